package productions.motion.store

import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.store.Runs.everything
import static productions.motion.store.Runs.fine
import static productions.motion.store.Runs.run

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('faults around the registries')
@Narrative('''Whatever happens around it, a store says in words what keeps it from writing, goes on being read, and loses nothing
that it had reported as done.''')
class FaultsSpec extends Specification {

    /** Whatever has more than a hundred entries goes to MapDB. */
    static final Limits SMALL = new Limits(1 << 20, 100, 100_000)

    @TempDir
    Path home

    static RegistryStore open(Path folder, Limits limits = Limits.USUAL) {
        RegistryStore.open(folder, new Words(), limits)
    }

    def "a second process is told who writes, and may read"() {
        given:
        def folder = home.resolve('store')
        def writer = new ProcessBuilder(Path.of(System.getProperty('java.home'), 'bin', 'java').toString(), '-cp',
                System.getProperty('surefire.test.class.path', System.getProperty('java.class.path')),
                BusyWriter.name, folder.toString(), '0', '0', '0', '0').redirectErrorStream(true).start()
        def words = writer.inputReader()
        while (!words.readLine().startsWith('0 ')) {
            // It has not learned anything yet.
        }

        when:
        open(folder)

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.BUSY
        e.message.startsWith("The registries in ${folder.toRealPath()} are being written by process ${writer.pid()} (productions.motion.store.BusyWriter ")
        e.message.endsWith('. Wait until it is done, or stop it; reading works meanwhile.')

        when:
        def reader = RegistryStore.reading(folder, new BusyWriter.FewNames())

        then:
        reader.size(PURE_COLOR) > 0

        when: 'it dies'
        writer.toHandle().destroyForcibly()
        writer.waitFor()
        def next = RegistryStore.open(folder, new BusyWriter.FewNames(), BusyWriter.LIMITS)

        then:
        next.size(PURE_COLOR) >= reader.size(PURE_COLOR)

        cleanup:
        writer?.toHandle()?.destroyForcibly()
        next?.close()
    }

    def "a store is open once in a process, until it is closed"() {
        given:
        def store = open(home)

        when:
        open(home)

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.BUSY
        e.message == "The registries in ${home.toRealPath()} are being written by this process, ${ProcessHandle.current().pid()}. " +
                'Wait until it is done, or stop it; reading works meanwhile.'

        when:
        store.close()
        open(home).close()

        then:
        noExceptionThrown()
    }

    def "what is open for reading only says so"() {
        given:
        def reader = RegistryStore.reading(home.resolve('nothing'), new Words())

        when:
        reader.learn(run('job', 0, fine(1)))

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.PERMISSION
        e.message == "The registries in ${home.resolve('nothing')} are open for reading only. Open them for writing to change them."
        reader.size(PURE_COLOR) == 0
        reader.revision() == '0'
        !Files.exists(home.resolve('nothing'))
    }

    def "after closing nothing can be learned"() {
        given:
        def store = open(home)
        store.learn(run('job', 0, fine(1)))
        store.close()

        when:
        store.learn(run('late', 1, fine(2)))

        then:
        def e = thrown(IllegalStateException)
        e.message == "The registries in $home are closed. Open them again."
    }

    @Requires({ Mount.possible() })
    def "a home that may not be written is read"() {
        given:
        def disk = Mount.of(home.resolve('disk'), '8m')
        def store = open(disk.path())
        store.learn(run('job', 0, fine(1)))
        def before = everything(store)
        store.close()
        disk.again('ro')

        expect:
        everything(RegistryStore.reading(disk.path(), new Words())) == before

        when:
        open(disk.path())

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.PERMISSION
        e.message == "The registries in ${disk.path()} may not be written: Read-only file system. Choose another folder, or " +
                'allow writing there; reading works as it is.'

        cleanup:
        disk?.close()
    }

    @Requires({ Mount.possible() })
    def "on a full disk reading goes on, and nothing that was reported as done is missing (#what)"() {
        given:
        def disk = Mount.of(home.resolve('disk'), size)
        def store = open(disk.path(), limits)
        def learned = []

        when:
        for (int n = 0; n < 100_000; n++) {
            store.learn(run("job-$n", n, (0..<50).collect { fine(n * 50 + it) }))
            learned << "job-$n"
        }

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.TRANSFER
        e.message == "The registries in ${disk.path()} could not be written: No space left on device. All that was learned " +
                'before is safe and can be read. Make room, then start again.'

        and: 'nothing of what failed is seen'
        store.size(PURE_COLOR) == 50 * learned.size()
        store.runs(Integer.MAX_VALUE)*.id().reverse() == learned
        store.find(fine(0).id()).get().statistics().count() == 1

        when:
        store.learn(run('later', 0, fine(0)))

        then:
        def again = thrown(Refusal)
        again.kind() == Refusal.Kind.TRANSFER

        when: 'there is room again'
        store.close()
        def reader = RegistryStore.reading(disk.path(), new Words(), limits)
        disk.again('size=64m')
        def next = open(disk.path(), limits)

        then:
        [reader, next].every { it.size(PURE_COLOR) == 50 * learned.size() }
        [reader, next].every { it.runs(Integer.MAX_VALUE)*.id().reverse() == learned }
        !next.learn(run('later', 0, fine(0))).known()

        cleanup:
        store?.close()
        next?.close()
        disk?.close()

        where:
        what        | size  | limits
        'in memory' | '1m'  | new Limits(1 << 20, 1 << 20, 1 << 30)
        'in MapDB'  | '24m' | SMALL
    }

    def "threads that are interrupted all the time do no harm"() {
        given:
        def store = open(home, SMALL)
        def stop = new AtomicBoolean()
        def learned = ConcurrentHashMap.newKeySet()
        def failures = ConcurrentHashMap.newKeySet()
        def workers = (0..<4).collect { worker ->
            Thread.start {
                try {
                    for (int n = 0; !stop.get(); n++) {
                        store.learn(run("$worker-$n", 0, fine(n % 500), fine(500 + worker)))
                        learned << "$worker-$n".toString()
                        store.nearest(PURE_COLOR, LargeStoreSpec.place(n), 0.1, 3)
                        store.find(fine(n % 500).id())
                    }
                } catch (Throwable e) {
                    failures << e
                }
            }
        }

        when:
        400.times {
            workers[it % 4].interrupt()
            Thread.sleep(2)
        }
        stop.set(true)
        workers*.join()
        Thread.currentThread().interrupt()
        store.close()
        def noted = Thread.interrupted()
        Thread.currentThread().interrupt()
        def reader = RegistryStore.reading(home, new Words(), SMALL)
        Thread.interrupted()

        then:
        failures.empty
        noted
        learned.size() > 20
        reader.runs(Integer.MAX_VALUE)*.id() as Set == learned as Set
    }
}
