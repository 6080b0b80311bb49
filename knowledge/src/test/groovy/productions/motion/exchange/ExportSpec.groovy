package productions.motion.exchange

import java.nio.file.Path
import java.time.Instant
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.origins.OriginsKnowledge
import productions.motion.store.RegistryStore
import spock.lang.AutoCleanup
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('exporting registries')
@Narrative('As the document that the earlier system wrote, as lines with everything, and as a table.')
class ExportSpec extends Specification {

    static final Instant NOON = Instant.parse('2026-03-01T12:00:00Z')

    @Shared
    OriginsKnowledge knowledge = new OriginsKnowledge()

    @TempDir
    Path folder

    @AutoCleanup
    RegistryStore store

    def setup() {
        store = RegistryStore.open(folder, new Naturalist())
        store.learn(new Run('job-1', NOON, 'a calm "ocean", at dusk', [
                new Sighting(new EntryId(Aspect.PURE_COLOR, '100,100,150_1.0'), [124.24d, 124.3d, 160.4d, 1d], '', [], 121),
                new Sighting(new EntryId(Aspect.PURE_SOUND, '0.06_low_rumble'), [], '', [], 125),
                new Sighting(new EntryId(Aspect.COLOR, '100,100,150'), [124d, 124d, 160d], '', [], 3),
                new Sighting(new EntryId(Aspect.MOTION, '3.5_steady'), [3.52d, 0.8d], '', [], 622),
                new Sighting(new EntryId(Aspect.GRADIENT, 'angled_0.35'), [0.35d], '', [], 1),
                new Sighting(new EntryId(Aspect.CAMERA, 'pan_slow'), [], '', [], 2),
                new Sighting(new EntryId(Aspect.SOUND, 'ambient_calm_slow'), [], '', [], 1),
                new Sighting(new EntryId(Aspect.BLEND, 'blended.color:100,100,150;blended.motion:3.5_steady'), [], '',
                        [new EntryId(Aspect.COLOR, '100,100,150'), new EntryId(Aspect.MOTION, '3.5_steady')], 1),
                new Sighting(new EntryId(Aspect.GENRE, 'cinematic'), [], 'Cinematic', [], 16),
                new Sighting(new EntryId(Aspect.STYLE, 'anime'), [], 'anime', [], 0),
                new Sighting(new EntryId(Aspect.PROMPT, 'a calm "ocean", at dusk'), [], '{"palette":"ocean"}', [], 1),
                new Sighting(new EntryId(Aspect.SPAN, 'sunset|light|golden_hour'), [0.9d], 'golden_hour', [], 291)], ''))
    }

    def "the document has the sections of the earlier system, in its order, and nothing else"() {
        given:
        def document = document()

        expect:
        document.keySet().toList() == ['exported_at', 'registries', 'loop_progress']
        document.exported_at == '2026-03-02T08:00:00Z'
        document.registries.keySet().toList() == ['pure_static', 'blended_dynamic', 'semantic_narrative', 'interpretation', 'linguistic']
        document.registries.blended_dynamic.discoveries.keySet().toList() == ['colors', 'motion', 'gradient', 'camera', 'sound', 'blends']
        document.registries.semantic_narrative.keySet().toList() == ['genre', 'mood', 'themes', 'plots', 'settings', 'style', 'scene_type']
    }

    def "its canonical lists are those of the earlier system"() {
        given:
        def pure = document().registries.pure_static.primitives
        def canonical = document().registries.blended_dynamic.canonical

        expect:
        pure.color_primaries.size() == 16
        pure.color_primaries[2] == [name: 'red', r: 255, g: 0, b: 0]
        pure.sound_primaries == ['silence', 'rumble', 'tone', 'hiss']
        canonical.gradient_type == ['vertical', 'horizontal', 'radial', 'angled']
        canonical.camera_motion.size() == 16
        canonical.motion == ['static', 'slow', 'medium', 'fast', 'steady', 'pulsing', 'wave', 'random']
        canonical.sound == ['tempo: slow', 'tempo: medium', 'tempo: fast',
                            'mood: neutral', 'mood: calm', 'mood: tense', 'mood: uplifting', 'mood: dark',
                            'presence: silence', 'presence: ambient', 'presence: music', 'presence: sfx', 'presence: full']
    }

