package productions.motion.interpret

import productions.motion.knowledge.Lexicon
import productions.motion.knowledge.Lexicon.Spelling
import productions.motion.knowledge.LexiconEntry
import productions.motion.knowledge.Thesaurus
import productions.motion.knowledge.Thesaurus.Equivalent
import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('into standard English')
@Narrative('''
Before anything is understood, words are put into standard English: other kinds of English, other languages, emoji, slips.
Each still knows its place as typed, how it was written, and in which language.''')
class RewriterSpec extends Specification {

    static final Map<String, Map<String, String>> FOREIGN = [
            es: ['un': 'a', 'mar': 'sea', 'azul': 'blue', 'sin': 'without', 'camara fija': 'static camera', 'rojo': 'red'],
            de: ['ein': 'a', 'meer': 'sea', 'rot': 'red', 'ohne': 'without'],
    ]

    static final Set<String> ENGLISH = ['a', 'sea', 'sin', 'mouth', 'without', 'hat', 'the']

    static final Thesaurus THESAURUS = [
            translation: { String language, String phrase -> equivalent(FOREIGN[language][phrase]) },
            languages  : { ['es', 'de'] },
            pictogram  : { String sign -> equivalent(sign == '🌊' ? 'ocean waves' : null) },
            isWord     : { String word -> word in ENGLISH },
            begins     : { String phrase -> false },
            synonym    : { String phrase -> Optional.empty() },
            color      : { String phrase -> Optional.empty() },
    ] as Thesaurus

    @Shared
    def vocabulary = new Vocabulary(new Lexicon(
            ['sea', 'blue', 'red', 'static camera', 'moth', 'color', 'ocean', 'waves', 'gloomy', 'mountain']
                    .collect { new LexiconEntry(it, Domain.THEME, it, 1, 'word') },
            [new Spelling('colour', 'color'), new Spelling('dreich', 'gloomy', 'en-scotland')],
            [], ['the', 'a'], THESAURUS))

    def "'#text' is '#standard'"() {
        expect:
        Rewriter.rewrite(text, vocabulary)*.text().join(' ') == standard

        where:
        text                          || standard
        'the sea'                     || 'the sea'
        'colour'                      || 'color'
        'un mar azul sin cámara fija' || 'a sea blue without static camera'
        'ein rotes Meer'              || 'a red sea'
        'the sea, azul'               || 'the sea , blue'
        'a 🌊'                        || 'a ocean waves'
        'gloomyy moutain'             || 'gloomy mountain'
    }

    def "'#word' was written as #how in #language"() {
        given:
        def token = Rewriter.rewrite(text, vocabulary).find { it.span().of(text) == word }

        expect:
        token.writing().sense() == how
        token.writing().language() == language

        where:
        text             | word     || how           | language
        'the sea'        | 'sea'    || 'typed'       | 'en'
        'colour'         | 'colour' || 'dialect'     | 'en-GB'
        'a dreich sea'   | 'dreich' || 'dialect'     | 'en-scotland'
        'un mar azul'    | 'azul'   || 'translation' | 'es'
        'a blu sea'      | 'blu'    || 'typo'        | 'en'
        'a bel sea'      | 'bel'    || 'typed'       | 'en'
        'a moutain'      | 'moutain' || 'typo'       | 'en'
        'a 🌊'           | '🌊'     || 'emoji'       | 'en'
    }

    def "words of a phrase stand where the phrase stands"() {
        given:
        def text = 'un mar, cámara fija'

        expect:
        Rewriter.rewrite(text, vocabulary)*.span()*.of(text) == ['un', 'mar', ',', 'cámara fija', 'cámara fija']
    }

    def "'#text' is left alone: #because"() {
        expect:
        Rewriter.rewrite(text, vocabulary)*.text().join(' ') == text.toLowerCase()

        where:
        text            || because
        'a mouth'       || 'a real word is no slip of moth'
        'the sin'       || 'a word of two languages is English in an English prompt'
        'a sea Moutain' || 'a name is no slip'
        'zorp'          || 'nothing is near'
    }

    private static Optional<Equivalent> equivalent(String standard) {
        Optional.ofNullable(standard).map { new Equivalent(it, 0.9) }
    }
}
