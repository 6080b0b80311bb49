package productions.motion.dsl.command.registry

import static productions.motion.dsl.command.registry.Visit.color
import static productions.motion.dsl.command.registry.Visit.word

import java.nio.file.Path
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.ChangeSet
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Sighting
import productions.motion.loop.Hue
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion registry health and coverage')
@Narrative('Health proves the rules over every entry. Coverage tells what has been met of what can be met, and how that is counted.')
class RegistryHealthSpec extends Specification {

    @TempDir
    Path home

    Visit visit

    def setup() {
        visit = new Visit(home)
    }

    def "a store that keeps the rules is sound"() {
        given:
        visit.learn('job-1', color(124, 124, 160, 121), color(204, 34, 68), word(Aspect.GENRE, 'cinematic'))

        when:
        def session = visit.say('registry', 'health')

        then:
        session.code == 0
        session.said() == '✓ 3 entries, 0 violations'
    }

    def "a name that is none is a violation"() {
        given:
        visit.learn('job-1', color(124, 124, 160))
        visit.open().withCloseable {
            it.rename([new ChangeSet.Renaming(new EntryId(Aspect.PURE_COLOR, '100,100,150_1.0'), name)], 'an old habit')
        }

        when:
        def session = visit.say('registry', 'health', '--json')
        def report = JsonMapper.builder().build().readValue(session.said(), Map)

        then:
        session.code == 1
        !report.ok
        report.violations.contains([id: 'pure.color:100,100,150_1.0', name: name, rule: rule, what: what])

        where:
        name                                             || rule     | what
        'Slate Harbor 2803'                              || 'digits' | "'Slate Harbor 2803' has digits. Use words only."
        'Velvet harbor'                                  || 'form'   | "'harbor' is not written as a name. Use letters, the first of them a capital."
        'Dimalaqabela Bay'                               || 'real'   | "'Dimalaqabela' is no word. Use words of the dictionary."
        'Teal'                                           || 'count'  | "'Teal' has 1 word. Use 2 to 5."
        'Blackish Transcontinental Reminiscence Morning' || 'length' | "'Blackish Transcontinental Reminiscence Morning' has 46 characters. Use at most 40."
    }

    def "a part that is not in the registries is a violation"() {
        given:
        visit.learn('job-1', new Sighting(new EntryId(Aspect.BLEND, 'b'), [], '', [new EntryId(Aspect.COLOR, '0,0,0')], 1))

        when:
        def session = visit.say('registry', 'health')

        then:
        session.code == 1
        session.said() == '''\
            ✗ parts   'Some · Orchard' (blended.blend:b): Its part blended.color:0,0,0 is not in the registries.
            ✗ 1 entries, 1 violations'''.stripIndent()
    }

    def "coverage counts the cells of color that can be met, and says so"() {
        given:
        visit.learn('job-1', color(124, 124, 160), color(124, 124, 124), color(204, 34, 68))
        def lines = visit.say('registry', 'coverage').said().readLines()

        expect:
        lines[0] == 'pure.color                   3 of 1,331   0.2 %   cells of 11 steps a channel, opaque as all film is'
        lines[1] == 'pure.color families          3 of    12  25.0 %   families of hue, saturation and lightness   thinnest: orange, yellow, green'
    }

    def "an origin is covered when something that was met is made of it"() {
        given:
        visit.learn('job-1', word(Aspect.GENRE, 'cinematic', 16), word(Aspect.GENRE, 'thriller', 2), word(Aspect.CAMERA, 'pan_slow'))
        def report = JsonMapper.builder().build().readValue(visit.say('registry', 'coverage', '--json').said(), Map)

        expect:
        def line = report.coverage.find { it.what == what }
        [line.covered, line.reachable] == [covered, reachable]
        !line.thinnest.contains(met)

        where:
        what             | met         || covered | reachable
        'semantic.genre' | 'cinematic' || 2       | 24
        'blended.camera' | 'pan'       || 1       | 22
        'semantic.plots' | ''          || 0       | 4
    }

    def "colors are browsed by family and shade"() {
        expect:
        Hue.of(productions.motion.value.Rgb.parse(color)) == new Hue(family, shade)

        where:
        color     || family   | shade
        '#ffffff' || 'white'  | 'light'
        '#0a0a0a' || 'black'  | 'deep'
        '#808080' || 'gray'   | 'mid'
        '#8b4513' || 'brown'  | 'deep'
        '#ff0000' || 'red'    | 'mid'
        '#ffa500' || 'orange' | 'mid'
        '#ffff00' || 'yellow' | 'mid'
        '#228b22' || 'green'  | 'deep'
        '#008080' || 'teal'   | 'deep'
        '#4169e1' || 'blue'   | 'mid'
        '#8a2be2' || 'purple' | 'mid'
        '#ffc0cb' || 'red'    | 'light'
        '#ff69b4' || 'pink'   | 'light'
        '#7c7ca0' || 'blue'   | 'muted'
    }
}
