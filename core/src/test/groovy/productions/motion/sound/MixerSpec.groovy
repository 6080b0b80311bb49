package productions.motion.sound

import productions.motion.scene.Format
import productions.motion.scene.Part
import productions.motion.scene.Rhythm
import productions.motion.scene.Rhythm.Hits
import productions.motion.scene.Rhythm.Repeated
import productions.motion.scene.Rhythm.Slices
import productions.motion.scene.Rhythm.Sustained
import productions.motion.scene.Score
import productions.motion.scene.Soundtrack
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

import java.util.stream.IntStream

@Title('mixer')
@Narrative('Plays the parts of a score together in stereo at 48 kHz, and brings the whole to its loudness.')
class MixerSpec extends Specification {

    def "a soundtrack is as long as its pictures, to the sample"() {
        expect:
        track([part(new Beep())], new Format(64, 64, framesPerSecond, frames)).samples() == samples

        where:
        framesPerSecond | frames || samples
        24              | 24     || 48_000
        24              | 1      || 2_000
        30              | 47     || 75_200
        7               | 2      || 13_714
    }

    def "a stretch has the same bits however it is divided, and in any order"() {
        given:
        def track = track(everything())
        def whole = Tape.of(track, 96_000)

        expect:
        Arrays.equals(Tape.of(track, block).left(), whole.left())
        Arrays.equals(Tape.of(track, block).right(), whole.right())

        where:
        block << [333, 480, 4_801, 50_000]
    }

    def "many threads may play one soundtrack"() {
        given:
        def track = track(everything())
        def whole = Tape.of(track, 4_800)

        expect:
        IntStream.range(0, 10).parallel().allMatch { i ->
            def left = new float[4_800]
            def right = new float[4_800]
            track.read((9 - i) * 4_800, left, right, 4_800)
            Arrays.equals(left, Arrays.copyOfRange(whole.left(), (9 - i) * 4_800, (10 - i) * 4_800))
        }
    }

    def "the same score and seed sound the same; another seed has other grain"() {
        expect:
        Arrays.equals(Tape.of(track(everything(), seconds(1), 5), 4_800).left(), Tape.of(track(everything(), seconds(1), 5), 4_800).left())
        !Arrays.equals(Tape.of(track(everything(), seconds(1), 5), 4_800).left(), Tape.of(track(everything(), seconds(1), 6), 4_800).left())
    }

    def "a score without parts is silent"() {
        given:
        def track = track([])

        expect:
        Tape.of(track, 4_800).peak() == 0
        track.loudness().integrated() == Double.NEGATIVE_INFINITY
        track.loudness().truePeak() == Double.NEGATIVE_INFINITY
    }

    def "a part has its place between left and right, by a law of constant power"() {
        given:
        def tape = Tape.of(track([part(new Beep(), [pan: pan])]), 4_800)
        def toLeft = Tape.rms(tape.left(), 0.2, 0.8)
        def toRight = Tape.rms(tape.right(), 0.2, 0.8)

        expect:
        Math.abs(Math.toDegrees(Math.atan2(toRight, toLeft)) - degrees) < 0.1

        where:
        pan  || degrees
        -1   || 0
        -0.5 || 22.5
        0    || 45
        1    || 90
    }

    def "a sound with grain is a little wide, one without is not"() {
        given:
        def tape = Tape.of(track([part(sound)]), 4_800)
        def alike = correlation(tape)

        expect:
        alike > least && alike <= most

        where:
        sound        || least | most
        new Beep()   || 0.999 | 1.0001
        new Brush()  || 0.98  | 0.9999
        new Shower() || 0.6   | 0.9
    }

    def "a sound in the middle stays there, whatever its grain"() {
        given:
        def tape = Tape.of(track([part(sound, [hertz: [1200d]])]), 4_800)
        def toLeft = Tape.rms(tape.left(), 0.1, 0.9)
        def toRight = Tape.rms(tape.right(), 0.1, 0.9)

        expect:
        Math.abs(toLeft / toRight - 1) < 0.06

        where:
        sound << [new Beep(), new Brush(), new Shower()]
    }

