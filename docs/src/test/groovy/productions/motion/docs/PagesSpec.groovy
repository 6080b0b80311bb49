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
@Narrative('Every command and every snippet of the first page and the guides works as it stands there.')
class PagesSpec extends Specification {

    @Shared
    @TempDir
    Path folder

    @Shared
    def root = Path.of(System.getProperty('motion.root'))

    @Shared
    def readme = Files.readString(root.resolve('README.md'))

    @Shared
    def guides = root.resolve('docs/guide').toFile().listFiles().sort().collect { it.toPath() }

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
        command << ([readme] + guides.collect { Files.readString(it) })
                .collectMany { Snippets.commands(it) }
                .findAll { it.startsWith('./motion') }
    }

    def "the program of the guide makes a film, and stands in the guide word for word"() {
        given:
        def source = root.resolve('docs/src/test/java/productions/motion/docs/FirstFilm.java')
        def plugins = System.getProperty('motion.plugins').split(File.pathSeparator).collect { Path.of(it) }

        expect:
        Snippets.of(Files.readString(root.resolve('docs/guide/embedding.md')), 'java')*.text() == [Files.readString(source)]

        and:
        Files.size(FirstFilm.make(plugins, folder.resolve('first.mp4')).file()) > 1000
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

    def "every link inside the project leads somewhere: #page"() {
        given:
        def links = (Files.readString(page) =~ /\]\((?!http)([^)#]+)\)/).collect { it[1] }

        expect:
        links.findAll { !Files.exists(page.resolveSibling(it)) } == []

        where:
        page << [root.resolve('README.md')] + guides
    }

    /** The words of a command line, with films going to a folder that is thrown away. */
    private String[] words(String command) {
        def words = (command =~ /"([^"]*)"|(\S+)/).collect { it[1] ?: it[2] }.drop(1)
        def placed = words.collect {
            it.startsWith('out/') ? folder.resolve(it.substring(4)).toString()
                    : it.startsWith('recipes/') ? root.resolve(it).toString() : it
        }
        def makes = placed[0] in ['make', 'run'] && !placed.contains('-o')
        placed += ['--home', folder.resolve('home').toString()]
        (makes ? placed + ['-o', folder.resolve('film.mp4').toString()] : placed) as String[]
    }
}
