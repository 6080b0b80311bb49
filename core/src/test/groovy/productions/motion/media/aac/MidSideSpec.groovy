package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('middle and side')
@Narrative('What both channels share is coded once, band by band.')
class MidSideSpec extends Specification {

    def layout = new BandLayout(WindowSequence.LONG, 1)
    def left = channel { StrictMath.sin(it * it * 0.1d) * 1000 }
    def midSide = new MidSide()

    def "#name sound uses middle and side in #count bands"() {
        given:
        def other = channel(right)

        when:
        midSide.decide(left, other, layout, 1)

        then:
        midSide.count() == count

        where:
        name         | right                                          || count
        'the same'   | { StrictMath.sin(it * it * 0.1d) * 1000 }      || 46
        'opposite'   | { StrictMath.sin(it * it * 0.1d) * -1000 }     || 46
        'one-sided'  | { 0 }                                          || 0
    }

    def "left and right become half their sum and half their difference, with half the noise"() {
        given:
        def right = channel { StrictMath.sin(it * it * 0.1d) * 600 }
        def before = left.spectrum[10]

        when:
        midSide.decide(left, right, layout, 1)

        then:
        midSide.used(2)
        Math.abs(left.spectrum[10] - 0.8 * before) < 1e-9
        Math.abs(right.spectrum[10] - 0.2 * before) < 1e-9
        left.allowance[2] == 50
        right.allowance[2] == 50
    }

    private static ChannelBlock channel(Closure<Number> coefficient) {
        def channel = new ChannelBlock()
        1024.times { channel.spectrum[it] = coefficient(it) }
        Arrays.fill(channel.allowance, 100)
        channel
    }
}
