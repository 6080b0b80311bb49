package productions.motion.plugins.extraction.picture

import productions.motion.plugins.extraction.Reel
import productions.motion.value.Scope
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('colors')
@Narrative('Which colors the picture is made of, the commonest first: red, green, blue and share of each.')
class ColorsSpec extends Specification {

    def "one color is found exactly"() {
        expect:
        found(Reel.still { x, y -> color }) == [[color >> 16 & 255, color >> 8 & 255, color & 255, 1]]

        where:
        color << [0x000000, 0xffffff, 0x1b2a49, 0xff0001]
    }

    def "several colors come with their shares, the commonest first"() {
        expect:
        found(Reel.still { x, y -> x < 32 ? 0x1b2a49 : x < 52 ? 0xf28f79 : 0x20a020 }) ==
                [[0x1b, 0x2a, 0x49, 0.5], [0xf2, 0x8f, 0x79, 0.3125], [0x20, 0xa0, 0x20, 0.1875]]
    }

    def "grain does not split a color, and its median is reported"() {
        given:
        def grain = new Seed(4)
        def colors = found(Reel.still { x, y ->
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
        found(Reel.still { x, y -> x < 40 ? 0x808080 : 0x8c8c8c }).size() == 1
        found(Reel.still { x, y -> x < 40 ? 0x808080 : 0xc0c0c0 }).size() == 2
    }

    def "a color below one percent is left out"() {
        expect:
        found(Reel.still { x, y -> x == 0 && y < 20 ? 0xff0000 : 0x2040c0 }).size() == 1
    }

    def "a window that changes its color has both"() {
        expect:
        found(Reel.moving(24) { x, y, i -> i < 12 ? 0xff0000 : 0x0000ff })*.getAt(3) == [0.5, 0.5]
    }

    def "a whole film has a dominant color, its name and its opacity"() {
        given:
        def film = Reel.still { x, y -> x < 40 ? color : 0x3060c0 }.whole(new Colors())

        expect:
        film['color.dominant_rgb'].values() == [color >> 16 & 255, color >> 8 & 255, color & 255]
        film['color.name'].label() == name
        film['color.opacity'].value() == 1

        where:
        color    || name
        0xff0000 || 'red'
        0xffa500 || 'orange'
        0x7a0a80 || 'purple'
        0x101010 || 'black'
        0x0a847e || 'teal'
    }

    def "the highest byte of a pixel says how transparent it is"() {
        expect:
        Math.abs(Reel.still { x, y -> 0xbf_20_80_40 as int }.whole(new Colors())['color.opacity'].value() - 64 / 255d) < 1e-9
    }

    def "a frame has its color with its opacity"() {
        expect:
        Reel.still { x, y -> 0x204080 }.measured(new Colors(), Scope.FRAME)['color'].values() == [0x20, 0x40, 0x80, 1]
    }

    static List<List<Number>> found(Reel reel) {
        reel.measured(new Colors(), Scope.WINDOW)['palette'].values().collate(4)
    }

    static boolean near(List<Number> color, List<Number> truth) {
        (0..2).every { Math.abs(color[it] - truth[it]) <= 1 }
    }
}
