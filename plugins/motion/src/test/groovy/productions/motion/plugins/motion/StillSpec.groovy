package productions.motion.plugins.motion

import productions.motion.value.Travel
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('still')
@Narrative('Nothing moves.')
class StillSpec extends Specification {

    def "it is at rest at every time"() {
        expect:
        [0, 0.3, 7, 3600].every { new Still().at(it) == Travel.NONE }
    }
}
