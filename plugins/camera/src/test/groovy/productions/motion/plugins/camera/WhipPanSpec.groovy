package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('whip_pan')
@Narrative('It is thrown to the side in the middle of the shot.')
class WhipPanSpec extends Specification {

    def "it rests, is thrown, and rests"() {
        given:
        def view = new WhipPan(1, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4

        where:
        progress || panX
        0        || -0.5
        0.4      || -0.5
        0.45     || -0.5    // still at rest
        0.5      || 0
        0.55     || 0.5    // at rest again
        1        || 0.5
    }

    def "the throw takes four tenths of a second in a long shot as in a short one"() {
        given:
        def whip = new WhipPan(1, 1)

        expect:
        whip.at(0.5 - 0.2 / shot, shot * (0.5 - 0.2 / shot)).panX() < -0.4999
        whip.at(0.5 + 0.2 / shot, shot * (0.5 + 0.2 / shot)).panX() > 0.4999
        Math.abs(whip.at(0.5 - 0.1 / shot, shot * (0.5 - 0.1 / shot)).panX() + 0.34375) < 1e-6

        where:
        shot << [1d, 2d, 6d, 20d]
    }
}
