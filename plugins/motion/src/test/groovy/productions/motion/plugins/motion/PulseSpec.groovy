package productions.motion.plugins.motion

import productions.motion.catalog.Catalog
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('pulse')
@Narrative('A beat of brightness and size.')
class PulseSpec extends Specification {

    def "a beat brightens and grows, and dies away"() {
        given:
        def travel = new Pulse(1, 0.2, 1).at(t)

        expect:
        Math.abs(travel.level() - level) < 5e-4
        Math.abs(travel.swell() - swell) < 5e-4

        where:
        t    || level  | swell
        0    || 1      | 0    // at rest
        0.25 || 1.1    | 0.04
        0.5  || 1.2    | 0.08    // the beat
        0.75 || 1.1    | 0.04
        1    || 1      | 0    // at rest again
    }

    def "a stroke comes quickly and dies away slowly"() {
        given:
        def travel = new Pulse(1, 0.2, 0).at(t)

        expect:
        Math.abs(travel.level() - level) < 5e-4

        where:
        t    || level
        0.1  || 1.1
        0.2  || 1.2
        0.6  || 1.1
    }

    def "beats come so seldom that they alone can never flash beyond the three a second that are safe"() {
        given:
        def most = Catalog.of([Pulse]).specs().first().parameter('rate').get().max()

        expect:
        most <= 2.5
    }
}
