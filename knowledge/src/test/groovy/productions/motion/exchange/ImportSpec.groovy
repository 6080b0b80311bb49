package productions.motion.exchange

import static productions.motion.exchange.Finding.Kind.*

import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import productions.motion.grow.NameRules
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Registry
import productions.motion.origins.OriginsKnowledge
import productions.motion.origins.WordTables
import productions.motion.store.RegistryStore
import productions.motion.value.Refusal
import spock.lang.AutoCleanup
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('importing registries')
@Narrative('''
A file of the earlier system is taken in whole: its keys and counts stay, its names and depths are made anew, and every
row that does not fit is told by number and kind.''')
class ImportSpec extends Specification {

    static final Instant NOW = Instant.parse('2026-03-01T12:00:00Z')

    static final NameRules RULES = new NameRules(new Naturalist(), new WordTables())

    @Shared
    OriginsKnowledge knowledge = new OriginsKnowledge()

    @TempDir
    Path folder

    @AutoCleanup
    RegistryStore store

    def setup() {
        store = RegistryStore.open(folder.resolve('registries'), new Naturalist())
    }

    ImportReport take(Path file) {
        new Import(knowledge, RULES, new Naturalist()).take(file, store, NOW)
    }

    def "every key and every count is there again"() {
        when:
        def report = take(EarlierSample.write(folder))

        then:
        !report.known()
        store.size(Aspect.PURE_COLOR) == 225
        EarlierSample.colors().every { row ->
            def entry = store.find(new EntryId(Aspect.PURE_COLOR, row.key)).get()
            entry.statistics().count() == row.count && Math.abs(entry.statistics().means()[0] - row.r) < 0.001
        }
        count(Aspect.COLOR, '100,100,150') == 24566
        count(Aspect.MOTION, '3.5_steady') == 622
        count(Aspect.PURE_SOUND, '0.06_low_low') == 125
        count(Aspect.CAMERA, 'pan') == 1
        count(Aspect.GENRE, 'cinematic') == 16
        count(Aspect.SPAN, 'sunset|light|golden_hour') == 291
        report.aspects().find { it.aspect() == Aspect.PURE_COLOR } ==
                new ImportReport.Line(Aspect.PURE_COLOR, 225, 225, 225, EarlierSample.colors()*.count.sum())
    }

    def "a prompt keeps the instruction it was understood as, and the run the progress of the loop"() {
        when:
        def report = take(EarlierSample.write(folder))

        then:
        store.find(new EntryId(Aspect.PROMPT, 'uplifting in closeup dilefaqavefa motion style')).get().text() ==
                '{"palette":"warm_sunset","tone":"bright"}'
        store.run(report.run()).get().memo().contains('"precision_pct":85')
        store.run(report.run()).get().at() == Instant.parse('2026-02-18T09:30:00Z')
    }

    def "225 colors get 225 names of their own"() {
        when:
        take(EarlierSample.write(folder))

        then:
        store.all(Aspect.PURE_COLOR).toList()*.name()*.toLowerCase().toSet().size() == 225
        store.all(Aspect.PURE_COLOR).noneMatch { it.name() in ['Teal', 'Aqua', 'Violet'] }
    }

    def "an old name of real words that nobody else has leads to its entry from then on; any other is told"() {
        given:
        def report = take(EarlierSample.write(folder))

        expect:
        def told = report.names().find { it.before() == before }
        told.kept() == kept
        told.why() == why
        store.named(registry, before).present == kept
        !kept || told.after() == store.named(registry, before).get().name()

        where:
        registry          | before         || kept  | why
        Registry.BLENDED  | 'Flax'         || true  | ''
        Registry.SEMANTIC | 'Glen'         || true  | ''
        Registry.SEMANTIC | 'genre_starer' || false | "'genre_starer' is not written as a name. Use letters, the first of them a capital."
        Registry.BLENDED  | 'Flowlight'    || false | "'Flowlight' is no word. Use words of the dictionary."
        Registry.BLENDED  | 'Slate2803'    || false | "'Slate2803' has digits. Use words only."
        Registry.PURE     | 'Teal'         || false | '24 other entries have it too.'
    }

    def "what does not fit is told by number and kind"() {
        given:
        def report = take(EarlierSample.write(folder))

        expect:
        def finding = report.findings().find { it.kind() == kind }
        finding.rows() == rows
        finding.count() == count
        finding.examples() == examples
        kind.takenIn == takenIn

        where:
        kind                 || rows | count | takenIn | examples
        LIGHT_AMONG_SETTINGS || 2    | 130   | false   | ['golden_hour', 'noir']
        PALETTE_AMONG_THEMES || 2    | 189   | false   | ['default', 'warm_sunset']
        UNHEARD_SOUND        || 1    | 11    | true    | ['0.5_neutral']
        FOREIGN_DEPTH        || 1    | 64    | true    | ['100,125,175_1.0']
        UNKNOWN_WORD         || 1    | 1     | true    | ['blended.gradient:static']
        INVENTED_WORDS       || 1    | 1     | true    | ['uplifting in closeup dilefaqavefa motion style']
        BLEND_WITHOUT_PARTS  || 1    | 1     | true    | ['{"motion_level":3.5,"motion_std":0.8,"motion_trend":"steady","direction":"ne']
    }

