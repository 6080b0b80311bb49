package productions.motion.safety

import productions.motion.scene.FlashReport
import productions.motion.value.Planes
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('flash limiter')
@Narrative('Softens a film where it flashes more than three times a second, and nowhere else.')
class FlashLimiterSpec extends Specification {

    def "#pattern is safe once it is limited, and somebody else measures the same"() {
        given:
        def limiter = new FlashLimiter(128, 128, 24)
        def meter = new FlashMeter(128, 128, 24)

        when:
        seen(film, 128, 72, limiter).each { meter.add(it) }

        then:
        meter.report().isSafe()
        limiter.report() == new FlashReport(meter.report().flashesPerSecond(), meter.report().redFlashesPerSecond(),
                meter.report().atSeconds(), true, true)

        where:
        pattern                      | film
        'a strobe of 12 Hz'          | Flicker.strobe(1)
        'a strobe of 4 Hz'           | Flicker.strobe(3)
        'a swing of 4 Hz'            | Flicker.sine(4)
        'one color of chance'        | Flicker.cells(4096, 1)
        'cells of chance'            | Flicker.cells(64, 1)
        'small cells of chance'      | Flicker.cells(8, 1)
        'stripes that slide fast'    | Flicker.stripes(64, 24)
        'red and gray by turns'      | Flicker.turns(0xFF0000, 0x7F7F7F, 2)
        'a strobe in a corner'       | Flicker.within(0, 0, 128, 128)
        'a strobe after a still'     | Flicker.after(24, Flicker.strobe(1))
    }

    def "#pattern is safe and passes unchanged to the bit"() {
        given:
        def limiter = new FlashLimiter(128, 128, 24)
        def given = seen(film, 128, 48, limiter)

        expect:
        [given, drawn(film, 128, 48)].transpose().every { a, b -> same(a, b) }
        !limiter.report().isLimited()

        where:
        pattern                         | film
        'a swing of 1 Hz'               | Flicker.sine(1)
        'a strobe of 3 Hz'              | Flicker.strobe(4)
        'large cells, new now and then' | Flicker.cells(64, 12)
        'stripes that slide slowly'     | Flicker.stripes(64, 2)
        'a strobe in a small corner'    | Flicker.within(0, 0, 72, 72)
    }

    def "the first three flashes are seen, then it fades"() {
        given:
        def luma = seen(Flicker.strobe(1), 64, 72, new FlashLimiter(64, 64, 24)).collect { it.luma()[2080] & 0xFF }

        expect:
        luma[0..6] == [16, 235, 16, 235, 16, 235, 16]
        (8..<72).every { Math.abs(luma[it] - luma[it - 1]) < 20 }
        luma[60..<72].every { it > 90 && it < 150 }
    }

    def "what does not flash stays as it is, and no edge is seen around what does"() {
        given:
        def picture = seen(Flicker.within(0, 0, 170, 170), 256, 48, new FlashLimiter(256, 256, 24)).last()
        def diagonal = (0..<256).collect { picture.luma()[it * 256 + it] & 0xFF }

        expect: 'the gray beyond is the gray that was drawn'
        diagonal[130..<256].every { it == 126 }

        and: 'within, there is no step but the one that was drawn, at 85'
        (1..<80).every { Math.abs(diagonal[it] - diagonal[it - 1]) < 4 }
    }

    def "a while after the flashes have ceased pictures are as drawn again"() {
        given:
        def film = { int x, int y, int frame -> frame < 24 ? frame % 2 * 0xFFFFFF : (x << 8 | y) & 0xFFFF } as Flicker
        def given = seen(film, 64, 96, new FlashLimiter(64, 64, 24))

        expect:
        same(given.last(), drawn(film, 64, 96).last())
    }

    private static List<Planes> seen(Flicker film, int size, int frames, FlashLimiter limiter) {
        drawn(film, size, frames).each { limiter.limit(it) }
    }

    private static List<Planes> drawn(Flicker film, int size, int frames) {
        (0..<frames).collect { frame ->
            def picture = Planes.ofSize(size, size)
            film.draw(frame, picture)
            picture
        }
    }

    private static boolean same(Planes a, Planes b) {
        Arrays.equals(a.luma(), b.luma()) && Arrays.equals(a.blue(), b.blue()) && Arrays.equals(a.red(), b.red())
    }
}
