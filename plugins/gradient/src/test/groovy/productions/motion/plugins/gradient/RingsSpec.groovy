package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('rings')
@Narrative('Concentric rings, each once through the palette, outwards and back by turns.')
class RingsSpec extends Specification {

    def "one ring runs from the center to the nearest edge and back, round in a wide frame too"() {
        expect:
        Sketch.of(new Rings(1, Point.CENTER), 2) == '''\
            ....--++***##############***++--....
            ...--++**#####********#####**++--...
            ..--++**####**++++++++**####**++--..
            ..--++*####**++------++**####*++--..
            ..--+**####**+--....--+**####**+--..
            ..--++*####**++------++**####*++--..
            ..--++**####**++++++++**####**++--..
            ...--++**#####********#####**++--...
            ....--++***##############***++--....'''.stripIndent()
    }

    def "each ring runs once through the palette"() {
        expect:
        Math.abs(new Rings(2, Point.CENTER).at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        0.0   | 0.0   || 0.0    // the center
        0.125 | 0.0   || 0.5    // half-way through the first ring
        0.25  | 0.0   || 1.0    // the second begins, and runs back
        0.0   | -0.5  || 2.0    // the first stop again at the edge
    }
}
