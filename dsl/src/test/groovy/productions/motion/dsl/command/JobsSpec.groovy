package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.knowledge.Note
import productions.motion.loop.Job
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('motion jobs')
@Narrative('''Films that are ordered now and made later. An order is safe when the command returns, also while another process writes the
registries; the bridge loop makes its film, and the job is done in the same moment as the film is learned.''')
class JobsSpec extends Specification {

    @TempDir
    Path folder

    Session motion(String... arguments) {
        Session.of(*arguments, '--home', folder.toString())
    }

    String submit(String prompt, int seed = 7) {
        motion('jobs', 'submit', prompt, '--seed', "$seed" as String, '-d', '0.5s', '--size', '64x64').said()
    }

    Session bridge(int runs = 1) {
        motion('loop', 'start', 'bridge', '--runs', "$runs" as String, '--every', '0s')
    }

    JsonNode show(String id) {
        JsonMapper.builder().build().readTree(motion('jobs', 'show', id, '--json').said())
    }

    def "a film is ordered, made by the bridge loop, and learned"() {
        when:
        def id = submit('a red ball')

        then:
        show(id).path('status').asString() == 'queued'

        when:
        bridge()
        def job = show(id)

        then:
        job.path('status').asString() == 'done'
        job.path('worker').asString() == 'bridge'
        Files.exists(Path.of(job.path('path').asString()))
        motion('registry', 'search', 'a red ball').code == 0
        motion('loop', 'diagnose').code == 0
        motion('jobs', 'list').said() =~ /^$id done +a red ball +.+\.mp4$/
    }

    def "the same order given twice is one job"() {
        expect:
        submit('a red ball') == submit('a red ball')
        submit('a red ball', 8) != submit('a red ball', 7)
        motion('jobs', 'list').said().readLines().size() == 2
    }

    def "jobs are made in the order in which they were given; a canceled one is not made"() {
        given:
        def first = submit('a red ball')
        def second = submit('a blue ball')
        motion('jobs', 'cancel', first)

        when:
        bridge()

        then:
        show(first).path('status').asString() == 'canceled'
        show(second).path('status').asString() == 'done'

        when:
        motion('jobs', 'retry', first)
        bridge()

        then:
        show(first).path('status').asString() == 'done'
    }

    def "a job that cannot be made fails with a reason, and waits for somebody to try it again"() {
        given: 'a file where the folder of films should be'
        def id = submit('a red ball')
        def obstacle = Files.createFile(folder.resolve('films'))

        when:
        motion('loop', 'start', 'bridge', '--for', '1s', '--every', '0s')
        def job = show(id)

        then:
        job.path('status').asString() == 'failed'
        job.path('reason').asString().startsWith("No films can be kept in '$obstacle'")
        job.path('attempts').asInt() == 1

        when:
        Files.delete(obstacle)
        motion('jobs', 'retry', id)
        bridge()

        then:
        show(id).path('status').asString() == 'done'
    }

    def "while another process writes, an order is left for it, and whoever writes next takes it in"() {
        given:
        def home = new Home(folder)
        def other = Workshop.registries(home, Workshop.catalog(home))

        when:
        def session = motion('jobs', 'submit', 'a red ball', '--seed', '7')

        then:
        session.code == 0
        session.complained() == 'Left for the process that writes the registries at the moment.'

        when:
        other.close()
        bridge(0)

        then:
        show(session.said()).path('status').asString() == 'queued'
    }

    def "a liked film is kept when others are archived"() {
        given:
        def id = submit('a red ball')
        bridge()
        motion('jobs', 'like', id)
        submit('a blue ball')

        when:
        motion('loop', 'start', 'bridge', '--runs', '1', '--every', '0s', '--quota', '1kB')

        then:
        Files.exists(Path.of(show(id).path('path').asString()))
        Files.list(folder.resolve('films/bridge')).withCloseable { it.filter { it.toString().endsWith('.scene.json') }.count() } == 1
    }

    def "a pinned film is kept when others are archived, liked or not, until it is unpinned"() {
        given: 'an order that is pinned before it is made'
        def id = submit('a red ball')
        motion('jobs', 'pin', id)
        bridge()
        submit('a blue ball')

        when:
        def small = ['--runs', '1', '--every', '0s', '--quota', '1kB'] as String[]
        motion('loop', 'start', 'bridge', *small)

        then:
        show(id).path('pinned').asBoolean()
        motion('jobs', 'list').said() =~ /$id done +pinned a red ball/
        Files.exists(Path.of(show(id).path('path').asString()))

        when:
        motion('jobs', 'unpin', id)
        submit('a green ball')
        motion('loop', 'start', 'bridge', *small)

        then:
        !show(id).path('pinned').asBoolean()
        !Files.exists(Path.of(show(id).path('path').asString()))
    }

    def "an order that is liked before it is made is liked when it is made"() {
        given:
        def id = submit('a red ball')
        motion('jobs', 'like', id)
        bridge()
        submit('a blue ball')

        when:
        motion('loop', 'start', 'bridge', '--runs', '1', '--every', '0s', '--quota', '1kB')

        then:
        Files.exists(Path.of(show(id).path('path').asString()))
    }

    def "an order that a version wrote which knew no pins is still an order"() {
        given:
        def home = new Home(folder)
        def id = submit('a red ball')
        Workshop.registries(home, Workshop.catalog(home)).withCloseable {
            def note = it.note(Job.SHELF, id).get()
            it.write([new Note(Job.SHELF, id, note.replace(',"pinned":false', ''))])
            assert !it.note(Job.SHELF, id).get().contains('pinned')
        }

        expect:
        show(id).path('status').asString() == 'queued'
        !show(id).path('pinned').asBoolean()
    }

    def "a job that is not there is refused"() {
        given:
        submit('a red ball')

        expect:
        motion('jobs', 'show', 'zzz').complained() == "✗ No job is called 'zzz'. See 'motion jobs list'."
        motion('jobs', 'show', 'zzz').code == 66
        motion('jobs', 'list', '--state', 'don').complained() ==
                "✗ No state is called 'don'. Did you mean 'done'? Known: queued, claimed, rendering, done, failed, canceled."
    }
}
