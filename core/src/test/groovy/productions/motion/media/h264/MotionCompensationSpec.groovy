package productions.motion.media.h264

import groovy.transform.CompileStatic
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('motion')
@Narrative('A macroblock is taken from the previous picture, at any quarter of a sample, even beyond the edges.')
class MotionCompensationSpec extends Specification {

    static final MacroblockGrid GRID = new MacroblockGrid(80, 48)

    def "every quarter of a sample is that of the standard: #kind"() {
        given:
        def picture = picture(kind)
        def compensation = new MotionCompensation(GRID, picture)
        def block = new byte[384]

        expect:
        positions.every { x, y ->
            compensation.aim(x, y)
            compensation.predict(block)
            Standard.luma(picture.luma, x, y) == Arrays.copyOf(block, 256)
                    && Standard.chroma(picture.blue, x, y) == half(block, 0)
                    && Standard.chroma(picture.red, x, y) == half(block, 8)
        }

        where:
        kind << ['any', 'extreme', 'smooth']
        positions = (0..15).collect { [68 + it % 4, 37 + it.intdiv(4)] } + [[-60, -60], [-59, -57], [316, 188], [315, 186], [3, 189]]
    }

    def "the distance is that to the block predicted"() {
        given:
        def compensation = new MotionCompensation(GRID, picture('any'))
        def source = new byte[384]
        def block = new byte[384]
        (0..<256).each { source[it] = (byte) (it * 7) }

        expect:
        [[64, 32], [65, 32], [66, 35], [67, 33]].every { x, y ->
            compensation.aim(x, y)
            compensation.predict(block)
            compensation.distance(source, Integer.MAX_VALUE) == Macroblock.distance(source, block, 0, 256)
        }
    }

    def "blocks may begin 15 samples beyond the edges"() {
        given:
        def compensation = new MotionCompensation(GRID, picture('any'))

        expect:
        compensation.reaches(x, y) == reached

        where:
        x   | y   || reached
        -60 | -60 || true
        -61 | 0   || false
        0   | -61 || false
        316 | 188 || true
        317 | 0   || false
        0   | 189 || false
    }

    def "the search finds where a block came from: #movedX, #movedY"() {
        given:
        def picture = picture('smooth')
        def compensation = new MotionCompensation(GRID, picture)
        def block = new byte[384]
        compensation.aim(2 * 64 + movedX, 64 + movedY)
        compensation.predict(block)
        def search = new MotionSearch(compensation, 1)

        when:
        search.start(block, 2, 1, Vector.ZERO)
        search.consider(Vector.ZERO)

        then:
        search.find() == Vector.of(movedX, movedY)

        where:
        movedX | movedY
        0      | 0
        8      | -4
        -5     | 3
        2      | 2
    }

    private static byte[] half(byte[] block, int from) {
        (0..<64).collect { block[256 + from + (it >> 3) * 16 + (it & 7)] } as byte[]
    }

    private static CodedPicture picture(String kind) {
        def picture = new CodedPicture(GRID)
        def seed = Seed.ofText(kind)
        GRID.rows().times { row ->
            GRID.columns().times { column ->
                picture.write(column, row, (0..<384).collect {
                    int x = column * 16 + it % 16
                    int y = row * 16 + it.intdiv(16)
                    double unit = seed.of(y * 1000 + x).unit()
                    switch (kind) {
                        case 'extreme': return (byte) (unit < 0.5 ? 0 : 255)
                        case 'smooth': return (byte) (int) (128 + 60 * Math.sin(x * 0.21) + 60 * Math.sin(y * 0.17 + x * 0.05))
                        default: return (byte) (int) (256 * unit)
                    }
                } as byte[])
            }
        }
        picture.padSides(0, GRID.rows())
        picture.finish()
        picture
    }

    /** The same by the letter of clause 8.4.2.2, sample by sample. */
    @CompileStatic
    static class Standard {

        static byte[] luma(Plane plane, int quarterX, int quarterY) {
            byte[] block = new byte[256]
            for (int i = 0; i < 256; i++) {
                block[i] = (byte) quarter(plane, quarterX + 4 * (i & 15), quarterY + 4 * (i >> 4))
            }
            block
        }

        private static int quarter(Plane plane, int x, int y) {
            int partX = x & 3
            int partY = y & 3
            if (partX % 2 == 0 && partY % 2 == 0) {
                return half(plane, x, y)
            }
            if (partX % 2 == 1 && partY % 2 == 1) {
                int row = partY == 1 ? y - 1 : y + 1
                int column = partX == 1 ? x - 1 : x + 1
                return half(plane, (x & ~3) + 2, row) + half(plane, column, (y & ~3) + 2) + 1 >> 1
            }
            partX % 2 == 1 ? half(plane, x - 1, y) + half(plane, x + 1, y) + 1 >> 1
                    : half(plane, x, y - 1) + half(plane, x, y + 1) + 1 >> 1
        }

        private static int half(Plane plane, int x, int y) {
            int at = plane.at(x >> 2, y >> 2)
            boolean right = (x & 3) == 2
            boolean down = (y & 3) == 2
            if (!right && !down) {
                return plane.samples[at] & 255
            }
            if (right && down) {
                int[] sums = new int[6]
                for (int i = 0; i < 6; i++) {
                    sums[i] = taps(column(plane, at + i - 2, plane.stride))
                }
                return clip(taps(sums) + 512 >> 10)
            }
            clip(taps(column(plane, at, right ? 1 : plane.stride)) + 16 >> 5)
        }

        private static int[] column(Plane plane, int at, int step) {
            int[] six = new int[6]
            for (int i = 0; i < 6; i++) {
                six[i] = plane.samples[at + (i - 2) * step] & 255
            }
            six
        }

        private static int taps(int[] s) {
            s[0] - 5 * s[1] + 20 * s[2] + 20 * s[3] - 5 * s[4] + s[5]
        }

        private static int clip(int value) {
            Math.max(0, Math.min(255, value))
        }

        static byte[] chroma(Plane plane, int x, int y) {
            byte[] block = new byte[64]
            int dx = x & 7
            int dy = y & 7
            for (int i = 0; i < 64; i++) {
                int at = plane.at((x >> 3) + (i & 7), (y >> 3) + (i >> 3))
                int top = (8 - dx) * (plane.samples[at] & 255) + dx * (plane.samples[at + 1] & 255)
                int below = at + plane.stride
                int bottom = (8 - dx) * (plane.samples[below] & 255) + dx * (plane.samples[below + 1] & 255)
                block[i] = (byte) ((8 - dy) * top + dy * bottom + 32 >> 6)
            }
            block
        }
    }
}
