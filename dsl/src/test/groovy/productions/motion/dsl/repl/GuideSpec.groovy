package productions.motion.dsl.repl

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.catalog.Plugins
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Talk
import productions.motion.dsl.recipe.Recipes
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('the guides to recipes and sessions')
@Narrative('Every recipe and every line that the guides show works as it stands there.')
class GuideSpec extends Specification {

    static final Path ROOT = Path.of(System.getProperty('motion.root'))

    @TempDir
    Path folder

    def "the recipe asks for films: #recipe"() {
        given:
        def catalog = Plugins.load([ROOT.resolve('plugins')])

        expect:
        !Recipes.read('guide.groovy', recipe, [], catalog).empty

        where:
        recipe << blocks('recipes.md', 'groovy')
    }

    def "the lines of the session all work, one after the other"() {
        given:
        def out = new StringWriter()
        def talk = new Talk(new PrintWriter(out, true), new PrintWriter(out, true), Talk.Terminal.NONE)
        def desk = new Desk(talk, new Home(folder.resolve('home')), folder.resolve('out'))
        def session = new Session(desk, Canvas.NONE, new SessionFile(folder.resolve('sessions'), Optional.empty()))

        expect:
        lines(block).findAll { session.take(it.replace('dusk.groovy', folder.resolve('dusk.groovy').toString())) != 0 } == []

        where:
        block << blocks('repl.md', 'text').findAll { it.contains('motion> ') }
    }

    private static List<String> lines(String block) {
        block.replace('\n  ....> ', '\n').split(/(?m)^motion> /).collect { it.strip() }.findAll()
    }

    private static List<String> blocks(String page, String language) {
        def text = Files.readString(ROOT.resolve('docs/guide').resolve(page))
        (text =~ /(?s)```$language\n(.*?)```/).collect { it[1] }
    }
}
