package productions.motion.plugins.naming

import static productions.motion.plugins.naming.Describing.DESCRIPTIONS
import static productions.motion.plugins.naming.Describing.RULES
import static productions.motion.plugins.naming.Describing.name

import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('names of entries')
@Narrative('''The name of an entry follows from its value alone. Its head says what the value is, in the terms of its field, so
that anybody can check it; a tail of real words makes it the only one of its kind.''')
class NamesSpec extends Specification {

    def "#aspect #key is called #called"() {
        expect:
        name(aspect, key) == called

        where:
        aspect             | key                            || called
        Aspect.PURE_SOUND  | '0.06_low_rumble'              || 'Soft Low Rumble · Chime Viol'
        Aspect.PURE_SOUND  | '0.0_silent_silence'           || 'Silent Still Silence · Paper Timpani'
        Aspect.MOTION      | '5.2_steady_horizontal_steady' || 'Andante Lateral Glide · Shrub Seesaw'
        Aspect.MOTION      | '22.4_steady_neutral_pulsing'  || 'Vivace Open Slash · Glossy Balloon'
        Aspect.MOTION      | '3.5_increasing'               || 'Rising Film Motion · Simple Otter'
        Aspect.TIME        | '1.0_24.0'                     || 'Brief Cinema Span · Twine Mesa'
        Aspect.LIGHTING    | '125_38.9_0.2'                 || 'Crisp Muted Mid-Key · Polite Mirror'
        Aspect.COMPOSITION | '0.5_0.3_0.48'                 || 'Halftone Upper Center · Rye Silo'
        Aspect.GRAPHICS    | '0.12_0.03_0.08'               || 'Drawn Mottled Detail · Llama Atoll'
        Aspect.TEMPORAL    | '6.0_steady'                   || 'Steady Medium Course · Rabbit Mansion'
        Aspect.TECHNICAL   | '512x512_24.0'                 || 'Square Small Cinema · Toast Bench'
        Aspect.GRADIENT    | 'radial_0.97'                  || 'Pure Radial Ramp · Fringe Shutter'
        Aspect.CAMERA      | 'pan_left_slow_stable'         || 'Slow Pan Left · Stream Elm'
        Aspect.CAMERA      | 'pan_right+zoom_in_fast'       || 'Fast Pan Zoom · Trail Loom'
        Aspect.TRANSITION  | 'dissolve_0.5'                 || 'Smooth Dissolve · Spar Elm'
        Aspect.DEPTH       | '0.05_3'                       || 'Shallow Triple Depth · Wool Shovel'
        Aspect.SOUND       | 'ambient_calm_slow'            || 'Slow Calm Ambience'
    }

    def "a word is called by itself and its kind, so that no other kind has its name"() {
        expect:
        name(aspect, key) == called

        where:
        aspect            | key           || called
        Aspect.GENRE      | 'minimal'     || 'Minimal Genre'
        Aspect.STYLE      | 'minimal'     || 'Minimal Style'
        Aspect.MOOD       | 'calm'        || 'Calm Mood'
        Aspect.PLOTS      | 'slow_build'  || 'Slow Build Plot'
        Aspect.SETTINGS   | 'golden_hour' || 'Golden Hour Setting'
        Aspect.SCENE_TYPE | 'b-roll'      || 'B-Roll Scene'
        Aspect.GENRE      | 'sci-fi'      || 'Science Fiction Genre'
        Aspect.ENTITY     | 'tree'        || 'Tree Figure'
        Aspect.LIGHTING   | 'golden_hour' || 'Golden Hour Light'
        Aspect.CAMERA     | 'pan'         || 'Pan Camera'
    }

    def "a prompt is called by its first telling words, and a phrase by what it stands for; what is no word stays out"() {
        expect:
        name(aspect, key).startsWith(beginning)

        where:
        aspect        | key                                       || beginning
        Aspect.PROMPT | 'a calm ocean at sunset, 120 bpm zzzqx'   || 'Calm Ocean Sunset · '
        Aspect.PROMPT | 'luvecazifica dilefaqavefa'               || 'Prompt · '
        Aspect.SPAN   | 'sunset|light|golden_hour'                || 'Sunset Light · Golden Hour'
        Aspect.SPAN   | '120 bpm|tempo|fast'                      || 'Tempo Phrase · '
    }

    def "words of a key that are none stay out of the name"() {
        expect:
        name(aspect, key).startsWith(beginning)

        where:
        aspect             | key                       || beginning
        Aspect.GRADIENT    | 'zzzqx_0.5'               || 'Gradient · '
        Aspect.THEMES      | 'dawnure'                 || 'Theme · '
        Aspect.PURE_SOUND  | '0.5_low_velver'          || 'Noise · '
        Aspect.DEPTH       | '0.5_99999999999999'      || 'Steep Manifold Depth · '
        Aspect.PURE_COLOR  | '999,999,999_7.0'         || 'White · Primary White'
    }

    def "a blend is called by what it joins, unless it has a name of its own"() {
        expect:
        name(Aspect.BLEND, key, 0, text).startsWith(beginning)

        where:
        key                                                | text          || beginning
        'blended.color:0,0,225;blended.color:250,150,0'    | ''            || 'Blue Yellow Palette · '
        'blended.color:0,0,225;blended.motion:3.5_steady'  | ''            || 'Blue Blend · '
        'blended.motion:3.5_steady;blended.camera:pan'     | ''            || 'Blend · '
        'pure.color:0,0,225_1.0;pure.color:250,150,0_1.0'  | 'warm_sunset' || 'Warm Sunset Palette'
    }

