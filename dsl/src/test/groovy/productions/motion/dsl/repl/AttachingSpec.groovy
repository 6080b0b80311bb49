package productions.motion.dsl.repl

import java.nio.file.Path
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Session as Tool
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('following loops and jobs in a session')
@Narrative('''Loops and jobs go on in processes of their own. A session tells what one of them does, above the line that is being typed, until
the loop or the job is over or one has heard enough; the session leaves it, and it goes on.''')
class AttachingSpec extends Specification {

    @TempDir
    Path folder

    String home

    def setup() {
        home = new Home(folder.resolve('home')).folder().toString()
    }

    def "a session tells what a running loop does while somebody types, and leaves it"() {
        given:
        def loop = Thread.startDaemon { Tool.of('loop', 'start', 'interpret', '--every', '0.2s', '--home', home) }
        def typist = new Typist(folder)
        await { Tool.of('loop', 'status', '--json', '--home', home).said().contains('"state":"running"') }

        when:
        typist.types('/attach interpret')

        then:
        typist.sees('Attached to interpret. /detach leaves it; it goes on.')
        typist.sees('interpret: [')

        when: 'the session goes on meanwhile'
        typist.types('6 * 7')

        then:
        typist.sees('==> 42')
        typist.sees('interpret: [')

        when:
        typist.types('/detach')

        then:
        typist.sees('Detached from interpret, which goes on.')
        Tool.of('loop', 'status', '--json', '--home', home).said().contains('"state":"running"')

        when:
        typist.types('/attach interpret')
        typist.sees('Attached to interpret')
        Tool.of('loop', 'stop', 'interpret', '--home', home)

        then:
        typist.sees("The loop 'interpret' has ended.")

        cleanup:
        typist.leaves()
        Tool.of('loop', 'stop', '--home', home)
        loop.join()
    }

    def "a session tells how far a job is, until it is done"() {
        given:
        def job = Tool.of('jobs', 'submit', 'a red ball', '--seed', '7', '-d', '0.5s', '--size', '64x64', '--home', home).said()
        def typist = new Typist(folder)

        when:
        typist.types("/attach $job")

        then:
        typist.sees("job $job: queued; the bridge loop makes it: motion loop start bridge")

        when:
        Tool.of('loop', 'start', 'bridge', '--runs', '1', '--home', home)

        then:
        typist.sees("job $job: done")
        typist.sees('.mp4')

        cleanup:
        typist.leaves()
    }

    def "what cannot be followed is refused"() {
        given:
        def typist = new Typist(folder)

        when:
        typist.types(line)

        then:
        typist.sees(refusal)

        cleanup:
        typist.leaves()

        where:
        line                || refusal
        '/attach'           || 'Say what to follow, such as /attach explorer.'
        '/attach explorer'  || "No loop that runs and no job is called 'explorer'."
        '/detach'           || 'Nothing is attached. Follow a loop or a job with /attach explorer.'
    }

    private static void await(Closure<Boolean> condition) {
        while (!condition()) {
            sleep 200
        }
    }
}
