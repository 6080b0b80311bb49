package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.lasting
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.pure
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded

import productions.motion.scene.Instruction
import productions.motion.scene.Rhythm
import productions.motion.scene.Score
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('score')
@Narrative('What is heard: the sounds that are asked for, music in the mode of its mood, or the noises of the place.')
class ScoreChoiceSpec extends Specification {

    def "something is always heard, unless silence is asked for"() {
        expect:
        !score(seeded(asking('film'), seed)).parts().empty
        score(seeded(asking('a silent film', silent: [PRESENCE: 'silence']), seed)).parts().empty

        where:
        seed << (0..9)
    }

    def "every part can be heard and stays within bounds"() {
        given:
        def parts = score(seeded(asking('music', music: [PRESENCE: presence]), seed)).parts()

        expect:
        parts.every { it.level() > 0 && it.level() <= 0.25 && Math.abs(it.pan()) <= 1 }
        parts.every { !it.hertz().empty && it.hertz().every { hz -> hz >= 20 && hz <= 20_000 } }

        where:
        [presence, seed] << [['ambient', 'music', 'sfx', 'full'], [0, 1, 2]].combinations()
    }

    def "sounds that are asked for are heard alone"() {
        expect:
        sounds(asking('hiss and a low rumble', hiss: [SOUND: 'hiss'], rumble: [SOUND: 'rumble'])) == ['hiss', 'rumble']
    }

    def "no effect is drawn beside a sound that is asked for"() {
        given:
        def accents = ['click', 'whoosh']

        expect:
        sounds(seeded(asking('only a hum', only: [PRESENCE: 'sfx'], hum: [SOUND: 'hum']), seed)) - accents == ['hum']

        where:
        seed << (0..5)
    }

    def "a pitch that is asked for is the pitch"() {
        given:
        def parts = score(asking('a 440 Hz tone', '440 Hz tone': [SOUND: 'tone', amount: 440])).parts()

        expect:
        parts.collect { nameOf(it.sound()) } == ['tone']
        parts[0].hertz() == [440d]
    }

    def "a tempo in beats a minute is kept exactly"() {
        given:
        def score = score(asking('techno 128 bpm', techno: [MUSIC: 'techno'], '128 bpm': [TEMPO: 'fast', amount: 128]))
        def kick = score.parts().find { nameOf(it.sound()) == 'kick' }

        expect:
        score.beatsPerMinute() == 128
        (kick.rhythm() as Rhythm.Repeated).periodSeconds() == 60 / 128d
    }

    def "a style has its tempo and its instruments"() {
        given:
        def score = score(asking('deep house', 'deep house': [MUSIC: 'deep_house']))

        expect:
        score.presence() in ['music', 'full']
        score.beatsPerMinute() >= 118 && score.beatsPerMinute() <= 126
        score.parts().collect { nameOf(it.sound()) }.containsAll(['kick', 'hat', 'bass', 'pad'])
    }

    def "slow music is slower than fast music"() {
        expect:
        score(asking('slow', slow: [TEMPO: 'slow', amount: 0])).beatsPerMinute() < 90
        score(asking('fast', fast: [TEMPO: 'fast', amount: 0])).beatsPerMinute() >= 120
    }

    def "the mood sets ground tone and mode, and a key that is asked for replaces both"() {
        expect:
        key(asking('calm music', calm: [MOOD: 'calm'])) == '82.0 Hz major'
        key(asking('in D minor', 'D minor': [KEY: 'd minor'])) == '73.4 Hz minor'
        key(asking('in B flat major', 'B flat major': [KEY: 'b flat major'])) == '116.5 Hz major'
    }

    def "a mode is a row of semitones in equal temperament"() {
        expect:
        Scale.MAJOR.chord(440, 0)*.round(2) == [440, 554.37, 659.26]
        Scale.MINOR.chord(440, 0)*.round(2) == [440, 523.25, 659.26]
        Scale.of('dorian') == Scale.DORIAN
        Scale.of('something') == Scale.MINOR
        Scale.octave(1760, 131) == 220
    }

    def "effects are hit as often as asked for, and within the film"() {
        given:
        def part = score(asking('three drips', drips: [EFFECT: 'drip', amount: 3])).parts().find { nameOf(it.sound()) == 'drip' }

        expect:
        (part.rhythm() as Rhythm.Hits).seconds() == [1d, 3d, 5d]
    }

    def "voices sing when they are asked for"() {
        expect:
        sounds(asking('a choir', choir: [VOICE: 'choir'])).contains('voice')
    }

    def "excluded music leaves noises only"() {
        given:
        def heard = sounds(seeded(excluding(asking('no music'), music: [PRESENCE: 'music']), seed))

        expect:
        heard.intersect(['pad', 'kick', 'bass', 'pluck', 'bell', 'hat', 'snare']).empty
        !heard.empty

        where:
        seed << (0..9)
    }

    def "an excluded sound is in no part"() {
        given:
        def film = excluding(asking('sea, no hiss', sea: [SETTING: 'ocean']), hiss: [SOUND: 'hiss'])

        expect:
        !sounds(seeded(film, seed)).contains('hiss')
        !sounds(pure(seeded(film, seed))).contains('hiss')

        where:
        seed << (0..5)
    }

    def "the sounds of a place are heard there"() {
        expect:
        sounds(asking('sea', sea: [SETTING: 'ocean'])).containsAll(['rumble', 'hiss'])
    }

    def "the shortest film is heard as well"() {
        expect:
        !score(lasting(asking('blip', blip: [EFFECT: 'click']), 0.05)).parts().empty
    }

    private static Score score(Instruction asked) {
        scene(asked).score()
    }

    private static List<String> sounds(Instruction asked) {
        score(asked).parts().collect { nameOf(it.sound()) }.unique().sort()
    }

    private static String key(Instruction asked) {
        scene(asked).choices().find { it.aspect() == 'key' }.value()
    }
}
