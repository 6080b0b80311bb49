package productions.motion.plugins.extraction.hearing

import productions.motion.family.Footage
import productions.motion.plugins.extraction.Reel
import productions.motion.value.FilmFacts
import productions.motion.value.Scope
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('presence')
@Narrative('What kind of sound there is, and from when to when.')
class PresenceSpec extends Specification {

    def "each kind of sound has its word: #kind"() {
        given:
        def found = Reel.sounding(5, sound).whole(new Presence())

        expect:
        found['audio.presence'].label() == kind
        found['audio.presence_active'].label() == String.valueOf(kind != 'silence')

        where:
        kind      | sound
        'silence' | ({ t -> 0 })
        'ambient' | Tape.noise(1)
        'ambient' | Tape.band(200, 900)
        'music'   | ({ t -> melody(t) })
        'music'   | ({ t -> Tape.kick(t % 0.5d) + 0.4d * Tape.snare((t + 0.25d) % 0.5d) })
        'speech'  | ({ t -> babble(t) })
        'sfx'     | Tape.strokes({ t -> Tape.snare(t) }, 0.5d, 2.4d, 3.9d)
    }

    def "a sound is cut into stretches of one kind"() {
        given:
        def segments = Reel.sounding(9) { t -> t < 3 ? babble(t) : t < 5 ? 0 : melody(t) }.all(new Presence(), Scope.FILM)
                .findAll { it.aspect() == 'audio.segments' }

        expect:
        segments*.label() == ['speech', 'silence', 'music']
        Math.abs(segments[0].values()[1] - 3) < 0.2
        Math.abs(segments[1].values()[1] - 5) < 0.2
        Math.abs(segments[2].values()[1] - 9) < 0.02
    }

    def "a film without sound is silent"() {
        given:
        def footage = new Footage(
                new FilmFacts('mp4', 1, Optional.empty(), Optional.empty(),
                        new FilmFacts.Tracks(0, 0, 0)), 48_000)

        expect:
        new Presence().meter(Scope.FILM, footage).observations()*.label() == ['silence']
    }

    /** Notes that hold their pitch. */
    static double melody(double t) {
        int note = (int) (t / 0.4)
        Tape.pluck([60, 64, 67, 65, 62, 69, 67, 60][note % 8], t - 0.4d * note)
    }

    /** A voice without words: syllables of a gliding pitch with three formants, and hisses and pauses between, uneven as speech is. */
    static double babble(double t) {
        double uneven = t + 0.06 * Math.sin(2.3 * t) + 0.04 * Math.sin(5.1 * t)
        int syllable = (int) (uneven / 0.22)
        double since = uneven - 0.22 * syllable
        def chance = new Seed(40 + syllable)
        if (syllable % 7 == 6) {
            return 0
        }
        if (since > 0.15) {
            double hiss = new Seed(9).of(Math.round(t * 48_000)).between(-1, 1)
            return syllable % 2 == 0 ? 0.03 * hiss : 0
        }
        double start = chance.of(1).between(95, 150)
        double glide = chance.of(2).between(-160, 160)
        double phase = start * since + glide * since * since / 2d
        double loud = Math.sin(Math.PI * since / 0.15)
        double formant = chance.of(3).between(400, 900)
        double sum = 0
        for (int k = 1; k <= 20; k++) {
            double hertz = k * (start + glide * since)
            double gain = Math.exp(-Math.pow((hertz - formant) / 250d, 2)) + 0.5 * Math.exp(-Math.pow((hertz - 3 * formant) / 400d, 2)) + 0.05
            sum += gain * Math.sin(2 * Math.PI * k * phase)
        }
        0.12 * loud * sum
    }
}
