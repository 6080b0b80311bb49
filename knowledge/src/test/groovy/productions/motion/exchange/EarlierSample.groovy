package productions.motion.exchange

import java.nio.file.Files
import java.nio.file.Path
import tools.jackson.databind.json.JsonMapper

/** An export as the earlier system wrote it: the same sections, keys and fields, and the same faults. */
class EarlierSample {

    /** The few words that named all colors: 25 were called Teal, 16 Aqua, 13 Violet. */
    static final List<String> NAMES = ['Slate', 'Cyan'] + ['Teal'] * 25 + ['Aqua'] * 16 + ['Violet'] * 13

    static final List<String> OTHERS = ['Mint', 'Ember', 'Flint', 'Fog', 'Coral', 'Sienna', 'Sage', 'Pine', 'Khaki', 'Plum', 'Indigo', 'Dusk', 'Linen']

    static Path write(Path folder, Map changes = [:]) {
        def document = document() + changes
        Files.writeString(folder.resolve('motion-registries-2026-02-18.json'), JsonMapper.builder().build().writeValueAsString(document))
    }

    static Map document() {
        [exported_at  : '2026-02-18T09:30:00Z',
         registries   : [
                 pure_static       : [
                         primitives : [color_primaries: [[name: 'black', r: 0, g: 0, b: 0], [name: 'white', r: 255, g: 255, b: 255]],
                                       sound_primaries: ['silence', 'rumble', 'tone', 'hiss']],
                         discoveries: [colors: colors(), sound: sounds()]],
                 blended_dynamic   : [
                         canonical  : [gradient_type: ['vertical', 'horizontal', 'radial', 'angled'], camera_motion: ['static', 'pan'],
                                       motion       : ['static', 'slow', 'medium', 'fast', 'steady', 'pulsing', 'wave', 'random'],
                                       sound        : ['tempo: slow', 'mood: calm', 'presence: music']],
                         discoveries: [colors  : [[key: '100,100,150', name: 'Flax', count: 24566, depth_pct: 82, depth_breakdown: [gray: 82, teal: 18]]],
                                       motion  : [[key: '3.5_steady', name: 'Flowlight', trend: 'steady', count: 622],
                                                  [key: '5.2_steady_horizontal_steady', name: 'Driftmere', trend: 'steady', count: 3]],
                                       gradient: [[name: 'Coolmist', key: 'static', depth_pct: 0, depth_breakdown: [:]]],
                                       camera  : [[name: 'Leafwell', key: 'pan', depth_pct: 0, depth_breakdown: [:]],
                                                  [name: 'Windhaven', key: 'static', depth_pct: 0, depth_breakdown: [:]],
                                                  [name: 'Lunestream', key: 'tilt', depth_pct: 0, depth_breakdown: [:]]],
                                       sound   : [[name: 'Mapleure', key: 'ambient_calm_slow', depth_pct: 0, depth_breakdown: [:]],
                                                  [name: 'Seaow', key: 'ambient', depth_pct: 0, depth_breakdown: [:]]],
                                       blends  : [[name: 'Slate2803', domain: 'color', key: '{"r":124.2,"g":124.3,"b":160.4,"key":"100,100,150"}',
                                                   depth_pct: 81, depth_breakdown: [gray: 81, teal: 19]],
                                                  [name: 'Mist1102', domain: 'motion', key: '{"motion_level":3.5,"motion_std":0.8,"motion_trend":"steady","direction":"ne',
                                                   depth_pct: 100, depth_breakdown: [slow: 100]]]]],
                 semantic_narrative: [
                         genre     : [word('cinematic', 'Glen', 16), word('general', 'genre_starer', 12)],
                         mood      : [word('uplifting', 'liworazagura', 21)],
                         themes    : [word('default', 'theme_dawnure', 125), word('warm_sunset', 'Meadow', 64), word('urban', 'Orchard', 18)],
                         plots     : [word('slow_build', 'Harbor', 3)],
                         settings  : [word('golden_hour', 'Copper', 67), word('noir', 'setting_velvet', 63), word('forest', 'Willow', 45)],
                         style     : [word('cinematic', 'Silver', 1)],
                         scene_type: [word('close', 'Canyon', 49)]],
                 interpretation    : [[id: '5f1c', prompt: 'uplifting in closeup dilefaqavefa motion style',
                                       instruction: [palette: 'warm_sunset', tone: 'bright'], updated_at: '2026-02-12 09:00:00']],
                 linguistic        : [[span: 'teal', canonical: 'ocean', domain: 'palette', variant_type: 'synonym', count: 360],
                                      [span: 'sunset', canonical: 'golden_hour', domain: 'lighting', variant_type: 'synonym', count: 291]]],
         loop_progress: [last_n: 20, total_runs: 20, runs_with_learning: 17, precision_pct: 85, target_pct: 95,
                         runs_with_discovery: 20, discovery_rate_pct: 100, repetition_score: 0.32]]
    }

    /** 225 cells of the lattice of eleven steps a channel, the two of the samples among them. */
    static List<Map> colors() {
        def cells = (0..<1331).collect { [it.intdiv(121) * 25, it.intdiv(11) % 11 * 25, it % 11 * 25] }
        def chosen = ([[100, 100, 150], [100, 125, 175]] + cells.findAll { it.sum() % 150 == 0 } + cells).unique().take(225)
        chosen.withIndex().collect { cell, i ->
            def (r, g, b) = i == 0 ? [124.2, 124.3, 160.4] : i == 1 ? [110.8, 136.8, 196.0] : cell.collect { Math.min(255, it + 3.4) }
            [key : cell.join(',') + '_1.0', r: r, g: g, b: b, name: i < NAMES.size() ? NAMES[i] : OTHERS[i % OTHERS.size()],
             count: i == 0 ? 121 : i == 1 ? 64 : 1 + i, depth_pct: 100,
             depth_breakdown: i == 1 ? [ocean: 52, default: 48, opacity: 100] : [gray: 80, teal: 20, opacity: 100]]
        }
    }

    static List<Map> sounds() {
        [[key: '0.06_low_low', name: 'sound_bloom', count: 125, strength_pct: 0.06,
          depth_breakdown: [origin_noises: [rumble: 1], amplitude: 0.06, strength_pct: 0.06]],
         [key: '0.5_neutral', name: 'sound_emlyn', count: 11]]
    }

    private static Map word(String value, String name, int count) {
        [entry_key: value, value: value, name: name, count: count]
    }
}
