package productions.motion.grow

import productions.motion.create.Stage
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Origins
import productions.motion.knowledge.Origins.NoiseOrigin
import productions.motion.knowledge.Origins.OriginSet
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('depth')
@Narrative('''What an entry is made of: shares of the origins of its aspect. They always sum to 1; the method that found them
and its version are kept with them, and so is what they leave over.''')
class DepthsSpec extends Specification {

    static final List<OriginSet> SETS = [
            set('color.brightness_range', '0 255'), set('color.saturation_values', '0 0.5 1 1.25 1.5'),
            set('temporal.shot_length_seconds', '1 2 4 6 10'), set('technical.fps', '12 24 30 60 15 25 50 120'),
            set('technical.resolution', '256x256 512x512 1280x720'), set('transition.duration_seconds', '0 0.25 0.5 1'),
            set('transition.type', 'cut fade dissolve wipe'), set('depth.parallax_strength', '0 0.05 0.1 0.2'),
            set('depth.layer_count', '1 2 3 4'), set('graphics.edge_density', '0 1'), set('graphics.spatial_variance', '0 1'),
            set('graphics.busyness', '0 1'), set('graphics.gradient_type', 'vertical horizontal radial angled'),
            set('motion.directionality', 'none horizontal vertical diagonal radial'),
            set('motion.rhythm', 'steady pulsing wave random'), set('camera.motion_type', 'static pan tilt zoom zoom_out rotate'),
            set('camera.speed', 'slow medium fast'), set('camera.steadiness', 'locked stable handheld shaky'),
            set('audio.presence', 'silence ambient music'), set('audio.mood', 'neutral calm tense'),
            set('audio.tempo', 'slow medium fast')]

    @Shared
    Depths depths = new Depths(origins())

    def "#aspect #key is #parts"() {
        expect:
        told(depth(aspect, key)) == parts

        where:
        aspect             | key                            || parts
        Aspect.PURE_COLOR  | '250,0,0_1.0'                  || 'red 94 white 5 black 1'
        Aspect.PURE_SOUND  | '0.06_low_low'                 || 'rumble 100'
        Aspect.PURE_SOUND  | '0.5_neutral'                  || 'tone 100'
        Aspect.PURE_SOUND  | '0.3_high_whoosh'              || 'whoosh 100'
        Aspect.PURE_SOUND  | '0.0_silent_silence'           || 'silence 100'
        Aspect.MOTION      | '0.0_steady'                   || 'static 100'
        Aspect.MOTION      | '3.5_steady'                   || 'slow 70 static 30'
        Aspect.MOTION      | '8.5_steady_horizontal_pulsing' || 'horizontal 33 pulsing 33 medium 17 slow 17'
        Aspect.MOTION      | '5.0_steady_neutral_steady'    || 'none 33 slow 33 steady 33'
        Aspect.TIME        | '1.0_24.0'                     || 'fps 24 50 seconds 1 50'
        Aspect.TIME        | '3.0_27.5'                     || 'fps 25 25 fps 30 25 seconds 2 25 seconds 4 25'
        Aspect.LIGHTING    | '125_25.0_0.5'                 || 'normal 33 saturation 0.5 33 brightness 0 17 brightness 255 16'
        Aspect.COMPOSITION | '0.25_0.5_0.9'                 || 'balanced 75 left_heavy 25'
        Aspect.COMPOSITION | '0.5_1.0_0.1'                  || 'balanced 50 bottom_heavy 50'
        Aspect.TECHNICAL   | '512x512_24.0'                 || '512x512 50 fps 24 50'
        Aspect.GRADIENT    | 'radial_0.97'                  || 'radial 100'
        Aspect.CAMERA      | 'pan'                          || 'pan 100'
        Aspect.CAMERA      | 'pan_right+zoom_in_slow'       || 'slow 50 pan 25 zoom 25'
        Aspect.CAMERA      | 'zoom_out_fast_shaky'          || 'fast 33 shaky 33 zoom_out 33'
        Aspect.TRANSITION  | 'dissolve_0.75'                || 'dissolve 50 seconds 0.5 25 seconds 1 25'
        Aspect.DEPTH       | '0.05_3'                       || 'layers 3 50 parallax 0.05 50'
        Aspect.SOUND       | 'ambient_calm_slow'            || 'ambient 33 calm 33 slow 33'
        Aspect.LIGHTING    | 'golden_hour'                  || 'golden_hour 100'
        Aspect.PLOTS       | 'slow_build'                   || 'slow_build 100'
        Aspect.SPAN        | 'sunset|light|golden_hour'     || 'golden_hour 100'
        Aspect.BLEND       | 'blended.motion:5.0_steady;blended.camera:pan_slow' || 'motion slow 50 camera pan 25 camera slow 25'
        Aspect.PROMPT      | 'a calm ocean'                 || ''
    }

