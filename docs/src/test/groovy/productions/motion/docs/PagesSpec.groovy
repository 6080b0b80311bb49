package productions.motion.docs

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.dsl.command.Talk
import productions.motion.dsl.command.Tool
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('the pages people read first')
@Narrative('Every command and every snippet of the first page works as it stands there.')
class PagesSpec extends Specification {

    @Shared
    @TempDir
    Path folder

    @Shared
    def root = Path.of(System.getProperty('motion.root'))

    @Shared
    def readme = Files.readString(root.resolve('README.md'))

    def "the command works: #command"() {
        given:
        def out = new StringWriter()
        def err = new StringWriter()
        def talk = new Talk(new PrintWriter(out, true), new PrintWriter(err, true), Talk.Terminal.NONE)

        when:
        def code = Tool.run(talk, words(command))

        then:
        code == 0
        !out.toString().isEmpty() || command.contains('remake')

        where:
        command << Snippets.commands(readme).findAll { it.startsWith('./motion') }
    }

    def "the test command is the one the gate runs"() {
        expect:
        Snippets.commands(readme).contains('mvn verify')
        Files.readString(root.resolve('.ci/run')).contains('mvn -B -ntp verify')
    }

    def "the gradient shown is one of ours, word for word"() {
        given:
        def shown = Snippets.of(readme, 'java')[0].text()
        def path = (readme =~ /plugins\/gradient\/src\/[\w\/]+\.java/)[0]

        expect:
        Files.readString(root.resolve(path)) == shown
    }

    def "every link inside the project leads somewhere"() {
        given:
        def links = (readme =~ /\]\((?!http)([^)#]+)\)/).collect { it[1] }

        expect:
        links.size() > 5
        links.findAll { !Files.exists(root.resolve(it)) } == []
    }

    /** The words of a command line, with films going to a folder that is thrown away. */
    private String[] words(String command) {
        def words = (command =~ /"([^"]*)"|(\S+)/).collect { it[1] ?: it[2] }.drop(1)
        def placed = words.collect {
            it.startsWith('out/') ? folder.resolve(it.substring(4)).toString()
                    : it.startsWith('recipes/') ? root.resolve(it).toString() : it
        }
        def makes = placed[0] in ['make', 'run'] && !placed.contains('-o')
        (makes ? placed + ['-o', folder.resolve('film.mp4').toString()] : placed) as String[]
    }
}
