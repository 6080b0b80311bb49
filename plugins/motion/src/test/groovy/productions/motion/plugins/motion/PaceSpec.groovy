package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('pace')
@Narrative('How time passes for a motion: evenly, gathering way, or in small steps.')
class PaceSpec extends Specification {

    def "a fluid and even pace is time itself"() {
        expect:
        new Pace(1, 0).at(3.7) == 3.7d
    }

    def "easing in starts from rest, easing out comes to rest, and half-way both have their own speed"() {
        given:
        def pace = new Pace(1, acceleration)
        def speed = { t -> (pace.at(t + 1e-6) - pace.at(t)) * 1e6 }

        expect:
        Math.abs(speed(0) - start) < 1e-3
        Math.abs(speed(Pace.HALF_WAY) - 1) < 1e-3
        Math.abs(speed(1e4) - end) < 1e-3

        where:
        acceleration || start | end
        1            || 0     | 2
        0            || 1     | 1
        -1           || 2     | 0
        -0.5         || 1.5   | 0.5
    }

    def "a jerky pace rests between six small slides a second"() {
        given:
        def pace = new Pace(0, 0)

        expect:
        Math.abs(pace.at(t) - passed) < 1e-9

        where:
        t       || passed
        0.0     || 0.0
        0.07d   || 1 / 6d    // the first slide is done
        0.16d   || 1 / 6d    // and rests
        0.24d   || 2 / 6d    // the second is done
        1.0     || 1.0
    }

    def "it never turns back"() {
        given:
        def pace = new Pace(smoothness, acceleration)
        def times = (0..2000).collect { pace.at(it / 200.0) }

        expect:
        (1..2000).every { times[it] >= times[it - 1] - 1e-12 }

        where:
        [smoothness, acceleration] << [[0, 0.4, 1], [-1, 0, 1]].combinations()
    }
}
