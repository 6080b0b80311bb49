package productions.motion.value

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('pixels, however they are kept')
@Narrative("""A picture is asked for a row, for one pixel, or for a small version of itself. Planes as films have them answer like
packed pixels do, without being turned into these first.""")
class PixelsSpec extends Specification {

    static final int WIDTH = 24
    static final int HEIGHT = 18

    def planar = new PlanarPicture(soft())
    def packed = planar.packed()

    def "a row and a pixel have the colors of the whole picture"() {
        given:
        def row = new int[WIDTH + 1]

        expect:
        for (int y = 0; y < HEIGHT; y++) {
            planar.colors(y, row, 1)
            for (int x = 0; x < WIDTH; x++) {
                assert row[x + 1] == packed.color(x, y)
                assert planar.color(x, y) == packed.color(x, y)
            }
        }
    }

    def "luma needs no colors"() {
        given:
        def ofPlanes = new float[WIDTH]
        def ofPixels = new float[WIDTH]

        expect: 'the same within the rounding of three channels'
        for (int y = 0; y < HEIGHT; y++) {
            planar.luma(y, ofPlanes, 0)
            packed.luma(y, ofPixels, 0)
            (0..<WIDTH).each { assert Math.abs(ofPlanes[it] - ofPixels[it]) <= 0.5d }
        }
    }

    def "squares of #side pixels have the mean of what they cover"() {
        given:
        int squares = WIDTH.intdiv(side) * HEIGHT.intdiv(side)
        def ofPlanes = new float[3][squares]
        def ofPixels = new float[3][squares]

        when:
        planar.means(side, skip, ofPlanes)
        packed.means(side, skip, ofPixels)

        then:
        (0..2).every { channel ->
            (0..<squares).every { Math.abs(ofPlanes[channel][it] - ofPixels[channel][it]) < 6d }
        }

        when: 'only their light is asked for'
        def lightOfPlanes = new float[squares]
        def lightOfPixels = new float[squares]
        planar.lumaMeans(side, skip, lightOfPlanes)
        packed.lumaMeans(side, skip, lightOfPixels)

        then: 'it is that of their colors'
        (0..<squares).every { Math.abs(lightOfPixels[it] - Luma.of(*(0..2).collect { c -> ofPixels[c][it] })) < 0.01d }
        (0..<squares).every { Math.abs(lightOfPlanes[it] - lightOfPixels[it]) < 0.5d }

        where:
        side | skip
        1    | 1
        2    | 1
        3    | 1
        4    | 3
        6    | 3
    }

    /** A picture whose light and colors change slowly. */
    static Planes soft() {
        def planes = Planes.ofSize(WIDTH, HEIGHT)
        (0..<WIDTH * HEIGHT).each { planes.luma()[it] = (byte) (80 + 3 * (it % WIDTH) + 2 * it.intdiv(WIDTH)) }
        (0..<WIDTH * HEIGHT / 4).each {
            planes.blue()[it] = (byte) (110 + it % (WIDTH >> 1))
            planes.red()[it] = (byte) (140 - it.intdiv(WIDTH >> 1))
        }
        planes
    }
}
