package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('motion doctor')
@Narrative('''The doctor looks at Java, memory, plugins, folders and registries, and makes a tiny film. With --rebuild it first makes
the registries anew from their journal, which is the truth.''')
class DoctorSpec extends Specification {

    @TempDir
    Path home

    def "a sound installation is found sound"() {
        when:
        def session = doctor()

        then:
        session.code == 0
        session.said().readLines().every { it.startsWith('✓') }
        session.said() =~ /registries 0 entries/
        session.said() =~ /film +12 frames made and read back/
    }

    def "registries are made anew from their journal, and a last write that was torn is cut away"() {
        given: 'registries that know a word, and a process that died while it wrote the next'
        Session.of('lexicon', 'add', 'zorp', 'pulse', '--domain', 'motion', '--home', home.toString()).code == 0
        def before = entries(doctor())
        Files.writeString(journal(), '{"torn', StandardOpenOption.APPEND)

        when:
        def session = doctor('--rebuild')

        then:
        session.code == 0
        session.said() =~ /rebuild +2 commands of the journal read, .* 6 bytes of a torn last write cut away/
        entries(session) == before
    }

    def "a journal that is damaged in its middle is named with the place, and left as it is"() {
        given:
        Session.of('lexicon', 'add', 'zorp', 'pulse', '--domain', 'motion', '--home', home.toString())
        def bytes = Files.readAllBytes(journal())
        bytes[60] ^= 4
        Files.write(journal(), bytes)

        expect: 'looking tells it as a failed check'
        with(doctor()) {
            code == 1
            said() =~ /✗ registries/
            said() =~ /is damaged at byte \d+/
        }

        and: 'rebuilding refuses'
        with(doctor('--rebuild')) {
            code == 65
            complained() =~ /is damaged at byte \d+/
        }
        Files.readAllBytes(journal()) == bytes
    }

    private Session doctor(String... options) {
        Session.of('doctor', '--home', home.toString(), *options)
    }

    private static String entries(Session session) {
        (session.said() =~ /registries (\d+) entries/)[0][1]
    }

    private Path journal() {
        Files.list(home.resolve('registries')).withCloseable { files ->
            files.filter { it.fileName.toString().startsWith('journal') }.findFirst().get()
        }
    }
}
