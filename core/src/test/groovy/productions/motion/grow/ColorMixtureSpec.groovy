package productions.motion.grow

import productions.motion.create.Stage
import productions.motion.knowledge.Depth
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('the depth of a color')
@Narrative('''Shares of at most four of the sixteen primaries. They sum to 1, and their weighted sum is the color again, to
within one step of a channel. Nobody needs a program to check it.''')
class ColorMixtureSpec extends Specification {

    @Shared
    ColorMixture mixture = new ColorMixture(Stage.ORIGINS.primaries())

    def "#red, #green, #blue is #parts"() {
        expect:
        told(mixture.of(red, green, blue)) == parts

        where:
        red   | green | blue  || parts
        120   | 120   | 120   || 'black 53 white 47'
        60    | 60    | 60    || 'black 76 white 24'
        64    | 64    | 64    || 'black 75 white 25'
        200   | 200   | 200   || 'white 78 black 22'
        122   | 120   | 120   || 'black 52 white 47 red 1'
        124.2 | 124.3 | 160.4 || 'white 49 black 37 blue 14'
        200   | 120   | 60    || 'brown 61 yellow 24 white 13 red 2'
        100   | 0     | 0     || 'black 61 red 39'
        0     | 0     | 100   || 'navy 78 black 22'
    }

    def "a primary is itself alone, also within the tolerance"() {
        expect:
        Stage.ORIGINS.primaries().every {
            told(mixture.of(it.color().red(), it.color().green(), it.color().blue())) == "${it.name()} 100"
        }
        told(mixture.of(127.6, 128.2, 128)) == 'gray 100'
    }

    def "every color is rebuilt by shares that sum to 1"() {
        given:
        def colors = (0..<3000).collect { i -> (0..<3).collect { new Seed(i).of(it).between(0, 255) } }

        expect:
        colors.every { color ->
            Depth depth = mixture.of(*color)
            depth.shares().size() <= 4 &&
                    depth.shares().every { it.share() > 0 && it.share() <= 1 } &&
                    Math.abs(depth.shares()*.share().sum() - 1) < 1e-9 &&
                    depth.residual() <= ColorMixture.TOLERANCE &&
                    Math.abs(distance(rebuilt(depth), color) - depth.residual()) < 1e-9
        }
    }

    def "a gray is black and white, never brown"() {
        expect:
        (0..255).findAll { it != 128 }.every { mixture.of(it, it, it).shares()*.origin().every { it in ['black', 'white', 'gray'] } }
        !mixture.of(127, 127, 127).shares()*.origin().contains('gray')
    }

    def "what lies outside the screen's range counts as the nearest inside"() {
        expect:
        told(mixture.of(-5, 260, 0)) == 'green 100'
    }

    private static String told(Depth depth) {
        depth.shares().collect { "${it.origin()} ${Math.round(it.share() * 100)}" }.join(' ')
    }

    private static List<Double> rebuilt(Depth depth) {
        (0..<3).collect { channel ->
            depth.shares().sum { share ->
                def primary = Stage.ORIGINS.primaries().find { it.name() == share.origin() }.color()
                share.share() * [primary.red(), primary.green(), primary.blue()][channel]
            } as double
        }
    }

    private static double distance(List a, List b) {
        Math.sqrt([a, b].transpose().sum { x, y -> (x - y)**2 } as double)
    }
}
