package productions.motion.store

import static productions.motion.store.Runs.color
import static productions.motion.store.Runs.run

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.knowledge.Note
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('notes')
@Narrative('''Beside what is learned a store keeps notes: how far a loop is, what became of a job. The latest under a key holds. A run
and its notes are safe together or not at all.''')
class NotesSpec extends Specification {

    @TempDir
    Path home

    RegistryStore open(Limits limits = Limits.USUAL) {
        RegistryStore.open(home, new Words(), limits)
    }

    def "a run writes its notes down, and they are there when the store is opened again"() {
        when:
        open().withCloseable {
            it.learn(run('job-1', 0, color(60, 60, 60)).noting([new Note('loop', 'explorer', '{"runs":1}'), new Note('job', 'a', 'done')]))
        }

        then:
        open().withCloseable { [it.note('loop', 'explorer').get(), it.notes('job')*.text(), it.note('loop', 'sound')] } ==
                ['{"runs":1}', ['done'], Optional.empty()]
    }

    def "the latest note holds, and an empty one takes it away"() {
        given:
        def store = open()

        when:
        store.write([new Note('job', 'b', 'queued'), new Note('job', 'a', 'queued')])
        store.write([new Note('job', 'b', 'done'), new Note('jobs', 'c', 'another shelf')])

        then:
        store.notes('job')*.key() == ['a', 'b']
        store.note('job', 'b').get() == 'done'

        when:
        store.write([new Note('job', 'a', '')])

        then:
        store.notes('job')*.key() == ['b']

        cleanup:
        store.close()
    }

    def "a run that was taken in before writes nothing down"() {
        given:
        def store = open()
        def first = run('job-1', 0, color(60, 60, 60))
        store.learn(first.noting([new Note('loop', 'explorer', '1')]))

        when:
        def again = store.learn(first.noting([new Note('loop', 'explorer', '2')]))

        then:
        again.known()
        store.note('loop', 'explorer').get() == '1'

        cleanup:
        store.close()
    }

    def "notes do not change what is known"() {
        given:
        def store = open()
        def before = store.revision()

        when:
        store.write([new Note('job', 'a', 'queued')])

        then:
        store.revision() == before

        cleanup:
        store.close()
    }

    def "a large store keeps its notes through snapshots and MapDB"() {
        given:
        def limits = LargeStoreSpec.SMALL

        when:
        open(limits).withCloseable { store ->
            (0..<400).each { n -> store.learn(run("job-$n", 0, color(n % 250, 0, 0)).noting([new Note('loop', "${n % 90}", "run $n")])) }
        }

        then:
        Files.list(home).withCloseable { it.any { it.fileName.toString().startsWith('snapshot-') } }
        [open(limits), RegistryStore.reading(home, new Words(), limits)].every { store ->
            store.withCloseable { it.notes('loop').size() == 90 && it.note('loop', '39').get() == 'run 399' }
        }

        when: 'the live index is gone'
        Files.deleteIfExists(home.resolve('live.orders'))

        then:
        open(limits).withCloseable { it.notes('loop').size() } == 90
    }

    def "a journal of version 1 is read as it is, and goes on in a part of the present version"() {
        given:
        open().withCloseable { it.learn(run('job-1', 0, color(60, 60, 60))) }
        def part = home.resolve('journal-0000000000000000001.jsonl')
        def lines = Files.readAllLines(part)
        Files.writeString(part, new String(Line.of('{"journal":"motion","version":1,"first":1}'.bytes)) + lines[1] + '\n')

        when:
        open().withCloseable { it.write([new Note('job', 'a', 'queued')]) }

        then:
        open().withCloseable { [it.runs(9)*.id(), it.note('job', 'a').get()] } == [['job-1'], 'queued']
        Files.exists(home.resolve('journal-0000000000000000002.jsonl'))
    }
}
