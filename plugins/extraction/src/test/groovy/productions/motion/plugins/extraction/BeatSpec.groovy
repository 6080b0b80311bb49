package productions.motion.plugins.extraction

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('beats in a quantity')
@Narrative('The one frequency at which a quantity swings, if there is one.')
class BeatSpec extends Specification {

    def "the frequency and amplitude of a swing are found, whatever it rides on"() {
        given:
        def values = (0..<seconds * 25).collect { 3 + 0.01 * it + 0.5 * Math.sin(2 * Math.PI * hertz * it / 25) } as double[]
        def beat = Beat.in(values, 25).get()

        expect:
        Math.abs(beat.hertz() - hertz) < 0.04
        Math.abs(beat.amplitude() - 0.5) < 0.08
        beat.strength() > 0.9

        where:
        hertz | seconds
        1.0   | 3
        2.4   | 3
        7.0   | 2
        0.5   | 10
    }

    def "chance has no beat that stands out"() {
        given:
        def chance = new Seed(11)
        def values = (0..<100).collect { chance.of(it).below(1000) / 1000d } as double[]

        expect:
        Beat.in(values, 25).get().strength() < 0.5
    }

    def "a few values, and values that are all the same, have none"() {
        expect:
        Beat.in([1, 2, 1, 2] as double[], 25).isEmpty()
        Beat.in([3] * 50 as double[], 25).isEmpty()
    }
}
