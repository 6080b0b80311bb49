package productions.motion.plugins.extraction.hearing

import productions.motion.plugins.extraction.Reel
import productions.motion.value.Scope
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('music')
@Narrative('The beat, the key, the strokes and the mood of music that is made for it.')
class MusicSpec extends Specification {

    static final NAMES = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B']

    def "the beat of drums is found: #bpm a minute"() {
        given:
        def found = Reel.sounding(8, drums(bpm, 8)).whole(new Tempo())

        expect:
        Math.abs(found['audio.tempo_bpm'].value() - bpm) < 0.01 * bpm
        found['audio.tempo'].label() == word

        where:
        bpm   || word
        68.4  || 'slow'
        96    || 'medium'
        123.5 || 'medium'
        142   || 'fast'
    }

    def "of a second the tempo is that of the last eight"() {
        expect:
        Math.abs(Reel.sounding(8, drums(100, 8)).measured(new Tempo(), Scope.WINDOW)['audio.tempo_bpm'].value() - 100) < 1
    }

    def "what has no beat has no tempo"() {
        expect:
        Reel.sounding(6, sound).whole(new Tempo()).isEmpty()

        where:
        sound << [Tape.noise(1), Reel.sine(440, 0.3d)]
    }

    def "chords and a tune are in a key: #key"() {
        given:
        def found = Reel.sounding(8, tune(tonic, steps)).whole(new Key())

        expect:
        found['audio.key'].label() == key
        found['audio.mode'].label() == key.split(' ')[1]

        where:
        tonic | steps
        0     | [0, 4, 7]
        3     | [0, 4, 7]
        9     | [0, 3, 7]
        4     | [0, 3, 7]
        key = NAMES[tonic] + (steps[1] == 4 ? ' major' : ' minor')
    }

    def "noise is in no key"() {
        expect:
        Reel.sounding(3, Tape.noise(0)).whole(new Key()).isEmpty()
    }

    def "strokes are found when they begin"() {
        given:
        def times = [0.3, 0.82, 1.5, 2.41] as double[]
        def found = Reel.sounding(3, Tape.strokes(stroke, times)).whole(new SoundOnsets())['audio.onsets_s'].values()

        expect:
        found.size() == 4
        [found, times as List].transpose().every { Math.abs(it[0] - it[1]) < 0.015 }

        where:
        stroke << [{ t -> Tape.kick(t) }, { t -> Tape.snare(t) }, { t -> Tape.pluck(72, t) }]
    }

    def "single strokes of a drum are known by their instrument: #drum"() {
        given:
        def film = Reel.sounding(3, Tape.strokes(stroke, 0.4d, 1.3d, 2.3d))

        expect:
        film.whole(new Presence())['audio.presence'].label() == 'sfx'
        film.whole(new Instrument())['audio.instrument'].label() == drum

        where:
        drum    | stroke
        'kick'  | ({ t -> Tape.kick(t) })
        'snare' | ({ t -> Tape.snare(t) })
    }

    def "a mood is a word for how lively and how pleasant"() {
        expect:
        Mood.word(lively, pleasant) == word

        where:
        lively | pleasant || word
        0.5    | 0.5      || 'uplifting'
        0.5    | -0.5     || 'tense'
        -0.5   | 0.5      || 'calm'
        -0.5   | -0.5     || 'dark'
    }

    def "slow major chords are calm, and a harsh fast cluster is tense"() {
        expect:
        Reel.sounding(6, tune(0, [0, 4, 7])).whole(new Mood())['audio.mood'].label() == 'calm'
        Reel.sounding(6) { t ->
            double beat = t % 0.2
            [60, 61, 62, 66].sum { Tape.pluck(it, beat) }
        }.whole(new Mood())['audio.mood'].label() == 'tense'
    }

    static drums(double bpm, double seconds) {
        double beat = 60 / bpm
        def kicks = (0..<(int) (seconds / beat / 2d)).collect { 2 * it * beat } as double[]
        def snares = (0..<(int) (seconds / beat / 2d)).collect { (2 * it + 1) * beat } as double[]
        def kick = Tape.strokes({ t -> Tape.kick(t) }, kicks)
        def snare = Tape.strokes({ t -> Tape.snare(t) }, snares)
        return { t -> 0.6d * kick.applyAsDouble(t) + 0.4d * snare.applyAsDouble(t) }
    }

    /** The chords of the first, fourth, fifth and first step, each for two seconds over its root. */
    static tune(int tonic, List<Integer> steps) {
        return { t ->
            int bar = Math.min(3, (int) (t / 2d))
            double since = t - 2 * bar
            int root = 48 + tonic + [0, 5, 7, 0][bar]
            (steps + [-12]).sum { Tape.pluck(root + it, since) }
        }
    }
}
