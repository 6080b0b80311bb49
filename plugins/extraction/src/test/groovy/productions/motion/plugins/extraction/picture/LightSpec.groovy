package productions.motion.plugins.extraction.picture

import productions.motion.plugins.extraction.Reel
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('light')
@Narrative('The light of a film in words: its key, how it changes, how warm it is.')
class LightSpec extends Specification {

    def "key, contrast and saturation are words for how much there is"() {
        given:
        def found = Reel.still(painting).whole(new LightLevel())

        expect:
        found['lighting.key'].label() == key
        found['lighting.contrast_label'].label() == contrast
        found['lighting.saturation_label'].label() == saturation

        where:
        painting                                          || key    | contrast | saturation
        ({ x, y -> 0x202020 })                            || 'low'  | 'flat'   | 'gray'
        ({ x, y -> 0xe0e0e0 })                            || 'high' | 'flat'   | 'gray'
        ({ x, y -> x < 32 ? 0x000000 : 0xffffff })        || 'mid'  | 'high'   | 'gray'
        ({ x, y -> y < 24 ? 0x30a040 : 0x70e090 })        || 'mid'  | 'normal' | 'vivid'
        ({ x, y -> 0x807060 })                            || 'mid'  | 'flat'   | 'moderate'
    }

    def "light that swings flickers, at its frequency"() {
        given:
        def found = Reel.moving(72) { x, y, i -> gray(120 + 40 * Math.sin(2 * Math.PI * hertz * i / 24d)) }.whole(new LightTrend())

        expect:
        found['lighting.trend'].label() == 'flicker'
        Math.abs(found['lighting.flicker_hz'].value() - hertz) < 0.05

        where:
        hertz << [1.3, 2, 5.5, 9]
    }

    def "light that grows or fades has a trend"() {
        expect:
        Reel.moving(48) { x, y, i -> gray(level(i)) }.whole(new LightTrend())['lighting.trend'].label() == trend

        where:
        level                        || trend
        ({ i -> 60 + 2 * i })        || 'brightening'
        ({ i -> 160 - 2 * i })       || 'darkening'
        ({ i -> 120 })               || 'steady'
        ({ i -> 120 + i * 0.05 })    || 'steady'
    }

    def "a single flash is no flicker"() {
        expect:
        Reel.moving(72) { x, y, i -> gray(i in 30..32 ? 240 : 60) }.whole(new LightTrend())['lighting.trend'].label() == 'steady'
    }

    def "the temperature of light is that of the black body that looks like it"() {
        given:
        def found = Reel.still { x, y -> color }.whole(new Temperature())

        expect:
        Math.abs(found['lighting.cct_k'].value() - kelvin) < kelvin * 0.05
        found['lighting.color_temperature'].label() == word

        where:
        color    || kelvin | word     // sRGB of the Planckian locus, after Charity's table of black bodies
        0xff8912 || 2000   | 'warm'
        0xffb46b || 3000   | 'warm'
        0xffffff || 6504   | 'neutral'
        0xcad7ff || 10000  | 'cool'
    }

    def "darkness has no temperature"() {
        expect:
        Reel.still { x, y -> 0 }.whole(new Temperature()).isEmpty()
    }

    static int gray(Number level) {
        0x010101 * (int) Math.round(level.doubleValue())
    }
}
