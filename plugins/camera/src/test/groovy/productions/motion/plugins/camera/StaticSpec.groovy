package productions.motion.plugins.camera

import productions.motion.value.View
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('static')
@Narrative('It stands.')
class StaticSpec extends Specification {

    def "the view never changes"() {
        expect:
        [0, 0.3, 1].every { new Static().at(it, 10 * it) == View.STILL }
    }
}
