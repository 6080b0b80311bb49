package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('breathe')
@Narrative('It grows and shrinks as a sleeper breathes.')
class BreatheSpec extends Specification {

    def "a full breath is as much larger as it is told"() {
        expect:
        Math.abs(StrictMath.exp(new Breathe(1, 0.2).at(0.42).swell()) - 1.2) < 1e-9
    }

    def "in goes a little faster than out"() {
        given:
        def travel = new Breathe(0.1, 0.2).at(t)

        expect:
        Math.abs(travel.swell() - swell) < 5e-4

        where:
        t    || swell
        0    || 0    // breathed out
        2.1  || 0.0912    // half in
        4.2  || 0.1823    // full
        7.1  || 0.0912    // half out
        10   || 0    // breathed out
    }
}
