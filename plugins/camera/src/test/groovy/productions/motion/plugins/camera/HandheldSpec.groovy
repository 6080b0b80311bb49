package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('handheld')
@Narrative('It is carried, and sways and trembles.')
class HandheldSpec extends Specification {

    def "it strays about as far as it is told, and no farther"() {
        given:
        def views = (0..<2000).collect { new Handheld(0.02, 3).at(0.5, it / 50d) }

        expect:
        views*.panX().max() > 0.012
        views.every { Math.abs(it.panX()) <= 0.02 && Math.abs(it.panY()) <= 0.016 && it.zoom() == 1 }
    }

    def "it sways smoothly: from one frame to the next by less than a fifth of its whole way"() {
        given:
        def camera = new Handheld(0.02, 3)

        expect:
        (0..<500).every { Math.abs(camera.at(0.5, it / 24d).panX() - camera.at(0.5, (it + 1) / 24d).panX()) < 0.008 }
    }

    def "every hand is another"() {
        expect:
        new Handheld(0.02, 1).at(0.5, 2) == new Handheld(0.02, 1).at(0.5, 2)
        new Handheld(0.02, 1).at(0.5, 2) != new Handheld(0.02, 2).at(0.5, 2)
    }
}
