package productions.motion.recipes

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.catalog.Plugins
import productions.motion.dsl.recipe.FilmOrder
import productions.motion.dsl.recipe.Recipes
import productions.motion.origins.OriginsKnowledge
import productions.motion.scene.Prompt
import productions.motion.scene.Size
import productions.motion.scene.Wishes
import productions.motion.studio.Studio
import productions.motion.studio.Take
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('the recipes')
@Narrative('Every recipe that ships makes a film. Here each is made small and short.')
class RecipesSpec extends Specification {

    static final Path ROOT = Path.of(System.getProperty('motion.root'))

    @Shared
    def catalog = Plugins.load([ROOT.resolve('plugins')])

    @TempDir
    Path folder

    def "#recipe makes a film"() {
        given:
        def studio = new Studio(catalog, new OriginsKnowledge())
        def orders = Recipes.read(ROOT.resolve('recipes/films').resolve(recipe), [], catalog)

        when:
        def films = orders.collect { small(it) }.collect { order ->
            def scene = order.apply(studio.plan(studio.understand(order.prompt())))
            studio.shoot(scene, Take.to(folder.resolve(scene.name() + '.mp4')))
        }

        then:
        films.size() > 0
        films.every { Files.size(it.file()) == it.bytes() && it.manifest().scene().format().frames() == 24 }

        where:
        recipe << ROOT.resolve('recipes/films').toFile().list().sort()
    }

    private static FilmOrder small(FilmOrder order) {
        def wishes = order.prompt().wishes()
        def less = new Wishes(Optional.of(1.0d), Optional.of(new Size(64, 36)), Optional.of(24), wishes.mode(), wishes.excluded(), wishes.flash())
        new FilmOrder(new Prompt(order.prompt().text(), order.prompt().seed(), less), order.edits())
    }
}
