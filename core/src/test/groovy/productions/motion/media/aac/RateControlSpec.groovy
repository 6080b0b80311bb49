package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('rate')
@Narrative('The level of noise that keeps the average of bits, while packets differ freely.')
class RateControlSpec extends Specification {

    def rate = new RateControl(160_000)

    def "a sound of even difficulty soon takes its share"() {
        given: 'a sound that takes 850 bits less for every doubling of the noise'
        def bits = (0..<300).collect {
            int taken = 6000 - 850 * StrictMath.log(rate.next()) / StrictMath.log(2)
            rate.spend(taken)
            taken
        }

        expect:
        Math.abs(bits.sum() / 300 / 3413 - 1) < 0.03
        bits[50..-1].every { Math.abs(it / 3413 - 1) < 0.1 }
    }

    def "one difficult block changes the level little"() {
        given:
        100.times { rate.spend(3413) }
        def before = rate.next()

        when:
        rate.spend(12_000)

        then:
        rate.next() / before < 1.4
    }

    def "silence saves half a second's bits and no more"() {
        given:
        def levels = [10, 1000].collect { blocks ->
            def rate = new RateControl(160_000)
            100.times { rate.spend(3413) }
            blocks.times { rate.spend(80) }
            rate.next()
        }

        expect:
        levels[1] < levels[0]
        levels[1] >= StrictMath.pow(2, -8)
    }

    def "a packet too large is tried again with more noise"() {
        given:
        def first = rate.next()

        expect:
        rate.higher() > first
        rate.higher() > 2 * first
    }
}