    def "the shares always sum to 1"() {
        expect:
        Math.abs(depth(aspect, key).shares()*.share().sum() - 1) < 1e-9

        where:
        aspect             | key
        Aspect.MOTION      | '41.7_increasing_diagonal_random'
        Aspect.LIGHTING    | '75_93.1_0.9'
        Aspect.COMPOSITION | '0.31_0.77_0.4'
        Aspect.GRAPHICS    | '0.13_0.02_0.07'
        Aspect.TEMPORAL    | '17.3_increasing'
        Aspect.TECHNICAL   | '640x360_29.9'
        Aspect.COLOR       | '175,50,225'
        Aspect.BLEND       | 'pure.color:0,75,200_1.0;pure.color:25,100,0_1.0;blended.sound:music_tense_fast'
    }

    def "where the exact numbers are known they count, not the rounded ones of the key"() {
        expect:
        told(depths.of(id, means)) == parts

        where:
        id                                                | means                            || parts
        new EntryId(Aspect.COLOR, '0,0,125')              | [0d, 0d, 128d]                   || 'navy 100'
        new EntryId(Aspect.MOTION, '5.0_steady')          | [4.0d, 0.1d]                     || 'slow 80 static 20'
        new EntryId(Aspect.TRANSITION, 'fade_0.5')        | [0.375d]                         || 'fade 50 seconds 0.25 25 seconds 0.5 25'
        new EntryId(Aspect.PURE_SOUND, '0.1_low_thump')   | [0.1d, 0.2d, 0.5d, 0.2d, 0.1d, 0d] || 'thump 70 tone 20 hiss 10'
    }

    def "what lies beyond the outermost origin is told as residual"() {
        expect:
        depth(Aspect.MOTION, key).residual() == residual

        where:
        key           || residual
        '30.0_steady' || 0
        '45.0_steady' || 0.5
    }

    def "every depth names its method and version"() {
        expect:
        depth(aspect, key).algorithm() == algorithm

        where:
        aspect            | key                || algorithm
        Aspect.COLOR      | '0,0,125'          || 'color-mixture/1'
        Aspect.PURE_SOUND | '0.06_low_rumble'  || 'sound-bands/1'
        Aspect.MOTION     | '5.0_steady'       || 'axis-mixture/1'
        Aspect.GENRE      | 'thriller'         || 'word/1'
    }

    private Depth depth(Aspect aspect, String key) {
        depths.of(new EntryId(aspect, key), [])
    }

    private static String told(Depth depth) {
        depth.shares().collect { "${it.origin()} ${Math.round(it.share() * 100)}" }.join(' ')
    }

    private static OriginSet set(String name, String values) {
        new OriginSet(name, values.split(' ').toList())
    }

    private static Origins origins() {
        def noises = [silence: 'silent', rumble: 'low', tone: 'mid', hiss: 'high', whoosh: 'high', thump: 'low']
                .collect { new NoiseOrigin(it.key, it.value) }
        new Origins(Stage.ORIGINS.primaries(), [], [], [], [], [], [], noises, [], [], SETS)
    }
}
