package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('Fourier transform')
@Narrative('From samples to the strengths of frequencies, in place.')
class FourierSpec extends Specification {

    def "an impulse holds all frequencies alike"() {
        given:
        double[] real = [1, 0, 0, 0, 0, 0, 0, 0]
        double[] imaginary = new double[8]

        when:
        new Fourier(8).transform(real, imaginary)

        then:
        real.every { it == 1 }
        imaginary.every { it == 0 }
    }

    def "a turning pointer is a single frequency"() {
        given:
        double[] real = (0..<64).collect { StrictMath.cos(2 * Math.PI * 5 * it / 64) }
        double[] imaginary = (0..<64).collect { StrictMath.sin(2 * Math.PI * 5 * it / 64) }

        when:
        new Fourier(64).transform(real, imaginary)

        then:
        (0..<64).every { Math.abs(real[it] - (it == 5 ? 64 : 0)) < 1e-12 && Math.abs(imaginary[it]) < 1e-12 }
    }
}
