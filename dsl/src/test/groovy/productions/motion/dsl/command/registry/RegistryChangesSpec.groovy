package productions.motion.dsl.command.registry

import static productions.motion.dsl.command.registry.Visit.color

import java.nio.file.Path
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.ChangeSet
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Sighting
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('motion registry rename, merge, backfill-names, changes, revert, snapshot')
@Narrative('''
People may change names and join entries. Every change is a set that can be taken back; old names stay as aliases; what
refers to an entry does so by its id, so that no text is ever rewritten.''')
class RegistryChangesSpec extends Specification {

    static final String BLUE = '100,100,150_1.0'
    static final String RED = '200,25,50_1.0'

    @TempDir
    Path home

    Visit visit

    def setup() {
        visit = new Visit(home)
        visit.learn('job-1', color(124, 124, 160, 121), color(204, 34, 68, 3),
                new Sighting(new EntryId(Aspect.BLEND, 'both'), [], '', [new EntryId(Aspect.PURE_COLOR, BLUE)], 1))
    }

    def "a new name replaces the old one, which stays as an alias"() {
        when:
        def session = visit.say('registry', 'rename', BLUE, 'Blue · Ferry Smoke', '--reason', 'it looks like that')

        then:
        session.code == 0
        session.said() == 'Blue · Canyon → Blue · Ferry Smoke   pure.color:100,100,150_1.0'
        session.complained() == 'Take it back with: motion registry revert change-2'
        visit.say('registry', 'show', 'Blue · Canyon').said().readLines()[0] == 'Blue · Ferry Smoke'
        visit.say('registry', 'show', BLUE).said().contains('aliases   Blue · Canyon')
    }

    def "what refers to an entry follows its new name"() {
        when:
        visit.say('registry', 'rename', BLUE, 'Blue · Ferry Smoke')

        then:
        visit.say('registry', 'show', 'both').said().contains('part      Blue · Ferry Smoke   pure.color:100,100,150_1.0')
        visit.say('registry', 'show', BLUE).said().contains('prompt of job-1')
    }

    def "merging joins counts, and name and key of the one lead to the other"() {
        when:
        visit.say('registry', 'merge', RED, BLUE)

        then:
        visit.say('registry', 'show', RED).said().contains('count     124')
        visit.say('registry', 'show', 'Red · Summit').said().readLines()[0] == 'Blue · Canyon'
    }

    def "a change is listed and taken back"() {
        given:
        visit.say('registry', 'merge', RED, BLUE, '--reason', 'one color')

        when:
        def back = visit.say('registry', 'revert', 'change-2')

        then:
        back.code == 0
        visit.say('registry', 'show', RED).said().readLines()[0] == 'Red · Summit'
        visit.say('registry', 'changes').said() =~ /(?s)change-2   \S+   taken back   1 change   one color\n.*Red · Summit → Blue · Canyon/
    }

    def "names that break the rules are replaced by those of the values, in one change set"() {
        given: 'names that came in by another door'
        visit.open().withCloseable {
            it.rename([new ChangeSet.Renaming(new EntryId(Aspect.PURE_COLOR, BLUE), 'Novel01234'),
                       new ChangeSet.Renaming(new EntryId(Aspect.PURE_COLOR, RED), 'theme_dawnure')], 'an old habit')
        }

        expect:
        visit.say('registry', 'health').code == 1

        when:
        def look = visit.say('registry', 'backfill-names', '--dry-run')
        def done = visit.say('registry', 'backfill-names')

        then:
        look.said() == done.said()
        look.complained() == '2 would be renamed'
        done.said().readLines() == [
                'Novel01234 → Blue · Canyon   pure.color:100,100,150_1.0',
                'theme_dawnure → Red · Summit   pure.color:200,25,50_1.0']
        visit.say('registry', 'changes').said().readLines().count { it.startsWith('change-') } == 2
        visit.say('registry', 'backfill-names').complained() == 'Every name keeps the rules.'
    }

    def "a snapshot tells the revision it keeps"() {
        expect:
        visit.say('registry', 'snapshot').said() == visit.reading().withCloseable { it.revision() }
    }

    def "a change that cannot be is refused, and nothing changes"() {
        when:
        def session = visit.say(*arguments)

        then:
        session.complained() == '✗ ' + message
        session.code == code
        visit.say('registry', 'changes').said() == ''

        where:
        arguments                                            || code | message
        ['registry', 'rename', BLUE, 'Dusk 7']               || 65   | "'Dusk 7' has digits. Use words only."
        ['registry', 'rename', BLUE, 'Dusk']                 || 65   | "'Dusk' has 1 word. Use 2 to 5."
        ['registry', 'rename', BLUE, 'Blue Zzzqx']           || 65   | "'Zzzqx' is no word. Use words of the dictionary."
        ['registry', 'rename', BLUE, 'Red · Summit']         || 64   | "'Red · Summit' is the name of pure.color:200,25,50_1.0. Choose another for pure.color:100,100,150_1.0, or rename that one first."
        ['registry', 'rename', 'Gray · Nowhere', 'New Dawn'] || 65   | "No entry has the name or key 'Gray · Nowhere'. Look for it: motion registry search \"Gray · Nowhere\"."
        ['registry', 'merge', BLUE, BLUE]                    || 64   | 'pure.color:100,100,150_1.0 cannot become part of itself. Name two different entries.'
        ['registry', 'revert', 'change-7']                   || 65   | "No change set is called 'change-7'. All: motion registry changes."
        ['registry', 'backfill-names', '--limit', '0']       || 64   | "'--limit 0' asks for nothing. Ask for 1 or more."
    }

    def "while another process writes, changes are refused and reading goes on"() {
        given:
        def writer = visit.open()

        expect:
        visit.say('registry', 'rename', BLUE, 'Blue · Ferry Smoke').code == 75
        visit.say('registry', 'show', BLUE).code == 0

        cleanup:
        writer.close()
    }
}
