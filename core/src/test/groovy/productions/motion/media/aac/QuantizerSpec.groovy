package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('quantizer')
@Narrative('Loud coefficients are coarser than soft ones, and steps double every four scale factors.')
class QuantizerSpec extends Specification {

    def quantizer = new Quantizer()

    def "at scale factor 100 the numbers are powers of 4/3"() {
        expect:
        quantize([x], 100).quantized == [q]

        where:
        x                       || q
        0                       || 0
        1                       || 1
        -1                      || -1
        StrictMath.pow(5, 4/3d) || 5
        StrictMath.cbrt(20) * -20 || -20
        0.49                    || 0    // one half is rounded up
        0.5                     || 1
    }

    def "four scale factors more halve what is quantized"() {
        expect:
        quantize([StrictMath.pow(7, 4/3d) * 2], 104).quantized == [7]
        quantize([StrictMath.pow(7, 4/3d)], 104).quantized == [4]
    }

    def "the noise is what was lost"() {
        expect:
        quantize([1.25, -0.75], 100).noise == 2 * 0.25 * 0.25
    }

    def "the finest scale factor keeps the greatest number writable"() {
        given:
        def finest = quantizer.finestScale(Quantizer.compressed(x))

        expect:
        numbers([x], finest)[0] <= 8190

        and:
        finest == 0 || numbers([x], finest - 1)[0] > 8190

        where:
        x << [1.0, 30_000.0, 60_000_000.0]
    }

    def "the expected scale factor gives about the noise wanted"() {
        given:
        def band = (0..<64).collect { StrictMath.sin(it * it * 0.37d) * 1000 }
        def roots = band.sum { Math.sqrt(Math.abs(it)) } as double
        def scale = quantizer.expectedScale(roots, wanted)

        expect:
        Math.abs(StrictMath.log10(quantize(band, scale).noise / wanted)) < 0.2

        where:
        wanted << [64.0, 6400.0]
    }

    private Map quantize(List<Number> values, int scale) {
        int[] quantized = numbers(values, scale)
        [quantized: quantized.toList(), noise: quantizer.noise(values as double[], quantized, 0, values.size(), scale)]
    }

    private int[] numbers(List<Number> values, int scale) {
        double[] compressed = values.collect { Quantizer.compressed(it) }
        int[] quantized = new int[values.size()]
        quantizer.quantize(compressed, 0, values.size(), scale, quantized)
        quantized
    }
}
