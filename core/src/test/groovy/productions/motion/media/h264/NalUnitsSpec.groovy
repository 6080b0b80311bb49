package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('NAL units')
@Narrative('Units stand behind their length, and nothing in them looks like a start code.')
class NalUnitsSpec extends Specification {

    def "a 3 keeps zeros apart: #data"() {
        given:
        def bits = new BitWriter(16)
        data.each { bits.put(it, 8) }
        bits.finish()
        def units = new NalUnits(4)

        when:
        units.add(NalUnits.SLICE, bits)

        then:
        units.toBytes() as List == [0, 0, 0, escaped.size() + 2, 0x41] + escaped + [-128]

        where:
        data               || escaped
        [1, 2, 3]          || [1, 2, 3]
        [0, 0, 1]          || [0, 0, 3, 1]
        [0, 0, 4]          || [0, 0, 4]
        [0, 0, 0, 0, 0, 2] || [0, 0, 3, 0, 0, 3, 0, 2]
        [0, 0, 3]          || [0, 0, 3, 3]
    }

    def "units follow one another"() {
        given:
        def bits = new BitWriter(16)
        bits.put(7, 8)
        bits.finish()
        def units = new NalUnits(4)

        when:
        units.add(NalUnits.KEY_SLICE, bits)
        units.add(NalUnits.KEY_SLICE, bits)

        then:
        units.toBytes() as List == [0, 0, 0, 3, 0x65, 7, -128] * 2
    }
}
