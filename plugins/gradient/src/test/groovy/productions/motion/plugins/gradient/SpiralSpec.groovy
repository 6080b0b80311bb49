package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('spiral')
@Narrative('Arms wound around a center.')
class SpiralSpec extends Specification {

    def "two arms go around once before they reach the nearest edge"() {
        expect:
        Sketch.of(new Spiral()) == '''\
            *-.-+##**+++**##*-
            -.+#*+..--+--..+*#
            .+#*-.+##***##+-.+
            -*#-.+#+.--..+#*-.
            -*#+.+#*--*#+.+#*-
            .-*#+..--.+#+.-#*-
            +.-+##***##+.-*#+.
            #*+..--+--..+*#+.-
            -*##**+++**##+-.-*'''.stripIndent()
    }

    def "without windings it is a star of rays"() {
        given:
        def p = new Point(0.2, -0.3)

        expect:
        Math.abs(new Spiral(3, 0, Point.CENTER).at(p) - new Conic(3, 0, Point.CENTER).at(p)) < 1e-9
    }

    def "windings below 0 wind the other way"() {
        given:
        def mirrored = new Point(0.3, 0.2)

        expect:
        Math.abs(new Spiral(2, 1.5, Point.CENTER).at(new Point(0.3, -0.2)) + new Spiral(2, -1.5, Point.CENTER).at(mirrored)) < 1e-9
    }
}
