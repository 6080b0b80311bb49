package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import productions.motion.dsl.command.loop.Spool
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Run as Lesson
import productions.motion.knowledge.Sighting
import productions.motion.loop.Diagnosis
import productions.motion.loop.LoopState
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('motion loop')
@Narrative('''A loop makes films by itself, turn after turn: it picks what to ask for, has the film made, measures it, and learns. Each turn
is committed as one: what was learned, how it is judged, and how far the loop is.''')
class LoopsSpec extends Specification {

    @TempDir
    Path folder

    Session motion(String... arguments) {
        Session.of(*arguments, '--home', folder.toString())
    }

    Session loop(String name, int runs = 2, String... more) {
        motion('loop', 'start', name, '--runs', "$runs" as String, '--every', '0s', '--seconds', '0.5', *more)
    }

    JsonNode json(String... arguments) {
        def session = motion(*arguments, '--json')
        assert session.code == 0: session.complained()
        JsonMapper.builder().build().readTree(session.said())
    }

    List<String> films(String loop) {
        Files.list(folder.resolve("films/$loop")).withCloseable { it*.fileName*.toString().sort() }
    }

    def "the explorer makes films, says what it does, and what it learned is there"() {
        when:
        def session = loop('explorer', 3)

        then:
        session.code == 0
        session.complained().readLines().findAll { it =~ /explorer: \[\d\] .+ \(\d+\.\d s\) ✓/ }.size() == 3
        session.complained() =~ /explorer: explores for \S+=.+, never met/
        session.complained() =~ /explorer: Growth \[frame]: total=\d+ static=\d+ dynamic=0 aspects=\{.*pure\.color=\d+/

        and:
        films('explorer').size() == 3
        def status = json('loop', 'status').path('loops').get(0)
        [status.path('name').asString(), status.path('state').asString(), status.path('runs').asInt()] == ['explorer', 'stopped', 3]
        status.path('new_per_run').asDouble() > 1

        and: 'nothing is missing'
        def diagnosis = json('loop', 'diagnose', 'explorer')
        diagnosis.path('missing_learning').asInt() == 0
        diagnosis.path('missing_discovery').asInt() == 0
        diagnosis.path('runs').asInt() == 3
        diagnosis.path('recent').size() == 3
    }

    def "a loop that is started again goes on where it was"() {
        given:
        loop('explorer')

        when:
        def again = loop('explorer')

        then:
        again.complained().contains('explorer: [4] ')
        films('explorer').size() == 4
        json('loop', 'diagnose').path('uncounted').asInt() == 0
    }

    def "several loops run in one process, each with its own focus"() {
        when:
        def session = motion('loop', 'start', 'balanced', 'interpret', 'sound', '--runs', '2', '--every', '0s', '--seconds', '0.5')

        then:
        session.code == 0
        session.complained() =~ /balanced: Growth \[window]: total=\d+ static=0 dynamic=[1-9]\d* aspects/
        session.complained() =~ /interpret: \[2] (generated|backfill), linguistic growth: \+\d+ new, \d+ updated/
        session.complained() =~ /sound: \[2] (no new sounds this cycle|sound discovery: \+\d+ \(mood=.+, tempo=\d+, presence=.+\))/
        json('loop', 'status').path('loops').collect { it.path('runs').asInt() } == [2, 2, 2]
        films('sound') == []
    }

    def "the exploiter varies a film that worked, and says why"() {
        given:
        loop('explorer', 2)

        when:
        def session = loop('exploiter', 2)

        then:
        session.complained() =~ /exploiter: (varies [0-9a-f]{24}: score 0\.\d\d \(shows \d of \d asked, \d+ new\), varied \d times, weight .+|asks for what worked: .+)/
        json('loop', 'diagnose').path('runs').asInt() == 4
    }

    def "the color sweep shows cells that nothing was seen in"() {
        when:
        def session = loop('color-sweep', 1)

        then:
        session.complained().contains('color-sweep: shows 6 of 1331 cells that nothing was seen in')
        json('loop', 'status').path('cells_covered').asInt() >= 4
    }

    def "a loop may end when enough is covered"() {
        expect:
        motion('loop', 'start', 'color-sweep', '--until-coverage', '0.002', '--every', '0s', '--seconds', '0.5', '--runs', '9').code == 0
        json('loop', 'status').path('loops').get(0).path('runs').asInt() < 9
    }

    def "films that were never learned are cleared away, and so are unfinished ones"() {
        given:
        loop('explorer', 1)
        def kept = films('explorer')
        def place = folder.resolve('films/explorer')
        Files.createFile(place.resolve('lost-film-0123456789abcdef01234567.mp4'))
        Files.createFile(place.resolve('half-film-0123456789abcdef01234568.partial.mp4'))

        when:
        loop('explorer', 1)

        then:
        films('explorer').size() == 2
        films('explorer').containsAll(kept)
    }

    def "where films take too much room, the oldest become scene and thumbnail, and can be made again"() {
        when:
        loop('explorer', 2, '--quota', '1kB')

        then:
        def left = films('explorer')
        left.findAll { it.endsWith('.mp4') } == []
        left.findAll { it.endsWith('.scene.json') }.size() == 2
        left.findAll { it.endsWith('.png') }.size() == 2

        when:
        def scene = folder.resolve('films/explorer').resolve(left.find { it.endsWith('.scene.json') })
        def again = motion('remake', scene.toString(), '-o', folder.resolve('again.mp4').toString())

        then:
        again.code == 0
        Files.exists(folder.resolve('again.mp4'))
    }

    def "a recipe may keep only the newest films"() {
        given:
        def recipe = folder.resolve('short.groovy')
        Files.writeString(recipe, "loop('explorer') { keep newest: 1; seconds 0.5; size 64, 64; every 0; prompts { instructive 100.percent } }")

        when:
        def session = Session.of('run', recipe.toString(), '--home', folder.toString(), '--', '--runs', '3')

        then:
        session.code == 0
        films('explorer').count { it.endsWith('.mp4') } == 1
        films('explorer').count { it.endsWith('.scene.json') } == 2
    }

    def "what others left is taken in, once"() {
        given:
        loop('explorer', 1)
        def home = new Home(folder)
        def catalog = Workshop.catalog(home)
        def registries = Workshop.registries(home, catalog)
        def run = new Lesson('0123456789abcdef01234567', Instant.EPOCH, 'left behind',
                [Sighting.of(Aspect.GENRE, 'noir', 'noir')], '')

        when:
        2.times {
            new Spool(folder).leave(run)
            new Spool(folder).takeIn(registries)
        }

        then:
        registries.runs(1)*.prompt() == ['left behind']
        Files.list(folder.resolve('spool')).withCloseable { it.count() } == 0
        registries.find(new EntryId(Aspect.GENRE, 'noir')).get().statistics().count() == 1

        and: 'a run of which nothing says what it showed is found out'
        Diagnosis.of(registries, []).missingLearning() == ['0123456789abcdef01234567']
        Diagnosis.of(registries, ['never']).lost() == ['never']
        LoopState.all(registries)*.runs() == [1]

        cleanup:
        registries?.close()
    }

    def "a report draws what was found over time, in a page that needs nothing else"() {
        given:
        loop('explorer', 2)

        when:
        def page = Files.readString(Path.of(motion('loop', 'report').said()))

        then:
        page.startsWith('<!doctype html>')
        page.contains('New entries per 100 runs')
        page.count('<svg') == 2
        page.contains('The last has 2 runs so far.')
        !(page =~ /https?:|<script|<link/)

        and:
        json('loop', 'report').path('new_per_100_runs').size() == 1
    }

    def "what loops said can be read later"() {
        given:
        loop('explorer', 1)

        expect:
        motion('loop', 'logs', 'explorer', '-n', '1').said() =~ /^\S+Z explorer: \[1] .+ ✓/

        and: 'or as JSON'
        def line = JsonMapper.builder().build().readTree(motion('loop', 'logs', 'explorer', '-n', '1', '--json').said())
        ['level', 'phase', 'run', 'job_id', 'prompt_preview', 'duration'].every { line.has(it) }
    }

    def "what cannot be is refused: #arguments"() {
        when:
        def session = motion(*arguments.split(' '))

        then:
        session.code == code
        session.complained() == "✗ $message" as String

        where:
        arguments                                     || code | message
        'loop start exploror'                         || 64   | "No workflow is called 'exploror'. Did you mean 'explorer'? Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge."
        'loop start'                                  || 64   | "Say which loop to start, such as 'motion loop start explorer'. Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge."
        'loop start sound sound'                      || 64   | 'The same loop is to run twice at a time. Name each loop once.'
        'loop start explorer --focus windwo'          || 64   | "No focus is called 'windwo'. Did you mean 'window'? Known: frame, window, all."
        'loop start explorer --until-coverage 95'     || 64   | "'--until-coverage 95.0' is no share. Write it as 0.95."
        'loop start explorer --quota many'            || 64   | "'many' is no size. Write it as 500MB, 20GB or 20GiB."
        'loop stop explorer'                          || 66   | "No loop 'explorer' runs. None does."
        'loop logs explorer'                          || 66   | "No loop 'explorer' has said anything. Start it with 'motion loop start explorer'."
        'loop diagnose explorer'                      || 66   | "No loop 'explorer' has run here. See 'motion loop status'."
    }
}
