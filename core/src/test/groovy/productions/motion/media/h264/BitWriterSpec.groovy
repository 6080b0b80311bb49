package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('bits')
@Narrative('Numbers of few bits, one behind another, the highest bit first.')
class BitWriterSpec extends Specification {

    def "numbers follow each other without gaps"() {
        given:
        def bits = new BitWriter(16)

        when:
        bits.put(0b101, 3)
        bits.put(0xFFFF, 1)
        bits.putFlag(false)
        bits.put(-1, 32)
        bits.finish()

        then:
        written(bits) == '10110111' + '11111111' * 3 + '11111100'
    }

    def "Exp-Golomb codes are those of the standard: #value"() {
        given:
        def bits = new BitWriter(16)

        when:
        bits.putUnsigned(value)
        def length = bits.bits()
        bits.finish()

        then:
        written(bits).substring(0, length) == code

        where:
        value || code
        0     || '1'
        1     || '010'
        2     || '011'
        3     || '00100'
        7     || '0001000'
        8     || '0001001'
        254   || '000000011111111'
    }

    def "signed numbers take turns: #value"() {
        given:
        def bits = new BitWriter(16)

        when:
        bits.putSigned(value)
        def length = bits.bits()
        bits.finish()

        then:
        written(bits).substring(0, length) == code
        BitWriter.signedBits(value) == code.length()

        where:
        value || code
        0     || '1'
        1     || '010'
        -1    || '011'
        2     || '00100'
        -2    || '00101'
        -508  || '0000000001111111001'
    }

    def "what was written since the mark can be taken back"() {
        given:
        def bits = new BitWriter(16)

        when:
        bits.put(0b11, 2)
        bits.mark()
        40.times { bits.put(0, 7) }
        def since = bits.bitsSinceMark()
        bits.rewind()
        bits.finish()

        then:
        since == 280
        written(bits) == '11100000'
    }

    private static String written(BitWriter bits) {
        (0..<bits.length()).collect { Integer.toBinaryString(256 + (bits.bytes()[it] & 255)).substring(1) }.join()
    }
}
