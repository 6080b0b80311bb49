package productions.motion.dsl.recipe

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.catalog.Plugins
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('loops, checked without running them')
@Narrative('''A loop is checked as deeply as a film: every word, option, unit and number that is plainly written in it is refused where it
stands, with all that is wrong at once, and nothing of the recipe is run.''')
class LoopLintSpec extends Specification {

    static final Path ROOT = Path.of(System.getProperty('motion.root'))

    @Shared
    def catalog = Plugins.load([ROOT.resolve('plugins')])

    List<String> lint(String recipe) {
        try {
            Recipes.lint('night.groovy', recipe, catalog)
            []
        } catch (Refusal refusal) {
            refusal.message.readLines()
        }
    }

    def "#line is refused at its column #column"() {
        when:
        def told = lint("loop('explorer') {\n    $line\n}")

        then:
        [told.first(), told.last().strip()] == [wrong, remedy]
        told[1].startsWith("  night.groovy:2:$column    ")
        told[2] == ' ' * (told[1].indexOf(line) + column - 5) + '^' * length

        where:
        line                            | column | length || wrong                                                    | remedy
        'focuss frame'                  | 5      | 6      || "A loop has no word 'focuss'."                           | "Did you mean 'focus'? Words: works, focus, stills, explore, every, size, fps, seconds, quota, seed, runs, until, onNew, onFail, keep, prompts."
        'focus windwo'                  | 11     | 6      || "No focus is called 'windwo'."                           | "Did you mean 'window'? Known: frame, window, all."
        "stills 'collor'"               | 12     | 8      || "No part of a frame is called 'collor'."                 | "Did you mean 'color'? Known: color, sound, both."
        'works explorr'                 | 11     | 7      || "No workflow is called 'explorr'."                       | "Did you mean 'explorer'? Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge."
        'explore 30'                    | 13     | 2      || 'A loop explores 30.0.'                                  | 'Give it a share from 0 to 1.'
        "explore 'much'"                | 13     | 6      || "'explore' cannot take that."                            | "Write it as 'explore 30.percent'."
        'every 3.second'                | 11     | 8      || "Numbers have no unit 'second'."                         | "Did you mean 'seconds'? Units: GB, MB, bar, bars, beat, beats, degrees, frame, frames, hertz, hours, minutes, ms, percent, s, seconds."
        "every 'often'"                 | 11     | 7      || "'often' is no length of time."                          | 'Write it as 6s, 1m30s, 1:30, PT6S or 144f.'
        'every(-3)'                     | 11     | 2      || 'A loop rests PT-3S.'                                    | 'Give it a time of 0 s or more.'
        'size 256'                      | 10     | 3      || "'size' cannot take that."                               | "Write it as 'size 256, 256'."
        'seconds 900'                   | 13     | 3      || 'A loop makes films of 900.0 s.'                         | 'Give it a length from 0 to 600 s.'
        "quota 'much'"                  | 11     | 6      || "'much' is no size."                                     | 'Write it as 500MB, 20GB or 20GiB.'
        'keep newest: 3, oldest: 3'     | 21     | 6      || "keep has no option 'oldest'."                           | 'Options: newest, liked.'
        'onFail retries: -1'            | 12     | 11     || 'A loop tries -1 times again.'                           | 'Give it a number of 0 or more.'
        'prompts { instruktive 1 }'     | 15     | 11     || "'prompts' has no word 'instruktive'."                   | "Did you mean 'instructive'? Words: instructive, from."
        'prompts { instructive 65 }'    | 27     | 2      || 'A loop writes 65.0 of its prompts.'                     | 'Give it a share from 0 to 1.'
        'prompts { from library }'      | 20     | 7      || "Prompts cannot come from 'library'."                    | "Write 'from registry' or leave it out."
        'until { rusn >= 3 }'           | 13     | 4      || "'until' knows nothing called 'rusn'."                   | "Did you mean 'runs'? It may speak of runs and of coverage('pure.color')."
        "until { coverage('pure.colr') > 0.9 }" | 22 | 11  || "Nobody can say how much of 'pure.colr' is covered."     | "Did you mean 'pure.color'? See 'motion registry coverage'."
    }

    def "all that is wrong is told at once"() {
        when:
        def told = lint('''\
            loop('explorer') {
                focus windwo
                until { rnus >= 3 }
                keep  oldest: 3
            }'''.stripIndent())

        then:
        told.findAll { it =~ /night\.groovy:\d+:\d+/ }.collect { (it =~ /:(\d+:\d+)/)[0][1] } == ['2:11', '3:13', '4:11']
    }

    def "a loop whose name says nothing must say what it does"() {
        expect:
        lint("loop 'night-shift'") == [
            "No workflow is called 'night-shift'.", "  night.groovy:1:6    loop 'night-shift'", '                           ^^^^^^^^^^^^^',
            '  Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge.']
        lint("loop('night-shift') { works balanced }") == []
    }

    def "what only the running recipe knows is left to it, and nothing is run"() {
        expect:
        lint('''
            def pause = Integer.parseInt(options.pause ?: '3')
            throw new IllegalStateException('this recipe was run')
            loop('explorer') {
                every   pause.s
                quota   pause * 1000
                runs    pause
                if (pause > 2) { explore pause.percent }
                until   { runs >= pause || coverage('static.color') >= 0.95 || coverage('pure.color families') == 1 }
                onNew   { entry -> println entry.name() }
            }''') == []
    }

    def "the loop that comes with Motion is right: #recipe.fileName"() {
        expect:
        lint(Files.readString(recipe)) == []

        where:
        recipe << Files.list(ROOT.resolve('recipes/loops')).withCloseable { it.sorted().toList() }
    }
}
