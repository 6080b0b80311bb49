package productions.motion.store

import static productions.motion.knowledge.Aspect.COLOR
import static productions.motion.knowledge.Aspect.MOTION
import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.knowledge.Entries.Order.COMMON
import static productions.motion.store.Runs.NOON
import static productions.motion.store.Runs.run

import java.nio.file.Path
import productions.motion.knowledge.ChangeSet.Renaming
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Describer
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Registry
import productions.motion.knowledge.Sighting
import productions.motion.value.Refusal
import spock.lang.AutoCleanup
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('names')
@Narrative('''No two entries of a registry have one name, in whatever letters. Of two that could have the same, the one with the
smaller id has it, also when it came later. What people say goes before what follows from a value.''')
class NamesSpec extends Specification {

    @TempDir
    Path home

    @AutoCleanup
    RegistryStore store

    def setup() {
        store = RegistryStore.open(home, new Alphabet())
    }

    /** Every entry of a registry would like to be called Alder, then Beech, then Cedar, then Tree 3, Tree 4, … */
    static class Alphabet implements Describer {
        @Override
        String name(EntryId id, String text, int attempt) {
            ['Alder', 'BEECH', 'Cedar'][attempt] ?: "Tree $attempt"
        }

        @Override
        Depth depth(EntryId id, List<Double> means) {
            new Depth([], 0, 'none/1')
        }
    }

    static EntryId id(String key) {
        new EntryId(PURE_COLOR, key)
    }

    void meet(String... keys) {
        keys.each { store.learn(run("meets $it", 0, Sighting.of(PURE_COLOR, it, [1.0d, 2.0d, 3.0d, 1.0d]))) }
    }

    String nameOf(String key) {
        store.find(id(key)).get().name()
    }

    List<String> aliasesOf(String key) {
        store.find(id(key)).get().aliases()
    }

    String bearer(String name) {
        store.named(Registry.PURE, name).map { it.id().key() }.orElse('nobody')
    }

    def "the smaller id keeps a contested name, also when it comes later"() {
        when:
        meet('m', 'z')

        then:
        [nameOf('m'), nameOf('z')] == ['Alder', 'BEECH']

        when:
        meet('a')

        then:
        [nameOf('a'), nameOf('m'), nameOf('z')] == ['Alder', 'BEECH', 'Cedar']
        bearer('alder') == 'a'
        bearer(' beech ') == 'm'
        bearer('Oak') == 'nobody'
    }

    def "names are apart within a registry, over all its aspects, and not beyond"() {
        when:
        store.learn(run('job', 0, Sighting.of(PURE_COLOR, 'a', []), Sighting.of(COLOR, 'a', []), Sighting.of(MOTION, 'a', [])))

        then:
        nameOf('a') == 'Alder'
        store.find(new EntryId(COLOR, 'a')).get().name() == 'Alder'
        store.find(new EntryId(MOTION, 'a')).get().name() == 'BEECH'
    }

    def "an entry that people renamed keeps its old name as an alias, and nobody else gets either"() {
        given:
        meet('a')

        when:
        def change = store.rename([new Renaming(id('a'), 'Cedar')], 'it looks like it')
        meet('b', 'c')

        then:
        change.changes()*.before() == ['Alder']
        change.changes()*.after() == ['Cedar']
        [nameOf('a'), nameOf('b'), nameOf('c')] == ['Cedar', 'BEECH', 'Tree 3']
        aliasesOf('a') == ['Alder']
        bearer('alder') == 'a'
        bearer('CEDAR') == 'a'
    }

    def "a name in a name's place: an alias that becomes somebody's name leads to that one"() {
        given:
        meet('a', 'b')
        store.rename([new Renaming(id('a'), 'Rowan')], 'taste')

        when:
        store.rename([new Renaming(id('b'), 'Alder')], 'taste')

        then:
        bearer('Alder') == 'b'
        nameOf('a') == 'Rowan'
        aliasesOf('a') == []
        aliasesOf('b') == ['BEECH']
    }

    def "two entries may change names in one change set"() {
        given:
        meet('a', 'b')

        when:
        store.rename([new Renaming(id('a'), 'BEECH'), new Renaming(id('b'), 'Alder')], 'mixed up')

        then:
        [nameOf('a'), nameOf('b')] == ['BEECH', 'Alder']
    }

