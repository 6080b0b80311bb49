package productions.motion.origins

import static productions.motion.origins.Hearing.named
import static productions.motion.origins.Hearing.of
import static productions.motion.origins.Hearing.refused
import static productions.motion.origins.Hearing.unused

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('how much of a color, and where')
@Narrative('''Colors are weighed against each other, and they have their places in the frame. A weight is the amount of a color beside the
others; a place is the amount of a stop, from 0 at the top, the left or the center to 1 at the bottom, the right or the edges.''')
class ColorsInTheFrameSpec extends Specification {

    def "'#prompt' weighs its colors"() {
        expect:
        of(prompt).all(Domain.COLOR).collectEntries { [it.value(), it.amount().round(2)] } == weights
        unused(prompt).empty
        refused(prompt).empty

        where:
        prompt                                     || weights
        'more turquoise than blue'                 || [turquoise: 2.0d, blue: 1.0d]
        'much more orange than purple'             || [orange: 3.0d, purple: 1.0d]
        'less red than green'                      || [red: 0.5d, green: 1.0d]
        'twice as much gold as black'              || [gold: 2.0d, black: 1.0d]
        'mostly violet with a touch of gold'       || [violet: 3.0d, gold: 0.33d]
        '70% red and 30% white'                    || [red: 1.4d, white: 0.6d]
        '80 percent teal, 20 percent coral'        || [teal: 1.6d, coral: 0.4d]
        'navy with orange accents'                 || [navy: 1.0d, orange: 0.33d]
        'red and blue'                             || [red: 1.0d, blue: 1.0d]
        'more red'                                 || [red: 1.0d]
    }

    def "less of a color is no color to refuse only where it is compared"() {
        expect:
        refused('less red, please').contains('color red')
        refused('less red than green').empty
    }

    def "'#prompt' is a #gradient gradient with every color in its place"() {
        expect:
        named(prompt).contains('gradient ' + gradient)
        of(prompt).all(Domain.STOP).collectEntries { [it.value(), it.amount()] } == places
        of(prompt).all(Domain.TRANSITION).empty
        of(prompt).all(Domain.BALANCE).empty
        unused(prompt).empty

        where:
        prompt                                              || gradient     | places
        'red at the top fading to blue at the bottom'       || 'vertical'   | [red: 0d, blue: 1d]
        'blue at the bottom, red at the top'                || 'vertical'   | [blue: 1d, red: 0d]
        'the top is orange, the bottom is navy'             || 'vertical'   | [orange: 0d, navy: 1d]
        'gold above, violet below'                          || 'vertical'   | [gold: 0d, violet: 1d]
        'orange on the left, teal on the right'             || 'horizontal' | [orange: 0d, teal: 1d]
        'red on the left, white in the middle and blue on the right' || 'horizontal' | [red: 0d, white: 0.5d, blue: 1d]
        'white in the middle, navy around it'               || 'radial'     | [white: 0d, navy: 1d]
        'dark edges, bright center'                         || 'radial'     | [dark: 1d, light: 0d]
        'bright at the top and dark at the bottom'          || 'vertical'   | [light: 0d, dark: 1d]
        'pink center, dark corners'                         || 'radial'     | [pink: 0d, dark: 1d]
    }

    def "a color that fades into another as it stands is no scene"() {
        expect:
        of('sky blue fading into salmon').all(Domain.COLOR).size() == 2
        of('sky blue fading into salmon').segments().empty
        of('sky blue, then fade to salmon').segments().size() == 2
    }

    def "all colors of a row behind a thing are its colors"() {
        given:
        def colors = of('hexagons in teal and orange').all(Domain.COLOR)

        expect:
        colors.size() == 2
        colors*.reading()*.thing()*.get().unique()*.of('hexagons in teal and orange') == ['hexagons']
    }

    def "dark edges are a vignette, too"() {
        expect:
        named('dark edges, bright center').contains('light vignette')
        !named('dark edges, bright center').any { it.startsWith('tone') }
    }

    def "'#prompt' puts things into places, not colors"() {
        expect:
        of(prompt).all(Domain.STOP).empty

        where:
        prompt << ['a red circle at the top and a blue square at the bottom', 'white letters at the bottom', 'a red balloon rising to the top',
                   'blue on the left', 'cool light on the left and warm light on the right', 'red at the top and red at the bottom',
                   'a bright city, dark at night', 'turn left at the red house']
    }
}
