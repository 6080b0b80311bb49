package productions.motion.media.h264

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('packed bytes')
@Narrative('Eight pixels at a time give what each would give on its own.')
class PackedBytesSpec extends Specification {

    def "means and distances are those of single bytes"() {
        expect:
        (0..<500).every { n ->
            def a = bytes(2 * n)
            def b = bytes(2 * n + 1)
            def means = new byte[8]
            PackedBytes.store(means, 0, PackedBytes.mean(PackedBytes.load(a, 0), PackedBytes.load(b, 0)))
            def distance = PackedBytes.total(PackedBytes.distances(PackedBytes.load(a, 0), PackedBytes.load(b, 0)))
            (0..<8).every { means[it] == (byte) ((a[it] & 255) + (b[it] & 255) + 1 >> 1) } &&
                    distance == (0..<8).sum { Math.abs((a[it] & 255) - (b[it] & 255)) }
        }
    }

    def "whole macroblocks are compared: luma #luma, chroma #chroma"() {
        given:
        def a = new byte[384]
        def b = new byte[384]
        Arrays.fill(a, 0, 256, luma as byte)
        Arrays.fill(a, 256, 384, chroma as byte)

        expect:
        Macroblock.distance(a, b, 0, 256) == 256 * luma
        Macroblock.distance(b, a, 256, 384) == 128 * chroma
        Macroblock.bias(a, b) == 256 * luma
        Macroblock.bias(b, a) == -256 * luma
        Macroblock.squares(a, b) == 256 * luma * luma + 128 * chroma * chroma

        where:
        luma | chroma
        0    | 1
        3    | 0
        255  | 255
    }

    private static byte[] bytes(int n) {
        def extremes = [0, 1, 127, 128, 254, 255]
        (0..<8).collect {
            def seed = new Seed(n).of(it)
            (byte) (n % 3 == 0 ? extremes[seed.below(6)] : seed.below(256))
        } as byte[]
    }
}
