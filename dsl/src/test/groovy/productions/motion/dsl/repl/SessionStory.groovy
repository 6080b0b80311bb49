package productions.motion.dsl.repl

import java.nio.file.Path
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Talk
import productions.motion.dsl.recipe.Recipes
import productions.motion.scene.Scene
import spock.lang.Specification
import spock.lang.TempDir

/** A session without a terminal, into which a story types its lines. */
abstract class SessionStory extends Specification {

    static final String FIELD = 'film("Field") { prompt "a red field, two birds, calm"; seconds 1; size 64, 36; seed 3 }'

    @TempDir
    Path folder

    def said = new StringWriter()
    def talk = new Talk(new PrintWriter(said, true), new PrintWriter(said, true), Talk.Terminal.NONE)
    Session session

    def setup() {
        def desk = new Desk(talk, new Home(folder.resolve('home')), folder.resolve('out'))
        session = new Session(desk, Canvas.NONE, new SessionFile(folder.resolve('sessions'), Optional.empty()))
    }

    Scene scene() {
        session.work().scene()
    }

    /** The scene that a kept recipe makes. */
    Scene again(Path file) {
        def desk = session.desk()
        def order = Recipes.read(file, [], desk.catalog())[0]
        order.apply(desk.origins().plan(desk.origins().understand(order.prompt())))
    }

    /** A scene without its reasons: those of a recipe are others, the film is the same. */
    static Scene bare(Scene scene) {
        scene.withChoices([])
    }
}
