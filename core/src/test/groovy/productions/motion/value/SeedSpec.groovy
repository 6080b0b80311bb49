package productions.motion.value

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('seed')
@Narrative('Chance that can be repeated: the same number gives the same film, this year and the next.')
class SeedSpec extends Specification {

    def "a purpose always has the same chance"() {
        expect:
        new Seed(7).of('palette') == new Seed(7).of('palette')
        new Seed(7).of('palette') != new Seed(7).of('camera')
    }

    def "the numbers are known and outlive a JDK"() {
        expect:
        Seed.mix(1) == 0x5692161D100B05E5L
    }

    def "draws are spread evenly"() {
        given:
        def draws = (0..<10_000).collect { new Seed(0).of(it).below(10) }

        expect:
        draws.countBy { it }.values().every { it > 900 && it < 1100 }
    }
}
