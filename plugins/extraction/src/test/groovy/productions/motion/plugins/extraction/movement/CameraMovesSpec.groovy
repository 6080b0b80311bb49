package productions.motion.plugins.extraction.movement

import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.Texture
import productions.motion.value.Scope
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('camera_moves')
@Narrative('What the camera does: a texture is shown through a camera of which every move is known.')
class CameraMovesSpec extends Specification {

    static final WIDTH = 192
    static final HEIGHT = 108

    def "a move is named and measured"() {
        given:
        def found = shown(pan, tilt, zoom, roll).whole(new CameraMoves())

        expect:
        found['camera.type'].label() == type
        Math.abs(found['camera.pan_px_s'].value() - pan) < Math.max(1, 0.05 * Math.abs(pan))
        Math.abs(found['camera.tilt_px_s'].value() - tilt) < Math.max(1, 0.05 * Math.abs(tilt))
        Math.abs(found['camera.zoom_per_s'].value() - zoom) < 0.01
        Math.abs(found['camera.rotate_deg_s'].value() - roll) < 0.5

        where:
        pan | tilt | zoom | roll || type
        0   | 0    | 1.0  | 0    || 'static'
        30  | 0    | 1.0  | 0    || 'pan_right'
        -90 | 0    | 1.0  | 0    || 'pan_left'
        0   | 25   | 1.0  | 0    || 'tilt_down'
        0   | -60  | 1.0  | 0    || 'tilt_up'
        0   | 0    | 1.2  | 0    || 'zoom_in'
        0   | 0    | 0.8  | 0    || 'zoom_out'
        0   | 0    | 1.0  | 10   || 'rotate_cw'
        0   | 0    | 1.0  | -6   || 'rotate_ccw'
        40  | -40  | 1.0  | 0    || 'pan_right+tilt_up'
    }

    def "a hand that shakes is no pan"() {
        given:
        def texture = new Texture(4)
        def chance = new Seed(8)
        def offsets = (0..30).collect { [chance.of(2 * it).between(-4, 4), chance.of(2 * it + 1).between(-3, 3)] }

        expect:
        Reel.sized(WIDTH, HEIGHT, 25, 30) { x, y, i -> texture.at(x + offsets[i][0], y + offsets[i][1]) }
                .whole(new CameraMoves())['camera.type'].label() == 'handheld'
    }

    def "a thing that moves before a still ground is no move of the camera"() {
        given:
        def ground = new Texture(4)
        def thing = new Texture(7)

        expect:
        Reel.sized(WIDTH, HEIGHT, 25, 25) { x, y, i ->
            Math.hypot(x - 40 - 3 * i, y - 54) < 24 ? thing.at(x - 3 * i, y) : ground.at(x, y)
        }.whole(new CameraMoves())['camera.type'].label() == 'static'
    }

    def "of a second there is its speed and how steady it is"() {
        given:
        def found = shown(pan, 0, 1, 0, 12).measured(new CameraMoves(), Scope.WINDOW)

        expect:
        found['camera.speed'].label() == speed
        found['camera.steadiness'].value() > 0.9

        where:
        pan || speed
        8   || 'slow'
        40  || 'medium'
        120 || 'fast'
    }

    /** A texture through a camera that pans and tilts so many pixels a second, grows by a factor and rolls by degrees. */
    static Reel shown(double pan, double tilt, double zoom, double roll, int frames = 25) {
        def texture = new Texture(4)
        Reel.sized(WIDTH, HEIGHT, 25, frames) { x, y, i ->
            double t = i / 25d
            double scale = Math.pow(zoom, -t)
            double angle = -Math.toRadians(roll * t)
            double dx = (x - WIDTH / 2d) * scale
            double dy = (y - HEIGHT / 2d) * scale
            texture.at(dx * Math.cos(angle) - dy * Math.sin(angle) + pan * t, dx * Math.sin(angle) + dy * Math.cos(angle) + tilt * t)
        }
    }
}