    def "each row has the fields of the earlier system"() {
        given:
        def registries = document().registries
        def pure = registries.pure_static.discoveries
        def blended = registries.blended_dynamic.discoveries
        def name = { aspect, key -> store.find(new EntryId(aspect, key)).get().name() }

        expect:
        pure.colors == [[key: '100,100,150_1.0', r: 124.2, g: 124.3, b: 160.4, name: name(Aspect.PURE_COLOR, '100,100,150_1.0'),
                         count: 121, depth_pct: 100, depth_breakdown: [gray: 81, teal: 19, opacity: 100]]]
        pure.sound == [[key: '0.06_low_rumble', name: name(Aspect.PURE_SOUND, '0.06_low_rumble'), count: 125, strength_pct: 0.06,
                        depth_breakdown: [origin_noises: [gray: 0.806, teal: 0.194], amplitude: 0.06, strength_pct: 0.06]]]
        blended.colors == [[key: '100,100,150', name: name(Aspect.COLOR, '100,100,150'), count: 3, depth_pct: 81, depth_breakdown: [gray: 81, teal: 19]]]
        blended.motion == [[key: '3.5_steady', name: name(Aspect.MOTION, '3.5_steady'), trend: 'steady', count: 622]]
        blended.camera == [[name: name(Aspect.CAMERA, 'pan_slow'), key: 'pan_slow', depth_pct: 81, depth_breakdown: [gray: 81, teal: 19]]]
        blended.blends*.domain == ['full_blend']
        registries.semantic_narrative.genre == [[entry_key: 'cinematic', value: 'Cinematic', name: name(Aspect.GENRE, 'cinematic'), count: 16]]
        registries.semantic_narrative.style*.count == [0]
        registries.interpretation*.subMap('prompt', 'instruction', 'updated_at') ==
                [[prompt: 'a calm "ocean", at dusk', instruction: [palette: 'ocean'], updated_at: '2026-03-01T12:00:00Z']]
        registries.linguistic == [[span: 'sunset', canonical: 'golden_hour', domain: 'light', variant_type: 'synonym', count: 291]]
    }

    def "it tells how the latest runs went"() {
        expect:
        document().loop_progress == [last_n: 20, total_runs: 1, runs_with_learning: 1, precision_pct: 100, target_pct: 95,
                                     runs_with_discovery: 1, discovery_rate_pct: 100, repetition_score: 1.0]
    }

    def "the same registries give the same bytes"() {
        expect:
        written(export) == written(export)

        where:
        export << [new JsonExport(new OriginsKnowledge().origins(), NOON), new LinesExport(), new TableExport()]
    }

    def "the table has a row for each number of each entry, with its unit"() {
        given:
        def rows = written(new TableExport()).split('\r\n')*.split(',(?=(?:[^"]*"[^"]*")*[^"]*$)', -1)*.toList()
        def column = { row, name -> row[TableExport.COLUMNS.indexOf(name)] }
        def motion = rows.findAll { column(it, 'aspect') == 'motion' }

        expect:
        rows[0] == TableExport.COLUMNS
        rows.every { it.size() == TableExport.COLUMNS.size() }
        motion.collect { [column(it, 'measure'), column(it, 'unit'), column(it, 'count')] } ==
                [['level', '0..255', '622'], ['deviation', '0..255', '622']]
        column(rows.find { column(it, 'aspect') == 'prompt' }, 'key') == '"a calm ""ocean"", at dusk"'
        column(rows.find { column(it, 'registry') == 'pure' }, 'key') == '"100,100,150_1.0"'
    }

    def "every number that is kept has a unit"() {
        expect:
        aspect.measures().every { !Units.of(aspect, it).empty }

        where:
        aspect << Aspect.values()
    }

    def "percents sum to a hundred"() {
        expect:
        Percents.of(new Depth(shares.collect { o, s -> new Depth.Share(o, s) }, 0, 'any/1')) == percents

        where:
        shares                                      || percents
        [gray: 1 / 3, teal: 1 / 3, black: 1 / 3]    || [gray: 34, teal: 33, black: 33]
        [gray: 0.806, teal: 0.194]                  || [gray: 81, teal: 19]
        [gray: 0.999, teal: 0.001]                  || [gray: 100]
        [:]                                         || [:]
    }

    private document() {
        JsonMapper.builder().build().readValue(written(new JsonExport(knowledge.origins(), Instant.parse('2026-03-02T08:00:00Z'))), Map)
    }

    private String written(Export export) {
        def text = new StringWriter()
        export.write(store, text)
        text.toString()
    }
}
