package productions.motion.media.h264

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('transform and quantizer')
@Narrative('''Differences become coefficients four blocks at a time, coefficients become levels, and a decoder's
arithmetic brings them back.''')
class TransformSpec extends Specification {

    static final int[][] MATRIX = [[1, 1, 1, 1], [2, 1, -1, -2], [1, -1, -1, 1], [1, -2, 2, -1]]

    def "the transform is that of the standard: #kind"() {
        given:
        def source = samples(kind, 1)
        def prediction = samples(kind, 2)
        def strips = new long[96]

        when:
        6.times { ForwardTransform.strip(source, prediction, it, strips) }

        then:
        (0..<24).every { block ->
            def plain = plain(source, prediction, block)
            (0..<16).every { ForwardTransform.coefficient(strips, block, it) == plain[it] }
        }

        where:
        kind << ['any', 'extreme']
    }

    def "levels bring back what was measured, to within half a step and a rounding: quantizer #parameter"() {
        given:
        def quantizer = new Quantizer(parameter)
        def chroma = Quantizer.ofChroma(parameter)
        def source = samples('soft', 3)
        def prediction = samples('soft', 4)
        def residual = new Residual()
        def rebuilt = new byte[384]

        when:
        if (motion) {
            new ResidualCoder(quantizer, chroma).inter(source, prediction, residual)
            new Reconstruction(quantizer, chroma).inter(residual, prediction, rebuilt)
        } else {
            new ResidualCoder(quantizer, chroma).intra(source, prediction, residual)
            new Reconstruction(quantizer, chroma).intra(residual, prediction, rebuilt)
        }

        then:
        Macroblock.squares(source, rebuilt) / 384d < step * step / 4

        where:
        parameter | motion | step
        18        | true   | 5d
        22        | true   | 8d
        22        | false  | 8d
        27        | true   | 14d
        27        | false  | 14d
    }

    def "blocks found quiet have no levels, and the others have: quantizer #parameter"() {
        given:
        def quantizer = new Quantizer(parameter)
        def strips = new long[96]
        def levels = new int[384]

        expect:
        (0..<200).every { n ->
            ForwardTransform.strip(samples('faint', 2 * n), samples('faint', 2 * n + 1), 0, strips)
            long loud = quantizer.loud(strips, 0, 0)
            (0..<4).every { block ->
                boolean found = (loud >>> ForwardTransform.shift(block) & 0x8000) != 0
                found == quantizer.levels(strips, block, 0, levels) > 0
            }
        }

        where:
        parameter << [18, 19, 22, 24, 27]
    }

    def "the second transforms undo themselves but for scale"() {
        given:
        int[] sixteen = (0..<16).collect { it * it - 70 }
        int[] four = [3, -8, 100, 7]
        def values = sixteen.clone()
        def few = four.clone()

        when:
        2.times { Hadamard.four(values) }
        2.times { Hadamard.two(few, 0) }

        then:
        values == sixteen.collect { it * 16 } as int[]
        few == four.collect { it * 4 } as int[]
    }

    def "a uniform brightening needs one level and no other"() {
        given:
        def coder = new ResidualCoder(new Quantizer(22), Quantizer.ofChroma(22))
        def residual = new Residual()
        def dark = new byte[384]
        def bright = new byte[384]
        Arrays.fill(bright, 0, 256, 3 as byte)

        when:
        coder.intra(bright, dark, residual)

        then:
        residual.lumaDc as List == [6] + [0] * 15
        residual.coded == 0
        residual.chromaPattern() == 0
    }

    def "a drift too faint for any block is noticed: #levels of 256 samples brighter by 1"() {
        given:
        def coder = new ResidualCoder(new Quantizer(22), Quantizer.ofChroma(22))
        def residual = new Residual()
        def source = new byte[384]
        (0..<levels).each { source[it * 37 % 256] = 1 as byte }

        when:
        coder.inter(source, new byte[384], residual)

        then:
        residual.empty
        residual.drifts == drifts

        where:
        levels || drifts
        64     || false
        100    || false
        128    || true
        160    || true
    }

    private static byte[] samples(String kind, int n) {
        def seed = new Seed(n)
        (0..<384).collect {
            double unit = seed.of(it).unit()
            switch (kind) {
                case 'extreme': return (byte) (unit < 0.5 ? 0 : 255)
                case 'soft': return (byte) (int) (100 + 20 * unit + n % 2 * 10)
                case 'faint': return (byte) (int) (100 + 5 * unit)
                default: return (byte) (int) (256 * unit)
            }
        } as byte[]
    }

    private static List<Integer> plain(byte[] a, byte[] b, int block) {
        int offset = Macroblock.offset(block)
        (0..<16).collect { k ->
            int sum = 0
            for (int y = 0; y < 4; y++) {
                for (int x = 0; x < 4; x++) {
                    int i = offset + y * 16 + x
                    sum += MATRIX[k >> 2][y] * MATRIX[k & 3][x] * ((a[i] & 255) - (b[i] & 255))
                }
            }
            sum
        }
    }
}
