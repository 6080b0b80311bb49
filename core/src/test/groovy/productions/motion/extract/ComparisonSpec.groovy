package productions.motion.extract

import productions.motion.value.Observation
import productions.motion.value.Scope
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('comparison')
@Narrative('How far what two films measure is apart: 0 is the same, 1 nothing in common.')
class ComparisonSpec extends Specification {

    def "each kind of measure has its distance"() {
        expect:
        Math.abs(Comparison.of(whole(one), whole(other))[0].value() - distance) < 0.01

        where:
        one                              | other                              || distance
        word('camera.type', 'pan_left')  | word('camera.type', 'pan_left')    || 0
        word('camera.type', 'pan_left')  | word('camera.type', 'zoom_in')     || 1
        number('brightness', 0.5)        | number('brightness', 0.4)          || 0.2
        number('brightness', 0)          | number('brightness', 0)            || 0
        angle(350)                       | angle(10)                          || 20 / 180
        rgb(255, 255, 255)               | rgb(0, 0, 0)                       || 1
        rgb(200, 30, 30)                 | rgb(200, 30, 30)                   || 0
        palette([[255, 0, 0, 1]])        | palette([[255, 0, 0, 0.5], [255, 0, 0, 0.5]]) || 0
    }

    def "what only one film has counts as nothing in common, one by one"() {
        given:
        def cut = new Observation('transitions', [1d, 0d], 'cut', 's')
        def fade = new Observation('transitions', [2d, 0.5d], 'fade', 's')

        expect:
        Comparison.of(whole(cut, fade), whole(cut))[0].value() == 0.5
        Comparison.of(whole(cut), whole())*.value() == [1]
        Comparison.of(whole(), whole(cut))*.aspect() == ['transitions']
    }

    private static Measured whole(Observation... observations) {
        new Measured(Scope.FILM, 0, 1, observations as List)
    }

    private static Observation word(String aspect, String label) {
        Observation.word(aspect, label)
    }

    private static Observation number(String aspect, double value) {
        Observation.number(aspect, value, '')
    }

    private static Observation angle(double degrees) {
        Observation.number('motion.angle_deg', degrees, 'deg')
    }

    private static Observation rgb(double red, double green, double blue) {
        new Observation('color.dominant_rgb', [red, green, blue], '')
    }

    private static Observation palette(List<List<Number>> colors) {
        new Observation('color.palette', colors.flatten()*.doubleValue(), '')
    }
}
