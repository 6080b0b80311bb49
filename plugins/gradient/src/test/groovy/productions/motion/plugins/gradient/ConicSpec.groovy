package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('conic')
@Narrative('Rays around a center, through the palette and back.')
class ConicSpec extends Specification {

    def "the palette runs clockwise from the top to the bottom and back"() {
        expect:
        Sketch.of(new Conic()) == '''\
            ---............---
            -----........-----
            ------......------
            +++-----..-----+++
            ++++++++++++++++++
            +++*****##*****+++
            ******######******
            *****########*****
            ***############***'''.stripIndent()
    }

    def "the circle closes without a seam, however often the palette is run through"() {
        given:
        def conic = new Conic(count, 17, Point.CENTER)

        expect: 'just above and just below the line where the angle jumps'
        Math.abs(Sketch.folded(conic.at(new Point(-0.3, 1e-9))) - Sketch.folded(conic.at(new Point(-0.3, -1e-9)))) < 1e-6

        where:
        count << [1, 2, 3, 7]
    }

    def "the rays meet in a center that has a color"() {
        expect:
        Math.abs(new Conic(2, 0, new Point(0.2, 0.1)).at(new Point(0.2, 0.1))) < 1e-9
    }
}
