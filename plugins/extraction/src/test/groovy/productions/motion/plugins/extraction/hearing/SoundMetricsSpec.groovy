package productions.motion.plugins.extraction.hearing

import static productions.motion.plugins.extraction.Reel.sine
import static productions.motion.plugins.extraction.hearing.Tape.noise

import productions.motion.plugins.extraction.Reel
import productions.motion.value.Scope
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('sound metrics')
@Narrative('How strong, how loud and of what kind a sound is, of sounds that are made for it.')
class SoundMetricsSpec extends Specification {

    def "the level is the RMS, and a full sine is 3 dB below full scale"() {
        given:
        def found = Reel.sounding(1, sine(440, amplitude)).whole(new Level())

        expect:
        Math.abs(found['audio.rms'].value() - amplitude / Math.sqrt(2)) < 1e-4
        Math.abs(found['audio.rms_dbfs'].value() - decibels) < 0.01
        Math.abs(found['audio.peak'].value() - amplitude) < 1e-3

        where:
        amplitude || decibels
        1         || -3.01
        0.1       || -23.01
    }

    def "silence has no decibels and no loudness"() {
        expect:
        Reel.sounding(1) { 0 }.whole(new Level()).keySet() == ['audio.rms', 'audio.peak'] as Set
        Reel.sounding(1) { 0 }.whole(new Loudness()).isEmpty()
    }

    def "a sine of 997 Hz in one channel at full scale has -3.01 LUFS, as the standard says"() {
        expect:
        Math.abs(Reel.sounding(3, sine(997, 1)).whole(new Loudness())['audio.loudness_lufs'].value() + 3.01) < 0.05
        Math.abs(Reel.sounding(3, sine(997, 0.1)).whole(new Loudness())['audio.loudness_lufs'].value() + 23.01) < 0.05
    }

    def "of a second the loudest 400 ms count"() {
        expect:
        Math.abs(Reel.sounding(1) { t -> t < 0.5d ? 0 : sine(997, 0.1d).applyAsDouble(t) }
                .measured(new Loudness(), Scope.WINDOW)['audio.loudness_lufs'].value() + 23) < 0.2
    }

    def "a pure tone is known by its frequency"() {
        given:
        def found = Reel.sounding(2, sine(hertz, 0.3)).whole(new Timbre())

        expect:
        found['audio.timbre'].label() == 'tone'
        Math.abs(found['audio.freq_hz'].value() - hertz) < 0.5
        found['audio.tone'].label() == tone

        where:
        hertz   || tone
        54.46   || 'low'
        218.2   || 'low'
        1234.5  || 'mid'
        7000    || 'high'
    }

    def "noise is known by how it falls with frequency"() {
        given:
        def found = Reel.sounding(2, noise(slope)).whole(new Timbre())

        expect:
        found['audio.timbre'].label() == 'noise'
        found['audio.spectrum'].label() == color

        where:
        slope || color
        0     || 'white'
        1     || 'pink'
        2     || 'brown'
    }

    def "other sounds have their word: #word"() {
        expect:
        Reel.sounding(2, sound).whole(new Timbre())['audio.timbre'].label() == word

        where:
        word      | sound
        'silence' | ({ t -> 0 })
        'hum'     | ({ t -> mains(t) })
        'click'   | ({ t -> t % 0.5d < 0.0005d ? 0.9d : 0 })
        'rumble'  | Tape.band(20, 120)
        'hiss'    | Tape.band(6000, 16000)
    }

    def "an instant is nearest to one of ten noises: #word"() {
        expect:
        Reel.sounding(0.5, sound).measured(new InstantSound(), Scope.FRAME)['timbre'].label() == word

        where:
        word      | sound
        'silence' | ({ t -> 0 })
        'tone'    | sine(440, 0.3)
        'hum'     | sine(60, 0.3)
        'rumble'  | Tape.band(20, 120)
        'hiss'    | Tape.band(6000, 16000)
        'whoosh'  | Tape.band(500, 3000)
        'rustle'  | Tape.band(2000, 4500)
        'click'   | ({ t -> t > 0.46d ? 0.8d * Math.exp(-(t - 0.46d) * 900) * Math.sin(t * 40000) : 0 })
        'thump'   | ({ t -> t > 0.46d ? 0.8d * Math.exp(-(t - 0.46d) * 40) * Math.sin(2 * Math.PI * 60 * (t - 0.46d)) : 0 })
    }

    def "what was struck dies away and stays a stroke, where a drone stays a hum"() {
        given:
        def struck = { t -> 0.8d * Math.exp(-(t - 0.3d) / 0.07d) * Math.sin(2 * Math.PI * 60 * t) * (t > 0.3d ? 1 : 0) }

        expect:
        Reel.sounding(0.5, struck).measured(new InstantSound(), Scope.FRAME)['timbre'].label() == 'thump'
        Reel.sounding(0.5, sine(60, 0.2)).measured(new InstantSound(), Scope.FRAME)['timbre'].label() == 'hum'
    }

    /** A hum of 50 Hz with five overtones. */
    static double mains(double t) {
        (1..6).sum { Math.sin(2 * Math.PI * 50 * it * t) * 0.3 / it }
    }
}
