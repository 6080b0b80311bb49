package productions.motion.origins

import static productions.motion.origins.Hearing.of
import static productions.motion.origins.Hearing.unused

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('spelling by ear')
@Narrative('''A word that nobody knows, that is no slip of the fingers, and that sounds like one of the lexicon is taken for it. That is told
as 'by_ear', with little confidence.''')
class ByEarSpec extends Specification {

    def "'#written' is heard as #word"() {
        given:
        def meant = of(written).meanings()

        expect:
        meant*.reading()*.name().contains(word)
        meant.every { it.sense() in ['by_ear', 'hint'] && it.confidence() <= 0.6 }

        where:
        written    || word
        'oshun'    || 'ocean'
        'skool'    || 'school'
        'layk'     || 'lake'
        'kandel'   || 'candle'
        'muzik'    || 'music'
        'fyre'     || 'fire'
        'nyte'     || 'night'
        'mowntin'  || 'mountain'
        'skwirel'  || 'squirrel'
    }

    def "a whole prompt may be written by ear"() {
        expect:
        of('a kwiet oshun').meanings()*.value().containsAll(['ocean', 'calm'])
        unused('a kwiet oshun').empty
    }

    def "a word that is drawn out is the word: #written"() {
        expect:
        of(written).meanings()*.value().contains(value)

        where:
        written   || value
        'slooow'  || 'slow'
        'zoooom'  || 'zoom'
        'reeeed'  || 'red'
    }

    def "what sounds like nothing stays as it is"() {
        expect:
        of(text).meanings().empty
        unused(text).size() == text.split(' ').size()

        where:
        text << ['zorp', 'glorpy zibble', 'frimbulator', 'qwrtp', 'xxxx']
    }
}
