package productions.motion.origins

import productions.motion.scene.Wishes
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('any text')
@Narrative('No text is an error: whatever is typed is read to its end, and every span lies within it.')
class AnyTextSpec extends Specification {

    def "#what is read"() {
        given:
        def instruction = Hearing.of(text)

        expect:
        def spans = instruction.meanings()*.span() + instruction.excluded()*.span() + instruction.unused()
        spans.every { it.start() >= 0 && it.start() <= it.end() && it.end() <= text.length() }

        where:
        what                  | text
        'nothing'             | ''
        'space'               | ' \t\n\u00a0 '
        'marks'               | '"\'“”‘’«»:::;;,,,.-–—#()[]{}'
        'open quotes'         | 'the text "'
        'half a pair'         | 'sea \ud83c\udf0a \ud83c sea \udf0a'
        'accents'             | 'océano azul, cámara fija, naïve'
        'a long number'       | '9' * 500 + ' seconds'
        'a small number'      | '0.' + '0' * 400 + '1 minutes'
        'numbers and colons'  | '1:2:3:4:5 16:9:4 0:0 1:00:00:00'
        'only refusals'       | 'no not never without nor neither no no'
        'a refusal at the end' | 'the sea but not'
        'halves'              | 'half half a half of a quarter of and a half'
        'times'               | 'twice as as x times 3 x x times fast'
        'lone units'          | 'seconds minutes fps bpm hz x by p k'
        'Chinese'             | '大海的黄昏,缓慢的镜头'
        'right to left'       | 'غروب الشمس על הים'
        'control characters'  | 'sea\u0000\u0007\u001b[31m sea'
        'a long word'         | 'a' * 2000
        'many quotes'         | '"' * 1999
        'many refusals'       | 'no red, ' * 250
        'many words'          | 'extreme wide shot of the sea ' * 68
    }

    def "two thousand characters drawn at random are read"() {
        given:
        def letters = 'aeiounrst  ,."\'-:0123456789#xns no red pan\n🌊é'
        def text = (0..<2000).collect { letters.charAt(new Seed(seed).of(it).below(letters.length())) }.join('')

        expect:
        Hearing.of(text).prompt().text() == text

        where:
        seed << (0..<20)
    }

    def "two thousand characters of any script, of control, or halves of characters, are read"() {
        given:
        def text = new String((0..<2000).collect { new Seed(seed).of('any').of(it).below(0x10000) as char } as char[])

        expect:
        Hearing.of(text).unused().every { it.end() <= text.length() }

        where:
        seed << (0..<20)
    }

    def "all phrases of the lexicon are read in any order"() {
        given:
        def phrases = Hearing.KNOWLEDGE.lexicon().entries()*.phrase().toUnique() + ['no', 'not', 'first', 'then', 'over', '2 seconds', 'to', ',', '.']
        def chance = new Seed(seed).of('phrases')
        def text = (0..<150).collect { phrases[chance.of(it).below(phrases.size())] }.join(' ').take(2000)

        expect:
        def instruction = Hearing.of(text)
        instruction.meanings().every { it.confidence() > 0 && it.confidence() <= 1 && it.span().of(text) != '' }

        where:
        seed << (0..<40)
    }

    def "an option may be any text too"() {
        given:
        def none = Wishes.NONE
        def wishes = new Wishes(none.seconds(), none.size(), none.framesPerSecond(), none.mode(), ['', ' ', '"', '🔥', 'no'], none.flash())

        expect:
        Hearing.of('sea', wishes).first(productions.motion.scene.Domain.SETTING).get().value() == 'ocean'
    }
}
