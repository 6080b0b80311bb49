package productions.motion.plugins.extraction.movement

import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.Texture
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('movement')
@Narrative('What moves on the screen: where to, how fast, in which rhythm.')
class MovementSpec extends Specification {

    def "a thing that moves before a still ground has a heading and a speed"() {
        given:
        def found = thing(25) { i -> [a * speed / 25d * i, b * speed / 25d * i] }.whole(new Movement())

        expect:
        found['motion.heading'].label() == heading
        found['motion.direction'].label() == direction
        Math.abs(found['motion.speed_px_s'].value() - speed * Math.hypot(a, b)) < 3
        found['motion.trend'].label() == 'steady'
        found['motion.rhythm'].label() == 'steady'

        where:
        a  | b  | speed || heading      | direction
        1  | 0  | 50    || 'right'      | 'horizontal'
        -1 | 0  | 30    || 'left'       | 'horizontal'
        0  | 1  | 40    || 'down'       | 'vertical'
        0  | -1 | 25    || 'up'         | 'vertical'
        1  | 1  | 30    || 'down_right' | 'diagonal'
        -1 | -1 | 30    || 'up_left'    | 'diagonal'
    }

    def "a picture that stands still does not move"() {
        given:
        def found = thing(20) { i -> [0, 0] }.whole(new Movement())

        expect:
        found['motion.direction'].label() == 'none'
        found['motion.heading'].label() == 'none'
        found['motion.speed_px_s'].value() == 0
    }

    def "what jumps once, as where a codec draws it anew, does not move"() {
        given:
        def texture = new Texture(4)
        def found = Reel.sized(192, 108, 25, 30) { x, y, i -> texture.at(x > 120 && i >= 15 ? x + 3 : x, y) }.whole(new Movement())

        expect:
        found['motion.heading'].label() == 'none'
    }

    def "when the camera moves it is the picture that runs, the other way"() {
        given:
        def texture = new Texture(2)
        def found = Reel.sized(192, 108, 25, 20) { x, y, i -> texture.at(x + 2 * i, y) }.whole(new Movement())

        expect:
        found['motion.heading'].label() == 'left'
        Math.abs(found['motion.speed_px_s'].value() - 50) < 2
    }

    def "a zoom is radial"() {
        given:
        def texture = new Texture(2)

        expect:
        Reel.sized(192, 108, 25, 20) { x, y, i ->
            double scale = Math.pow(1.2, -i / 25d)
            texture.at((x - 96) * scale, (y - 54) * scale)
        }.whole(new Movement())['motion.direction'].label() == 'radial'
    }

    def "what gets faster or slower has a trend"() {
        expect:
        thing(50) { i -> [place(i), 0] }.whole(new Movement())['motion.trend'].label() == trend

        where:
        place                              || trend
        ({ i -> 0.3 * i + 0.022 * i * i }) || 'increasing'
        ({ i -> 2.5 * i - 0.022 * i * i }) || 'decreasing'
    }

    def "what speeds up and slows down in turn pulses, at its frequency"() {
        given:
        def found = thing(75) { i -> [1.2 * i - 1.2 * 25 / (2 * Math.PI * hertz) * Math.sin(2 * Math.PI * hertz * i / 25d), 0] }.whole(new Movement())

        expect:
        found['motion.rhythm'].label() == 'pulsing'
        Math.abs(found['motion.pulse_hz'].value() - hertz) < 0.1

        where:
        hertz << [1, 2]
    }

    def "what moves in fits and starts is random"() {
        given:
        def chance = new Seed(5)
        def places = [0d]
        (1..75).each { places << places[-1] + 2.4 * chance.of(it.intdiv(6)).unit() }

        expect:
        thing(75) { i -> [places[i], 0] }.whole(new Movement())['motion.rhythm'].label() == 'random'
    }

    /** A patterned disc before a still ground, at a place for each frame beside where it began. */
    static Reel thing(int frames, Closure<List<Number>> place) {
        def ground = new Texture(4)
        def surface = new Texture(7)
        def places = (0..frames).collect { place(it)*.doubleValue() }
        double farX = places[0..<frames]*.get(0).with { it.max() + it.min() } / 2d
        double farY = places[0..<frames]*.get(1).with { it.max() + it.min() } / 2d
        Reel.sized(192, 144, 25, frames) { x, y, i ->
            double dx = x - 96 - places[i][0] + farX
            double dy = y - 72 - places[i][1] + farY
            Math.hypot(dx, dy) < 24 ? surface.at(dx, dy) : ground.at(x, y)
        }
    }
}
