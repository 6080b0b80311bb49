package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('plasma')
@Narrative('Soft islands where waves cross.')
class PlasmaSpec extends Specification {

    def "islands lie where the waves agree"() {
        expect:
        Sketch.of(new Plasma()) == '''\
            +*#+.+###*+-.--+*#
            +#+.*#*#*-.-+++..-
            +#+-*##*.-*#***#*+
            -#+.**+.+#+--..-*#
            -#*.-+--#+.---..*#
            +#*-.-.-**....-**-
            ##*+....+##**#*.-+
            ****+-.--++++..+##
            -+**++++++++-.-+**'''.stripIndent()
    }

    def "another seed moves the crests"() {
        expect:
        new Plasma(0.7, 1).at(Point.CENTER) != new Plasma(0.7, 2).at(Point.CENTER)
    }
}