    def "a blend of a color is joined to the color it tells of"() {
        when:
        take(EarlierSample.write(folder))

        then:
        store.all(Aspect.BLEND).toList()*.parts() as Set == [[new EntryId(Aspect.COLOR, '100,100,150')], []] as Set
    }

    def "the same file again changes nothing"() {
        given:
        def file = EarlierSample.write(folder)
        take(file)
        def before = lines()

        when:
        def again = take(file)

        then:
        again.known()
        again.discovered() == 0
        lines() == before
    }

    def "looking writes nothing and tells the same"() {
        given:
        def file = EarlierSample.write(folder)

        when:
        def look = new Import(knowledge, RULES, new Naturalist()).look(file, store)

        then:
        look.dry()
        store.size(Aspect.PURE_COLOR) == 0
        look.aspects() == take(file).aspects()
    }

    def "what this store exports, another takes in: keys, counts, means, texts, parts, names"() {
        given:
        take(EarlierSample.write(folder))
        def file = folder.resolve('registries.jsonl')
        Files.writeString(file, lines())
        def other = RegistryStore.open(folder.resolve('other'), new Naturalist())

        when:
        def report = new Import(knowledge, RULES, new Naturalist()).take(file, other, NOW)

        then:
        report.discovered() == Aspect.values().collect { store.size(it) }.sum()
        Aspect.values().every { aspect -> summary(store, aspect) == summary(other, aspect) }

        cleanup:
        other.close()
    }

    def "rows that cannot be read are told, never dropped in silence"() {
        given:
        def document = EarlierSample.document()
        document.registries.pure_static.discoveries.colors = [
                [key: 'blue', r: 1, g: 2, b: 3, count: 4],
                [key: '0,0,0_1.0', r: 200, g: 2, b: 3, count: 5],
                [key: '25,0,0', r: 30, g: 2, b: 3, count: 6, opacity_pct: 50],
                [key: '50,0,0_1.0', r: 60, g: 2, b: 3, count: 'many'],
                [key: '275,10,0_1.0', r: 276, g: 12, b: 3, count: 7]]
        document.registries.weather = [[key: 'rain'], [key: 'snow']]

        when:
        def report = take(EarlierSample.write(folder, document))

        then:
        findings(report)[UNREADABLE] == 2
        findings(report)[OUTSIDE_CELL] == 1
        findings(report)[COMPLETED_KEY] == 1
        findings(report)[NO_CELL] == 1
        findings(report)[UNKNOWN_SECTION] == 1
        store.all(Aspect.PURE_COLOR).toList()*.id()*.key() == ['0,0,0_1.0', '25,0,0_0.5', '275,10,0_1.0']
    }

    def "what is no export is refused, and nothing is imported"() {
        given:
        def file = Files.writeString(folder.resolve('file.json'), text)

        when:
        take(file)

        then:
        def refusal = thrown(Refusal)
        refusal.kind() == Refusal.Kind.DATA
        refusal.message == message.replace('FILE', file.toString())
        store.runs(1).empty

        where:
        text                             || message
        'a list of colors'               || "'FILE' is no export of registries. Import a file of 'motion registry export' as json or jsonl, or one of the earlier system, motion-registries-DATE.json."
        '{"films": []}'                  || "'FILE' is no export of registries. Import a file of 'motion registry export' as json or jsonl, or one of the earlier system, motion-registries-DATE.json."
        '{"registries": {"pure_static":' || "'FILE' is broken at line 1, column 31: nothing was imported. Export it again, or get a whole copy."
        '{"key": "0,0,0", \n"name": 1}'  || 'Line 1 of the file is no JSON object. Export it again, or leave the line out.'
    }

    private long count(Aspect aspect, String key) {
        store.find(new EntryId(aspect, key)).get().statistics().count()
    }

    private String lines() {
        def text = new StringWriter()
        new LinesExport().write(store, text)
        text.toString()
    }

    private static Map findings(ImportReport report) {
        report.findings().collectEntries { [it.kind(), it.rows()] }
    }

    private static summary(RegistryStore store, Aspect aspect) {
        store.all(aspect).toList().collect {
            [it.id(), it.name(), it.aliases() as Set, it.statistics().count(), it.statistics().means()*.round(3), it.text(), it.parts()]
        }
    }
}
