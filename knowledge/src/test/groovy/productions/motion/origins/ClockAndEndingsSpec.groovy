package productions.motion.origins

import static productions.motion.origins.Hearing.named
import static productions.motion.origins.Hearing.of
import static productions.motion.origins.Hearing.unused

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('how films begin and end, and times of the clock')
@Narrative('''To fade to black ends a film, and is no scene of black. The amount of a transition tells where it is: -1 at the end, 0 at the
beginning, 1 between shots.''')
class ClockAndEndingsSpec extends Specification {

    def "'#prompt' tells where it fades"() {
        expect:
        of(prompt).all(Domain.TRANSITION).collect { [it.value(), it.amount()] } == transitions
        of(prompt).all(Domain.COLOR).empty
        of(prompt).segments().empty

        where:
        prompt                                          || transitions
        'a harbor at night, fade to black'              || [['fade', -1d]]
        'a harbor, then fade to black'                  || [['fade', -1d]]
        'a city that ends with a fade to black'         || [['fade', -1d]]
        'end on black after the storm'                  || [['fade', -1d]]
        'hard cut to black at the end'                  || [['cut', -1d]]
        'fade in from black over a meadow'              || [['fade', 0d]]
        'fade in on a lake, fade out at the end'        || [['fade', 0d], ['fade', -1d]]
        'a beach and a fade'                            || [['fade', 1d]]
    }

    def "in '#prompt' a fade goes through #color"() {
        expect:
        of(prompt).all(Domain.TRANSITION_COLOR)*.value() == color
        of(prompt).all(Domain.COLOR).empty
        of(prompt).segments().empty

        where:
        prompt                                    || color
        'a harbor at night, then fade to white'   || ['white']
        'a meadow that fades out to white'        || ['white']
        'fade in from white on a lake'            || ['white']
        'waves, dip to white'                     || ['white']
        'waves, dip to black'                     || []
        'a harbor, fade to black'                 || []
    }

    def "scenes before an ending stay scenes"() {
        expect:
        of('2 seconds of red, then 3 seconds of green, end on black').segments().size() == 2
        of('2 seconds of red, 3 seconds of green, then wipe to white').segments().size() == 3
    }

    def "a place that comes twice is in both of its scenes, and the numbers of scenes are no words"() {
        given:
        def prompt = 'scene 1: a beach. scene 2: a city. scene 3: the beach at night'
        def instruction = of(prompt)

        expect:
        instruction.segments().collect { scene -> instruction.within(scene).findAll { it.domain() == Domain.SETTING }*.value() } ==
                [['beach'], ['city'], ['beach', 'night']]
        unused(prompt).empty
    }

    def "a length behind a transition and what it leads through is its own: '#prompt'"() {
        expect:
        of(prompt).first(Domain.TRANSITION_LENGTH).get().amount() == 2d
        of(prompt).seconds().empty

        where:
        prompt << ['dissolve from desert to ocean over 2 seconds', 'crossfade to a forest over 2 s', 'a dissolve over 2 seconds']
    }

    def "'#time' is #setting"() {
        expect:
        named('a street at ' + time).contains('setting ' + setting)
        unused('a street at ' + time).empty

        where:
        time      || setting
        '3am'     || 'night'
        '11 pm'   || 'night'
        '12am'    || 'night'
        '12 pm'   || 'day'
        '2pm'     || 'day'
        '6:30 am' || 'golden_hour'
        '7 pm'    || 'golden_hour'
    }

    def "numbers that are no hours stay numbers: '#prompt'"() {
        expect:
        of(prompt).all(Domain.SETTING).empty

        where:
        prompt << ['3 circles', 'I am 3', '25 pm']
    }
}
