package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.lasting
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.telling
import static productions.motion.create.Stage.seeded

import productions.motion.scene.Transition
import productions.motion.scene.Transition.Kind
import productions.motion.value.Rgb
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('shot plan')
@Narrative('How a film is shot: how many shots, how long and how close, what the camera does and how they join.')
class ShotPlanSpec extends Specification {

    def "shots fill the film exactly, in order and without a gap"() {
        given:
        def film = scene(seeded(lasting(asking('fast cuts', fast: [PACING: 'fast', amount: 1.5]), seconds), seed))

        expect:
        film.shots()[0].firstFrame() == 0
        film.shots().every { it.frames() >= 1 }
        film.shots()*.frames().sum() == film.format().frames()
        film.shots().collate(2, 1, false).every { a, b -> a.firstFrame() + a.frames() == b.firstFrame() }

        where:
        [seconds, seed] << [[0.04, 0.5, 1, 2, 5.99, 6, 7.3, 10, 15, 61, 600, 3600], [0, 7]].combinations()
    }

    def "frames are divided exactly, whatever their number"() {
        given:
        def starts = Partition.of(frames, shots, new Seed(frames))

        expect:
        starts.size() == shots + 1
        starts[0] == 0 && starts[-1] == frames
        starts.collate(2, 1, false).every { a, b -> b > a }

        where:
        frames | shots
        1      | 1
        3      | 3
        7      | 6
        100    | 3
        1000   | 999
    }

    def "a transition leaves most of both its shots alone"() {
        given:
        def shots = scene(lasting(asking('wipes', wipes: [TRANSITION: 'wipe'], 'wipe': [PACING: 'fast', amount: 2]), seconds)).shots()

        expect:
        shots.size() > 1
        shots.collate(2, 1, false).every { a, b -> b.in().frames() <= 0.22 * Math.min(a.frames(), b.frames()) }
        shots.drop(1).every { it.in().kind() == Kind.WIPE }

        where:
        seconds << [2, 6, 14, 60]
    }

    def "a genre gives sizes, number and transitions of its shots"() {
        given:
        def film = scene(lasting(asking('documentary', documentary: [GENRE: 'documentary']), 12))

        expect:
        film.shots()*.size() == ['wide', 'medium', 'close']
        film.shots().drop(1)*.in()*.kind() == [Kind.DISSOLVE, Kind.DISSOLVE]
        film.look().tension() == 'slow_build'
    }

    def "what is asked for outweighs the genre"() {
        given:
        def film = scene(lasting(asking('documentary close cut',
                documentary: [GENRE: 'documentary'], close: [SHOT: 'close'], cut: [TRANSITION: 'cut']), 12))

        expect:
        film.shots()*.size().unique() == ['close']
        film.shots().every { it.in() == Transition.CUT }
    }

    def "what is asked for one after the other becomes one shot after the other"() {
        given:
        def film = scene(telling(['pan left,': 0, 'then zoom out on a close view': 0],
                asking('pan left, then zoom out on a close view',
                        'pan left': [CAMERA: 'pan', amount: -1], 'zoom out': [CAMERA: 'zoom_out'], close: [SHOT: 'close'])))

        expect:
        film.shots().collect { nameOf(it.camera()) } == ['pan', 'zoom_out']
        film.shots()[0].camera().direction() == -1
        film.shots()[1].size() == 'close'
    }

    def "each scene lasts as long as the prompt says, and one of which it says nothing as long as the others"() {
        given:
        def film = scene(telling(['2 s pan': 2, 'then 4 s zoom': 4, 'finally close': 0],
                asking('2 s pan then 4 s zoom finally close',
                        pan: [CAMERA: 'pan'], zoom: [CAMERA: 'zoom'], close: [SHOT: 'close'])))

        expect:
        film.shots()*.frames() == [48, 96, 72]
        film.shots()[2].size() == 'close'
    }

    def "a very short film has one shot, whatever is asked for"() {
        expect:
        scene(lasting(asking('pan and zoom', pan: [CAMERA: 'pan'], zoom: [CAMERA: 'zoom']), 0.5)).shots().size() == 1
    }

    def "a camera that is asked for goes the way that is said, else its usual way"() {
        expect:
        scene(asking(move, (move): [CAMERA: move, amount: amount])).shots()[0].camera().direction() == direction

        where:
        move   | amount || direction
        'pan'  | -1     || -1
        'pan'  | 1      || 1
        'pan'  | 0      || 1
        'tilt' | -1     || -1
        'tilt' | 0      || 1
    }

    def "a fade asked for opens and closes the film"() {
        given:
        def film = scene(asking('fade', fade: [TRANSITION: 'fade']))

        expect:
        film.shots()[0].in().kind() == Kind.FADE
        film.ending().kind() == Kind.FADE
        film.ending().frames() == 12
    }

    def "a fade goes through the color it is said with, at the end of the film as between its shots"() {
        given:
        def film = scene(lasting(asking('fade, fade to white',
                fade: [TRANSITION: 'fade'], 'fade to white': [TRANSITION: 'fade', amount: -1, TRANSITION_COLOR: 'white']), 20))

        expect:
        film.ending().through() == Optional.of(new Rgb(255, 255, 255))
        film.shots().every { it.in().through().empty }
        film.choices().find { it.aspect() == 'ending' }.value() == 'fade through white'
    }

    def "a fade lasts as long as it is said to, up to two fifths of its shot"() {
        given:
        def film = scene(lasting(asking('fade to black over seconds',
                'fade to black': [TRANSITION: 'fade', amount: -1], 'over seconds': [TRANSITION_LENGTH: 'seconds', amount: asked]), 10))

        expect:
        Math.abs(film.ending().frames() / film.format().framesPerSecond() - lasts) < 0.05

        where:
        asked || lasts
        2.0d  || 2
        3.0d  || 3
        8.0d  || 4
    }

    def "no fade goes through a color that is excluded"() {
        given:
        def film = scene(excluding(asking('fade to white, no white',
                'fade to white': [TRANSITION: 'fade', amount: -1, TRANSITION_COLOR: 'white']), 'no white': [COLOR: 'white']))

        expect:
        film.ending().kind() == Kind.FADE
        film.ending().through().empty
    }

    def "nothing fades where fading is excluded"() {
        given:
        def film = scene(seeded(lasting(excluding(asking('no fade'), fade: [TRANSITION: 'fade']), 60), seed))

        expect:
        (film.shots()*.in() + film.ending()).every { it.kind() != Kind.FADE }

        where:
        seed << (0..3)
    }

    def "an excluded camera is in no shot, and a steady hand does not shake"() {
        given:
        def film = scene(seeded(lasting(excluding(asking('tense no shake', tense: [TONE: 'tense']),
                'no shake': [CAMERA: 'handheld']), 30), seed))

        expect:
        film.shots().every { nameOf(it.camera()) != 'handheld' && it.shake() == 0 }

        where:
        seed << (0..3)
    }

    def "a slow film moves the camera less than a fast one"() {
        expect:
        scene(asking('slow pan', slow: [SPEED: 'slow', amount: 0.5], pan: [CAMERA: 'pan'])).shots()[0].camera().amount() <
                scene(asking('fast pan', fast: [SPEED: 'fast', amount: 1.6], pan: [CAMERA: 'pan'])).shots()[0].camera().amount()
    }
}
