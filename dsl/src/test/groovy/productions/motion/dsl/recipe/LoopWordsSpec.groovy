package productions.motion.dsl.recipe

import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import java.util.regex.Pattern
import productions.motion.catalog.Catalog
import productions.motion.loop.Focus
import productions.motion.loop.Habits
import productions.motion.loop.LoopState
import productions.motion.loop.Workflow
import productions.motion.scene.Size
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('loops in recipes')
@Narrative('''A recipe may ask for loops as well as for films: each verb is a line, and whatever is left out is as the workflow has it. A loop is
only described while the recipe is read; it runs when everything in it is right.''')
class LoopWordsSpec extends Specification {

    @TempDir
    Path folder

    List<LoopOrder> read(String recipe) {
        def file = folder.resolve('night.groovy')
        Files.writeString(file, recipe)
        Recipes.loops(file, [], Catalog.of([]))
    }

    def "a loop is a name and what is said of it"() {
        when:
        def order = read('''
            loop('night-shift') {
                works    balanced
                focus    window
                stills   'color'
                explore  25.percent
                every    3.s
                size     128, 72
                fps      12
                seconds  2.s
                quota    20.GB
                seed     5
                runs     100
            }''')[0]

        then:
        with(order.plan { it }) {
            name() == 'night-shift'
            workflow() == Workflow.BALANCED
            focus() == Focus.WINDOW
            stills() == Focus.Stills.COLOR
            explore() == 0.25
            pause() == Duration.ofSeconds(3)
            size() == new Size(128, 72)
            framesPerSecond() == 12
            seconds() == 2
            quota() == 20_000_000_000
            seed().value() == 5
        }
        order.limits().runs().get() == 100
    }

    def "a loop says what it does after failures, which films it keeps, and where its prompts come from"() {
        when:
        def habits = read('''
            loop('explorer') {
                onFail  retries: 5, backoff: 2.s
                keep    newest: 200, liked: false
                prompts { instructive 65.percent; from registry, thinnestFirst: false }
            }''')[0].plan { it }.habits()

        then:
        habits == new Habits(5, Duration.ofSeconds(2), 200, false, new Habits.Prompts(Optional.of(0.65d), false))
        read("loop 'explorer'")[0].plan { it }.habits() == Habits.STANDARD
    }

    def "a loop that is called what it does needs no more"() {
        expect:
        read("loop 'color-sweep'")[0].plan { it }.workflow() == Workflow.COLOR_SWEEP
    }

    def "what the recipe says goes over what the environment says"() {
        given:
        def order = read("loop('explorer') { every '3s' }")[0]

        expect:
        with(order.plan { it.edit().pause(Duration.ofSeconds(9)).seconds(4).plan() }) {
            pause() == Duration.ofSeconds(3)
            seconds() == 4
        }
    }

    def "when it is enough may be said in code"() {
        given:
        def goal = read('''loop('explorer') { until { runs >= 3 } }''')[0].limits().goal()
        def state = { long runs ->
            new LoopState('explorer', 'explorer', runs, runs, 0, 0, 0, Instant.EPOCH, Instant.EPOCH, [])
        }

        expect:
        !goal.isReached(state(2), null)
        goal.isReached(state(3), null)
    }

    def "#line is refused where it stands"() {
        when:
        read("// by night\nloop('explorer') {\n    $line\n}")

        then:
        def refusal = thrown(Refusal)
        def lines = refusal.message.readLines()
        [lines.first(), lines.last().strip()] == [wrong, remedy]
        lines[1] =~ /night\.groovy:3:\d+    ${Pattern.quote(line)}/

        where:
        line              || wrong                                  | remedy
        "focuss frame"    || "A loop has no word 'focuss'."         | "Did you mean 'focus'? Words: works, focus, stills, explore, every, size, fps, seconds, quota, seed, runs, until, onNew, onFail, keep, prompts."
        "focus windwo"    || "No focus is called 'windwo'."         | "Did you mean 'window'? Known: frame, window, all."
        "works explorers" || "No workflow is called 'explorers'."   | "Did you mean 'explorer'? Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge."
        "every 'often'"   || "'often' is no length of time."        | "Write it as 6s, 1m30s, 1:30, PT6S or 144f."
        "keep oldest: 3"  || "keep has no option 'oldest'."           | "Options: newest, liked."
        "onFail retries: -1" || "A loop tries -1 times again."        | "Give it a number of 0 or more."
        "prompts { instruktive 1 }" || "'prompts' has no word 'instruktive'." | "Did you mean 'instructive'? Words: instructive, from."
        "prompts { from library }"  || "Prompts cannot come from 'library'."  | "Write 'from registry' or leave it out."
        "quota 'much'"    || "'much' is no size."                   | "Write it as 500MB, 20GB or 20GiB."
    }

    def "a loop whose name says nothing must say what it does"() {
        when:
        read("loop 'night-shift'")

        then:
        def refusal = thrown(Refusal)
        refusal.message.startsWith("No workflow is called 'night-shift'.")
        refusal.message.contains('night.groovy:1:')
    }

    def "#text is #bytes bytes"() {
        expect:
        Bytes.parse(text) == bytes

        where:
        text      || bytes
        '500'     || 500
        '1kB'     || 1_000
        '1.5 MB'  || 1_500_000
        '20 GB'   || 20_000_000_000
        '20GiB'   || 21_474_836_480
    }
}
