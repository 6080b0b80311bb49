package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded

import productions.motion.family.Camera
import productions.motion.family.Gradient
import productions.motion.family.Motion
import productions.motion.scene.Format
import productions.motion.scene.Shot
import productions.motion.scene.Transition
import productions.motion.value.Palette
import productions.motion.value.Rgb
import productions.motion.value.Travel
import productions.motion.value.View
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('flicker')
@Narrative('''
Rings that pass quickly flash. How much is foreseen while a film is planned, and rings and arms that would be too much for
the eye stand wider apart, so that nothing need be veiled.''')
class FlickerSpec extends Specification {

    static Gradient stripes(double count) {
        { p -> p.x() * count * 2 }
    }

    static Flicker flicker(double speed, String dark, String light, double pan = 0) {
        Camera camera = { progress, seconds -> new View(1, pan * seconds, 0, 0) }
        Motion motion = { t -> Travel.shift(speed * t, 0) }
        def shot = new Shot(0, 96, 'medium', 1, 0, camera, Transition.CUT)
        new Flicker(new Format(64, 64, 24, 96), [shot], motion, new Palette([Rgb.parse(dark), Rgb.parse(light)]))
    }

    def "#count stripes that go #speed frame heights a second flash #rate times"() {
        expect:
        Math.abs(flicker(speed, '#000000', '#ffffff').perSecond(stripes(count)) - rate) <= 0.3

        where:
        count | speed || rate
        4     | 0     || 0
        4     | 0.25  || 1
        4     | 0.5   || 2
        8     | 0.5   || 4
    }

    def "what differs by less than a tenth of the light flashes never"() {
        expect:
        flicker(1, '#404040', '#585858').perSecond(stripes(8)) == 0
    }

    def "a camera that goes along sees less of it"() {
        expect:
        flicker(0.5, '#000000', '#ffffff', 0.5).perSecond(stripes(4)) == 0
    }

    def "where rings pass quickly, fewer are drawn"() {
        given:
        def colors = [white: [COLOR: 'white'], black: [COLOR: 'black'], rings: [GRADIENT: 'rings']]
        def fast = asking(colors + [rush: [MOTION: 'drift', SPEED: 'fast', amount: 4]], 'black and white rings in a rush')
        def still = asking(colors, 'black and white rings')
        def count = { film -> film.look().field().gradient().count() }
        def passing = { film -> film.look().motion().speed().multiply(count.call(film)) }

        expect:
        (0..<12).collect { count.call(scene(seeded(still, it))) }.max() > 7
        (0..<12).collect { passing.call(scene(seeded(fast, it))) }.max() <= 2.2
    }
}