    def "every name keeps the rules"() {
        given:
        def ids = some(200)

        expect:
        ids.collectMany { id -> (0..3).collectMany { RULES.check(id, '', DESCRIPTIONS.name(id, '', it))*.message() } }.toSet().empty
    }

    def "twenty thousand motions have twenty thousand names"() {
        given:
        def keys = (0..<40_000).collect { i -> motion(new Seed(i)) }.toSet().take(20_000)

        expect:
        keys.size() == 20_000
        keys.collect { name(Aspect.MOTION, it) }.toSet().size() == keys.size()
    }

    def "neighbors on every scale have names of their own"() {
        expect:
        keys.collect { name(aspect, it) }.toSet().size() == keys.size()

        where:
        aspect             | keys
        Aspect.PURE_SOUND  | [(0..100), ['low', 'mid', 'high'], ['rumble', 'hum', 'tone', 'hiss']].combinations { a, t, n -> "${a / 100d}_${t}_$n".toString() }
        Aspect.LIGHTING    | [(0..10), (0..1275), [0.1d, 0.2d, 0.9d]].combinations { b, c, s -> "${25 * b}_${c / 10d}_$s".toString() }
        Aspect.COMPOSITION | [(20..80), (20..80), (45..55)].combinations { x, y, l -> "${x / 100d}_${y / 100d}_${l / 100d}".toString() }
        Aspect.GRADIENT    | [['vertical', 'horizontal', 'radial', 'angled'], (0..100)].combinations { t, s -> "${t}_${s / 100d}".toString() }
        Aspect.TRANSITION  | [['cut', 'fade', 'dissolve', 'wipe'], (0..1000)].combinations { t, s -> "${t}_${s / 100d}".toString() }
    }

    def "a name depends on nothing but the value: not on the order, nor on what was named before"() {
        given:
        def ids = some(50)

        expect:
        ids.collect { DESCRIPTIONS.name(it, '', 0) } == ids.reverse().collect { DESCRIPTIONS.name(it, '', 0) }.reverse()
    }

    def "while a name is taken, every attempt finds another"() {
        expect:
        (0..30).collect { name(aspect, key, it) }.toSet().size() > 28

        where:
        aspect            | key
        Aspect.PURE_COLOR | '0,0,0_1.0'
        Aspect.MOTION     | '3.5_steady'
        Aspect.MOOD       | 'calm'
        Aspect.SPAN       | 'sunset|light|golden_hour'
    }

    private static List<EntryId> some(int count) {
        (0..<count).collectMany { i ->
            def chance = new Seed(i)
            [new EntryId(Aspect.MOTION, motion(chance)),
             new EntryId(Aspect.PURE_COLOR, "${25 * chance.of('r').below(11)},${25 * chance.of('g').below(11)},${25 * chance.of('b').below(11)}_${chance.of('o').below(21) / 20d}"),
             new EntryId(Aspect.PURE_SOUND, "${chance.of('a').below(101) / 100d}_mid_click"),
             new EntryId(Aspect.LIGHTING, "${25 * chance.of('b').below(11)}_${chance.of('c').below(1276) / 10d}_${chance.of('s').below(11) / 10d}"),
             new EntryId(Aspect.COMPOSITION, "${chance.of('x').below(101) / 100d}_${chance.of('y').below(101) / 100d}_${chance.of('l').below(101) / 100d}"),
             new EntryId(Aspect.GRAPHICS, "${chance.of('x').below(101) / 100d}_${chance.of('y').below(101) / 100d}_0.1"),
             new EntryId(Aspect.TECHNICAL, "${chance.of('w').below(4000)}x${chance.of('h').below(4000)}_30.0"),
             new EntryId(Aspect.TEMPORAL, "${chance.of('w').below(4000) / 10d}_increasing"),
             new EntryId(Aspect.TIME, "${chance.of('w').below(4000) / 10d}_60.0"),
             new EntryId(Aspect.GRADIENT, "${['horizontal', 'radial', 'angled'][chance.of('t').below(3)]}_${chance.of('l').below(101) / 100d}"),
             new EntryId(Aspect.TRANSITION, "${['cut', 'dissolve'][chance.of('t').below(2)]}_${chance.of('l').below(301) / 100d}"),
             new EntryId(Aspect.CAMERA, "${['whip_pan', 'pan_right+zoom_in', 'rotate_ccw'][chance.of('t').below(3)]}_medium_handheld"),
             new EntryId(Aspect.SOUND, "ambient_${['suspenseful', 'melancholy', 'calm'][chance.of('t').below(3)]}_medium"),
             new EntryId(Aspect.DEPTH, "${chance.of('x').below(101) / 100d}_${chance.of('l').below(9)}")]*.with { new EntryId(it.aspect(), it.key().toString()) }
        }
    }

    private static String motion(Seed chance) {
        def level = chance.of('level').below(1200) / 10d
        def trend = ['steady', 'increasing', 'decreasing'][chance.of('trend').below(3)]
        def path = ['horizontal', 'vertical', 'diagonal', 'radial', 'neutral'][chance.of('path').below(5)]
        def rhythm = ['steady', 'pulsing', 'random'][chance.of('rhythm').below(3)]
        "${level}_${trend}_${path}_$rhythm".toString()
    }
}
