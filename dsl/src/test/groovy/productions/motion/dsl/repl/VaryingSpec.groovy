package productions.motion.dsl.repl

import java.nio.file.Files
import productions.motion.edit.Mutation
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Title

@Title('variations')
@Narrative('''Small steps away from a film, drawn on one numbered sheet: what is locked stays, what was refused stays away, and each is
a film itself.''')
class VaryingSpec extends SessionStory {

    def "variations keep what is locked, and are films themselves"() {
        given:
        session.take(FIELD)
        session.take('/lock palette motion figures sound')
        def locked = scene()

        when:
        session.take('/vary 9 1.0')

        then:
        session.past().now().variations().size() == 9
        session.past().now().variations().every {
            it.scene().look().field().palette() == locked.look().field().palette() &&
                    it.scene().look().motion() == locked.look().motion() &&
                    it.scene().look().figures() == locked.look().figures() && it.scene().score() == locked.score()
        }
        session.past().now().variations()*.scene()*.look().toSet().size() > 1

        when:
        session.take('/pick 5')
        session.take('/make')

        then:
        said.toString().trim().readLines().last() == folder.resolve('out/field.mp4').toString()
        Files.size(folder.resolve('out/field.mp4')) > 1000
    }

    def "a variation still tells the words that its colors came from"() {
        given:
        session.take(FIELD)
        session.take('/vary 9 0.8')
        def index = session.past().now().variations().findIndexOf { it.changes().any { it.startsWith('palette') } }

        when:
        session.take("/pick ${index + 1}")
        session.take('/why palette')

        then:
        said.toString() =~ /palette +\S.*, varied: palette #\w{6} → #\w{6}/
        said.toString().contains('the words "red" mean color.red')
        said.toString().contains('chance: stream vary/palette')
    }

    def "variations show nothing that the words refuse"() {
        given:
        session.take('film("Sea") { prompt "an ocean at dusk", no: "red, pulse"; seconds 1; size 64, 36; seed 5 }')

        when:
        session.take('/vary 25 1.0')
        def sheet = session.past().now().variations()

        then:
        sheet.count { it.changes() } > 15
        sheet.every { !session.work().exclusions().bars(it.scene()) }

        and: 'without the refusal some of such a sheet would'
        def free = new Mutation(session.desk().catalog())
        (1..25).any { session.work().exclusions().bars(free.vary(scene(), new Seed(it), 1, [] as Set).scene()) }
    }

    def "the same sheet is drawn from the same film"() {
        when:
        session.take(FIELD)
        session.take('/vary 4')
        def first = session.past().now().variations()
        session.take('/undo')
        session.take('/vary 4')

        then:
        session.past().now().variations() == first
    }

    def "the variation beside the one that is worked on is the next on the sheet, and the first after the last"() {
        given:
        session.take(FIELD)

        expect:
        session.beside(1).empty

        when:
        session.take('/vary 3')

        then:
        session.beside(1).get() == 1
        session.beside(-1).get() == 3

        when:
        session.take('/pick 3')

        then:
        session.beside(1).get() == 1
        session.beside(-1).get() == 2
    }
}
