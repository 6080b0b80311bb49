package productions.motion.dsl.command.registry

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.dsl.command.Session
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('225 colors of the earlier system')
@Narrative('''
The earlier system gave 68 names to 225 colors. Imported with the ways of naming that are installed, each has a name of
its own that says what it looks like.''')
class EarlierColorsSpec extends Specification {

    static final List<String> STOCK = ['Teal'] * 25 + ['Aqua'] * 16 + ['Violet'] * 13 + ['Slate', 'Novel01234', 'color_velvet']

    @Shared
    @TempDir
    Path home

    @Shared
    Map report

    def setupSpec() {
        def colors = (0..<225).collect { i ->
            def cell = [i * 5].collect { [it.intdiv(121) * 25, it.intdiv(11) % 11 * 25, it % 11 * 25] }[0]
            [key: cell.join(',') + '_1.0', r: cell[0] + 2.5, g: cell[1] + 3.5, b: cell[2] + 1.5, name: STOCK[i % STOCK.size()], count: 1 + i,
             depth_pct: 100, depth_breakdown: [gray: 80, teal: 20, opacity: 100]]
        }
        def document = [exported_at: '2026-02-18T09:30:00Z', registries: [pure_static: [discoveries: [colors: colors]]]]
        def file = Files.writeString(home.resolve('motion-registries-2026-02-18.json'), JsonMapper.builder().build().writeValueAsString(document))
        report = json('registry', 'import', file.toString())
    }

    def "every color is there with its count; 26 of them are in cells of origins"() {
        expect:
        report.aspects == [[aspect: 'pure.color', rows: 225, entries: 225, new: 199, sightings: 225 * 226 / 2]]
        met().size() == 225
    }

    def "every color has a name of its own, and no name breaks a rule"() {
        given:
        def entries = met()

        expect:
        entries*.name*.toLowerCase().toSet().size() == 225
        entries.every { it.name.contains(' · ') && it.name.length() <= 40 && !(it.name =~ /\d/) }
        json('registry', 'health').with { it.ok && it.violation_count == 0 && it.entries > 225 }
    }

    def "every depth is a mixture that rebuilds its color"() {
        expect:
        json('registry', 'list', 'pure.color', '--limit', '1000').entries.every {
            Math.abs(it.depth.shares*.share.sum() - 1) < 1e-6 && it.depth.algorithm.startsWith('color')
        }
    }

    def "every name is that of a color, and the report tells how near it is"() {
        expect:
        report.color_fit.colors == 225
        report.color_fit.mean_ciede2000 < 5
        report.color_fit.max_ciede2000 < 13
    }

    def "a name is suggested without anything being stored"() {
        given:
        def before = json('registry', 'list').revision

        expect:
        Session.of('name', 'suggest', 'color', '#c24', '--limit', '1', '--home', home.toString()).said() =~ /Red · /
        json('registry', 'list').revision == before
    }

    /** The colors that were met, not those that are origins alone. */
    private met() {
        json('registry', 'list', 'pure.color', '--limit', '1000').entries.findAll { it.count > 0 }
    }

    private json(String... arguments) {
        def session = Session.of(*arguments, '--json', '--home', home.toString())
        JsonMapper.builder().build().readValue(session.said(), Map)
    }
}
