package productions.motion.render

import static productions.motion.render.SampleScene.across
import static productions.motion.render.SampleScene.around
import static productions.motion.render.SampleScene.blend
import static productions.motion.render.SampleScene.with

import java.util.concurrent.Executors
import productions.motion.family.Camera
import productions.motion.family.Motion
import productions.motion.scene.Caption
import productions.motion.scene.Figure
import productions.motion.scene.Mosaic
import productions.motion.scene.Outline
import productions.motion.scene.Place
import productions.motion.scene.Shot
import productions.motion.scene.Texture
import productions.motion.scene.Transition
import productions.motion.value.Palette
import productions.motion.value.Planes
import productions.motion.value.Point
import productions.motion.value.Rgb
import productions.motion.value.Seed
import productions.motion.value.Travel
import productions.motion.value.View
import spock.lang.Specification
import spock.lang.Title

@Title('Renderer: from a scene to pictures')
class RendererSpec extends Specification {

    static Motion drift = { t -> new Travel(0.3 * t, 0.1 * t, 0, 0, 0.1 * t, 1) }
    static Camera pan = { progress, seconds -> new View(1, 0.3 * progress, 0, 0) }
    static Figure ball = new Figure(Outline.CIRCLE, new Point(0.1, 0.1), 0.3, Rgb.parse('#2040e0'), 0.9, 0.1, drift, 0.5)
    static Caption words = new Caption('Sea', Place.CENTER, 0.3, 0, 1)

    /** A second in which everything happens: two shots, a figure, words, texture, light. */
    static everything() {
        def scene = SampleScene.of(blend(around(), '#1b2a49', '#f28f79'), 96, 64)
        def shots = [
            new Shot(0, 12, 'medium', 1, 0, pan, new Transition(Transition.Kind.FADE, 6)),
            new Shot(12, 12, 'close', 1.25, 0.02, pan, new Transition(Transition.Kind.DISSOLVE, 8))
        ]
        [
            'look.texture': new Texture(20, 4, 0.5), 'look.motion': drift, 'look.figures': [ball],
            'look.captions': [words], 'look.parallax': 0.1d, 'look.layers': 3, 'look.tension': 'standard', 'shots': shots,
            'look.light.grain': 0.02d
        ].inject(scene) { changed, entry -> with(changed, entry.key, entry.value) }
    }

    def "a gradient lies over the frame from its palette's first color to its last"() {
        expect:
        Picture.of(SampleScene.of(blend(across(), '#000000', '#ffffff'), 64, 64), 0).sketch(16, 2) == '''\
            ...,,::-==+*##%@
            ...,,::-==+*##%@'''.stripIndent()
    }

    def "#path is seen"() {
        given:
        def scene = everything()
        def changed = with(scene, path, value)

        expect:
        Picture.of(scene, frame).distanceTo(Picture.of(changed, frame)) > 0.05

        where:
        path                       | frame | value
        'seed'                     | 9     | new Seed(8)
        'look.field'               | 9     | new Mosaic([Rgb.parse('#f00')], 4, 1)
        'look.field.palette'       | 9     | new Palette([Rgb.parse('#123456')])
        'look.field.gradient'      | 9     | across()
        'look.motion'              | 9     | ({ t -> Travel.NONE } as Motion)
        'look.texture.strength'    | 9     | 5d
        'look.texture.scale'       | 9     | 7d
        'look.texture.smoothness'  | 9     | 1d
        'look.light.contrast'      | 9     | 1.3d
        'look.light.saturation'    | 9     | 0.6d
        'look.light.lift'          | 9     | 0.05d
        'look.light.gamma'         | 9     | 1.1d
        'look.light.gain'          | 9     | 0.9d
        'look.light.key'           | 9     | 0.75d
        'look.light.fill'          | 9     | 0.2d
        'look.light.rim'           | 9     | 0.8d
        'look.light.ambient'       | 9     | 0.8d
        'look.light.grain'         | 9     | 0.05d
        'look.light.warmth'        | 9     | 1d
        'look.light.vignette'      | 9     | 0.4d
        'look.light.drift'         | 9     | 0.2d
        'look.figures'             | 9     | []
        'look.figures.0.outline'   | 9     | Outline.STAR
        'look.figures.0.place'     | 9     | new Point(0.2, 0)
        'look.figures.0.size'      | 9     | 0.35d
        'look.figures.0.color'     | 9     | Rgb.parse('#40e020')
        'look.figures.0.opacity'   | 9     | 0.5d
        'look.figures.0.softness'  | 9     | 1d
        'look.figures.0.motion'    | 9     | ({ t -> Travel.NONE } as Motion)
        'look.figures.0.depth'     | 9     | 1d
        'look.captions'            | 9     | []
        'look.captions.0.text'     | 9     | 'Ice'
        'look.captions.0.place'    | 9     | Place.TOP_LEFT
        'look.captions.0.size'     | 9     | 0.2d
        'look.captions.0.from'     | 9     | 0.5d
        'look.captions.0.until'    | 9     | 0.3d
        'look.parallax'            | 15    | 0.2d
        'look.layers'              | 15    | 1
        'look.tension'             | 9     | 'immediate'
        'shots.0.zoom'             | 6     | 0.85d
        'shots.0.shake'            | 6     | 0.03d
        'shots.0.camera'           | 6     | ({ p, s -> View.STILL } as Camera)
        'shots.0.in'               | 2     | Transition.CUT
        'shots.1.in.kind'          | 10    | Transition.Kind.WIPE
        'shots.1.in.frames'        | 9     | 2
        'ending'                   | 22    | new Transition(Transition.Kind.FADE, 6)
    }

