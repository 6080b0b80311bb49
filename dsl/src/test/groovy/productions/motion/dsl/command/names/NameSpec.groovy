package productions.motion.dsl.command.names

import static productions.motion.dsl.command.registry.Visit.color

import java.nio.file.Path
import productions.motion.dsl.command.registry.Visit
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion name suggest and check')
@Narrative('What a value is called can be asked before it is met, and a name can be checked before it is given.')
class NameSpec extends Specification {

    @Shared
    @TempDir
    Path home

    @Shared
    Visit visit

    def setupSpec() {
        visit = new Visit(home)
        visit.learn('job-1', color(204, 34, 68))
    }

    def "suggest tells the names of a value, the first choice first"() {
        given:
        def session = visit.say('name', 'suggest', *value)

        expect:
        session.code == 0
        session.said().readLines() == names

        where:
        value                                  || names
        ['color', '#c24']                      || ['Red · Summit', 'Red · Lagoon', 'Red · Ember']
        ['color', '200,25,50_1.0']             || ['Red · Summit', 'Red · Lagoon', 'Red · Ember']
        ['blended.color', '#c24', '--limit', '1'] || visit.say('name', 'suggest', 'blended.color', '200,25,50').said().readLines().take(1)
    }

    def "suggest tells which names are free"() {
        given:
        def report = JsonMapper.builder().build().readValue(visit.say('name', 'suggest', 'color', '#c24', '--json').said(), Map)

        expect:
        report.id == 'pure.color:200,25,50_1.0'
        report.name == 'Red · Summit'
        report.names.every { it.free }
    }

    def "check tells whether a name keeps the rules, is free and fits"() {
        given:
        def session = visit.say('name', 'check', *arguments)

        expect:
        session.code == code
        session.said() == said

        where:
        arguments                                           || code | said
        ['Red · Meadow']                                    || 0    | '✓ Red · Meadow'
        ['Red · Meadow', '--for', 'pure.color', '225,0,0_1.0'] || 0 | '✓ Red · Meadow'
        ['Red · Meadow', '--for', 'pure.color', '0,0,225_1.0'] || 1 | "✗ 'Red · Meadow' does not say what pure.color:0,0,225_1.0 is. Begin it with 'Blue ·'."
        ['Red · Summit']                                    || 1    | "✗ 'Red · Summit' is a name of pure.color:200,25,50_1.0. Choose another."
        ['Red · Summit', '--for', 'pure.color', '200,25,50_1.0'] || 0 | '✓ Red · Summit'
        ['Novel Harbor 01234']                                      || 1    | """✗ 'Novel Harbor 01234' has digits. Use words only.
✗ '01234' is not written as a name. Use letters, the first of them a capital."""
        ['Zzzqx Bay']                                       || 1    | "✗ 'Zzzqx' is no word. Use words of the dictionary."
    }

    def "what cannot be asked is refused"() {
        when:
        def session = visit.say(*arguments)

        then:
        session.code == code
        session.complained().startsWith('✗ ' + message)

        where:
        arguments                                        || code | message
        ['name']                                         || 64   | "Say 'motion name suggest color \"#c24\"'"
        ['name', 'suggest', 'colr', '#c24']              || 64   | "No aspect is called 'colr'. Did you mean 'color'"
        ['name', 'suggest', 'color', 'reddish']          || 64   | "'reddish' is no color. Write it as #0c1a33, as 12,26,51 or by the name of an origin."
        ['name', 'suggest', 'color', '#c24', '--limit', '0'] || 64 | "'--limit 0' is outside 1 to 100."
    }
}
