package productions.motion.render

import static productions.motion.render.SampleScene.across
import static productions.motion.render.SampleScene.blend
import static productions.motion.render.SampleScene.with

import productions.motion.family.Camera
import productions.motion.family.Motion
import productions.motion.scene.Figure
import productions.motion.scene.Outline
import productions.motion.value.Point
import productions.motion.value.Rgb
import productions.motion.value.Travel
import productions.motion.value.View
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('Figures: shapes in front of the field')
class CutoutSpec extends Specification {

    static Motion still = { t -> Travel.NONE }
    static Motion fall = { t -> Travel.shift(0, 3.7 * t) }
    static white = Rgb.parse('#ffffff')

    @Shared pictures = Outline.values().collectEntries { [it, Picture.of(scene(figure(outline: it)), 0)] }

    static scene(Figure... figures) {
        with(SampleScene.of(blend(across(), '#101010'), 128, 64), 'look.figures', figures as List)
    }

    static Figure figure(Map changes) {
        def f = [outline: Outline.CIRCLE, place: Point.CENTER, size: 0.5, softness: 0, motion: still, depth: 0] + changes
        new Figure(f.outline, f.place, f.size, white, 1, f.softness, f.motion, f.depth)
    }

    def "#outline is drawn as tall as its size"() {
        expect:
        Picture.of(scene(figure(outline: outline, size: 0.95)), 0).sketch(32, 9).readLines() == sketch

        where:
        outline       || sketch
        Outline.STAR  || ['...............::...............',
                          '...............%%...............',
                          '..............+@@+..............',
                          '........:++++*@@@@*++++:........',
                          '.........:#@@@@@@@@@@*:.........',
                          '...........:#@@@@@@#,...........',
                          '............%@@@@@@#............',
                          '...........-@@*::*@@-...........',
                          '...........=-......-=...........']
        Outline.ARROW || ['.................--.............',
                          '.................+@%=...........',
                          '.................+@@@%=.........',
                          '.....*@@@@@@@@@@@@@@@@@@=,......',
                          '.....#@@@@@@@@@@@@@@@@@@@@:.....',
                          '.....#@@@@@@@@@@@@@@@@@@*,......',
                          '......,,,,,,,,,,,+@@@@+,........',
                          '.................+@@+,..........',
                          '.................-=.............']
        Outline.WAVE  || ['.................:=*###+-.......',
                          '...............-#@@@@@@@@%:.....',
                          '.............,#@@@@@@*=+#@@,....',
                          '............-@@@@@@@:....-@:....',
                          '..........,*@@@@@@@%......,.....',
                          '.........-@@@@@@@@@@:...........',
                          '.......:#@@@@@@@@@@@@=..........',
                          '....:=#@@@@@@@@@@@@@@@%+-,......',
                          '.:+##%%%%%%%%%%%##########*+-:,.']
    }

    def "#outline has a shape of its own"() {
        expect:
        pictures[outline].meanLuma() > 22
        Outline.values().every { it == outline || pictures[outline].distanceTo(pictures[it]) > 0.5 }

        where:
        outline << Outline.values()
    }

    def "land is as wide as the world and solid down to the lower edge, wherever the camera looks"() {
        given:
        def hills = figure(outline: Outline.GROUND, size: 1.2, place: new Point(0, 0.6))
        def far = with(scene(hills), 'shots.0.camera', { p, s -> new View(0.5, 7.3, 0, 0) } as Camera)

        expect:
        [Picture.of(scene(hills), 0), Picture.of(far, 0)].every { picture ->
            [0.02, 0.3, 0.6, 0.98].every { x -> picture.luma(x, 0.1) < 60 && picture.luma(x, 0.97) > 150 }
        }
    }

    def "a figure #does by its own motion"() {
        expect:
        Picture.of(scene(figure(outline: Outline.RECT, motion: { t -> travel } as Motion)), 0)
                .sketch(16, 4).readLines() == sketch

        where:
        does           | travel                              || sketch
        'rests'        | Travel.NONE                         || ['................', '......@@@@......', '......@@@@......', '................']
        'moves right'  | Travel.shift(0.5, 0)                || ['................', '..........@@@@..', '..........@@@@..', '................']
        'turns'        | new Travel(0, 0, 0, 0.125, 0, 1)    || ['.......::.......', '.....:*@@*:.....', '.....:*@@*:.....', '.......::.......']
        'grows'        | new Travel(0, 0, Math.log(2), 0, 0, 1) || ['....@@@@@@@@....', '....@@@@@@@@....', '....@@@@@@@@....', '....@@@@@@@@....']
    }

    def "at depth #depth a pan of a quarter height moves a figure by #shift heights"() {
        given:
        def panned = with(scene(figure(size: 0.2, depth: depth)), 'shots.0.camera', { p, s -> new View(1, 0.25, 0, 0) } as Camera)

        expect:
        Picture.of(panned, 0).luma(0.5 - shift / 2, 0.5) > 200

        where:
        depth || shift
        0     || 0.25
        1     || 0.5
    }

    def "a soft figure fades out where a sharp one ends"() {
        expect:
        Picture.of(scene(figure(softness: softness)), 0).sketch(32, 9).readLines()[4] == middle

        where:
        softness || middle
        0        || '............@@@@@@@@............'
        1        || '..........,-*@@@@@@*-,..........'
    }

    def "light from the upper left brightens the edge there, and rim light all edges"() {
        given:
        def gray = new Figure(Outline.CIRCLE, Point.CENTER, 0.9, Rgb.parse('#808080'), 1, 0, still, 0)
        def picture = Picture.of(with(scene(gray), 'look.light.rim', rim), 0)

        expect:
        picture.luma(0.36, 0.2) > picture.luma(0.5, 0.5)
        (picture.luma(0.64, 0.8) > picture.luma(0.5, 0.5)) == isRimSeen

        where:
        rim || isRimSeen
        0d  || false
        1d  || true
    }

    def "rain never runs out"() {
        given:
        def drops = (0..<40).collect {
            figure(outline: Outline.DROP, place: new Point(it / 20 - 1, (it * 7 % 40) / 40 - 0.5), size: 0.1, motion: fall)
        }
        def rain = with(scene(*drops), 'format.frames', 240)

        expect:
        [0, 60, 120, 239].every { Picture.of(rain, it).meanLuma() - Picture.of(scene(), 0).meanLuma() > 0.5 }
    }

    def "a drop comes back at another place"() {
        given:
        def rain = new Rain(2, 1, new productions.motion.value.Seed(5))

        expect:
        rain.wrapped(new Point(0.3, 0.4)) == new Point(0.3, 0.4)
        Math.abs(rain.wrapped(new Point(0.3, 1.4)).y() - 0.4) < 1e-12
        Math.abs(rain.wrapped(new Point(0.3, 1.4)).x() - 0.3) > 0.01
    }
}
