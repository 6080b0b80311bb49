package productions.motion.plugins.naming

import productions.motion.value.Discovery
import productions.motion.value.OkLab
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('color names')
@Narrative('What a color looks like, and a poetic name that is its own.')
class ColorNamesSpec extends Specification {

    static final List<Integer> STEPS = (0..10).collect { 25 * it }

    def naming = new ColorNames()

    def "#cell is called #name"() {
        expect:
        named('pure.color', [*cell, '1.0']) == name
        named('blended.color', cell) == name

        where:
        cell                  || name
        ['0', '0', '0']       || 'Black · Primary Black'
        ['0', '0', '125']     || 'Deep Blue · Primary Navy'
        ['250', '150', '0']   || 'Vivid Orange Yellow · Primary Orange'
    }

    def "what lets something through says how much, from clear to solid"() {
        expect:
        named('pure.color', ['0', '0', '125', opacity]) == name

        where:
        opacity || name
        '0.0'   || 'Clear Blue · Primary Navy'
        '0.3'   || 'Sheer Blue · Primary Navy'
        '0.5'   || 'Half Blue · Primary Navy'
        '0.95'  || 'Solid Blue · Primary Navy'
    }

    def "all 1331 cells in all 21 steps of opacity have names of their own, of two to five words and 40 characters at most"() {
        given:
        def names = [STEPS, STEPS, STEPS, 0..20].combinations().collect { r, g, b, o ->
            named('pure.color', ["$r", "$g", "$b", "${o / 20}"]*.toString())
        }

        expect:
        names.size() == 27951
        names.toSet().size() == 27951
        names.every { it.length() <= 40 && it.split('[ ·]+').size() in 2..5 }
    }

    def "the tail never repeats a word of the head"() {
        expect:
        [STEPS, STEPS, STEPS].combinations().every { r, g, b ->
            def (head, tail) = named('blended.color', ["$r", "$g", "$b"]*.toString()).split(' · ')
            tail.startsWith('Primary') || !head.split(' ').toList().intersect(tail.split(' ').toList())
        }
    }

    def "the tail is the name of a color that looks like the cell; 0.02 is just noticeable"() {
        given:
        def tails = Words.lines('tails.tsv')*.split('\t').collect { OkLab.of(Rgb.parse(it[1])) }
        def off = { int i ->
            def channels = [i.intdiv(121), i.intdiv(11) % 11, i % 11]
            tails[i].distanceTo(OkLab.of(new Rgb(*channels.collect { (25 * it + Math.min(255, 25 * it + 24)).intdiv(2) })))
        }
        def grayest = (0..<1331).toSorted { i -> [i.intdiv(121), i.intdiv(11) % 11, i % 11].with { it.max() - it.min() } }.take(225)

        expect: 'in the 225 cells nearest to gray, as many as the earlier system had found; the first is that of black itself'
        grayest.sum(off) / 225 < 0.02
        (grayest - 0).collect(off).max() < 0.08

        and: 'all cells, of which the most vivid have few names near them'
        (0..<1331).sum(off) / 1331 < 0.05
    }

    def "another attempt keeps the head and finds another tail"() {
        given:
        def names = (0..20).collect { naming.propose(new Discovery('pure.color', '100,100,150_1.0', ['100', '100', '150', '1.0']), it).get() }

        expect:
        names*.split(' · ')*.getAt(0).toSet().size() == 1
        names.toSet().size() > 15
        names.every { it.length() <= 40 }
    }

    def "what is no color is left to others"() {
        expect:
        naming.propose(new Discovery(aspect, key, parts), 0).empty

        where:
        aspect           | key           | parts
        'film'           | 'a red sea'   | []
        'blended.motion' | '3.5_steady'  | ['3.5', 'steady']
        'pure.color'     | 'unknown'     | ['unknown']
    }

    private String named(String aspect, List<String> parts) {
        naming.propose(new Discovery(aspect, parts.join(','), parts), 0).get()
    }
}