    def "a flat color keeps its value to within one level: #hex"() {
        given:
        def picture = Picture.of(SampleScene.of(blend(across(), hex), 64, 48), 0)

        expect:
        Math.abs(picture.luma(x, 0.5) - luma) <= 1
        Math.abs(picture.blue(x, 0.5) - blue) <= 1
        Math.abs(picture.red(x, 0.5) - red) <= 1

        where:
        [hex, luma, blue, red, x] << [
            [['#ff0000', 63, 102, 240], ['#00ff00', 173, 42, 26], ['#0000ff', 32, 240, 118],
             ['#ffffff', 235, 128, 128], ['#000000', 16, 128, 128], ['#808080', 126, 128, 128]], [0.02, 0.5, 0.97]
        ].combinations().collect { it.flatten() }
    }

    def "a moving field has no seam"() {
        given:
        def scene = with(SampleScene.of(blend(across(), '#000000', '#ffffff'), 256, 128), 'look.motion', { t ->
            new Travel(0.4 * t, 0, 0, 0.05 * t, 3.3 * t, 1)
        } as Motion)

        expect:
        (0..<24).every { Picture.of(scene, it).steepest() <= 4 }
    }

    def "frames come out the same in any order and on any number of threads"() {
        given:
        def pictures = new Renderer().pictures(everything())
        def inOrder = (0..<24).collect { frame ->
            def planes = Planes.ofSize(96, 64)
            pictures.draw(frame, planes)
            new Picture(planes)
        }
        def pool = Executors.newFixedThreadPool(3)

        when:
        def shuffled = (23..0).collect { frame ->
            pool.submit({
                def planes = Planes.ofSize(96, 64)
                pictures.draw(frame, planes)
                new Picture(planes)
            } as java.util.concurrent.Callable)
        }.reverse()*.get()

        then:
        (0..<24).every { inOrder[it].isSameAs(shuffled[it]) }

        cleanup:
        pool.shutdown()
    }

    def "a camera that goes #way sees the spot elsewhere"() {
        given:
        def still = SampleScene.of(blend(around(), '#ffffff', '#000000', '#000000'), 64, 64)

        expect:
        Picture.of(with(still, 'shots.0.camera', { p, s -> view } as Camera), 23).sketch(12, 6).readLines() == sketch

        where:
        way       | view                    || sketch
        'nowhere' | new View(1, 0, 0, 0)    || ['............', '............', '....:=+:....', '....:++:....', '............', '............']
        'right'   | new View(1, 0.25, 0, 0) || ['...........,', '............', '.:=+:.......', '.:++:.......', '............', '...........,']
        'down'    | new View(1, 0, 0.25, 0) || ['.....,,.....', '....-**-....', '.....::,....', '............', '............', ',..........,']
        'in'      | new View(2, 0, 0, 0)    || ['............', '...:----:,..', '..:=+##*=:,.', '..:=+##*=:,.', '..,:----:,..', '............']
    }

    def "pictures of #width x #height are drawn whole"() {
        given:
        def scene = with(everything(), 'format', new productions.motion.scene.Format(width, height, 24, 24))
        def picture = Picture.of(scene, 12)

        expect:
        picture.meanLuma() > 30
        picture.luma(0.99, 0.99) > 16

        where:
        width | height
        16    | 16
        2     | 2
        400   | 16
        16    | 400
        66    | 50
        4096  | 2304
    }

    def "a camera at #zoom times life size still shows something"() {
        expect:
        Picture.of(with(everything(), 'shots.0.zoom', zoom), 9).meanLuma() > 16

        where:
        zoom << [1e-30d, 1e-6d, 0.01d, 100d, 1e9d, 1e300d]
    }

    def "a frame that the film does not have is refused"() {
        when:
        new Renderer().pictures(everything()).draw(24, Planes.ofSize(96, 64))

        then:
        IllegalArgumentException refused = thrown()
        refused.message == 'There is no frame 24. The film has frames 0 to 23.'
    }

    def "planes of another size are refused"() {
        when:
        new Renderer().pictures(everything()).draw(0, Planes.ofSize(64, 64))

        then:
        IllegalArgumentException refused = thrown()
        refused.message == 'The film is 96x64 pixels, the planes are 64x64. Hand in planes of the film\'s size.'
    }
}
