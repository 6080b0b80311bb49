package productions.motion.media.aac

import groovy.transform.CompileStatic
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('transform of a block')
@Narrative('Any legal sequence of windows, in any shape, gives the samples back where blocks overlap.')
class BlockTransformSpec extends Specification {

    def "what overlaps adds up to the sound: #first then #second, #left, #middle, #right"() {
        given:
        def samples = noise(3 * 1024)
        def a = restored(samples[0..<2048] as double[], first, left, middle)
        def b = restored(samples[1024..<3072] as double[], second, middle, right)

        expect:
        worst(samples, a, b) < 1e-6

        where:
        first                | second               | left                      | middle                    | right
        WindowSequence.LONG  | WindowSequence.LONG  | WindowShape.SINE          | WindowShape.SINE          | WindowShape.SINE
        WindowSequence.LONG  | WindowSequence.LONG  | WindowShape.SINE          | WindowShape.KAISER_BESSEL | WindowShape.SINE
        WindowSequence.LONG  | WindowSequence.START | WindowShape.SINE          | WindowShape.SINE          | WindowShape.KAISER_BESSEL
        WindowSequence.START | WindowSequence.SHORT | WindowShape.SINE          | WindowShape.KAISER_BESSEL | WindowShape.KAISER_BESSEL
        WindowSequence.SHORT | WindowSequence.SHORT | WindowShape.KAISER_BESSEL | WindowShape.SINE          | WindowShape.KAISER_BESSEL
        WindowSequence.SHORT | WindowSequence.STOP  | WindowShape.SINE          | WindowShape.SINE          | WindowShape.SINE
        WindowSequence.STOP  | WindowSequence.LONG  | WindowShape.SINE          | WindowShape.SINE          | WindowShape.SINE
    }

    private static double[] restored(double[] samples, WindowSequence sequence, WindowShape left, WindowShape right) {
        def spectrum = new double[1024]
        new BlockTransform().transform(samples, sequence, left, right, spectrum)
        Inverse.of(spectrum, sequence, left, right)
    }

    @CompileStatic
    private static double worst(double[] samples, double[] a, double[] b) {
        double worst = 0
        for (int i = 0; i < 1024; i++) {
            worst = Math.max(worst, Math.abs(a[1024 + i] + b[i] - samples[1024 + i]))
        }
        worst
    }

    @CompileStatic
    private static double[] noise(int count) {
        double[] noise = new double[count]
        for (int i = 0; i < count; i++) {
            noise[i] = 1000 * (new Seed(5).of(i).unit() - 0.5d)
        }
        noise
    }
}
