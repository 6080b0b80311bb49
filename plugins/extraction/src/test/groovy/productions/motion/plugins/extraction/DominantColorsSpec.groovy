package productions.motion.plugins.extraction

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('dominant_colors')
@Narrative('Which colors the picture is made of, the commonest first: red, green, blue and share of each.')
class DominantColorsSpec extends Specification {

    def "one color is found exactly"() {
        expect:
        found(Still.of { x, y -> color }) == [[color >> 16 & 255, color >> 8 & 255, color & 255, 1]]

        where:
        color << [0x000000, 0xffffff, 0x1b2a49, 0xff0001]
    }

    def "several colors come with their shares, the commonest first"() {
        expect:
        found(Still.of { x, y -> x < 32 ? 0x1b2a49 : x < 52 ? 0xf28f79 : 0x20a020 }) ==
                [[0x1b, 0x2a, 0x49, 0.5], [0xf2, 0x8f, 0x79, 0.3125], [0x20, 0xa0, 0x20, 0.1875]]
    }

    def "grain does not split a color, and its median is reported"() {
        given:
        def grain = new Seed(4)
        def colors = found(Still.of { x, y ->
            def shift = grain.of(64 * y + x).below(13) - 6
            (x < 40 ? 0x802020 : 0x203080) + 0x010101 * shift
        })

        expect:
        colors.size() == 2
        near(colors[0], [128, 32, 32])
        near(colors[1], [32, 48, 128])
        Math.abs(colors[0][3] - 0.625) < 0.001
    }

    def "colors nearer than 12 are one"() {
        expect:
        found(Still.of { x, y -> x < 40 ? 0x808080 : 0x8c8c8c }).size() == 1
        found(Still.of { x, y -> x < 40 ? 0x808080 : 0xc0c0c0 }).size() == 2
    }

    def "a color below one percent is left out"() {
        expect:
        found(Still.of { x, y -> x == 0 && y < 20 ? 0xff0000 : 0x2040c0 }).size() == 1
    }

    def "a window that changes its color has both"() {
        expect:
        found(Still.moving(24) { x, y, i -> i < 12 ? 0xff0000 : 0x0000ff })*.getAt(3) == [0.5, 0.5]
    }

    static List<List<Number>> found(window) {
        new DominantColors().of(window).values().collate(4)
    }

    static boolean near(List<Number> color, List<Number> truth) {
        (0..2).every { Math.abs(color[it] - truth[it]) <= 1 }
    }
}
