package productions.motion.plugins.extraction.picture

import java.awt.Color
import java.awt.Font
import java.awt.RenderingHints
import java.awt.geom.AffineTransform
import java.awt.geom.Ellipse2D
import java.awt.geom.Path2D
import java.awt.geom.Rectangle2D
import java.awt.image.BufferedImage
import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.Texture
import productions.motion.value.Scope
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('graphics')
@Narrative('Gradients, shapes and letters, found in pictures that are drawn for it.')
class GraphicsSpec extends Specification {

    def "a gradient is known by its type and angle"() {
        given:
        def found = Reel.sized(160, 90, 24, 1) { x, y, i -> mixed(share(x - 79.5, y - 44.5)) }.whole(new GradientType())

        expect:
        found['graphics.gradient_type'].label() == type
        angle < 0 ? !found.containsKey('graphics.gradient_angle_deg') : Math.abs(found['graphics.gradient_angle_deg'].value() - angle) < 1

        where:
        share                                              || type         | angle
        ({ x, y -> x / 160d + 0.5 })                        || 'horizontal' | -1
        ({ x, y -> y / 90d + 0.5 })                         || 'vertical'   | -1
        ({ x, y -> (x * 0.866 + y * 0.5) / 190d + 0.5 })    || 'angled'     | 30
        ({ x, y -> (x * 0.5 - y * 0.866) / 170d + 0.5 })    || 'angled'     | 120
        ({ x, y -> Math.hypot(x, y) / 92d })                || 'radial'     | -1
        ({ x, y -> 0.5 + 0.5 * Math.sin(x / 12d) })         || 'horizontal' | -1
        ({ x, y -> 0.4 })                                  || 'none'       | -1
    }

    def "a gradient is seen under grain, uneven light and a vignette, and wherever it begins: #what"() {
        given:
        def grain = new Seed(3)
        def found = Reel.sized(160, 90, 24, 1) { x, y, i ->
            dimmed(mixed(share(x - 79.5d, y - 44.5d)), light(x - 79.5d, y - 44.5d) as double, grain.of(160 * y + x))
        }.whole(new GradientType())

        expect:
        found['graphics.gradient_type'].label() == type

        where:
        what                          | share                                          | light                                            || type
        'a vignette'                  | ({ x, y -> y / 90d + 0.5d })                   | ({ x, y -> 1 - (x * x + y * y) / 20_000d })      || 'vertical'
        'light from the left'         | ({ x, y -> y / 90d + 0.5d })                   | ({ x, y -> 0.75d - x / 320d })                   || 'vertical'
        'a place beside the middle'   | ({ x, y -> Math.hypot(x + 23, y - 12) / 105d }) | ({ x, y -> 1 })                                  || 'radial'
        'one that begins again'       | ({ x, y -> (x / 160d + 0.8d) % 1 })            | ({ x, y -> 1 })                                  || 'horizontal'
        'two halves'                  | ({ x, y -> x < 10 ? 0 : 1 })                   | ({ x, y -> 1 })                                  || 'none'
        'stripes'                     | ({ x, y -> Math.abs(x) < 30 ? 0 : 1 })         | ({ x, y -> 1 })                                  || 'none'
    }

    def "a texture is no gradient"() {
        given:
        def texture = new Texture(5)

        expect:
        Reel.sized(160, 90, 24, 1) { x, y, i -> texture.at(x, y) }.whole(new GradientType())['graphics.gradient_type'].label() == 'none'
    }

    def "of a second the gradient has its strength"() {
        given:
        def found = Reel.sized(160, 90, 24, 1) { x, y, i -> mixed(x / 160d) }.measured(new GradientType(), Scope.WINDOW)

        expect:
        found['gradient.type'].label() == 'horizontal'
        found['gradient.strength'].value() > 0.99
    }

