package productions.motion.plugins.extraction.hearing

import productions.motion.plugins.extraction.Reel
import productions.motion.value.Scope
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('instant_sound')
@Narrative('What is heard during each frame: how loud, how high, and in which bands.')
class InstantSoundSpec extends Specification {

    def "the amplitude is the RMS of the slice"() {
        expect:
        Math.abs(of(Reel.sine(1000, amplitude))['sound'].value() - rms) < 1e-3

        where:
        amplitude || rms
        0         || 0
        0.4       || 0.2828
        1         || 0.7071
    }

    def "how high it is follows the middle of its spectrum"() {
        expect:
        of(Reel.sine(hertz, amplitude))['tone'].label() == tone

        where:
        hertz | amplitude || tone
        440   | 0         || 'silent'
        60    | 0.3       || 'low'
        180   | 0.3       || 'low'
        440   | 0.3       || 'mid'
        2500  | 0.3       || 'mid'
        6000  | 0.3       || 'high'
    }

    def "the energy lies in the band of a tone"() {
        expect:
        of(Reel.sine(hertz, 0.5))['bands'].values()[band] > 0.9

        where:
        hertz || band
        30    || 0
        130   || 1
        800   || 2
        4000  || 3
        9000  || 4
    }

    static Map of(sound) {
        Reel.sounding(0.5, sound).measured(new InstantSound(), Scope.FRAME)
    }
}
