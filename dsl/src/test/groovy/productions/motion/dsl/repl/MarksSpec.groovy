package productions.motion.dsl.repl

import java.nio.file.Path
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Talk
import productions.motion.value.Cancellation
import productions.motion.value.Picture
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('marks on a sheet of variations')
@Narrative('''A sheet marks with ▲ the variation whose pictures are farthest from those of the film, and with ⚠ each that flashes more often
than is safe, with what the limiter makes of it. Terminals without such letters show ^ and !.''')
class MarksSpec extends Specification {

    static final String STROBE = 'film("Strobe") { prompt "calm"; seconds 2; size 64, 64; seed 3; palette "#000", "#fff"; ' +
            'gradient { x, y -> x > 0 ? 1 : 0 }; motion { t -> [1.8 * Math.sin(10 * Math.PI * t), 0] } }'

    @TempDir
    Path folder

    def said = new StringWriter()

    Session session(boolean unicode = true) {
        def talk = new Talk(new PrintWriter(said, true), new PrintWriter(said, true), new Talk.Terminal(false, false, unicode))
        def desk = new Desk(talk, new Home(folder.resolve('home')), folder.resolve('out'))
        new Session(desk, Canvas.NONE, new SessionFile(folder.resolve('sessions'), Optional.empty()))
    }

    def "the variation that is farthest from the film is marked"() {
        given:
        def session = session()
        session.take('film("Field") { prompt "calm"; seconds 1; size 64, 64; seed 3; palette "#102040", "#203050" }')

        when:
        session.take('/grid palette=#112141+#213151,#fff+#ffd,#304060+#203050')

        then:
        said.toString().contains('   1   palette #112141+#213151\n   2 ▲ palette #fff+#ffd\n   3   palette #304060+#203050\n  ▲ farthest from the film\n')
    }

    def "a variation that flashes is marked, with what is done about it"() {
        given: 'a film that is black and white by turns, five times a second'
        def session = session()
        session.take(STROBE)

        when: 'and one that stands still'
        session.take('/grid motion=still,drift light.warmth=0.5')
        session.take('/grid light.warmth=0.5')

        then:
        said.toString() =~ /(?m)^   1 . motion still, light.warmth 0.5$/
        said.toString() =~ /(?m)^   1 ⚠ light.warmth 0.5; flashes [4-9]\.\d\/s → softened to [0-3]\.\d$/
        said.toString().contains('  ⚠ flashes more often than is safe\n')
    }

    def "where flashes are left as they are, it is said"() {
        given:
        def session = session()
        session.take(STROBE.replace('seconds 2;', 'seconds 2; flash "warn";'))

        when:
        session.take('/grid light.warmth=0.5')

        then:
        said.toString() =~ /(?m)^   1 ⚠ light.warmth 0.5; flashes [4-9]\.\d\/s, not softened$/
    }

    def "a terminal that has only ASCII shows other marks"() {
        given:
        def session = session(false)
        session.take(STROBE)

        when:
        session.take('/grid motion=still light.warmth=0.5')
        session.take('/grid light.warmth=0.5,0.6 palette=#000+#fff,#111+#fff')
        session.take('/grid motion=still,drift palette=#000+#fff,#f00+#0f0')

        then:
        said.toString() =~ /(?m)^   1 ! light.warmth 0.5/
        said.toString() =~ /(?m)^  ! flashes more often than is safe$/
        said.toString() =~ /(?m)^  \^ farthest from the film/
        !said.toString().contains('▲')
        !said.toString().contains('⚠')
    }

    def "a mark is drawn behind the number, into the corner of the picture"() {
        given:
        def gray = new Picture(24, 9, new int[24 * 9].each { 0x808080 })

        when:
        def stamped = Digits.stamp(gray, "6${Marks.FAR}")

        then:
        (0..6).collect { y -> (0..9).collect { x -> (stamped.pixels()[y * 24 + x] & 0xffffff) == 0xffffff ? '#' : '.' }.join('') } == [
            '..........',
            '.###......',
            '.#....#...',
            '.###..#...',
            '.#.#.###..',
            '.###.###..',
            '..........']
    }

    def "what is glimpsed ends when somebody asks to stop"() {
        given:
        def session = session()
        session.take('film("Long") { prompt "calm"; seconds 100; size 64, 64; seed 3 }')
        def stop = new Cancellation()
        stop.request()

        expect:
        Glimpse.of(session.work().scene(), stop).moments().empty
    }
}
