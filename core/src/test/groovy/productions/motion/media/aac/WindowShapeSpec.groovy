package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('window slopes')
@Narrative('The two ways in which one window gives way to the next.')
class WindowShapeSpec extends Specification {

    def "#shape slopes rise, and with their mirror they carry all the energy"() {
        expect:
        [shape.longSlope(), shape.shortSlope()].every { slope ->
            def last = slope.length - 1
            (0..last).every { Math.abs(slope[it] * slope[it] + slope[last - it] * slope[last - it] - 1) < 1e-12 } &&
                    (1..last).every { slope[it] > slope[it - 1] }
        }

        where:
        shape << WindowShape.values()
    }

    def "the Kaiser-Bessel slope begins far more gently"() {
        expect:
        WindowShape.KAISER_BESSEL.longSlope()[0] < WindowShape.SINE.longSlope()[0] / 2
        WindowShape.KAISER_BESSEL.longSlope()[0].round(8) == 0.00029256
    }

    def "the order is that of the bits in the stream"() {
        expect:
        WindowShape.values()*.name() == ['SINE', 'KAISER_BESSEL']
    }
}
