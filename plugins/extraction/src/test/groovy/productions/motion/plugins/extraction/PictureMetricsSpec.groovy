package productions.motion.plugins.extraction

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('picture metrics')
@Narrative('What one number says of a picture, checked on pictures of which the truth is known.')
class PictureMetricsSpec extends Specification {

    static final BLACK = 0x000000
    static final WHITE = 0xffffff

    def "brightness is the mean luma"() {
        expect:
        close(new Brightness().of(Still.of { x, y -> color }).value(), brightness)

        where:
        color    || brightness
        BLACK    || 0
        WHITE    || 1
        0x808080 || 128 / 255
        0xff0000 || 0.2126
        0x00ff00 || 0.7152
        0x0000ff || 0.0722
    }

    def "brightness is the mean over the frames of a window"() {
        expect:
        close(new Brightness().of(Still.moving(4) { x, y, i -> i == 0 ? WHITE : BLACK }).value(), 0.25)
    }

    def "contrast is the standard deviation of luma"() {
        expect:
        close(new Contrast().of(Still.of(painting)).value(), contrast)

        where:
        painting                            || contrast
        ({ x, y -> 0x6b3fa0 })              || 0
        ({ x, y -> x < 32 ? BLACK : WHITE }) || 0.5
        ({ x, y -> x < 16 ? BLACK : WHITE }) || 0.4330127
        ({ x, y -> 0x010101 * (2 * x) })    || Math.sqrt((64 * 64 - 1) / 12d) * 2 / 255
    }

    def "saturation is how far colors are from gray, and near black there is none"() {
        expect:
        close(new Saturation().of(Still.of(painting)).value(), saturation)

        where:
        painting                                 || saturation
        ({ x, y -> 0x808080 })                   || 0
        ({ x, y -> 0xff0000 })                   || 1
        ({ x, y -> 0xff8080 })                   || 127 / 255
        ({ x, y -> 0x190000 })                   || 0
        ({ x, y -> y < 24 ? 0x00ff00 : WHITE })  || 0.5
    }

    def "colorfulness is 0 for grays and grows with opposed colors"() {
        expect:
        close(new Colorfulness().of(Still.of(painting)).value(), colorfulness)

        where:
        painting                                    || colorfulness
        ({ x, y -> 0x010101 * x })                  || 0
        ({ x, y -> 0x0000ff })                      || 0.3 * 255
        ({ x, y -> 0xff0000 })                      || 0.3 * Math.sqrt(255 * 255 + 127.5 * 127.5)
        ({ x, y -> x < 32 ? 0xff0000 : 0x00ff00 })  || 255 + 0.3 * 127.5
    }

    def "edge density is the share of pixels beside an edge"() {
        expect:
        close(new EdgeDensity().of(Still.of(painting)).value(), density)

        where:
        painting                                     || density
        ({ x, y -> 0x808080 })                       || 0
        ({ x, y -> x < 32 ? BLACK : WHITE })         || 2 / 64
        ({ x, y -> x < 32 ? 0x808080 : 0x989898 })   || 0
        ({ x, y -> x < 32 ? 0x808080 : 0x9a9a9a })   || 2 / 64
        ({ x, y -> y % 4 < 2 ? BLACK : WHITE })      || 46 / 48
    }

    def "motion level is the mean change of luma from frame to frame, with its deviation"() {
        given:
        def observation = new MotionLevel().of(Still.moving(frames, painting))

        expect:
        close(observation.values()[0], mean)
        close(observation.values()[1], deviation)

        where:
        frames | painting                                               || mean   | deviation
        1      | ({ x, y, i -> WHITE })                           || 0      | 0
        5      | ({ x, y, i -> x < 10 ? BLACK : WHITE })          || 0      | 0
        5      | ({ x, y, i -> i % 2 ? BLACK : WHITE })           || 1      | 0
        5      | ({ x, y, i -> x < 8 * i ? BLACK : WHITE })       || 8 / 64 | 0
        3      | ({ x, y, i -> i == 2 ? BLACK : WHITE })          || 0.5    | 0.5
    }

    static boolean close(double measured, double truth) {
        Math.abs(measured - truth) < 1e-4
    }
}
