package productions.motion.dsl.command.registry

import static productions.motion.dsl.command.registry.Visit.color
import static productions.motion.dsl.command.registry.Visit.word

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.knowledge.Aspect
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion registry export and import')
@Narrative('The registries leave as one JSON document, as lines of JSON or as a table, and lines and documents come in again.')
class RegistryExchangeSpec extends Specification {

    @TempDir
    Path home

    @TempDir
    Path elsewhere

    Visit visit

    def setup() {
        visit = new Visit(home)
        visit.learn('job-1', color(124, 124, 160, 121), color(204, 34, 68, 3), word(Aspect.GENRE, 'cinematic', 16))
    }

    def "the ending of the file tells the format"() {
        given:
        def file = elsewhere.resolve(name)

        when:
        def session = visit.say('registry', 'export', file.toString())

        then:
        session.code == 0
        session.said() == file.toString()
        Files.readString(file).startsWith(beginning)

        where:
        name         || beginning
        'all.json'   || '{"exported_at":"'
        'all.jsonl'  || '{"schema":2,"registry":"pure","aspect":"color","key":"100,100,150_1.0","name":"Blue · Canyon"'
        'all.csv'    || 'registry,aspect,key,name,aliases,origin,count,first_seen_utc,last_seen_utc,measure,unit,mean,min,max,'
    }

    def "without a file the export goes to standard output"() {
        expect:
        visit.say('registry', 'export', '--format', 'jsonl').said().readLines().size() == 3
        visit.say('registry', 'export', '-', '--format', 'csv').said().readLines().size() == 1 + 2 * 4 + 1
    }

    def "a file that is there already is left alone"() {
        given:
        def file = Files.writeString(elsewhere.resolve('all.json'), 'mine')

        when:
        def session = visit.say('registry', 'export', file.toString())

        then:
        session.code == 73
        session.complained() == "✗ '$file' is there already. Choose another name, or remove it first."
        Files.readString(file) == 'mine'
    }

    def "what one home exports, another takes in, once"() {
        given:
        def file = elsewhere.resolve("all.$format")
        visit.say('registry', 'export', file.toString())
        def other = new Visit(elsewhere)

        when:
        def first = json(other, 'registry', 'import', file.toString(), '--json')
        def second = json(other, 'registry', 'import', file.toString(), '--json')

        then:
        first.new == 3
        !first.known_before
        second.new == 0
        second.known_before
        other.say('registry', 'show', '100,100,150_1.0').said().contains('count     121')
        other.say('registry', 'health').code == 0

        where:
        format << ['json', 'jsonl']
    }

    def "a dry run tells what would be taken in and writes nothing"() {
        given:
        def file = elsewhere.resolve('all.jsonl')
        visit.say('registry', 'export', file.toString())
        def other = new Visit(elsewhere)

        when:
        def session = other.say('registry', 'import', file.toString(), '--dry-run')

        then:
        session.code == 0
        session.said().readLines()[0..1] == [
                'aspect                       rows  entries      new    sightings',
                'pure.color                      2        2        2          124']
        session.complained() == 'Nothing was written. Leave out --dry-run to take it in.'
        other.say('registry', 'list', 'pure.color').complained() == '0 of 0 entries of pure.color, common first'
    }

    def "an export of the earlier system is taken in, and what does not fit is told"() {
        given:
        def file = Files.writeString(elsewhere.resolve('motion-registries-2026-02-18.json'), '''
            {"exported_at": "2026-02-18T09:30:00Z", "registries": {
              "pure_static": {"discoveries": {"colors": [
                {"key": "100,125,175_1.0", "r": 110.8, "g": 136.8, "b": 196, "name": "Cyan", "count": 64,
                 "depth_pct": 100, "depth_breakdown": {"ocean": 52, "default": 48, "opacity": 100}}]}},
              "semantic_narrative": {"themes": [{"entry_key": "neon", "value": "neon", "name": "theme_dawnure", "count": 87}],
                                     "settings": [{"entry_key": "noir", "value": "noir", "name": "Copper", "count": 63}]}}}''')
        def other = new Visit(elsewhere)

        when:
        def session = other.say('registry', 'import', file.toString())

        then:
        session.code == 0
        session.said() == '''\
            aspect                       rows  entries      new    sightings
            pure.color                      1        1        1           64
            set aside  lights that stood among the settings: 1 (63 sightings): noir
            set aside  palettes that stood among the themes: 1 (87 sightings): neon
            note       depths that were made of palettes, all computed anew: 1 (64 sightings): 100,125,175_1.0
            names      1 replaced, of which 1 stay as aliases'''.stripIndent()
        other.say('registry', 'show', 'Cyan').said().readLines()[0] =~ /^Blue · /
    }

    def "a file that cannot be read is refused"() {
        when:
        def session = visit.say('registry', 'import', Files.writeString(elsewhere.resolve('x.json'), text).toString())

        then:
        session.code == 65
        session.complained().endsWith(remedy)

        where:
        text                  || remedy
        '{"registries": {'    || 'nothing was imported. Export it again, or get a whole copy.'
        'red, green, blue'    || 'or one of the earlier system, motion-registries-DATE.json.'
    }

    def "a file that is not there is missing"() {
        expect:
        visit.say('registry', 'import', 'nowhere.json').code == 66
        visit.say('registry', 'import', 'nowhere.json').complained() == "✗ There is no file 'nowhere.json'. Check its name."
    }

    private static json(Visit visit, String... arguments) {
        JsonMapper.builder().build().readValue(visit.say(arguments).said(), Map)
    }
}
