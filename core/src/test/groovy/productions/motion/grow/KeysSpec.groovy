package productions.motion.grow

import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('keys')
@Narrative('''The identity of a value is its key, for ever. Numbers are rounded to the step of their aspect, so that values
that look or sound alike meet in one entry. Keys of the earlier system mean the same here.''')
class KeysSpec extends Specification {

    def "a color is known by its cell, 25 wide in each channel"() {
        expect:
        Keys.color(red, green, blue) == key

        where:
        red   | green | blue  || key
        124.2 | 124.3 | 160.4 || '100,100,150'
        124.9 | 125   | 149.9 || '100,125,125'
        0     | 0     | 128   || '0,0,125'
        255   | 254.6 | 250   || '250,250,250'
        -3    | 300   | 24.99 || '0,250,0'
    }

    def "of one frame, a color has its opacity too, in steps of 0.05"() {
        expect:
        Keys.pureColor(124.2, 124.3, 160.4, opacity) == key

        where:
        opacity || key
        1.0     || '100,100,150_1.0'
        0.93    || '100,100,150_0.95'
        0.5     || '100,100,150_0.5'
        0.0     || '100,100,150_0.0'
    }

    def "every other aspect has its own form"() {
        expect:
        written == key

        where:
        written                                         || key
        Keys.pureSound(0.0612, 'low', 'rumble')         || '0.06_low_rumble'
        Keys.pureSound(0.5, 'high', 'hiss')             || '0.5_high_hiss'
        Keys.motion(5.2349, 'steady', 'horizontal', 'steady') || '5.2_steady_horizontal_steady'
        Keys.motion(3.46, 'steady')                     || '3.5_steady'
        Keys.time(1, 24)                                || '1.0_24.0'
        Keys.time(0.958, 23.976)                        || '1.0_24.0'
        Keys.lighting(131, 38.93, 0.21)                 || '125_38.9_0.2'
        Keys.lighting(138, 38.93, 0.21)                 || '150_38.9_0.2'
        Keys.composition(0.5, 0.499, 0.4812)            || '0.5_0.5_0.48'
        Keys.graphics(0.1234, 0.031, 0.0772)            || '0.12_0.03_0.08'
        Keys.temporal(6.04, 'increasing')               || '6.0_increasing'
        Keys.technical(512, 512, 24)                    || '512x512_24.0'
        Keys.gradient('angled', 0)                      || 'angled_0.0'
        Keys.camera('pan', 'slow')                      || 'pan_slow'
        Keys.camera('pan', 'slow', 'stable')            || 'pan_slow_stable'
        Keys.transition('cut', 0)                       || 'cut_0.0'
        Keys.depth(0.05, 3)                             || '0.05_3'
        Keys.sound('ambient', 'calm', 'slow')           || 'ambient_calm_slow'
        Keys.word('  Golden\tHour ')                    || 'golden hour'
        Keys.span('Sunset', 'light', 'golden_hour')     || 'sunset|light|golden_hour'
    }

    def "halves are rounded to the even digit of their exact value, as the earlier system did"() {
        expect:
        Keys.number(number, decimals) == written

        where:
        number | decimals || written
        0.5    | 0        || '0.0'
        1.5    | 0        || '2.0'
        0.25   | 1        || '0.2'
        0.35   | 1        || '0.3'
        2.675  | 2        || '2.67'
        100    | 1        || '100.0'
        -0.04  | 1        || '0.0'
    }

    def "a blend is known by its parts, in whatever order they come"() {
        given:
        def blue = new EntryId(Aspect.COLOR, '100,100,150')
        def pan = new EntryId(Aspect.CAMERA, 'pan_right+zoom_in_slow')

        expect:
        Keys.blend([pan, blue, pan]) == 'blended.color:100,100,150;blended.camera:pan_right+zoom_in_slow'
        Keys.blend([blue, pan]) == Keys.blend([pan, blue])
    }

    def "a key can be taken apart again"() {
        expect:
        KeyForm.parts(new EntryId(aspect, key)) == parts

        where:
        aspect            | key                            || parts
        Aspect.PURE_COLOR | '100,100,150_1.0'              || ['100', '100', '150', '1.0']
        Aspect.COLOR      | '100,100,150'                  || ['100', '100', '150']
        Aspect.PURE_SOUND | '0.06_low_rumble'              || ['0.06', 'low', 'rumble']
        Aspect.PURE_SOUND | '0.5_neutral'                  || ['0.5', 'neutral']
        Aspect.MOTION     | '5.2_steady_horizontal_steady' || ['5.2', 'steady', 'horizontal', 'steady']
        Aspect.MOTION     | '3.5_steady'                   || ['3.5', 'steady']
        Aspect.CAMERA     | 'whip_pan_fast_shaky'          || ['whip_pan', 'fast', 'shaky']
        Aspect.CAMERA     | 'handheld'                     || ['handheld']
        Aspect.CAMERA     | 'pan_right+zoom_in_slow'       || ['pan_right+zoom_in', 'slow']
        Aspect.SOUND      | 'ambient_calm_slow'            || ['ambient', 'calm', 'slow']
        Aspect.SOUND      | 'deep_house'                   || ['deep_house']
        Aspect.TECHNICAL  | '512x512_24.0'                 || ['512', '512', '24.0']
        Aspect.SPAN       | 'sunset|light|golden_hour'     || ['sunset', 'light', 'golden_hour']
        Aspect.LIGHTING   | 'golden_hour'                  || ['golden_hour']
        Aspect.PLOTS      | 'slow_build'                   || ['slow_build']
    }
}
