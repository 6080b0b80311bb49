package productions.motion.plugins.extraction.movement

import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.Texture
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('depth')
@Narrative('How many layers the picture has, told by their speeds as the camera goes sideways.')
class DepthSpec extends Specification {

    def "layers that pass at different speeds are counted"() {
        given:
        def textures = (0..2).collect { new Texture(it) }
        def found = Reel.sized(192, 108, 25, 40) { x, y, i ->
            int layer = (int) (y * speeds.size() / 108d)
            textures[layer].at(x + speeds[layer] / 25d * i, y)
        }.whole(new Depth())

        expect:
        found['depth.layer_count'].value() == speeds.size()
        found['depth.parallax'].label() == parallax
        Math.abs(found['depth.parallax_strength'].value() - strength) < 0.05

        where:
        speeds       || parallax | strength
        [40]         || 'false'  | 0
        [20, 60]     || 'true'   | 0.667
        [-25, -50]   || 'true'   | 0.5
        [15, 40, 75] || 'true'   | 0.8
    }

    def "a thing before a still ground is no layer in depth"() {
        given:
        def ground = new Texture(4)
        def thing = new Texture(7)

        expect:
        Reel.sized(192, 108, 25, 25) { x, y, i ->
            Math.hypot(x - 40 - 3 * i, y - 54) < 30 ? thing.at(x - 3 * i, y) : ground.at(x, y)
        }.whole(new Depth())['depth.layer_count'].value() == 1
    }
}
