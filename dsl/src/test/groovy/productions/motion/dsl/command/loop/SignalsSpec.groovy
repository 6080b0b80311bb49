package productions.motion.dsl.command.loop

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import productions.motion.dsl.Main
import productions.motion.dsl.command.Session
import spock.lang.IgnoreIf
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('a process of loops that is asked to end')
@Narrative('''The first SIGTERM lets the loop finish the film it is at: what it shows is learned, and the process leaves with 0. The second leaves
at once with 143; the film is given up, and nothing that was told as learned is lost, doubled or damaged.''')
@IgnoreIf({ os.windows })
class SignalsSpec extends Specification {

    static final long PATIENCE_SECONDS = 120

    @TempDir
    Path folder

    List<Process> started = []

    def "the first SIGTERM lets the film be finished and learned"() {
        given:
        def process = loop('1s')
        told(process, 'explorer: [1] ')

        when:
        terminate(process)

        then:
        left(process) == 0
        json('loop', 'status').path('loops').get(0).path('runs').asInt() == films().size()
        json('loop', 'diagnose').path('missing_learning').asInt() == 0
    }

    def "the second leaves at once, and nothing is corrupt"() {
        given: 'a loop whose second film takes long'
        learned()
        def process = loop('120s')
        await(process) { films().any { it.endsWith('.partial.mp4') } }

        when:
        terminate(process)
        await(process) { status().path('state').asString() == 'stopping' }
        terminate(process)

        then: 'it was still at its film'
        left(process) == 143
        films().count { it.endsWith('.partial.mp4') } == 1

        and: 'what was learned before is there, once'
        def diagnosis = json('loop', 'diagnose')
        ['missing_learning', 'missing_discovery', 'uncounted'].collect { diagnosis.path(it).asInt() } == [0, 0, 0]
        status().path('runs').asInt() == 1
        status().path('state').asString() == 'stopped'
        motion('registry', 'health').code == 0

        when: 'it is started again'
        learned()

        then: 'what was given up is cleared away'
        status().path('runs').asInt() == 2
        films().size() == 2
        films().every { it.endsWith('.mp4') && !it.endsWith('.partial.mp4') }
    }

    private Path getLog() {
        folder.resolve('said.log')
    }

    private void learned() {
        assert motion('loop', 'start', 'explorer', '--runs', '1', '--every', '0s', '--seconds', '0.5').code == 0
    }

    def cleanup() {
        started*.destroyForcibly()
    }

    private Process loop(String seconds) {
        def process = new ProcessBuilder([Path.of(System.getProperty('java.home'), 'bin', 'java').toString(), '-Xmx320m', '-cp', System.getProperty('surefire.test.class.path', System.getProperty('java.class.path')),
                            "-Dmotion.plugins=${System.getProperty('motion.plugins')}" as String, Main.name, 'loop', 'start', 'explorer',
                            '--every', '0s', '--seconds', seconds, '--home', folder.toString()])
                .redirectErrorStream(true).redirectOutput(log.toFile()).start()
        started << process
        process
    }

    private void told(Process process, String words) {
        await(process) { Files.readString(log).contains(words) }
    }

    private void await(Process process, Closure<Boolean> condition) {
        def end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)
        while (!condition()) {
            assert process.alive && System.nanoTime() < end: Files.readString(log)
            sleep 100
        }
    }

    private static void terminate(Process process) {
        process.destroy()
    }

    private static int left(Process process) {
        assert process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        process.exitValue()
    }

    private JsonNode status() {
        json('loop', 'status').path('loops').get(0)
    }

    private List<String> films() {
        Files.list(folder.resolve('films/explorer')).withCloseable { it*.toString() }
    }

    private Session motion(String... arguments) {
        Session.of(*arguments, '--home', folder.toString())
    }

    private JsonNode json(String... arguments) {
        JsonMapper.builder().build().readTree(motion(*arguments, '--json').said())
    }
}
