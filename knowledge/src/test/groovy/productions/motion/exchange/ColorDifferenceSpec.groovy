package productions.motion.exchange

import productions.motion.exchange.ColorDifference.Lab
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('how different two colors look')
@Narrative('CIEDE2000, proved on the pairs that Sharma, Wu and Dalal published to find faults of implementation.')
class ColorDifferenceSpec extends Specification {

    def "the published pairs differ as published"() {
        expect:
        Math.abs(ColorDifference.between(new Lab(*one), new Lab(*other)) - difference) < 5e-5
        Math.abs(ColorDifference.between(new Lab(*other), new Lab(*one)) - difference) < 5e-5

        where:
        one                           | other                         || difference
        [50.0000d, 2.6772d, -79.7751d]   | [50.0000d, 0.0000d, -82.7485d]   || 2.0425
        [50.0000d, 3.1571d, -77.2803d]   | [50.0000d, 0.0000d, -82.7485d]   || 2.8615
        [50.0000d, -1.3802d, -84.2814d]  | [50.0000d, 0.0000d, -82.7485d]   || 1.0000
        [50.0000d, 0.0000d, 0.0000d]     | [50.0000d, -1.0000d, 2.0000d]    || 2.3669
        [50.0000d, 2.4900d, -0.0010d]    | [50.0000d, -2.4900d, 0.0009d]    || 7.1792
        [50.0000d, 2.4900d, -0.0010d]    | [50.0000d, -2.4900d, 0.0011d]    || 7.2195
        [50.0000d, -0.0010d, 2.4900d]    | [50.0000d, 0.0009d, -2.4900d]    || 4.8045
        [50.0000d, 2.5000d, 0.0000d]     | [73.0000d, 25.0000d, -18.0000d]  || 27.1492
        [50.0000d, 2.5000d, 0.0000d]     | [56.0000d, -27.0000d, -3.0000d]  || 31.9030
        [60.2574d, -34.0099d, 36.2677d]  | [60.4626d, -34.1751d, 39.4387d]  || 1.2644
        [63.0109d, -31.0961d, -5.8663d]  | [62.8187d, -29.7946d, -4.0864d]  || 1.2630
        [22.7233d, 20.0904d, -46.6940d]  | [23.0331d, 14.9730d, -42.5619d]  || 2.0373
        [90.8027d, -2.0831d, 1.4410d]    | [91.1528d, -1.6435d, 0.0447d]    || 1.4441
        [2.0776d, 0.0795d, -1.1350d]     | [0.9033d, -0.0636d, -0.5514d]    || 0.9082
    }

    def "white is white and a color is itself"() {
        expect:
        ColorDifference.between(Lab.of(Rgb.parse('#ffffff')), new Lab(100, 0, 0)) < 0.02
        ColorDifference.between(Lab.of(Rgb.parse('#c24400')), Lab.of(Rgb.parse('#c24400'))) == 0
    }
}
