package productions.motion.media.aac

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('masking')
@Narrative('How much noise may hide where: the model of the ear.')
class MaskingSpec extends Specification {

    static final int AT_3_KHZ = 24
    static final int AT_7_KHZ = 31

    def "a loud sound hides more than a soft one"() {
        expect:
        decibels(noise(10_000), AT_3_KHZ) - decibels(noise(1000), AT_3_KHZ) > 19
    }

    def "noise hides more than a tone of the same energy"() {
        given:
        double[] tone = new double[1024]
        tone[250] = Math.sqrt(24 * 1000 * 1000 / 3d)

        expect:
        decibels(noise(1000), AT_3_KHZ) - decibels(tone, AT_3_KHZ) > 6
    }

    def "a band hides more above itself than below"() {
        given:
        double[] spectrum = new double[1024]
        (BandEdges.LONG.edge(AT_3_KHZ)..<BandEdges.LONG.edge(AT_3_KHZ + 1)).each { spectrum[it] = 1_000_000 }

        expect:
        decibels(spectrum, AT_3_KHZ + 2) > decibels(spectrum, AT_3_KHZ - 2) + 6
    }

    def "in silence, the ear is keenest at three to four kilohertz"() {
        given:
        def allowed = allowances(new double[1024], 1)
        def keenest = (0..<46).min { BandEdges.LONG.width(it) * allowed[it] }

        expect:
        Math.abs(BandEdges.LONG.center(keenest) - 3500) < 500
    }

    def "the less closely noise follows the mask, the more even it is"() {
        given:
        double[] slope = (0..<1024).collect { 1_000_000 / (1 + it) }
        def spans = [1.0, 0.6, 0.0].collect { closeness ->
            def allowed = allowances(slope, closeness)
            StrictMath.log10(allowed[0] / allowed[AT_7_KHZ]) * 10
        }

        expect:
        Math.abs(spans[1] / spans[0] - 0.6) < 1e-6
        spans[2] == 0
    }

    def "the windows of a group share the mean of what they are allowed"() {
        given:
        def channel = new ChannelBlock()
        (0..<1024).each { channel.windows[it] = it < 512 ? 1000 : 0 }

        when:
        new Allowances(1).find(channel, new BandLayout(WindowSequence.SHORT, 4, 4))
        def apart = channel.allowance[0..<26]
        new Allowances(1).find(channel, new BandLayout(WindowSequence.SHORT, 8))
        def together = channel.allowance[0..<13]

        then:
        (0..<13).every { Math.abs(together[it] * 2 / (apart[it] + apart[it + 13]) - 1) < 1e-12 }
    }

    private static double decibels(double[] spectrum, int band) {
        StrictMath.log10(allowances(spectrum, 1)[band]) * 10
    }

    private static double[] allowances(double[] spectrum, double closeness) {
        def allowed = new double[46]
        new Masking(BandEdges.LONG, closeness).find(spectrum, 0, allowed)
        allowed
    }

    private static double[] noise(double level) {
        (0..<1024).collect { (new Seed(9).of(it).unit() - 0.5) * Math.sqrt(12) * level }
    }
}
