package productions.motion.media.aac

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('search of scale factors')
@Narrative('Each band gets the step that costs least in noise and in bits, and the chain of steps as well.')
class ScaleSearchSpec extends Specification {

    static HuffmanLibrary library = new HuffmanLibrary(Codewords.read())

    def quantizer = new Quantizer()
    def layout = new BandLayout(WindowSequence.LONG, 1)

    def "the noise comes near to what is allowed, times the level"() {
        given:
        def channel = channel { 20_000 / (1 + it / 20d) }

        when:
        search(channel, level)

        then:
        (5..<30).every { Math.abs(StrictMath.log10(noise(channel, it) / (100 * level)) * 10) < 6 }

        where:
        level << [1, 4]
    }

    def "bands below their noise are left empty"() {
        given:
        def channel = channel { it < 100 ? 1000 : 5 }

        when:
        search(channel, 1)

        then:
        (0..<17).every { channel.scales[it] >= 0 }
        (20..<46).every { channel.scales[it] == ChannelBlock.NO_SCALE }
        (120..<1024).every { channel.quantized[it] == 0 }
    }

    def "a step between neighbors can always be written, whatever the sound"() {
        given:
        def channel = channel { it % 97 < 40 ? 3.0e7 : 3 }
        46.times { channel.allowance[it] = it % 3 == 0 ? 1e-6 : 1e6 }

        when:
        search(channel, 1)
        def scales = channel.scales[0..<46].findAll { it >= 0 }

        then:
        scales.size() > 10
        (1..<scales.size()).every { Math.abs(scales[it] - scales[it - 1]) <= 60 }
        channel.quantized.every { Math.abs(it) <= 8190 }
    }

    def "silence has no scale factors"() {
        given:
        def channel = channel { 0 }

        when:
        search(channel, 1)

        then:
        channel.scales[0..<46].every { it == ChannelBlock.NO_SCALE }
    }

    private void search(ChannelBlock channel, double level) {
        new ScaleSearch(quantizer, library).search(channel, layout, level)
    }

    private double noise(ChannelBlock channel, int band) {
        int from = layout.start(band)
        int to = layout.end(band)
        quantizer.noise(channel.spectrum, channel.quantized, from, to, channel.scales[band]) / (to - from)
    }

    private static ChannelBlock channel(Closure<Number> level) {
        def channel = new ChannelBlock()
        1024.times { channel.spectrum[it] = level(it) * 2 * (new Seed(1).of(it).unit() - 0.5) }
        Arrays.fill(channel.allowance, 100)
        channel
    }
}
