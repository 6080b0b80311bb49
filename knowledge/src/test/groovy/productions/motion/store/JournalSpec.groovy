package productions.motion.store

import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.store.Runs.color
import static productions.motion.store.Runs.everything
import static productions.motion.store.Runs.fine
import static productions.motion.store.Runs.run

import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import productions.motion.knowledge.EntryId
import productions.motion.value.Refusal
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('the journal')
@Narrative('''Each command is one line with a checksum, and is done when its line is safe on disk. A last write that was cut off
was never reported as done and is cut away. Whatever else is wrong with a file is refused, with its place.''')
class JournalSpec extends Specification {

    @TempDir
    Path home

    Path folder(String name) {
        home.resolve(name)
    }

    List<Path> files(Path folder, String beginning) {
        Files.list(folder).withCloseable { it.filter { it.fileName.toString().startsWith(beginning) }.sorted().toList() }
    }

    /** A store that learned some runs, one of them a duplicate; its files are small. */
    Path filled(String name, int runs, Limits limits = Limits.USUAL) {
        def store = RegistryStore.open(folder(name), new Words(), limits)
        runs.times { store.learn(run("job-$it", it, color(it * 30, 0, 0), fine(it * 977))) }
        store.close()
        folder(name)
    }

    static Object open(Path folder, Limits limits = Limits.USUAL) {
        def store = RegistryStore.open(folder, new Words(), limits)
        try {
            everything(store)
        } finally {
            store.close()
        }
    }

    def "a line can be read by people and other programs"() {
        given:
        def lines = Files.readAllLines(files(filled('one', 1), 'journal')[0])

        expect:
        lines[0].substring(9) == '{"journal":"motion","version":2,"first":1}'
        lines[1].substring(9) == '{"s":1,"run":"job-0","at":1772366400000,"prompt":"prompt of job-0","memo":"memo of job-0","saw":[' +
                '{"id":"pure.color:0,0,0_1.0","n":1,"v":[0.0,0.0,0.0,1.0],"name":"Green Dawn"},' +
                '{"id":"pure.color:0,0,0","n":1,"v":[0.0,0.0,0.0,1.0],"name":"Dark Isle"}]}'
    }

    def "a write that was cut off at any byte is cut away, and nothing else"() {
        given:
        def journal = Files.readAllBytes(files(filled('whole', 3), 'journal')[0])
        def begin = 1 + (0..<journal.length - 1).findAll { journal[it] == (byte) 10 }.last()
        def before = open(copy(Arrays.copyOf(journal, begin)))

        expect: 'with nothing behind it, with zeros, or with what else was on the disk'
        (begin..<journal.length).every { cut ->
            [[], [0] * 40, [200, 10, 7, 10, 65]].every { rest ->
                def torn = copy(Arrays.copyOf(journal, cut), rest as byte[])
                open(torn) == before && Files.size(files(torn, 'journal')[0]) == begin
            }
        }
    }

    def "after a cut the journal goes on"() {
        given:
        def journal = Files.readAllBytes(files(filled('whole', 3), 'journal')[0])
        def torn = copy(Arrays.copyOf(journal, journal.length - 5))
        def store = RegistryStore.open(torn, new Words())

        when:
        def again = store.learn(run('job-2', 2, color(60, 0, 0), fine(2 * 977)))
        store.close()

        then:
        !again.known()
        open(torn) == open(folder('whole'))
    }

    def "a flipped bit anywhere before the last command is refused, with file and place"() {
        given:
        def journal = Files.readAllBytes(files(filled('whole', 6), 'journal')[0])
        def lineEnds = (0..<journal.length).findAll { journal[it] == (byte) 10 }
        def last = lineEnds[-2]

        expect:
        (0..<150).every { n ->
            def place = n < 10 ? lineEnds[n % (lineEnds.size() - 2)] : Seed.ofText('flip').of(n).below(last)
            def flipped = journal.clone()
            flipped[place] = (byte) (flipped[place] ^ 1 << n % 8)
            def damaged = copy(flipped)
            def from = ([-1] + lineEnds).findAll { it < place }.last() + 1
            refusal(damaged) == "The journal ${files(damaged, 'journal')[0]} is damaged at byte $from: the line there is not " +
                    'whole, though whole ones follow. Nothing was changed. Restore the file from a copy; everything before ' +
                    'that byte is whole.' && Files.readAllBytes(files(damaged, 'journal')[0]) == flipped
        }
    }

