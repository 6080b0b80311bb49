package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('bits into bytes')
@Narrative('Numbers of any width, written one behind the other, the highest bit first.')
class BitWriterSpec extends Specification {

    def bits = new BitWriter()

    def "numbers stand side by side, across the borders of bytes"() {
        when:
        bits.put(0b101, 3)
        bits.put(0b1111_0000_11, 10)
        bits.put(1, 1)

        then:
        bits.bits() == 14
        bits.toBytes() == [0b101_11110, 0b00011_1_00] as byte[]
    }

    def "only the lowest bits of a number are taken"() {
        when:
        bits.put(-1, 2)
        bits.put(0, 2)
        bits.put(0xff0, 4)

        then:
        bits.toBytes() == [0b1100_0000] as byte[]
    }

    def "there is always room"() {
        when:
        5000.times { bits.put(0x12345678, 32) }

        then:
        bits.toBytes().length == 20_000
        bits.toBytes()[-4..-1] == [0x12, 0x34, 0x56, 0x78] as byte[]
    }

    def "what was written can be forgotten"() {
        when:
        bits.put(-1, 32)
        bits.clear()
        bits.put(0, 9)

        then:
        bits.toBytes() == [0, 0] as byte[]
    }
}
