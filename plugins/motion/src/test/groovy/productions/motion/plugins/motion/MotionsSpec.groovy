package productions.motion.plugins.motion

import productions.motion.catalog.Catalog
import productions.motion.family.Family
import productions.motion.family.Motion
import productions.motion.value.Travel
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('every motion')
@Narrative('What holds for each motion that the plugin offers, and for each that will be added.')
class MotionsSpec extends Specification {

    @Shared
    Catalog catalog = Catalog.of(getClass().getResource('/META-INF/extensions.idx').readLines()
            .findAll { !it.startsWith('#') }.collect { Class.forName(it) })

    def "the plugin offers the motions that prompts ask for"() {
        expect:
        catalog.specs(Family.MOTION)*.name().containsAll(['still', 'slow', 'wave', 'flow', 'fast', 'pulse', 'drift',
                'rise', 'fall', 'bounce', 'random', 'swirl', 'breathe'])
    }

    def "a heading means the same to every motion that has one"() {
        given:
        def headings = catalog.specs(Family.MOTION)*.parameter('heading').findAll { it.present }*.get()

        expect:
        headings.size() >= 6
        headings.every { it.help() == 'Where it goes: 0 right, 90 down' && it.unit() == 'degrees' && [it.from(), it.to()] == [0, 360] }
    }

    def "#spec.name() starts at rest"() {
        expect:
        parts(spec.standard().at(0)).every { it == 0 }

        where:
        spec << catalog.specs()
    }

    def "#spec.name() never jumps"() {
        given:
        Motion motion = spec.standard()

        expect:
        (0..<5000).every { i ->
            def before = parts(motion.at(i * 0.00337))
            def after = parts(motion.at(i * 0.00337 + 1e-5))
            [before, after].transpose().every { a, b -> Math.abs(a - b) < 1e-4 }
        }

        where:
        spec << catalog.specs()
    }

    def "a jerky #name takes small steps and no jumps"() {
        given:
        def motion = catalog.make(Motion, name, [smoothness: 0])
        def steps = (0..<4800).collect { i -> [motion.at(i / 800d), motion.at((i + 1) / 800d)] }
                .collect { a, b -> [parts(a), parts(b)].transpose().collect { p, q -> Math.abs(p - q) }.max() }

        expect:
        steps.max() < 0.02
        steps.count { it < 1e-12 } > steps.size() / 2

        where:
        name << ['slow', 'flow', 'fast', 'drift', 'rise', 'fall', 'random', 'swirl']
    }

    def "no two motions look alike"() {
        given:
        def signatures = catalog.specs().collectEntries { [it.name(), signature(it.standard())] }

        expect:
        [signatures.keySet(), signatures.keySet()].combinations().findAll { a, b -> a < b }.every { a, b ->
            [signatures[a], signatures[b]].transpose().collect { p, q -> Math.abs(p - q) }.max() > 0.035
        }
    }

    def "brightness stays within safe beats: at most half as bright again, never darker"() {
        expect:
        catalog.specs().every { spec ->
            (0..<400).collect { spec.standard().at(it / 40d).level() }.every { it >= 1 && it <= 1.5 }
        }
    }

    def "every example in the documentation names its own motion"() {
        expect:
        catalog.specs().every { spec -> spec.examples().every { it.startsWith(spec.name() + '(') } }
    }

    /** What a viewer tells motions apart by: where it goes, how fast, and how much it swings, grows, turns and shines. */
    private static List<Double> signature(Motion motion) {
        def times = (0..240).collect { motion.at(it / 30d) }
        def last = times.last()
        def speeds = (1..240).collect { i ->
            Math.sqrt((times[i].x() - times[i - 1].x())**2 + (times[i].y() - times[i - 1].y())**2) * 30
        }
        [last.x() / 8, last.y() / 8, speeds.sum() / 240, range(times*.swell()), last.turn() / 8, last.phase() / 8,
         range(times*.level()), range(times*.phase()) / 8, speeds.max() - speeds.min()]
    }

    private static double range(List<Double> values) {
        values.max() - values.min()
    }

    private static List<Double> parts(Travel t) {
        [t.x(), t.y(), t.swell(), t.turn(), t.phase(), t.level() - 1]
    }
}
