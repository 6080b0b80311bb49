package productions.motion.catalog

import productions.motion.family.Family
import productions.motion.family.Gradient
import productions.motion.value.Point
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('catalog')
@Narrative('Every primitive by family and name, with its parameters checked before anything is rendered.')
class CatalogSpec extends Specification {

    def catalog = Catalog.of([Stripes, Ramp])

    def "a primitive is found by its family and name"() {
        expect:
        catalog.spec(Family.GRADIENT, 'stripes').summary() == 'Bars side by side.'
        catalog.specs(Family.GRADIENT)*.name() == ['ramp', 'stripes']
        catalog.specs(Family.CAMERA) == []
    }

    def "parameters that are not given keep their defaults"() {
        expect:
        catalog.make(Gradient, 'stripes', [:]) == new Stripes(4, Point.CENTER)
        catalog.make(Gradient, 'stripes', [count: 9]) == new Stripes(9, Point.CENTER)
        catalog.make(Gradient, 'stripes', [center: [0.1d, 0.2d]]) == new Stripes(4, new Point(0.1, 0.2))
    }

    def "what is misspelt is refused with the names that are valid"() {
        when:
        catalog.make(Gradient, name, parameters)

        then:
        def refusal = thrown(Refusal)
        refusal.message == message
        refusal.kind() == Refusal.Kind.DATA

        where:
        name      | parameters    || message
        'stripez' | [:]           || "No gradient is called 'stripez'. Did you mean 'stripes'? Known: ramp, stripes."
        'stripes' | [cuont: 2]    || "stripes has no parameter 'cuont'. Did you mean 'count'? Parameters: count, center."
        'stripes' | [count: 0]    || "'0' is outside its range: stripes takes count: 1..64 bars = 4. How many there are."
        'stripes' | [count: 'no'] || "'no' is not a number: stripes takes count: 1..64 bars = 4. How many there are."
        'ramp'    | [count: 2]    || "ramp has no parameter 'count'. It has none."
    }

    def "a primitive can be asked for its name and parameters"() {
        expect:
        Catalog.nameOf(new Ramp()) == 'ramp'
        Catalog.parametersOf(new Stripes(7, Point.CENTER))*.toString() ==
                ['Binding[name=count, value=7.0]', 'Binding[name=center, value=Point[x=0.0, y=0.0]]']
    }

    def "a primitive that contradicts itself is refused at once"() {
        when:
        Catalog.of([type])

        then:
        def refusal = thrown(IllegalArgumentException)
        refusal.message == message

        where:
        type       || message
        Nameless   || 'Nameless is no record marked @Primitive. Make it one.'
        Shouting   || "Shouting is called 'SHOUT'. Use lower-case words joined by underscores."
        Homeless   || 'Homeless belongs to no family. Implement one of the family interfaces.'
        Silent     || "Silent does not say what 'count' means. Mark it @Parameter."
        Stray      || 'Stray has a default of count outside its range. Move one of them.'
    }
}
