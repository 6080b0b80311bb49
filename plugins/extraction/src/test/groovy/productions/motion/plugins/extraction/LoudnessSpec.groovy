package productions.motion.plugins.extraction

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('loudness')
@Narrative('How loud a window is: the RMS of its loudest 400 ms and of the whole, in dBFS.')
class LoudnessSpec extends Specification {

    def "a sine is 3 dB below its amplitude"() {
        given:
        def observation = new Loudness().of(Still.sounding(amplitude, 0, 1))

        expect:
        observation.unit() == 'dBFS'
        Math.abs(observation.values()[0] - decibels) < 0.01
        Math.abs(observation.values()[1] - decibels) < 0.01

        where:
        amplitude || decibels
        1         || -3.01
        0.1       || -23.01
        0.3536    || -12.04
    }

    def "the loudest 400 ms stand out of a window that is quiet otherwise"() {
        given:
        def observation = new Loudness().of(Still.sounding(0.5, 0.3, 0.7))

        expect:
        Math.abs(observation.values()[0] + 9.03) < 0.01
        Math.abs(observation.values()[1] + 13.01) < 0.01
    }

    def "silence is -120, and so is a still, which has no sound"() {
        expect:
        new Loudness().of(window).values() == [-120, -120]

        where:
        window << [Still.sounding(0, 0, 1), Still.of { x, y -> 0 }]
    }
}
