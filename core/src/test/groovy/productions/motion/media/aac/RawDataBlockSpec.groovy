package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('packet of AAC')
@Narrative('A pair of channels with shared windows, bit by bit.')
class RawDataBlockSpec extends Specification {

    static HuffmanLibrary library = new HuffmanLibrary(Codewords.read())

    def "silence in a long block"() {
        expect:
        written(new BandLayout(WindowSequence.LONG, 1), WindowShape.KAISER_BESSEL) == [
                '001', '0000', '1',                // a pair, the first one, with common windows
                '0', '00', '1', '101110', '0',     // long, Kaiser-Bessel, 46 bands, no prediction
                '00',                              // nowhere middle and side
                silence('0000' + '11111' + '01111'),
                silence('0000' + '11111' + '01111'),
                '111',                             // the end
        ].join('')
    }

    def "silence in short windows, in groups of three and five"() {
        expect:
        written(new BandLayout(WindowSequence.SHORT, 3, 5), WindowShape.SINE) == [
                '001', '0000', '1',
                '0', '10', '0', '1101', '1101111', // short, sine, 13 bands; which windows belong to the one before
                '00',
                silence(('0000' + '111' + '110') * 2),
                silence(('0000' + '111' + '110') * 2),
                '111',
        ].join('')
    }

    def "a scale factor, its step and a coefficient"() {
        given:
        def layout = new BandLayout(WindowSequence.LONG, 1)
        def channel = new ChannelBlock()
        channel.books[0] = 1
        channel.books[1] = 1
        channel.scales[0] = 130
        channel.scales[1] = 130
        channel.quantized[3] = -1
        channel.quantized[4] = 0
        def bits = new BitWriter()

        when:
        new ChannelWriter(library).write(bits, channel, layout)

        then:
        digits(bits) == [
                '10000010',                         // the first scale factor
                '0001', '00010', '0000', '11111', '01101',
                '0', '0',                           // no steps
                '000',                              // no pulses, no shaping, no gain
                '10010', '0',                       // the coefficients of two bands
        ].join('')
    }

    private static String silence(String sections) {
        '00000000' + sections + '000'
    }

    private static String written(BandLayout layout, WindowShape shape) {
        def bits = new BitWriter()
        new RawDataBlock(library).write(bits, new StereoBlock(layout, new MidSide(), new ChannelBlock(), new ChannelBlock()), shape)
        digits(bits)
    }

    private static String digits(BitWriter bits) {
        bits.toBytes().collect { Integer.toBinaryString((it & 0xff) | 0x100).substring(1) }.join('').substring(0, bits.bits())
    }
}
