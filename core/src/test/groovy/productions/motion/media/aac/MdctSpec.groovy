package productions.motion.media.aac

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('modified discrete cosine transform')
@Narrative('Twice as many samples as coefficients: what is lost comes back when neighbors overlap.')
class MdctSpec extends Specification {

    static final int SIZE = 32

    def "the fast way gives what the formula says"() {
        given:
        double[] samples = (0..<2 * SIZE + 3).collect { new Seed(1).of(it).unit() - 0.5 }
        double[] spectrum = new double[SIZE + 2]

        when:
        new Mdct(SIZE).transform(samples, 3, spectrum, 2)

        then:
        (0..<SIZE).every { Math.abs(spectrum[it + 2] - formula(samples, 3, it)) < 1e-12 }
    }

    private static double formula(double[] samples, int from, int k) {
        (0..<2 * SIZE).sum { StrictMath.cos(Math.PI / SIZE * (it + 0.5 + SIZE / 2) * (k + 0.5)) * 2 * samples[from + it] }
    }
}
