package productions.motion.dsl.recipe

import java.nio.file.Path
import productions.motion.catalog.Catalog
import productions.motion.catalog.Plugins
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('recipes')
@Narrative('A recipe is a Groovy file that reads as a shot list: it decides what a film is, and the rest follows from its words.')
class RecipeSpec extends Specification {

    @Shared
    Catalog catalog = Plugins.load([Path.of(System.getProperty('motion.root')).resolve('plugins')])

    def "the shortest recipe is a sentence"() {
        when:
        def order = read("film 'a slow sunset', seconds: 6, seed: 7")[0]

        then:
        order.prompt().text() == 'a slow sunset'
        order.prompt().seed().value() == 7
        order.prompt().wishes().seconds().get() == 6
        order.edits() == []
    }

    def "a recipe can ask for several films"() {
        expect:
        read('''
            ['dawn', 'noon', 'dusk'].each { film it, seconds: 2 }
        ''')*.prompt()*.text() == ['dawn', 'noon', 'dusk']
    }

    def "what a recipe decides is said line by line"() {
        when:
        def order = read('''
            film('Ripples') {
                prompt   'calm water'
                without  'red'
                size     320, 180
                fps      30
                duration '1m30s'
                palette  0x1b2a49, '#6b3fa0'
                gradient rings(count: 3)
                motion   drift(speed: 0.05)
                camera   zoom
                sound    hum, hertz: 110
                text     'RIPPLES', at: 'top'
            }
        ''')[0]

        then:
        order.prompt().text() == 'calm water'
        order.prompt().wishes().excluded() == ['red']
        order.prompt().wishes().size().get().width() == 320
        order.prompt().wishes().seconds().get() == 90
        order.edits().size() == 7
    }

    def "what a recipe gets wrong is said with its line and the nearest word"() {
        when:
        read(recipe)

        then:
        def refusal = thrown(Refusal)
        refusal.message.startsWith(message)

        where:
        recipe                                                 || message
        "film('a') {\n  gradient ringz(count: 3)\n}"           || "dusk.groovy:2: No gradient is called 'ringz'. Did you mean 'rings'? Known: "
        "film('a') {\n  gradient rings(cuont: 3)\n}"           || "dusk.groovy:2: rings has no parameter 'cuont'. Did you mean 'count'? Parameters: count, center."
        "film('a') {\n  prompt 'b'\n  gradeint rings, 2, 3\n}" || "dusk.groovy:3: A film has no word 'gradeint'. Did you mean 'gradient'? Words: "
        "film('a') {\n  text 'b', at: 'tpo'\n}"                || "dusk.groovy:2: No place is called 'tpo'. Did you mean 'top'? Known: "
        "film('a') {\n  seed 7\n"                              || 'dusk.groovy:'
    }

    private List<FilmOrder> read(String text) {
        Recipes.read('dusk.groovy', text.stripIndent().strip(), [], catalog)
    }
}
