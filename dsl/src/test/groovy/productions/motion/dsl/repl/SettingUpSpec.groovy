package productions.motion.dsl.repl

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Talk
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('/set-up')
@Narrative('''The first thing to type on a new machine: it tells what is there for pictures, sound and films, where things are kept, and what
would be of use. It looks and changes nothing.''')
class SettingUpSpec extends Specification {

    @TempDir
    Path folder

    def "what the machine has is told, line by line, and nothing is made or changed"() {
        given:
        def said = new StringWriter()
        def talk = new Talk(new PrintWriter(said, true), new PrintWriter(said, true), Talk.Terminal.NONE)
        def desk = new Desk(talk, new Home(folder.resolve('home')), folder.resolve('out'))
        def session = new Session(desk, Canvas.NONE, new SessionFile(folder.resolve('sessions'), Optional.empty()))

        expect:
        session.take('/set-up') == 0
        said.toString().contains('  terminal   letters only, no pictures\n             /still and /sheet keep PNG files instead.')
        (said.toString() =~ /(?m)^  sound      \S/).find()
        (said.toString() =~ /(?m)^  player     \S/).find()
        (said.toString() =~ /(?m)^  ffmpeg     \S/).find()
        (said.toString() =~ /(?m)^  home       ${folder.resolve('home')}, \d+\.\d GB free$/).find()
        (said.toString() =~ /(?m)^  films      ${folder.resolve('out')}, \d+\.\d GB free$/).find()
        said.toString().contains('First steps:\n    "ocean at dusk, dreamy"   make a film of words')

        and:
        Files.list(folder).withCloseable { it.count() } == 0
    }

    def "a terminal tells how it shows pictures"() {
        given:
        def typist = new Typist(folder)

        when:
        typist.types('/set-up')

        then:
        typist.sees('terminal   pictures by half blocks, two pixels in a letter')

        cleanup:
        typist.leaves()
    }

    def "programs are found where the machine looks for them"() {
        expect:
        Programs.isThere('java') || Programs.isThere('sh')
        !Programs.isThere('no-such-program')
    }
}
