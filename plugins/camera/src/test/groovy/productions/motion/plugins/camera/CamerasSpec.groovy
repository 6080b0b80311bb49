package productions.motion.plugins.camera

import productions.motion.catalog.Catalog
import productions.motion.family.Camera
import productions.motion.family.Family
import productions.motion.value.View
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('every camera move')
@Narrative('What holds for each camera move that the plugin offers, and for each that will be added.')
class CamerasSpec extends Specification {

    @Shared
    Catalog catalog = Catalog.of(getClass().getResource('/META-INF/extensions.idx').readLines()
            .findAll { !it.startsWith('#') }.collect { Class.forName(it) })

    def "the plugin offers the sixteen moves"() {
        expect:
        catalog.specs(Family.CAMERA)*.name().containsAll(['static', 'pan', 'tilt', 'dolly', 'crane', 'zoom', 'zoom_out',
                'handheld', 'roll', 'truck', 'pedestal', 'arc', 'tracking', 'birds_eye', 'whip_pan', 'rotate'])
    }

    def "#spec.name() goes one way only, from the first frame to the last"() {
        given:
        Camera camera = spec.standard()
        def views = (0..200).collect { parts(camera.at(it / 200d, 5 * it / 200d)) }

        expect:
        (0..3).every { part ->
            def steps = (1..200).collect { views[it][part] - views[it - 1][part] }
            steps.every { it >= -1e-12 } || steps.every { it <= 1e-12 }
        }

        where:
        spec << catalog.specs().findAll { it.name() != 'handheld' }
    }

    def "#spec.name() goes as far in a long shot as in a short one"() {
        given:
        Camera camera = spec.standard()

        expect:
        parts(camera.at(1, 2)) == parts(camera.at(1, 30))

        where:
        spec << catalog.specs().findAll { it.name() != 'handheld' }
    }

    def "#spec.name() of no amount is a camera that stands"() {
        given:
        def camera = catalog.make(Camera, spec.name(), [amount: 0])

        expect:
        [0d, 0.3d, 0.5d, 1d].every { progress ->
            [parts(camera.at(progress, 5 * progress)), parts(View.STILL)].transpose().every { a, b -> Math.abs(a - b) < 1e-12 }
        }

        where:
        spec << catalog.specs().findAll { it.parameter('amount').isPresent() }
    }

    def "no two moves look alike"() {
        given:
        def signatures = catalog.specs().collectEntries { [it.name(), signature(it.standard())] }

        expect:
        [signatures.keySet(), signatures.keySet()].combinations().findAll { a, b -> a < b }.every { a, b ->
            [signatures[a], signatures[b]].transpose().collect { p, q -> Math.abs(p - q) }.max() > 0.02
        }
    }

    def "every example in the documentation names its own move"() {
        expect:
        catalog.specs().every { spec -> spec.examples().every { it.startsWith(spec.name() + '(') } }
    }

    /** The way of a move through a shot of six seconds, from where it starts. */
    private static List<Double> signature(Camera camera) {
        def start = parts(camera.at(0, 0))
        [0.2d, 0.4d, 0.5d, 0.6d, 0.8d, 1d].collectMany { progress ->
            [parts(camera.at(progress, 6 * progress)), start].transpose().collect { a, b -> a - b }
        }
    }

    private static List<Double> parts(View view) {
        [view.zoom(), view.panX(), view.panY(), view.roll()]
    }
}
