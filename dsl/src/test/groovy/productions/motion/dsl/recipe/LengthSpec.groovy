package productions.motion.dsl.recipe

import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('lengths of time')
@Narrative('A length can be written in every way that people write it.')
class LengthSpec extends Specification {

    def "a length is understood in all its forms"() {
        expect:
        Length.parse(text, 24) == seconds

        where:
        text     || seconds
        '6'      || 6
        '6s'     || 6
        '2.5 s'  || 2.5
        '1m30s'  || 90
        '2m'     || 120
        '1:30'   || 90
        '1:00:05'|| 3605
        'PT6S'   || 6
        'PT1M30S'|| 90
        '144f'   || 6
    }

    def "what is no length is refused"() {
        when:
        Length.parse(text, 24)

        then:
        def refusal = thrown(Refusal)
        refusal.message == "'" + text + "' is no length of time. Write it as 6s, 1m30s, 1:30, PT6S or 144f."

        where:
        text << ['', 'long', '6 parsecs', '-3s', 'PT']
    }
}
