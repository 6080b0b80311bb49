package productions.motion.dsl.command.registry

import static productions.motion.dsl.command.registry.Visit.color
import static productions.motion.dsl.command.registry.Visit.word

import java.nio.file.Path
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Sighting
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion registry list, show, search, near')
@Narrative('Everything that films have taught can be looked at, by name, by key, by what it says and by what it looks like.')
class RegistryBrowseSpec extends Specification {

    @Shared
    @TempDir
    Path home

    @Shared
    Visit visit

    def setupSpec() {
        visit = new Visit(home)
        visit.learn('job-1', color(124, 124, 160, 121), color(204, 34, 68, 3), word(Aspect.GENRE, 'cinematic', 16),
                new Sighting(new EntryId(Aspect.BLEND, 'grayish blue with red'), [], '', [
                        new EntryId(Aspect.PURE_COLOR, '100,100,150_1.0'), new EntryId(Aspect.PURE_COLOR, '200,25,50_1.0')], 1))
        visit.learn('job-2', color(120, 110, 158, 2))
    }

    def "list tells how much each registry and aspect holds"() {
        given:
        def lines = visit.say('registry', 'list').said().readLines()

        expect:
        lines[0] == 'aspect                     entries   origins  discoveries    sightings'
        lines[1] == 'pure.color                       2         0            2          126'
        lines.size() == 1 + Aspect.values().size()
    }

    def "list ASPECT tells its entries in some order"() {
        given:
        def session = visit.say('registry', 'list', 'pure.color', '--order', order)

        expect:
        session.code == 0
        session.said().readLines()*.split(/\s{2,}/)*.getAt(1) == keys

        where:
        order       || keys
        'common'    || ['100,100,150_1.0', '200,25,50_1.0']
        'underused' || ['200,25,50_1.0', '100,100,150_1.0']
        'key'       || ['100,100,150_1.0', '200,25,50_1.0']
    }

    def "list can be told where to end"() {
        expect:
        visit.say('registry', 'list', 'pure.color', '--limit', '1').said() ==
                'Blue · Canyon                            100,100,150_1.0                        123   gray 81 %, teal 19 %'
    }

    def "show draws what an entry is made of, and tells where it was met"() {
        expect:
        visit.say('registry', 'show', name).said() == '''\
            Blue · Canyon
              id        pure.color:100,100,150_1.0   discovered
              depth     ████████████████░░░░  81 %  gray
                        ████░░░░░░░░░░░░░░░░  19 %  teal
                        residual 0.0040   color-mixture/1
              count     123   first seen 2026-03-01T12:00:00Z   last seen 2026-03-01T12:00:00Z
              red       123.9   120.0 to 124.0   0..255
              green     123.8   110.0 to 124.0   0..255
              blue      160.0   158.0 to 160.0   0..255
              opacity   1.000   1.000 to 1.000   0..1
              source    job-1   2026-03-01T12:00:00Z   prompt of job-1
              source    job-2   2026-03-01T12:00:00Z   prompt of job-2'''.stripIndent()

        where:
        name << ['100,100,150_1.0', 'pure.color:100,100,150_1.0', 'Blue · Canyon', 'blue · canyon']
    }

    def "a blend names its parts"() {
        expect:
        visit.say('registry', 'show', 'grayish blue with red').said().readLines().findAll { it.contains('part ') } == [
                '  part      Blue · Canyon   pure.color:100,100,150_1.0',
                '  part      Red · Summit   pure.color:200,25,50_1.0']
    }

    def "search looks into names, keys and texts"() {
        expect:
        visit.say('registry', 'search', text).said().readLines()*.split(/\s+/)*.getAt(0) == aspects

        where:
        text      || aspects
        'CANYON'  || ['pure.color', 'blended.blend', 'semantic.genre']
        '200,25'  || ['pure.color']
        'cinema'  || ['semantic.genre']
        'with red'|| ['blended.blend']
        'zebra'   || []
    }

    def "near finds the colors that look most like one"() {
        given:
        def found = json(visit.say('registry', 'near', '#cc2244', '--within', '0.5', '--json').said()).near

        expect:
        found*.entry.key == ['200,25,50_1.0', '100,100,150_1.0']
        found[0].distance < 1e-6
        found[1].distance > 0.1
    }

    def "near looks no further than it is told"() {
        given:
        def session = visit.say('registry', 'near', '#0f0', '--within', '0.05')

        expect:
        session.said() == ''
        session.complained() == 'No color lies within 0.05 of #00ff00. Look further with --within.'
    }

    def "each tells everything as JSON"() {
        given:
        def entry = json(visit.say('registry', 'show', '100,100,150_1.0', '--json').said()).entries[0]

        expect:
        entry.name == 'Blue · Canyon'
        entry.count == 123
        entry.measures.green == [mean: entry.measures.green.mean, min: 110.0, max: 124.0]
        entry.depth.shares == [[origin: 'gray', share: 0.806], [origin: 'teal', share: 0.194]]
        entry.sources*.run == ['job-1', 'job-2']
    }

    def "what is not there is answered with what is near it"() {
        when:
        def session = visit.say(*arguments)

        then:
        session.complained().startsWith('✗ ' + message)
        session.code == code
        session.said() == ''

        where:
        arguments                                                || code | message
        ['registry', 'list', 'genrre']                           || 65   | "No aspect is called 'genrre'. Did you mean 'genre'? Aspects: pure.color, "
        ['registry', 'list', 'color']                            || 65   | "'color' is in several registries. Say pure.color or blended.color."
        ['registry', 'list', 'genre', '--limit', '0']            || 64   | "'--limit 0' asks for nothing. Ask for 1 or more."
        ['registry', 'show', 'Blue · Canyom']                    || 65   | "No entry has the name or key 'Blue · Canyom'. Did you mean 'Blue · Canyon'? Look for it: "
        ['registry', 'near', 'reddish']                          || 64   | "'reddish' is no color. Write it as '#c24' or '#cc2244'."
        ['registry', 'near', '#c24', '--within', '-1']           || 64   | "'--within -1.0' is no distance. Say how far, such as 0.1."
        ['registry', 'near', '#c24', '--aspect', 'genre']        || 65   | "'genre' holds no colors. Say pure.color or blended.color."
        ['registry']                                             || 64   | "Say what to look for, such as 'motion registry list'. See 'motion registry --help'."
    }

    private static json(String text) {
        JsonMapper.builder().build().readValue(text, Map)
    }
}
