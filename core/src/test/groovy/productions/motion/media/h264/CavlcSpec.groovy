package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('CAVLC')
@Narrative('Levels are written by codes that follow what stands nearby.')
class CavlcSpec extends Specification {

    def "known blocks have known codes: #levels"() {
        given:
        def bits = new BitWriter(64)

        when:
        def count = new Cavlc(bits).write(levels as int[], 0, 16, expected)

        then:
        count == levels.count { it != 0 }
        written(bits) == code

        where:
        levels                                           | expected || code
        [0] * 16                                         | 0        || '1'
        [0] * 16                                         | 2        || '11'
        [0] * 16                                         | 8        || '000011'
        [1] + [0] * 15                                   | 0        || '0101'
        [0, 3, 0, 1, -1, -1, 0, 1] + [0] * 8             | 0        || '000010001110010111101101'
        [-2, 4, 3, -3, 0, 0, -1] + [0] * 9               | 0        || '000000011010001001000010111001100'
        [0, 0, 0, 1, 0, 1, 0, 0, 0, -1] + [0] * 6        | 0        || '00011' + '100' + '011' + '100' + '10'
    }

    def "long levels take an escape: #level"() {
        given:
        def bits = new BitWriter(64)

        when:
        new Cavlc(bits).write([level] + [0] * 15 as int[], 0, 16, 0)

        then:
        written(bits) == '000101' + code + '1'

        where:
        level || code
        2     || '1'
        -2    || '01'
        8     || '0000000000001'
        9     || '000000000000001' + '0000'
        16    || '000000000000001' + '1110'
        17    || '0000000000000001' + '000000000000'
        -1020 || '0000000000000001' + '011111010111'
    }

    def "no code of a table is the beginning of another"() {
        given:
        def codes = (0..<table.lengths().length).findAll { table.lengths()[it] > 0 }.collect {
            Integer.toBinaryString((1 << table.lengths()[it]) | table.bits()[it]).substring(1)
        }.toSorted()

        expect:
        [codes.dropRight(1), codes.drop(1)].transpose().every { a, b -> !b.startsWith(a) }

        where:
        table << (VlcTables.COEFFICIENT_TOKEN + VlcTables.TOTAL_ZEROS + VlcTables.CHROMA_TOTAL_ZEROS
                + VlcTables.RUN_BEFORE as List)
    }

    private static String written(BitWriter bits) {
        def length = bits.bits()
        bits.finish()
        (0..<bits.length()).collect {
            Integer.toBinaryString(256 + (bits.bytes()[it] & 255)).substring(1)
        }.join().substring(0, length)
    }
}
