package productions.motion.plugins.gradient

import productions.motion.catalog.Catalog
import productions.motion.family.Family
import productions.motion.family.Gradient
import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('every gradient')
@Narrative('What holds for each gradient that the plugin offers, and for each that will be added.')
class GradientsSpec extends Specification {

    @Shared
    Catalog catalog = Catalog.of(getClass().getResource('/META-INF/extensions.idx').readLines()
            .findAll { !it.startsWith('#') }.collect { Class.forName(it) })

    def "the plugin offers the gradients that prompts ask for"() {
        expect:
        catalog.specs(Family.GRADIENT)*.name().containsAll(
                ['vertical', 'horizontal', 'angled', 'radial', 'rings', 'conic', 'spiral', 'noise'])
    }

    def "#spec.name() has a color everywhere"() {
        given:
        Gradient gradient = spec.standard()

        expect:
        [0, 1e-300, -1e-9, 0.5, -0.5, 12.3, 1e6].every { x ->
            [0, -1e-300, 1e-9, 0.5, -0.5, -45.6, -1e6].every { y -> Double.isFinite(gradient.at(new Point(x, y))) }
        }

        where:
        spec << catalog.specs()
    }

    def "#spec.name() has no seam"() {
        given:
        Gradient gradient = spec.standard()
        def places = (0..<4000).collect { new Point((it % 80) / 40.0 - 1.0113, it.intdiv(80) / 40.0 - 0.6117) }
        def near = 1e-6

        expect:
        places.every { p ->
            def here = Sketch.folded(gradient.at(p))
            Math.abs(Sketch.folded(gradient.at(new Point(p.x() + near, p.y()))) - here) < 1e-3
                    && Math.abs(Sketch.folded(gradient.at(new Point(p.x(), p.y() + near))) - here) < 1e-3
        }

        and: 'nor where the angle jumps, to the left of the center'
        (1..40).every { i ->
            def above = gradient.at(new Point(-i / 40, -near))
            Math.abs(Sketch.folded(above) - Sketch.folded(gradient.at(new Point(-i / 40, near)))) < 1e-3
        }

        where:
        spec << catalog.specs()
    }

    def "no two gradients look alike"() {
        expect:
        catalog.specs().collect { Sketch.of(it.standard()) }.toUnique().size() == catalog.specs().size()
    }

    def "every example in the documentation names its own gradient"() {
        expect:
        catalog.specs().every { spec -> spec.examples().every { it.startsWith(spec.name() + '(') } }
    }
}
