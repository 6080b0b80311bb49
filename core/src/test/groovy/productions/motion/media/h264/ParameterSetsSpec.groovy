package productions.motion.media.h264

import java.nio.ByteBuffer
import org.jcodec.codecs.h264.io.model.PictureParameterSet
import org.jcodec.codecs.h264.io.model.SeqParameterSet
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('parameter sets')
@Narrative('What a decoder must know before the first picture: size, level, colors, quantizer.')
class ParameterSetsSpec extends Specification {

    def "a sequence tells size and level: #width x #height"() {
        when:
        def sps = sequence(width, height)

        then:
        sps.profileIdc == 66
        sps.constraintSet1Flag
        sps.levelIdc == level
        sps.picWidthInMbsMinus1 == (width + 15).intdiv(16) - 1
        sps.picHeightInMapUnitsMinus1 == (height + 15).intdiv(16) - 1
        sps.frameCroppingFlag == cropped
        sps.frameCropRightOffset == right
        sps.frameCropBottomOffset == bottom

        where:
        width | height || level | cropped | right | bottom
        64    | 48     || 30    | false   | 0     | 0
        512   | 512    || 30    | false   | 0     | 0
        1280  | 720    || 31    | false   | 0     | 0
        1920  | 1080   || 40    | true    | 0     | 4
        1080  | 1920   || 40    | true    | 4     | 0
        3840  | 2160   || 51    | false   | 0     | 0
        4096  | 16     || 40    | false   | 0     | 0
        638   | 358    || 30    | true    | 1     | 5
    }

    def "colors are BT.709 in limited range, pixels are square, nothing is reordered"() {
        when:
        def vui = sequence(1280, 720).vuiParams

        then:
        !vui.videoFullRangeFlag
        vui.colourPrimaries == 1
        vui.transferCharacteristics == 1
        vui.matrixCoefficients == 1
        vui.aspectRatio.value == 1
        !vui.timingInfoPresentFlag
        vui.bitstreamRestriction.numReorderFrames == 0
        vui.bitstreamRestriction.maxDecFrameBuffering == 1
    }

    def "a picture tells the quantizer and lets the loop filter be steered"() {
        given:
        def unit = ParameterSets.picture(20, -2)

        when:
        def pps = PictureParameterSet.read(ByteBuffer.wrap(unit, 1, unit.length - 1))

        then:
        unit[0] == 0x68 as byte
        !pps.entropyCodingModeFlag
        pps.picInitQpMinus26 == -6
        pps.chromaQpIndexOffset == -2
        pps.deblockingFilterControlPresentFlag
    }

    def "a size that cannot be coded is refused: #width x #height"() {
        when:
        new MacroblockGrid(width, height)

        then:
        def refused = thrown(IllegalArgumentException)
        refused.message ==
                "A film of ${width}x${height} pixels cannot be encoded. Use even sizes from 2x2 to 4096x4096.".toString()

        where:
        width | height
        0     | 2
        3     | 4
        4     | 5
        4098  | 16
    }

    private static SeqParameterSet sequence(int width, int height) {
        def unit = ParameterSets.sequence(new MacroblockGrid(width, height))
        assert unit[0] == 0x67 as byte
        def plain = unescaped(unit)
        SeqParameterSet.read(ByteBuffer.wrap(plain, 1, plain.length - 1))
    }

    private static byte[] unescaped(byte[] unit) {
        def plain = new ByteArrayOutputStream()
        for (int i = 0; i < unit.length; i++) {
            boolean escape = i >= 2 && unit[i] == 3 && unit[i - 1] == 0 && unit[i - 2] == 0
            if (!escape) {
                plain.write(unit[i])
            }
        }
        plain.toByteArray()
    }
}
