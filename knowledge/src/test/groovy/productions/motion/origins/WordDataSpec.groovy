package productions.motion.origins

import java.security.MessageDigest
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('word data')
@Narrative('''Words beyond the lexicon, from WordNet, CLDR, the xkcd color survey and SCOWL, made small by knowledge/src/words/convert:
names of things, colors, emoji, other languages, and which words are English at all.''')
class WordDataSpec extends Specification {

    private static final FOLDER = '/productions/motion/knowledge/lexicon/thesaurus/'

    @Shared
    def data = new WordData()

    def "'#phrase' is nearest to '#standard' in the lexicon"() {
        expect:
        data.synonym(phrase).get().standard() == standard

        where:
        phrase        || standard
        'puffin'      || 'bird'
        'barn owl'    || 'bird'
        'galleon'     || 'boat'
        'lyre'        || 'guitar'
        'nairobi'     || 'city'
    }

    def "what is further away in WordNet is less sure"() {
        expect:
        data.synonym('songbird').get().confidence() > data.synonym('nightingale').get().confidence()
    }

    def "colors of the xkcd survey, emoji and other languages: '#phrase' is '#standard'"() {
        expect:
        found.get().standard() == standard

        where:
        phrase         | found                                     || standard
        'dusty teal'   | data.color('dusty teal')                  || '#4c9085'
        '🦋'            | data.pictogram('🦋')                        || 'butterfly'
        'océano'       | data.translation('es', 'oceano')          || 'ocean'
        'lever du soleil' | data.translation('fr', 'lever du soleil') || 'sunrise'
        'grün'         | data.translation('de', 'grun')            || 'green'
        'gruen'        | data.translation('de', 'gruen')           || 'green'
    }

    def "what nobody knows is nothing"() {
        expect:
        data.synonym('zorp').empty
        data.color('zorp').empty
        data.pictogram('z').empty
        data.translation('es', 'zorp').empty
        data.translation('xx', 'mar').empty
        !data.isWord('luvecazifica')
    }

    def "words that are English are known as such: #word"() {
        expect:
        data.isWord(word)

        where:
        word << ['underwater', 'landscape', 'photosynthesis', 'rhythm', 'serene', 'dont', 'colour', 'color']
    }

    def "every row of #table stands for something that the lexicon knows"() {
        given:
        def known = Hearing.KNOWLEDGE.lexicon().with { (it.entries()*.phrase() + it.senses()*.phrase()) as Set }

        expect:
        rows(table)*.getAt(1).toSet().findAll { !(it in known) } == [] as Set

        where:
        table << ['en']
    }

    def "the rows of #table are sorted, so that they are found by halving"() {
        given:
        def keys = rows(table).collect { it[0] + '\t' }

        expect:
        keys == keys.toSorted { a, b -> Arrays.compareUnsigned(a.bytes, b.bytes) }

        where:
        table << ['en', 'colors', 'emoji', 'es', 'fr', 'de']
    }

    def "the revision is that of the tables"() {
        given:
        def digest = MessageDigest.getInstance('SHA-256')
        ['en.tsv', 'colors.tsv', 'emoji.tsv', 'es.tsv', 'fr.tsv', 'de.tsv', 'words.bloom'].each { digest.update(bytes(it)) }

        expect:
        new String(bytes('revision.tsv'), 'UTF-8').strip() == digest.digest().encodeHex().toString()
    }

    def "a table that is not there is told by its name"() {
        when:
        new SortedTable('nonsense').find('sea')

        then:
        def e = thrown(IllegalStateException)
        e.message == "The word data 'nonsense.tsv' is not in the jar. Build it again."
    }

    private static byte[] bytes(String file) {
        WordDataSpec.getResourceAsStream(FOLDER + file).bytes
    }

    private static List<List<String>> rows(String table) {
        new String(bytes(table + '.tsv'), 'UTF-8').readLines()*.split('\t')*.toList()
    }
}
