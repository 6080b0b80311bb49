package productions.motion.plugins.extraction.hearing

import productions.motion.plugins.extraction.Reel
import productions.motion.value.Frame
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('sync')
@Narrative('By how much sounds come later than the flashes they belong to.')
class SyncSpec extends Specification {

    def "the offset of beeps from flashes is found: #late s"() {
        given:
        def flashes = [0.6, 1.4, 2.6]
        def reel = clapper(flashes, flashes.collect { it + late })

        expect:
        Math.abs(reel.whole(new Sync())['container.av_offset_s'].value() - late) < 0.02

        where:
        late << [0, 0.1, 0.25, -0.12]
    }

    def "flashes and beeps that do not go in pairs say nothing"() {
        expect:
        clapper([0.6, 1.4, 2.6], [0.2, 2.0]).whole(new Sync()).isEmpty()
        clapper([], [0.5, 1.5]).whole(new Sync()).isEmpty()
    }

    /** A dark film that is white for two frames at each flash, with a beep of a tenth of a second at each of other times. */
    static Reel clapper(List<Double> flashes, List<Double> beeps) {
        def sounding = Reel.sounding(3.5d) { t ->
            beeps.any { t >= it && t < it + 0.1 } ? 0.4 * Math.sin(2 * Math.PI * 1000 * t) : 0
        }
        def frames = sounding.frames().collect { frame ->
            boolean bright = flashes.any { frame.seconds() >= it - 1 / 48d && frame.seconds() < it + 3 / 48d }
            new Frame(2, 2, [bright ? 0xffffff : 0x101010] * 4 as int[], frame.channels(), frame.seconds())
        }
        new Reel(24, frames)
    }
}
