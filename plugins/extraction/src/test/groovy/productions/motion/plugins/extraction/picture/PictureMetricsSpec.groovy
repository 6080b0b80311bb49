package productions.motion.plugins.extraction.picture

import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.movement.MotionLevel
import productions.motion.value.Scope
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
        close(of(new Brightness(), Reel.still { x, y -> color }), brightness)

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
        close(of(new Brightness(), Reel.moving(4) { x, y, i -> i == 0 ? WHITE : BLACK }), 0.25)
    }

    def "contrast is the standard deviation of luma"() {
        expect:
        close(of(new Contrast(), Reel.still(painting)), contrast)

        where:
        painting                            || contrast
        ({ x, y -> 0x6b3fa0 })              || 0
        ({ x, y -> x < 32 ? BLACK : WHITE }) || 0.5
        ({ x, y -> x < 16 ? BLACK : WHITE }) || 0.4330127
        ({ x, y -> 0x010101 * (2 * x) })    || Math.sqrt((64 * 64 - 1) / 12d) * 2 / 255d
    }

    def "saturation is how far colors are from gray, and near black there is none"() {
        expect:
        close(of(new Saturation(), Reel.still(painting)), saturation)

        where:
        painting                                 || saturation
        ({ x, y -> 0x808080 })                   || 0
        ({ x, y -> 0xff0000 })                   || 1
        ({ x, y -> 0xff8080 })                   || 127 / 255d
        ({ x, y -> 0x190000 })                   || 0
        ({ x, y -> y < 24 ? 0x00ff00 : WHITE })  || 0.5
    }

    def "colorfulness is 0 for grays and grows with opposed colors"() {
        expect:
        close(of(new Colorfulness(), Reel.still(painting)), colorfulness)

        where:
        painting                                    || colorfulness
        ({ x, y -> 0x010101 * x })                  || 0
        ({ x, y -> 0x0000ff })                      || 0.3 * 255
        ({ x, y -> 0xff0000 })                      || 0.3 * Math.sqrt(255 * 255 + 127.5 * 127.5)
        ({ x, y -> x < 32 ? 0xff0000 : 0x00ff00 })  || 255 + 0.3 * 127.5
    }

    def "of a large picture every row counts, also where odd rows are unlike even ones"() {
        given: 'columns of dots, drawn on every other row'
        def dots = Reel.sized(1280, 720, 24, 1) { x, y, i -> x % 16 == 0 && y % 2 == first ? WHITE : BLACK }

        expect: 'a slope on both sides of each column, but for the one at the border'
        close(of(new EdgeDensity(), dots), (2 * 80 - 1) / 1280d)

        where:
        first << [0, 1]
    }

    def "edge density is the share of pixels beside an edge"() {
        expect:
        close(of(new EdgeDensity(), Reel.still(painting)), density)

        where:
        painting                                     || density
        ({ x, y -> 0x808080 })                       || 0
        ({ x, y -> x < 32 ? BLACK : WHITE })         || 2 / 64d
        ({ x, y -> x < 32 ? 0x808080 : 0x989898 })   || 0
        ({ x, y -> x < 32 ? 0x808080 : 0x9a9a9a })   || 2 / 64d
        ({ x, y -> y % 4 < 2 ? BLACK : WHITE })      || 46 / 48d
    }

    def "spatial variance is that of the light of eight by eight fields, whatever is within them"() {
        expect:
        close(of(new SpatialVariance(), Reel.still(painting)), variance)

        where:
        painting                                    || variance
        ({ x, y -> 0x808080 })                      || 0
        ({ x, y -> x < 32 ? BLACK : WHITE })        || 0.25
        ({ x, y -> x < 16 ? WHITE : BLACK })        || 3 / 16d
        ({ x, y -> (x + y) % 2 ? BLACK : WHITE })   || 0
    }

    def "of a large picture some rows say what all of them would"() {
        given:
        def small = Reel.sized(320, 180, 24, 1) { x, y, i -> 0x010101 * (x * y % 251) }
        def large = Reel.sized(1280, 720, 24, 1) { x, y, i -> 0x010101 * (x.intdiv(4) * y.intdiv(4) % 251) }

        expect:
        Math.abs(of(metric, small) - of(metric, large)) < 0.01

        where:
        metric << [new Brightness(), new Contrast(), new Saturation(), new SpatialVariance()]
    }

    def "motion level is the mean change of luma from frame to frame, with its deviation"() {
        given:
        def found = Reel.moving(frames, painting).measured(new MotionLevel(), Scope.WINDOW)

        expect:
        close(found['motion.level'].value(), mean)
        close(found['motion.std'].value(), deviation)

        where:
        frames | painting                                               || mean   | deviation
        1      | ({ x, y, i -> WHITE })                           || 0      | 0
        5      | ({ x, y, i -> x < 10 ? BLACK : WHITE })          || 0      | 0
        5      | ({ x, y, i -> i % 2 ? BLACK : WHITE })           || 1      | 0
        5      | ({ x, y, i -> x < 8 * i ? BLACK : WHITE })       || 8 / 64d | 0
        3      | ({ x, y, i -> i == 2 ? BLACK : WHITE })          || 0.5    | 0.5
    }

    def "the center is where the light is, and the middle of a black picture"() {
        given:
        def center = Reel.still(painting).measured(new Center(), Scope.WINDOW)['center'].values()

        expect:
        close(center[0], across)
        close(center[1], down)

        where:
        painting                                       || across  | down
        ({ x, y -> BLACK })                            || 0.5     | 0.5
        ({ x, y -> WHITE })                            || 0.5     | 0.5
        ({ x, y -> x < 16 ? WHITE : BLACK })           || 8 / 64d  | 0.5
        ({ x, y -> y >= 36 ? 0x202020 : BLACK })       || 0.5     | 42 / 48d
    }

    def "of a whole film the same is said among its measures"() {
        expect:
        Reel.still { x, y -> WHITE }.whole(new Brightness()).keySet() == ['measures.brightness'] as Set
    }

    static double of(metric, Reel reel) {
        reel.all(metric, Scope.WINDOW)[0].value()
    }

    static boolean close(double measured, double truth) {
        Math.abs(measured - truth) < 1e-4
    }
}
