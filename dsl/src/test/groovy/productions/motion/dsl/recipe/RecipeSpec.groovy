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
        read(recipe)*.prompt()*.text() == ['dawn', 'noon', 'dusk']

        where:
        recipe << ["['dawn', 'noon', 'dusk'].each { film it, seconds: 2 }",
                   "batch 'dawn', 'noon', 'dusk', seconds: 2",
                   "batch(['dawn', 'noon', 'dusk'])"]
    }

    def "a grid goes through every combination, the last axis fastest"() {
        when:
        def orders = read('''
            grid(motion: ['drift', 'wave'], seed: 1..3) { at ->
                film("sea ${at.motion} ${at.seed}") {
                    seed   at.seed
                    motion at.motion
                }
            }
        ''')

        then:
        orders*.prompt()*.text() == ['sea drift 1', 'sea drift 2', 'sea drift 3', 'sea wave 1', 'sea wave 2', 'sea wave 3']
        orders*.prompt()*.seed()*.value() == [1, 2, 3, 1, 2, 3]
    }

    def "what a recipe decides is said line by line"() {
        when:
        def order = read('''
            film('Ripples') {
                prompt   'calm water', no: 'flicker'
                without  'red'
                size     320, 180
                fps      30
                duration '1m30s'
                palette  0x1b2a49, '#6b3fa0', 'teal'
                gradient rings(count: 3)
                motion   'drift', speed: 0.05
                camera   zoom
                sound    hum, hertz: 110
                text     'RIPPLES', at: 'top'
            }
        ''')[0]

        then:
        order.prompt().text() == 'calm water'
        order.prompt().wishes().excluded() == ['flicker', 'red']
        order.prompt().wishes().size().get().width() == 320
        order.prompt().wishes().seconds().get() == 90
        order.edits().size() == 7
    }

    def "lengths have units: #length at 96 beats a minute is #seconds seconds"() {
        expect:
        read("film('a') {\n  bpm 96\n  duration $length\n}")[0].prompt().wishes().seconds().get() == seconds

        where:
        length       || seconds
        '24.s'       || 24
        '1.5.s'      || 1.5
        '8.bars'     || 20
        '1.beat'     || 0.625
        '144.frames' || 6
        '2.minutes'  || 120
    }

    def "a format can be a proportion: #written"() {
        given:
        def size = read("film('a') {\n  size $written\n}")[0].prompt().wishes().size().get()

        expect:
        [size.width(), size.height()] == pixels

        where:
        written    || pixels
        '9:16'     || [512, 910]
        '1:1'      || [512, 512]
        '320, 180' || [320, 180]
    }

    def "what stands after -- is there as arguments, and by name as options"() {
        expect:
        Recipes.read('a.groovy', "film options.words ?: 'none', seed: arguments.size()", arguments, catalog)[0].prompt().text() == words

        where:
        arguments                     || words
        []                            || 'none'
        ['--words', 'a calm sea']     || 'a calm sea'
        ['--words=a calm sea', '--x'] || 'a calm sea'
    }

    def "a variable of the recipe is no primitive"() {
        expect:
        read('''
            n = 12
            def way = 'wave'
            film('a') {
                seed   n
                motion way
            }
        ''')[0].prompt().seed().value() == 12
    }

    def "what a recipe gets wrong is said with the line, a mark below it and the nearest word"() {
        when:
        read(recipe)

        then:
        def refusal = thrown(Refusal)
        refusal.kind() == Refusal.Kind.DATA
        refusal.message.readLines().take(lines.size()) == lines

        where:
        recipe                                                    || lines
        "film('a') {\n  gradient ringz(count: 3)\n}"              || ["No gradient is called 'ringz'.",
                                                                      "  dusk.groovy:2:12    gradient ringz(count: 3)",
                                                                      "                               ^^^^^"]
        "film('a') {\n  gradient rings(cuont: 3)\n}"              || ["rings has no parameter 'cuont'.",
                                                                      "  dusk.groovy:2:18    gradient rings(cuont: 3)",
                                                                      "                                     ^^^^^",
                                                                      "  Did you mean 'count'? Parameters: count, center."]
        "film('a') {\n  prompt 'b'\n  gradeint rings(count: 2)\n}"|| ["A film has no word 'gradeint'.",
                                                                      "  dusk.groovy:3:3    gradeint rings(count: 2)",
                                                                      "                     ^^^^^^^^"]
        "fillm 'a'"                                               || ["A recipe has no word 'fillm'.",
                                                                      "  dusk.groovy:1:1    fillm 'a'",
                                                                      "                     ^^^^^"]
        "film('a') {\n  motion 'drift', speed: 0.1..9\n}"         || ["'9' is outside its range: drift takes speed: 0..4 frame heights/s = 0.2.",
                                                                      "  dusk.groovy:2:26    motion 'drift', speed: 0.1..9",
                                                                      "                                             ^^^^^^"]
        "film('a') {\n  palette 'oceen'\n}"                       || ["No palette is called 'oceen'.",
                                                                      "  dusk.groovy:2:11    palette 'oceen'",
                                                                      "                              ^^^^^^^",
                                                                      "  Did you mean 'ocean'? Name one, or write its colors as '#1b2a49'."]
        "film('a') {\n  text 'b', at: 'tpo'\n}"                   || ["No place is called 'tpo'.",
                                                                      "  dusk.groovy:2:18    text 'b', at: 'tpo'",
                                                                      "                                     ^^^",]
        "film('a') {\n  shot 2.s, {\n    transition 'disolve'\n  }\n}" || ["No transition is called 'disolve'.",
                                                                      "  dusk.groovy:3:16    transition 'disolve'",
                                                                      "                                 ^^^^^^^^^"]
        "film('a') {\n  duration 8.bars\n}"                       || ["A length in beats or bars needs a tempo.",
                                                                      "  dusk.groovy:1:1    film('a') {",
                                                                      "                     ^^^^^^^^^^^"]
    }

    def "all that is wrong is said at once, and before anything of the recipe has run"() {
        when:
        read('''
            new File('/nowhere/at/all').text
            film('a') {
                gradient ringz
                motion   drfit
            }
        ''')

        then:
        def refusal = thrown(Refusal)
        refusal.message.contains("No gradient is called 'ringz'. ") == false
        refusal.message =~ /(?s)'ringz'.*\n\n.*'drfit'/
    }

    def "a recipe can be checked without running it"() {
        when:
        Recipes.lint('a.groovy', recipe, catalog)

        then:
        noExceptionThrown()

        where:
        recipe << ["System.exit(3)", "throw new IllegalStateException('run')", "film 'a', seed: 1 / 0"]
    }

    def "what would run while a recipe is compiled is refused: #annotation"() {
        when:
        Recipes.lint('a.groovy', "$annotation\nclass A {}\nfilm 'a'", catalog)

        then:
        def refusal = thrown(Refusal)
        refusal.message.contains('while the recipe is only compiled')

        where:
        annotation << ["@groovy.transform.ASTTest(value = { System.exit(3) })", "@Grab('a:b:1')\nimport java.util.List"]
    }

    def "a recipe without an end can be stopped"() {
        given:
        def stop = new productions.motion.value.Cancellation()
        Thread.startDaemon { sleep 300; stop.request() }

        when:
        Recipes.read('a.groovy', endless, Recipes.binding([]), catalog, stop)

        then:
        def refusal = thrown(Refusal)
        refusal.kind() == Refusal.Kind.CANCELED

        where:
        endless << ['while (true) {}', 'for (;;) {}', "def again\nagain = { again() }\ntry { again() } catch (StackOverflowError e) { while (true) { 1 } }"]
    }

    def "a recipe says which language and plugins it needs: #line"() {
        when:
        read("$line\nfilm 'a'")

        then:
        def refusal = thrown(Refusal)
        refusal.kind() == Refusal.Kind.UNAVAILABLE
        refusal.message.readLines()[0] == message

        where:
        line                            || message
        '//MOTION 2'                    || "This recipe is written in version '2' of the language."
        '//PLUGIN com.example.ripple:2' || "No plugin 'com.example.ripple' is installed."
        '//PLUGIN gradient:9.+'         || "The plugin 'gradient' is version 0.1.0, not 9.+."
    }

    def "what it needs and has is no trouble"() {
        expect:
        read("#!/usr/bin/env -S motion run\n//MOTION 1\n//PLUGIN gradient:0.+\nfilm 'a'").size() == 1
    }

    private List<FilmOrder> read(String text) {
        Recipes.read('dusk.groovy', text.stripIndent().strip(), [], catalog)
    }
}
