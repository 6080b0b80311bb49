package productions.motion.recipes

import java.nio.file.Path
import productions.motion.dsl.command.Talk
import productions.motion.dsl.command.Tool
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('the recipes of loops')
@Narrative('Every loop that ships does a turn. Here each makes a film that is small and short.')
class LoopRecipesSpec extends Specification {

    static final Path LOOPS = Path.of(System.getProperty('motion.root')).resolve('recipes/loops')

    @TempDir
    Path home

    final StringWriter said = new StringWriter()

    int motion(String... arguments) {
        Tool.run(new Talk(new PrintWriter(said, true), new PrintWriter(said, true), Talk.Terminal.NONE), arguments)
    }

    def "#recipe does a turn"() {
        given: 'an order for the bridge'
        motion('jobs', 'submit', 'a red ball', '--seed', '1', '-d', '0.2s', '--size', '64x64', '--home', "$home")

        expect:
        motion('run', "${LOOPS.resolve(recipe)}", '--home', "$home", '--', '--runs', '1', '--seconds', '0.2', '--every', '0s') == 0
        motion('loop', 'diagnose', '--home', "$home") == 0
        said.toString().contains('1 runs, 0 without learning, 0 without discovery')

        where:
        recipe << LOOPS.toFile().list().sort()
    }
}
