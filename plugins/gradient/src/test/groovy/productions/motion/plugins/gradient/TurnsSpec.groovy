package productions.motion.plugins.gradient

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('turns')
@Narrative('Angles counted in full turns: cheap enough for every pixel, and the same on every machine.')
class TurnsSpec extends Specification {

    def "a direction is right to two millionths of a turn"() {
        expect:
        (0..<3600).every {
            def angle = (it - 1800) / 3600.0 + 1e-7
            def toward = Turns.toward(3 * StrictMath.cos(2 * Math.PI * angle), 3 * StrictMath.sin(2 * Math.PI * angle))
            Math.abs(toward - angle) < 2.1e-6
        }
    }

    def "a sine is right to four millionths"() {
        expect:
        (-3600..3600).every { Math.abs(Turns.sine(it / 1000.0) - StrictMath.sin(2 * Math.PI * it / 1000.0)) < 4e-6 }
        (-3600..3600).every { Math.abs(Turns.cosine(it / 1000.0) - StrictMath.cos(2 * Math.PI * it / 1000.0)) < 4e-6 }
    }

    def "the origin has a direction too"() {
        expect:
        Turns.toward(0, 0) == 0
    }
}
