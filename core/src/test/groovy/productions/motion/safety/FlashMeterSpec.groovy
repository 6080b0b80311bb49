package productions.motion.safety

import productions.motion.scene.FlashReport
import productions.motion.value.Planes
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('flash meter')
@Narrative('''How often a film flashes, as WCAG 2.3.1 counts: pairs of opposing changes within any second, where more than a quarter
of some window of a third of the frame does so together. More than three a second are harmful.''')
class FlashMeterSpec extends Specification {

    def "#pattern: #flashes flashes a second, safe: #safe"() {
        given:
        def report = measured(film, 128)

        expect:
        report.flashesPerSecond() == flashes
        report.isSafe() == safe

        where:
        pattern                             | film                                     || flashes | safe
        'a strobe of 12 Hz'                 | Flicker.strobe(1)                        || 12      | false
        'a strobe of 4 Hz'                  | Flicker.strobe(3)                        || 4       | false
        'a strobe of 3 Hz'                  | Flicker.strobe(4)                        || 3       | true
        'a swing of 4 Hz'                   | Flicker.sine(4)                          || 4       | false
        'a swing of 2.5 Hz'                 | Flicker.sine(2.5)                        || 3       | true
        'a swing of 1 Hz'                   | Flicker.sine(1)                          || 1       | true
        'large cells, new four times'       | Flicker.cells(64, 6)                     || 2       | true
        'large cells, new twice a second'   | Flicker.cells(64, 12)                    || 1       | true
        'stripes that slide slowly'         | Flicker.stripes(64, 2)                   || 0.5     | true
        'stripes that slide fast'           | Flicker.stripes(64, 24)                  || 4.5     | false
        'white and a gray that is as light' | Flicker.turns(0xFFFFFF, 0xF2F2F2, 1)     || 0       | true
    }

    def "one color of pure chance for the whole frame, or for cells of #pixels pixels, new every frame, is harmful"() {
        expect:
        !measured(Flicker.cells(pixels, 1), 128).isSafe()

        where:
        pixels << [8, 16, 64, 4096]
    }

    def "chance for every pixel is too fine to be harmful"() {
        given:
        def report = measured(Flicker.cells(pixels, 1), 512, 30)

        expect:
        report.isSafe()
        report.flashesPerSecond() <= 1.5

        where:
        pixels << [1, 2]
    }

    def "red flashes count of their own, even where the light stays the same"() {
        given:
        def report = measured(Flicker.turns(one, other, 2), 128)

        expect:
        report.redFlashesPerSecond() == reds
        report.isSafe() == safe

        where:
        one      | other    || reds | safe
        0xFF0000 | 0x7F7F7F || 6    | false    // as light as each other
        0xFF0000 | 0x0000FF || 6    | false
        0xFF0000 | 0x000000 || 6    | false
        0x0000FF | 0x4C4C4C || 0    | true     // no red in it
    }

    def "a strobe in a corner is harmful from a quarter of a third of the frame on"() {
        expect:
        measured(Flicker.within(0, 0, pixels, pixels), 128).isSafe() == safe

        where:
        pixels || safe
        72     || true     // 0.18 of a window of 171 pixels
        104    || false    // 0.37
    }

    def "the worst second is told by its end"() {
        expect:
        measured(Flicker.after(36, Flicker.strobe(1)), 128, 72).atSeconds() > 2.4
    }

    def "the result does not hang on the size of the picture"() {
        expect:
        measured(Flicker.stripes(64, 24), size).flashesPerSecond() == 4.5

        where:
        size << [64, 128, 512]
    }

    private static FlashReport measured(Flicker film, int size, int frames = 72) {
        def meter = new FlashMeter(size, size, 24)
        def picture = Planes.ofSize(size, size)
        frames.times {
            film.draw(it, picture)
            meter.add(picture)
        }
        meter.report()
    }
}
