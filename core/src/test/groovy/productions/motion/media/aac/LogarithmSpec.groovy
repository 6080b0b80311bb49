package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('binary logarithm')
@Narrative('A quick logarithm, the same on every JVM.')
class LogarithmSpec extends Specification {

    def "powers of two are exact to seven digits"() {
        expect:
        Math.abs(Logarithm.log2(x) - y) < 1e-7

        where:
        x      || y
        1      || 0
        2      || 1
        0.125  || -3
        1024   || 10
    }

    def "everything between is as near"() {
        expect:
        (1..500).every { Math.abs(Logarithm.log2(it * 0.37) - StrictMath.log(it * 0.37) / StrictMath.log(2)) < 1e-7 }
    }
}
