package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded

import productions.motion.scene.Instruction
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('motion')
@Narrative('How the picture moves: the motion that is asked for, as fast, as far and as smoothly as the words beside it say.')
class MotionChoiceSpec extends Specification {

    def "the motion asked for is the motion"() {
        expect:
        nameOf(motion(asking('drift', drift: [MOTION: 'drift']))) == 'drift'
    }

    def "a pace beside a motion is its speed"() {
        given:
        def slow = motion(asking('slow drift', slow: [MOTION: 'slow'], drift: [MOTION: 'drift']))
        def fast = motion(seeded(asking('fast drift', fast: [MOTION: 'fast'], drift: [MOTION: 'drift']), 0))

        expect:
        nameOf(slow) == 'drift'
        slow.speed() <= 0.15
        fast.speed() >= 0.09
    }

    def "an asked speed multiplies the usual one"() {
        expect:
        motion(asking('drift speed', drift: [MOTION: 'drift'], speed: [SPEED: 'fast', amount: 1.5])).speed() == 0.15000000000000002d
    }

    def "things move where the prompt says"() {
        expect:
        motion(asking("drift $word", drift: [MOTION: 'drift'], (word): [DIRECTION: word])).heading() == degrees

        where:
        word       || degrees
        'right'    || 0
        'down'     || 90
        'left'     || 180
        'up'       || 270
        'diagonal' || 45
    }

    def "a direction without a motion brings one that has a direction"() {
        given:
        def moving = motion(seeded(asking('to the left', left: [DIRECTION: 'left']), seed))

        expect:
        nameOf(moving) in ['drift', 'flow', 'fast']
        moving.heading() == 180

        where:
        seed << (0..4)
    }

    def "an excluded direction is not taken by chance"() {
        given:
        def moving = motion(seeded(excluding(asking('drift not left', drift: [MOTION: 'drift']), left: [DIRECTION: 'left']), seed))

        expect:
        Math.abs(moving.heading() - 180) >= 60

        where:
        seed << (0..9)
    }

    def "an excluded motion moves nothing, things included"() {
        given:
        def look = scene(seeded(excluding(asking('sea without drift', sea: [SETTING: 'ocean']), drift: [MOTION: 'drift']), seed)).look()

        expect:
        ([look.motion()] + look.figures()*.motion()).every { nameOf(it) != 'drift' }

        where:
        seed << (0..5)
    }

    def "smoothness and strength reach the motion"() {
        given:
        def jerky = motion(asking('jerky pulse, strong', jerky: [SMOOTHNESS: 'jerky'], pulse: [MOTION: 'pulse'], strong: [INTENSITY: 'strong', amount: 0.9]))
        def fluid = motion(asking('fluid pulse, subtle', fluid: [SMOOTHNESS: 'fluid'], pulse: [MOTION: 'pulse'], subtle: [INTENSITY: 'subtle', amount: 0.1]))

        expect:
        jerky.smoothness() == 0
        fluid.smoothness() == 1
        jerky.amount() > 2 * fluid.amount()
    }

    def "nothing pulses more than three times a second, so that nothing flashes"() {
        expect:
        motion(asking('very fast pulse', 'very fast': [SPEED: 'fast', amount: 40], pulse: [MOTION: 'pulse'])).rate() <= 3
    }

    def "a rhythm chooses a motion that has it"() {
        expect:
        nameOf(motion(asking('wavy', wavy: [RHYTHM: 'wave']))) == 'wave'
        nameOf(motion(asking('hold', hold: [RHYTHM: 'hold']))) == 'still'
    }

    def "intensity is the strength of the grain"() {
        expect:
        texture(0.9) == 18
        texture(0.1) == 2
    }

    private static motion(Instruction asked) {
        scene(asked).look().motion()
    }

    private static double texture(double intensity) {
        scene(asking('strong', strong: [INTENSITY: 'strong', amount: intensity])).look().texture().strength()
    }
}