    def "a part of the journal that is missing or cut short is refused"() {
        given:
        def many = filled('many', 12, new Limits(900, 20_000, 1 << 20))
        def parts = files(many, 'journal')

        when:
        change(parts)

        then:
        parts.size() > 3
        refusal(many).startsWith(beginning(parts))

        where:
        change                                                               || beginning
        ({ Files.delete(it[1]) })                                            || { "The journal ${it[2]} is damaged at byte 0: it begins with command 9, but the one before ended with 4." }
        ({ Files.delete(it[0]) })                                            || { "The journal ${it[1]} is damaged at byte 0: it begins with command 5, but the one before ended with 0." }
        ({ Files.write(it[1], Files.readAllBytes(it[1])[0..-9] as byte[]) }) || { "The journal ${it[1]} is damaged at byte " }
    }

    def "a file of a later Motion is left alone"() {
        given:
        def later = folder('later')
        Files.createDirectories(later)
        def file = later.resolve('journal-0000000000000000001.jsonl')
        Files.write(file, Line.of('{"journal":"motion","version":3,"first":1}'.bytes))

        expect:
        refusal(later) == "$file was written by a later Motion, in version 3 of its form; this one knows 2. Use the later Motion."
    }

    def "a journal of version 0 is read as it is, and goes on in the present form"() {
        given:
        def old = folder('old')
        Files.createDirectories(old)
        def file = old.resolve('journal-0000000000000000001.jsonl')
        [
            '{"s":1,"id":"job-1","o":[["pure.color","50,50,50_1.0",2,1772366400000,"a gray sea","Old Gray",60.0,61.0,62.0,1.0]]}',
            '{"s":2,"id":"job-2","o":[["pure.color","50,50,50_1.0",1,1772366460000,"a sea",null,66.0,61.0,62.0,1.0],' +
                    '["semantic.mood","calm",1,1772366460000,"a sea","Old Calm"]]}'
        ].each { Files.write(file, Line.of(it.bytes), StandardOpenOption.CREATE, StandardOpenOption.APPEND) }
        def bytes = Files.readAllBytes(file)
        def store = RegistryStore.open(old, new Words())

        when:
        store.learn(run('job-3', 9, color(60, 60, 60)))
        def gray = store.find(new EntryId(PURE_COLOR, '50,50,50_1.0')).get()
        store.close()

        then: 'names follow from values, so that of the old journal is not taken over'
        gray.statistics().count() == 4
        gray.statistics().means()[0] == (120 + 66 + 60) / 4
        gray.sources()*.prompt() == ['a gray sea', 'a sea', 'prompt of job-3']
        gray.name() == new Words().name(gray.id(), '', 0)
        store.runs(9)*.discovered() == [0, 1, 1]

        and:
        Files.readAllBytes(file) == bytes
        files(old, 'journal')*.fileName*.toString() ==
                ['journal-0000000000000000001.jsonl', 'journal-0000000000000000003.jsonl']
    }

    Path copy(byte[] journal, byte[] rest = new byte[0]) {
        def to = Files.createTempDirectory(home, 'copy')
        def file = to.resolve('journal-0000000000000000001.jsonl')
        Files.write(file, journal)
        Files.write(file, rest, StandardOpenOption.APPEND)
        to
    }

    static String refusal(Path folder) {
        try {
            open(folder)
            'opened'
        } catch (Refusal e) {
            assert e.kind() == Refusal.Kind.DATA
            new String(e.message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        }
    }
}
