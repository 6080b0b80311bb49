package productions.motion.value

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('sine, decay and grain')
@Narrative('The curves that sounds are made of: pure functions with the same bits on every machine.')
class SineSpec extends Specification {

    def "the sine counts in turns"() {
        expect:
        Math.abs(Sine.at(turns) - sine) < 1e-9

        where:
        turns  || sine
        0      || 0
        0.25   || 1
        0.5    || 0
        0.75   || -1
        1000   || 0
        -0.25  || -1
        1 / 12 || 0.5
    }

    def "it is never more than a billionth from the true sine"() {
        expect:
        (0..5000).every { Math.abs(Sine.at(it / 997 - 2) - StrictMath.sin(2 * Math.PI * (it / 997 - 2))) < 1e-9 }
    }

    def "a decay follows the exponential function until nothing is left"() {
        expect:
        (0..2000).every { Math.abs(Decay.at(it / 100) / StrictMath.exp(-it / 100) - 1) < 1e-8 }
        Decay.at(1e6) == 0
    }

    def "grain is the same at the same place, and every place can be asked for first"() {
        given:
        def seed = new Seed(3)
        def forth = (0..<200).collect { Grain.band(seed, it * 0.13) }
        def back = (199..0).collect { Grain.band(seed, it * 0.13) }.reverse()

        expect:
        forth == back
        forth != (0..<200).collect { Grain.band(new Seed(4), it * 0.13) }
    }

    def "a band of noise has an RMS of 1 and no constant part"() {
        given:
        def noise = (0..<20_000).collect { Grain.band(new Seed(8), it * 0.37) }

        expect:
        Math.abs(Math.sqrt(noise.sum { it * it } / noise.size()) - 1) < 0.03
        Math.abs(noise.sum() / noise.size()) < 0.01
        noise.every { Math.abs(it) <= 3.2 }
    }
}
