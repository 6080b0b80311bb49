package productions.motion.create

import static productions.motion.create.Found.color
import static productions.motion.create.Found.sound
import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.pure
import static productions.motion.create.Stage.seeded

import productions.motion.knowledge.Aspect
import productions.motion.scene.Choice
import productions.motion.scene.How
import productions.motion.scene.Instruction
import productions.motion.scene.Rhythm
import productions.motion.scene.Scene
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('what earlier films have found')
@Narrative('''What a prompt leaves open is drawn from origins and from all that earlier films have found, the seldom met and the
lately found first. What it names is obeyed exactly, and what it excludes stays out.''')
class MemorySpec extends Specification {

    static final SOME = (0..<40).collect { color(String.format('#%02x%02x80', 6 * it, 250 - 6 * it), "Find $it") }

    def "an open palette begins with a find most of the time, and the choice names it"() {
        given:
        def palettes = (0..<40).collect { choice(scene(seeded(asking('something'), it), SOME), 'palette') }
        def learned = palettes.findAll { it.how() == How.LEARNED }

        expect:
        learned.size() > 20
        learned.every { it.evidence().any { e -> e.entry().get().startsWith('pure.color:') } }
        learned.every { it.value().contains(it.evidence()[0].text()) }
    }

    def "nothing found, nothing changes"() {
        expect:
        (0..<10).every { choice(scene(seeded(asking('something'), it), []), 'palette').how() == How.DRAWN }
    }

    def "an implied palette takes finds that pass for its stops, and keeps the rest"() {
        given: 'an ocean implied by the place, and a find a little off its darkest blue'
        def near = color('#16548f', 'Deep Blue')
        def scenes = (0..<20).collect { scene(seeded(asking('sea', sea: [SETTING: 'ocean']), it), [near, color('#ff0000', 'Red')]) }

        expect:
        scenes.any { it.look().field().palette().stops().contains(new Rgb(0x16, 0x54, 0x8f)) }
        scenes.every { !it.look().field().palette().stops().contains(new Rgb(255, 0, 0)) }
    }

    def "a palette that is asked for is obeyed to the letter"() {
        expect:
        scene(asking('ocean', ocean: [PALETTE: 'ocean']), [color('#16548f', 'Deep Blue')]).look().field().palette().stops()*.hex() ==
                ['#14508c', '#2878b4', '#50a0dc', '#8cc8f0']
    }

    def "the seldom met is drawn more often than the often met"() {
        given:
        def pool = new Memory(new Found([color('#000080', 'Often', 99), color('#000090', 'Seldom', 0)])).found(aspect())
        def drawn = (0..<200).collect { Memory.drawn(pool, new productions.motion.value.Seed(it)).get().name() }

        expect:
        drawn.count('Seldom') > 2 * drawn.count('Often')
    }

    def "an origin is no find"() {
        expect:
        new Memory(new Found([color('#ff0000', 'Red', 1, true)])).found(aspect()).empty
    }

    def "an excluded color is not recalled"() {
        given:
        def reds = (0..<30).collect { color(String.format('#ff00%02x', it), "Red $it") }
        def scenes = (0..<10).collect { scene(seeded(excluding(asking('no red'), red: [COLOR: 'red']), it), reds) }

        expect:
        scenes.every { choice(it, 'palette').evidence().every { e -> e.entry().empty } }
    }

    def "pure frames hold pure colors that were found"() {
        given:
        def scene = scene(pure(asking('anything')), SOME)

        expect:
        choice(scene, 'mosaic').how() == How.LEARNED
        choice(scene, 'mosaic').evidence().size() > 3
    }

    def "pure sounds that were found are heard again, as loud as they were met"() {
        given:
        def finds = [sound('0.21_low_rumble', 'Low Rumble', 0.21), sound('0.09_high_hiss', 'High Hiss', 0.09)]
        def scenes = (0..<12).collect { scene(seeded(pure(asking('anything')), it), finds) }
        def parts = scenes.collectMany { it.score().parts() }.findAll { it.rhythm() instanceof Rhythm.Slices }

        expect:
        parts*.level().containsAll([0.21d, 0.09d])
        scenes.any { choice(it, 'sounds').how() == How.LEARNED }
    }

    def "a move that films have shown often is drawn seldom, and the choice names what was met"() {
        given: 'a camera that was panned all the time, and tilted once'
        def seen = [Found.of(Aspect.CAMERA, 'pan_slow', 'Slow Pan · Drift', 60), Found.of(Aspect.CAMERA, 'pan_fast', 'Swift Pan · Rush', 30),
                    Found.of(Aspect.CAMERA, 'tilt_slow', 'Slow Tilt · Rise', 1)]
        def cameras = (0..<150).collect { choice(scene(seeded(asking('something'), it), seen), 'shot 1 camera') }
        def fresh = (0..<150).collect { choice(scene(seeded(asking('something'), it), []), 'shot 1 camera') }

        expect:
        cameras.count { it.value() == 'pan' } < fresh.count { it.value() == 'pan' } / 2
        cameras.findAll { it.value() == 'tilt' }.every { it.evidence()[0].entry().get() == 'blended.camera:tilt_slow' }
        cameras.findAll { it.value() != 'pan' }.every { it.alternatives().find { a -> a.value() == 'pan' }.weight() < 0.01 }
    }

    def "the picture moves along a way that films were seen to move, unless the prompt bars it"() {
        given:
        def seen = [Found.of(Aspect.MOTION, '5.2_steady_vertical_steady', 'Steady Rise · Lift', 1)]
        def open = (0..<40).collect { choice(scene(seeded(asking('something'), it), seen), 'heading') }
        def barred = (0..<40).collect {
            choice(scene(seeded(excluding(asking('not up'), up: [DIRECTION: 'up']), it), seen), 'heading')
        }

        expect:
        open.findAll().size() in 10..30
        open.findAll()*.value().toSet() == ['vertical'] as Set
        open.findAll().every { it.how() == How.LEARNED && it.evidence()[0].entry().get() == 'blended.motion:5.2_steady_vertical_steady' }
        barred.every { it == null }
    }

    private static aspect() {
        productions.motion.knowledge.Aspect.PURE_COLOR
    }

    private static Scene scene(Instruction instruction, List finds) {
        new Creator(Stage.CATALOG).create(instruction, new Found(finds).knowledge())
    }

    private static Choice choice(Scene scene, String aspect) {
        scene.choices().find { it.aspect() == aspect }
    }
}