    def "notes repeat from their offset and take the pitches in turn"() {
        given:
        def rhythm = new Repeated(0.5, 0.25, 0.2)
        def tape = Tape.of(track([part(new Beep(), [hertz: [500d, 1000d], rhythm: rhythm])], seconds(2)), 4_800)

        expect:
        Tape.rms(tape.left(), 0, 0.24) < 1e-6
        pitch(tape, 0.3) == 500
        Tape.rms(tape.left(), 0.5, 0.74) < 1e-6
        pitch(tape, 0.8) == 1000
        pitch(tape, 1.3) == 500
    }

    def "hits come at their times, whatever the order they are given in"() {
        given:
        def tape = Tape.of(track([part(new Beep(), [rhythm: new Hits([0.7d, 0.2d], 0.1)])]), 4_800)

        expect:
        sounds(tape, time) == heard

        where:
        time || heard
        0.15 || false
        0.25 || true
        0.5  || false
        0.75 || true
        0.9  || false
    }

    def "slices fill a share of the frames, each with grain of its own"() {
        given:
        def format = new Format(64, 64, 25, 100)
        def tape = Tape.of(track([part(new Shower(), [hertz: [1500d], rhythm: new Slices(share)])], format), 4_800)
        def heard = (0..<100).count { Tape.rms(tape.left(), it / 25 + 0.005, it / 25 + 0.035) > 1e-4 }

        expect:
        Math.abs(heard / 100 - share) < 0.12

        where:
        share << [0.3, 0.8, 1.0]
    }

    def "the film fades in and out within 5 ms and has no constant part"() {
        given:
        def tape = Tape.of(track([part(new Shower(), [attack: 0, release: 0])]), 4_800)

        expect:
        Math.abs(tape.left()[0]) < 1e-4
        Math.abs(tape.left()[-1]) < 1e-4
        Tape.rms(tape.left(), 0.006, 0.1) > 0.05
        Math.abs(Tape.mean(tape.left())) < 1e-3
    }

    def "a stretch outside the soundtrack is refused"() {
        when:
        track([part(new Beep())]).read(47_000, new float[2_000], new float[2_000], 2_000)

        then:
        def refusal = thrown(IllegalArgumentException)
        refusal.message == 'The samples 47000 to 49000 are not within the 48000 of the soundtrack. Read less.'
    }

    static List<Part> everything() {
        [
                part(new Beep(), [hertz: [220d, 330d], rhythm: new Repeated(0.31, 0.05, 0.4), attack: 0.1, release: 0.2]),
                part(new Shower(), [hertz: [90d]]),
                part(new Shower(), [hertz: [3000d], pan: -0.6, rhythm: new Slices(0.6)]),
                part(new Tick(), [hertz: [2000d], level: 0.2, pan: 0.4, rhythm: new Hits([0.1d, 0.4d], 0.05)]),
        ]
    }

    static Part part(sound, Map<String, Object> given = [:]) {
        def all = [hertz: [440d], level: 0.1, pan: 0, attack: 0.01, release: 0.01, rhythm: new Sustained()] + given
        new Part(sound, all.hertz, all.level, all.pan, all.attack, all.release, all.rhythm as Rhythm)
    }

    static Format seconds(int length) {
        new Format(64, 64, 24, 24 * length)
    }

    static Soundtrack track(List<Part> parts, Format format = seconds(1), long seed = 5) {
        new Mixer().soundtrack(new Score('calm', 'full', 100, -23, parts), format, new Seed(seed))
    }

    static boolean sounds(Tape tape, double time) {
        Tape.rms(tape.left(), time - 0.02, time + 0.02) > 1e-4
    }

    static double correlation(Tape tape) {
        double both = 0
        double left = 0
        double right = 0
        for (int i = 0; i < tape.left().length; i++) {
            both += tape.left()[i] * tape.right()[i]
            left += tape.left()[i] * tape.left()[i]
            right += tape.right()[i] * tape.right()[i]
        }
        both / Math.sqrt(left * right)
    }

    /** Return the pitch to the nearest 100 Hz, from the zero crossings within a tenth of a second. */
    static int pitch(Tape tape, double from) {
        int first = (int) (from * 48_000)
        def crossings = (first..<first + 4_800).count { tape.left()[it] < 0 && tape.left()[it + 1] >= 0 }
        return Math.round(crossings / 10) * 100
    }
}
