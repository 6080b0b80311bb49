package productions.motion.interpret

import productions.motion.scene.Asked
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('durations')
@Narrative('How long a film is to be, in all the forms that people write.')
class DurationsSpec extends Specification {

    def "'#text' is #seconds seconds"() {
        expect:
        length(text).get().value() == seconds

        where:
        text                           || seconds
        '6s'                           || 6
        '6 sec'                        || 6
        'a 6-second loop'              || 6
        'for 5 seconds'                || 5
        '2m.'                          || 120
        '90s'                          || 90
        '1.5 minutes'                  || 90
        'two minutes'                  || 120
        'twenty five seconds'          || 25
        'a couple of minutes'          || 120
        'half a minute'                || 30
        'a minute and a half'          || 90
        'two and a half minutes'       || 150
        'a quarter of an hour'         || 900
        '1 minute and 30 seconds'      || 90
        '1m30s'                        || 90
        '1:30'                         || 90
        '1:02:03'                      || 3723
        'PT6S'                         || 6
        'PT1M30S'                      || 90
        '144f'                         || 6
        '48 frames'                    || 2
        '500 milliseconds'             || 0.5
        'gravity in 10 seconds'        || 10
        'make it last 1:15'            || 75
    }

    def "of several times the one that says it is a length counts: '#text'"() {
        expect:
        length(text).get().value() == seconds

        where:
        text                                        || seconds
        'a flash every 2 seconds, lasting 8 seconds' || 8
        'fade after 3 seconds, 10 seconds long'     || 10
        '3 seconds or a 4 second clip'              || 4
    }

    def "'#text' is no length"() {
        expect:
        length(text).empty

        where:
        text << ['every 2 seconds', 'the last 3 seconds', 'at 5 seconds', '0 seconds', 'the second scene', '4:3',
                 'in the 90s', 'a 90s thriller', '5 birds', 'frames per second']
    }

    def "a length knows where the prompt says it"() {
        given:
        def text = 'the sea, half a minute, calm'

        expect:
        length(text).get().span().of(text) == 'half a minute'
    }

    private static Optional<Asked<Double>> length(String text) {
        def durations = new Durations(Sentence.of(text), 24)
        durations.whole(durations.read(), [])
    }
}