    def "shapes on a plain ground are told apart and counted, however they are turned"() {
        given:
        def found = drawn { g ->
            places.take(count).eachWithIndex { place, i ->
                g.color = new Color(200 - 30 * i, 90 + 30 * i, 60)
                def turned = AffineTransform.getRotateInstance(turn * (i + 1), place[0], place[1])
                g.fill(turned.createTransformedShape(outline(kind, *place, 17 + i)))
            }
        }.whole(new Shapes())

        expect:
        found['graphics.shape'].label() == kind
        found['graphics.shape_count'].value() == count

        where:
        kind       | count | turn
        'circle'   | 1     | 0
        'circle'   | 5     | 0
        'rect'     | 3     | 0
        'rect'     | 4     | 0.4
        'triangle' | 2     | 0
        'triangle' | 5     | 0.7
    }

    def "letters are found, on plain grounds and on busy ones"() {
        expect:
        drawn(ground) { g ->
            g.color = Color.WHITE
            g.font = new Font(Font.SANS_SERIF, Font.BOLD, 40)
            g.drawString(text, 30, 100)
        }.whole(new Text())['graphics.has_text'].label() == 'true'

        where:
        text          | ground
        'DAWN'        | 0x202838
        'Hello World' | 0x702020
        'Harbor'      | -1
    }

    def "several thin lines of a large picture are read too"() {
        expect:
        drawn(0xf0f0e8, 4) { g ->
            g.color = Color.BLACK
            g.font = new Font(Font.SANS_SERIF, Font.PLAIN, 36)
            ['Once upon a time there was', 'a little machine that made', 'films out of words.'].eachWithIndex { line, i ->
                g.drawString(line, 200, 200 + 60 * i)
            }
        }.whole(new Text())['graphics.has_text'].label() == 'true'
    }

    def "circles in a row are no letters, and neither is a texture"() {
        given:
        def texture = new Texture(9)

        expect:
        drawn { g -> g.color = Color.WHITE; (0..5).each { g.fill(new Ellipse2D.Double(20 + 45 * it, 70, 30, 30)) } }
                .whole(new Text())['graphics.has_text'].label() == 'false'
        Reel.sized(320, 180, 24, 1) { x, y, i -> texture.at(x, y) }.whole(new Text())['graphics.has_text'].label() == 'false'
    }

    def "on a ground of several colors no shapes are counted"() {
        given:
        def texture = new Texture(9)

        expect:
        Reel.sized(320, 180, 24, 1) { x, y, i -> texture.at(x, y) }.whole(new Shapes()).isEmpty()
    }

    static final List<List<Integer>> places = [[60, 50], [160, 50], [260, 60], [90, 130], [220, 135]]

    static outline(String kind, double x, double y, double size) {
        if (kind == 'circle') {
            return new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size)
        }
        if (kind == 'rect') {
            return new Rectangle2D.Double(x - size, y - 0.7 * size, 2 * size, 1.4 * size)
        }
        def path = new Path2D.Double()
        path.moveTo(x, y - size)
        path.lineTo(x + 0.87 * size, y + 0.5 * size)
        path.lineTo(x - 0.87 * size, y + 0.5 * size)
        path.closePath()
        path
    }

    static Reel drawn(int ground = 0x202838, int times = 1, Closure drawing) {
        def texture = new Texture(21)
        int width = 320 * times
        int height = 180 * times
        def image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, ground < 0 ? texture.at(x, y) >> 2 & 0x3f3f3f : ground)
            }
        }
        def g = image.createGraphics()
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON)
        drawing(g)
        g.dispose()
        Reel.sized(width, height, 24, 1) { x, y, i -> image.getRGB(x, y) & 0xffffff }
    }

    /** A color in some light, with grain of a few steps. */
    static int dimmed(int rgb, double light, Seed grain) {
        (0..2).collect { channel ->
            int value = (int) Math.round((rgb >> 8 * channel & 255) * light + grain.of(channel).between(-6, 6))
            Math.max(0, Math.min(255, value)) << 8 * channel
        }.sum() as int
    }

    static int mixed(double share) {
        def s = Math.max(0, Math.min(1, share))
        def channel = { a, b -> (int) Math.round(a + (b - a) * s) }
        channel(30, 230) << 16 | channel(80, 170) << 8 | channel(160, 40)
    }
}
