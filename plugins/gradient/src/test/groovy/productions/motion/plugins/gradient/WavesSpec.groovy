package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('waves')
@Narrative('Lying bands with a swell in them.')
class WavesSpec extends Specification {

    def "three bands bend on their way across"() {
        expect:
        Sketch.of(new Waves()) == '''\
            ........---++---..
            ++------++******++
            ##**+++**#########
            **#########****###
            --+++**++++--+++**
            ...----.........--
            .........--+++--..
            ++------++******++
            ##***++***########'''.stripIndent()
    }

    def "a calm sea is straight"() {
        expect:
        Math.abs(new Waves(4, 0, 0.8).at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        0.0   | -0.5  || 0.0
        0.7   | 0.0   || 2.0
        -0.7  | 0.5   || 4.0
    }
}
