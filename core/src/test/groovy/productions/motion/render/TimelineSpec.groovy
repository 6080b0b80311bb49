package productions.motion.render

import static productions.motion.render.SampleScene.across
import static productions.motion.render.SampleScene.blend
import static productions.motion.render.SampleScene.with
import static productions.motion.scene.Transition.Kind.CUT
import static productions.motion.scene.Transition.Kind.DISSOLVE
import static productions.motion.scene.Transition.Kind.FADE
import static productions.motion.scene.Transition.Kind.WIPE

import productions.motion.family.Camera
import productions.motion.family.Motion
import productions.motion.scene.Field
import productions.motion.scene.Shot
import productions.motion.scene.Transition
import productions.motion.value.Refusal
import productions.motion.value.Rgb
import productions.motion.value.Travel
import productions.motion.value.View
import spock.lang.Specification
import spock.lang.Title

@Title('Transitions: how one shot becomes the next')
class TimelineSpec extends Specification {

    /** The first shot looks at black, the second at white. */
    static scene(Transition change, Transition opening = Transition.CUT, Transition ending = Transition.CUT) {
        def shots = [shot(0, 12, -10, opening), shot(12, 12, 10, change)]
        def field = blend({ p -> p.x() > 0 ? 1 : 0 }, '#000000', '#ffffff')
        with(with(SampleScene.of(field, 64, 16), 'shots', shots), 'ending', ending)
    }

    static shot(int first, int frames, double pan, Transition change) {
        new Shot(first, frames, 'medium', 1, 0, { p, s -> new View(1, pan, 0, 0) } as Camera, change)
    }

    def "a #kind of 8 frames looks like this, frame by frame"() {
        given:
        def scene = scene(new Transition(kind, 8))

        expect:
        [7, 8, 10, 11, 12, 13, 15, 16].collect { Picture.of(scene, it).sketch(10, 1) } == sketch

        where:
        kind     || sketch
        CUT      || ['..........', '..........', '..........', '..........', '@@@@@@@@@@', '@@@@@@@@@@', '@@@@@@@@@@', '@@@@@@@@@@']
        FADE     || ['..........', '..........', '..........', '..........', ',,,,,,,,,,', '----------', '%%%%%%%%%%', '@@@@@@@@@@']
        DISSOLVE || ['..........', '..........', '----------', '==========', '++++++++++', '**********', '@@@@@@@@@@', '@@@@@@@@@@']
        WIPE     || ['..........', ',.........', '@@%.......', '@@@@-.....', '@@@@@#....', '@@@@@@@:..', '@@@@@@@@@%', '@@@@@@@@@@']
    }

    def "a film fades from black and to black"() {
        given:
        def bright = with(SampleScene.of(blend(across(), '#ffffff'), 16, 16), 'shots.0.in', new Transition(FADE, 4))
        def film = with(bright, 'ending', new Transition(FADE, 6))

        expect:
        Math.abs(Picture.of(film, frame).luma(0.5, 0.5) - luma) <= 1

        where:
        frame || luma
        0     || 16 + 219 / 8
        3     || 16 + 219 * 7 / 8
        4     || 235
        17    || 235
        18    || 16 + 219 * 11 / 12
        23    || 16 + 219 / 12
    }

    def "a fade through white ends as white"() {
        given:
        def dark = SampleScene.of(blend(across(), '#000000'), 16, 16)
        def film = with(dark, 'ending', new Transition(FADE, 6, Optional.of(new Rgb(255, 255, 255))))

        expect:
        Math.abs(Picture.of(film, frame).luma(0.5, 0.5) - luma) <= 1

        where:
        frame || luma
        17    || 16
        18    || 16 + 219 / 12
        23    || 16 + 219 * 11 / 12
    }

    def "fades that meet lie over each other"() {
        given:
        def white = Optional.of(new Rgb(255, 255, 255))

        expect:
        def both = Veil.of(0.5, white).under(Veil.of(0.5, Optional.empty()))
        [both.kept(), both.laid().luma()] == [0.25d, 219 / 4f]
    }

    def "frame #frame belongs to shot #shot, changing to #next"() {
        given:
        def moment = new Timeline(scene(new Transition(DISSOLVE, 6))).at(frame)

        expect:
        [moment.shot(), moment.next()] == [shot, next]

        where:
        frame || shot | next
        0     || 0    | 0
        8     || 0    | 0
        9     || 0    | 1
        14    || 0    | 1
        15    || 1    | 1
        23    || 1    | 1
    }

    def "transitions that are longer than their shots do not meet"() {
        given:
        def many = (0..<8).collect { shot(3 * it, 3, 0, new Transition(DISSOLVE, 20)) }
        def timeline = new Timeline(with(scene(Transition.CUT), 'shots', many))

        expect:
        (0..<24).every {
            def moment = timeline.at(it)
            moment.share() >= 0 && moment.share() <= 1 && moment.next() - moment.shot() in [0, 1]
        }
    }

    def "the end of a film that runs in a circle shines through its beginning"() {
        given:
        def dark = shot(0, 12, -10, Transition.CUT)
        def bright = shot(12, 12, 10, Transition.CUT)
        def film = with(scene(Transition.CUT, Transition.CUT, new Transition(DISSOLVE, 4)), 'shots', [dark, bright])

        expect:
        [22, 23, 0, 1, 2, 3, 4, 5].collect { Picture.of(film, it).sketch(10, 1) } ==
                ['@@@@@@@@@@', '@@@@@@@@@@', '%%%%%%%%%%', '**********', '----------', ',,,,,,,,,,', '..........', '..........']
    }

    def "what moves goes on over the seam"() {
        given:
        def field = blend({ p -> p.x() }, '#000000', '#ffffff')
        def moving = with(SampleScene.of(field, 64, 16), 'look.motion', { t -> Travel.shift(-0.2 * t, 0) } as Motion)
        def film = with(moving, 'ending', new Transition(DISSOLVE, 6))
        def lumas = (0..23).collect { Picture.of(film, it).luma(0.9, 0.5) }

        expect:
        Math.abs(lumas[0] - lumas[23]) <= 3
    }

    def "a shot can look otherwise than its film"() {
        given:
        def film = with(SampleScene.of(blend({ p -> 0 }, '#000000'), 16, 16), 'shots', [shot(0, 12, 0, Transition.CUT)])
        def white = film.look().with((Field) blend({ p -> 0 }, '#ffffff'))
        def two = with(film, 'shots', [shot(0, 12, 0, Transition.CUT), shot(12, 12, 0, new Transition(DISSOLVE, 4)).of(white)])

        expect:
        [0, 9, 12, 14, 23].collect { Picture.of(two, it).luma(0.5, 0.5) > 100 } == [false, false, true, true, true]
        Picture.of(two, 11).luma(0.5, 0.5) > 20 && Picture.of(two, 11).luma(0.5, 0.5) < 200
    }

    def "a scene without shots is refused"() {
        when:
        new Renderer().pictures(with(scene(Transition.CUT), 'shots', []))

        then:
        Refusal refused = thrown()
        refused.message == 'The scene has no shot. Give it one that begins at frame 0.'
    }
}
