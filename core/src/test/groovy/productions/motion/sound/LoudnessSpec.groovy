package productions.motion.sound

import static productions.motion.sound.MixerSpec.part
import static productions.motion.sound.MixerSpec.seconds

import productions.motion.loudness.Gating
import productions.motion.scene.Rhythm.Hits
import productions.motion.scene.Rhythm.Repeated
import productions.motion.scene.Rhythm.Slices
import productions.motion.scene.Score
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.Title

@Title('loudness')
@Narrative('''Every film comes out as loud as its score says, measured as broadcasters do (ITU-R BS.1770-4), and no peak
passes -1 dBTP. An independent meter agrees.''')
class LoudnessSpec extends Specification {

    static double integratedOf(cells) {
        Gating.integrated(cells.energies(), cells.samples())
    }

    static double momentaryOf(cells) {
        Gating.momentary(cells.energies(), cells.samples())
    }

    static double rangeOf(cells) {
        Gating.range(cells.energies(), cells.samples())
    }

    def "a sine of -23 dBFS on both sides has -23 LUFS"() {
        given:
        def levels = new Levels()
        (0..<10).each { levels.add(sine(997, -23, it), sine(997, -23, it), 48_000) }

        expect:
        Math.abs(integratedOf(levels.finished()) + 23) < 0.05
    }

    def "what is far below the rest is left out"() {
        given:
        def levels = new Levels()
        ([-36] * 10 + [-23] * 20 + [-36] * 10).eachWithIndex { level, i -> levels.add(sine(997, level, i), sine(997, level, i), 48_000) }

        expect:
        Math.abs(integratedOf(levels.finished()) + 23) < 0.1
    }

    def "the range runs from the faint to the loud, as EBU Tech 3342 asks for"() {
        given:
        def levels = new Levels()
        ([first] * 20 + [second] * 20).eachWithIndex { level, i -> levels.add(sine(997, level, i), sine(997, level, i), 48_000) }

        expect:
        Math.abs(rangeOf(levels.finished()) - range) < 1

        where:
        first | second || range
        -20   | -30    || 10
        -20   | -15    || 5
        -40   | -20    || 20
    }

    def "a peak between two samples is found"() {
        given:
        def levels = new Levels()
        def samples = (0..<4_800).collect { (float) (0.5 * StrictMath.sin(Math.PI * (it / 2 + 0.25))) } as float[]
        levels.add(samples, samples, 4_800)

        expect:
        samples*.abs().max() < 0.354
        Math.abs(levels.finished().peak() - 0.5) < 0.01
    }

    @Requires({ new File('/usr/bin/ffmpeg').canExecute() })
    def "a film is as loud as asked, and ffmpeg agrees: #what at #target LUFS"() {
        given:
        def track = new Mixer().soundtrack(new Score('calm', 'full', 100, target, parts), seconds(6), new Seed(1))
        def (integrated, range, truePeak) = Tape.of(track, 4_800).judged()

        expect:
        Math.abs(integrated - target) < 0.3
        Math.abs(integrated - track.loudness().integrated()) < 0.2
        truePeak <= -1
        Math.abs(truePeak - track.loudness().truePeak()) < 0.3

        where:
        what             | target | parts
        'a tone'         | -16    | [part(new Beep())]
        'a tone'         | -23    | [part(new Beep())]
        'a low rumble'   | -16    | [part(new Shower(), [hertz: [60d]])]
        'noise'          | -14    | [part(new Shower(), [hertz: [6000d], pan: 0.7])]
        'beats and hits' | -16    | MixerSpec.everything()
        'slices'         | -16    | [part(new Shower(), [hertz: [400d], rhythm: new Slices(0.4)]), part(new Beep(), [rhythm: new Slices(0.5)])]
        'loud notes'     | -16    | [part(new Beep(), [hertz: [110d], level: 0.25, rhythm: new Repeated(1, 0, 0.2)])]
    }

    def "a film shorter than 3 s is as loud as its loudest 400 ms"() {
        given:
        def rhythm = new Hits([0.5d], 0.6)
        def track = new Mixer().soundtrack(new Score('calm', 'sfx', 100, -16, [part(new Beep(), [rhythm: rhythm])]), seconds(2), new Seed(1))
        def tape = Tape.of(track, 4_800)
        def levels = new Levels()
        levels.add(tape.left(), tape.right(), tape.left().length)

        expect:
        Math.abs(momentaryOf(levels.finished()) + 16) < 0.1
    }

    @Requires({ new File('/usr/bin/ffmpeg').canExecute() })
    def "clicks that cannot be as loud as asked keep their shape, and their peaks stay below -1 dBTP"() {
        given:
        def clicks = part(new Tick(), [hertz: [1800d], attack: 0, rhythm: new Repeated(0.8, 0.1, 0.05)])
        def track = new Mixer().soundtrack(new Score('tense', 'sfx', 100, -16, [clicks]), seconds(6), new Seed(1))
        def (integrated, range, truePeak) = Tape.of(track, 4_800).judged()

        expect:
        integrated < -16
        truePeak <= -1
        truePeak > -2
        Math.abs(integrated - track.loudness().integrated()) < 0.2
    }

    static float[] sine(double hertz, double decibels, int second) {
        def amplitude = StrictMath.pow(10, decibels / 20)
        def out = new float[48_000]
        for (int i = 0; i < 48_000; i++) {
            out[i] = (float) (amplitude * StrictMath.sin(2 * Math.PI * hertz * (second * 48_000 + i) / 48_000))
        }
        out
    }
}