    def "renaming is taken back"() {
        given:
        meet('a')
        def change = store.rename([new Renaming(id('a'), 'Rowan')], 'taste')

        when:
        def reverted = store.revert(change.id())

        then:
        reverted.reverted()
        nameOf('a') == 'Alder'
        aliasesOf('a') == ['Rowan']
        store.changes() == [reverted]

        and: 'also after opening again'
        store.close()
        (store = RegistryStore.open(home, new Alphabet())).changes() == [reverted]
        nameOf('a') == 'Alder'
    }

    def "a merged entry lives on in the other: counts join, names and keys lead there"() {
        given:
        store.learn(run('one', 1, Sighting.of(PURE_COLOR, 'a', [10.0d, 0.0d, 0.0d, 1.0d])))
        store.learn(run('two', 2, Sighting.of(PURE_COLOR, 'b', [40.0d, 0.0d, 0.0d, 1.0d])))

        when:
        def change = store.merge(id('b'), id('a'), 'the same to the eye')
        store.learn(run('three', 3, Sighting.of(PURE_COLOR, 'b', [70.0d, 0.0d, 0.0d, 1.0d])))

        then:
        def merged = store.find(id('b')).get()
        merged == store.find(id('a')).get()
        merged.name() == 'Alder'
        merged.aliases() == ['BEECH']
        merged.statistics().count() == 3
        merged.statistics().means()[0] == 40.0
        merged.statistics().last() == NOON.plusSeconds(180)
        merged.sources()*.run() == ['one', 'two', 'three']
        bearer('beech') == 'a'
        store.size(PURE_COLOR) == 1
        store.all(PURE_COLOR).toList() == [merged]
        store.first(PURE_COLOR, COMMON, 9) == [merged]

        when:
        store.revert(change.id())

        then:
        store.all(PURE_COLOR)*.statistics()*.count() == [1, 2]
        store.first(PURE_COLOR, COMMON, 9)*.id()*.key() == ['b', 'a']
    }

    def "what cannot be done is refused in words: #message"() {
        given:
        meet('a', 'b', 'c')
        store.merge(id('c'), id('b'), 'alike')
        store.revert(store.rename([new Renaming(id('a'), 'Rowan')], 'taste').id())
        def before = store.revision()

        when:
        change(store)

        then:
        def e = thrown(Refusal)
        e.message == message
        e.kind() == kind
        store.revision() == before

        where:
        change                                                                      | kind                 || message
        ({ it.rename([new Renaming(id('x'), 'Oak')], '') })                         | Refusal.Kind.MISSING || "No entry is known as 'pure.color:x'. Look for it by its name."
        ({ it.rename([new Renaming(id('a'), 'beech')], '') })                       | Refusal.Kind.USAGE   || "'beech' is the name of pure.color:b. Choose another for pure.color:a, or rename that one first."
        ({ it.rename([new Renaming(id('a'), ' ')], '') })                           | Refusal.Kind.USAGE   || "' ' is no name for pure.color:a. Give it one or more words."
        ({ it.rename([new Renaming(id('a'), 'Oak'), new Renaming(id('b'), 'oak')], '') }) | Refusal.Kind.USAGE || "Both pure.color:a and pure.color:b are to be called 'oak'. Choose another name for one of them."
        ({ it.rename([new Renaming(id('c'), 'Oak')], '') })                         | Refusal.Kind.USAGE   || 'pure.color:c has become part of pure.color:b. Change that one, or take the merger back.'
        ({ it.merge(id('a'), id('a'), '') })                                        | Refusal.Kind.USAGE   || 'pure.color:a cannot become part of itself. Name two different entries.'
        ({ it.merge(id('b'), id('c'), '') })                                        | Refusal.Kind.USAGE   || 'pure.color:b cannot become part of itself. Name two different entries.'
        ({ it.revert('change-1') })                                                 | Refusal.Kind.MISSING || "No change set is called 'change-1'. Look at the list of changes for its id."
        ({ it.revert('change-5') })                                                 | Refusal.Kind.USAGE   || "'change-5' was taken back before. There is nothing left to do."
    }

    def "a change is not taken back over a name that somebody else has by now"() {
        given:
        meet('a', 'b')
        store.rename([new Renaming(id('a'), 'Rowan')], 'taste')
        def second = store.rename([new Renaming(id('a'), 'Willow')], 'taste')
        store.rename([new Renaming(id('b'), 'Rowan')], 'taste')

        when:
        store.revert(second.id())

        then:
        def e = thrown(Refusal)
        e.message == "'${second.id()}' cannot be taken back: its name 'Rowan' is now that of pure.color:b. Rename that one first."
    }
}
