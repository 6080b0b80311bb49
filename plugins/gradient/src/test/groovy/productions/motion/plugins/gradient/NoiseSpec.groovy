package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('noise')
@Narrative('Clouds of coherent noise.')
class NoiseSpec extends Specification {

    def "clouds fill the frame"() {
        expect:
        Sketch.of(new Noise()) == '''\
            --.-++****+-----.-
            +----+*##*+--+--++
            ++----+*****+****+
            ++--..-++++***+++-
            ++-...-++++**++--+
            +--...--++++++---+
            +---....-.-+****++
            ++++++--.-++******
            *****++--++*****++'''.stripIndent()
    }

    def "the same seed gives the same clouds, another seed others"() {
        given:
        def p = new Point(0.123, -0.321)

        expect:
        new Noise(0.5, 3, 7).at(p) == new Noise(0.5, 3, 7).at(p)
        new Noise(0.5, 3, 7).at(p) != new Noise(0.5, 3, 8).at(p)
    }

    def "neighbors are alike: a hundredth of a cloud changes the color by a few hundredths"() {
        given:
        def noise = new Noise(0.5, 3, 1)
        def steps = (0..<2000).collect { noise.at(new Point(it * 0.005, 0.1)) - noise.at(new Point(it * 0.005 + 0.005, 0.1)) }

        expect:
        steps.every { Math.abs(it) < 0.1 }
        steps.any { Math.abs(it) > 0.01 }
    }

    def "no direction is preferred"() {
        given:
        def noise = new Noise(0.5, 1, 3)
        def roughness = [[1, 0], [0, 1], [0.7071, 0.7071], [0.7071, -0.7071]].collect { d ->
            (0..<20_000).sum {
                def p = new Point((it % 141) * 0.173, it.intdiv(141) * 0.173)
                Math.abs(noise.at(new Point(p.x() + 0.01 * d[0], p.y() + 0.01 * d[1])) - noise.at(p))
            }
        }

        expect:
        roughness.max() < 1.05 * roughness.min()
    }

    def "most of the palette is seen"() {
        given:
        def noise = new Noise()
        def positions = (0..<10_000).collect { noise.at(new Point((it % 100) * 0.11, it.intdiv(100) * 0.11)) }.sort()

        expect:
        Math.abs(positions[5000] - 0.5) < 0.05
        positions[500] < 0.2
        positions[9500] > 0.8
    }
}
