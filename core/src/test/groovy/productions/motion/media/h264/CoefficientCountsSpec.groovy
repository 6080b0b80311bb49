package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('coefficient counts')
@Narrative('How many coefficients a block is expected to have: as many as the blocks to the left and above.')
class CoefficientCountsSpec extends Specification {

    def counts = new CoefficientCounts(3)

    def "nothing is expected at the corner of a slice"() {
        when:
        counts.start()
        counts.enter(0)

        then:
        [0, 16, 18].every { counts.expected(it) == 0 }
    }

    def "the mean of left and above is expected, halves rounded up"() {
        when:
        counts.start()
        counts.enter(0)
        counts.fill(0)
        counts.set(1, 3)
        counts.set(4, 6)

        then:
        counts.expected(5) == 5
    }

    def "across macroblocks: above #above, to the left #left"() {
        when:
        counts.start()
        counts.enter(0)
        counts.fill(0)
        counts.leave(0)
        counts.enter(1)
        counts.fill(above)
        counts.leave(1)
        counts.enter(2)
        counts.fill(0)
        counts.leave(2)
        counts.enter(0)
        counts.fill(left)
        counts.leave(0)
        counts.enter(1)

        then:
        [0, 16, 18].every { counts.expected(it) == expected }

        where:
        above | left || expected
        4     | 8    || 6
        16    | 0    || 8
        0     | 1    || 1
    }

    def "a new slice has nothing above"() {
        given:
        counts.start()
        counts.enter(0)
        counts.fill(9)
        counts.leave(0)

        when:
        counts.start()
        counts.enter(0)

        then:
        [0, 16, 18].every { counts.expected(it) == 0 }
    }
}
