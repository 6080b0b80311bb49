package productions.motion.grow

import static productions.motion.create.Stage.asking
import static productions.motion.grow.Clip.film
import static productions.motion.grow.Clip.frame
import static productions.motion.grow.Clip.window

import java.time.Instant
import productions.motion.create.Stage
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Registry
import productions.motion.knowledge.Run
import productions.motion.scene.Choice
import productions.motion.scene.How
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('growth')
@Narrative('''What a run teaches. Pure and blended values come only from what was measured in the finished film; semantic,
interpreted and linguistic ones only from what was asked and decided. What was not measured is left out, never guessed.''')
class GrowerSpec extends Specification {

    static final Instant NOON = Instant.parse('2026-02-18T12:00:00Z')

    def grower = new Grower(Stage.ORIGINS, { """{"prompt": "${it.prompt().text()}"}""".toString() })

    def "the colors of a frame are its clusters, not its mean"() {
        given:
        def halfRedHalfBlue = frame(color: [250, 10, 10, 1], palette: [250, 10, 10, 0.55, 10, 10, 250, 0.42, 90, 90, 90, 0.03])

        expect:
        keys(halfRedHalfBlue, Aspect.PURE_COLOR) == ['0,0,250_1.0', '250,0,0_1.0']
    }

    def "where a frame was not clustered its dominant color stands for it, with its opacity"() {
        expect:
        keys(frame(color: color), Aspect.PURE_COLOR) == [key]

        where:
        color                  || key
        [124.2, 124.3, 160.4]  || '100,100,150_1.0'
        [124.2, 124.3, 160.4, 0.62] || '100,100,150_0.6'
    }

    def "a value met in several frames is one sighting with its count and exact mean"() {
        when:
        def run = learned(frame(color: [124, 120, 160, 1]), frame(color: [120, 124, 170, 1]), frame(color: [0, 0, 0, 1]))

        then:
        sighting(run, Aspect.PURE_COLOR, '100,100,150_1.0').count() == 2
        sighting(run, Aspect.PURE_COLOR, '100,100,150_1.0').values() == [122.0d, 122.0d, 165.0d, 1.0d]
        sighting(run, Aspect.PURE_COLOR, '0,0,0_1.0').count() == 1
        run.sightings()*.id() == run.sightings()*.id().toSorted()
    }

    def "an instant of sound is loudness, band and noise, with the energy of its bands"() {
        when:
        def heard = learned(frame(sound: 0.0612, tone: 'low', timbre: 'rumble', bands: [0.2, 0.6, 0.1, 0.06, 0.04]))

        then:
        sighting(heard, Aspect.PURE_SOUND, '0.06_low_rumble').values() == [0.0612d, 0.2d, 0.6d, 0.1d, 0.06d, 0.04d]
    }

    def "what needs time to be heard is no pure sound"() {
        expect:
        keys(frame(sound: 0.4, tone: 'low', timbre: timbre), Aspect.PURE_SOUND).empty

        where:
        timbre << ['kick', 'bass', 'speech']
    }

    def "a window moves with a direction and a rhythm, a whole film with a trend"() {
        given:
        def moving = ['motion.level': 0.0204, 'motion.std': 0.002, 'motion.trend': 'steady',
                      'motion.direction': 'horizontal', 'motion.rhythm': 'steady']

        when:
        def run = learned(window(moving), film(moving))

        then: 'levels are told from 0 to 255, as the keys have them'
        keys(run, Aspect.MOTION) == ['5.2_steady', '5.2_steady_horizontal_steady']
        sighting(run, Aspect.MOTION, '5.2_steady').values() == [0.0204d * 255, 0.002d * 255]
    }

    def "a window gives one value for each aspect that was measured"() {
        expect:
        keys(window(measures), aspect) == [key]

        where:
        aspect             | measures                                                       || key
        Aspect.COLOR       | [palette: [124, 124, 160, 0.9, 250, 250, 250, 0.01]]           || '100,100,150'
        Aspect.LIGHTING    | [brightness: 0.51, contrast: 0.1526, saturation: 0.2]          || '125_38.9_0.2'
        Aspect.COMPOSITION | [center: [0.5, 0.5], brightness: 0.48]                         || '0.5_0.5_0.48'
        Aspect.GRAPHICS    | [edge_density: 0.12, spatial_variance: 0.04]                   || '0.12_0.04_0.08'
        Aspect.GRADIENT    | ['gradient.type': 'radial', 'gradient.strength': 0.97]         || 'radial_0.97'
        Aspect.CAMERA      | ['camera.type': 'pan_left', 'camera.speed': 'slow']            || 'pan_left_slow'
        Aspect.CAMERA      | ['camera.type': 'tilt_up', 'camera.speed': 'fast', 'camera.steadiness': 0.8] || 'tilt_up_fast_stable'
        Aspect.TRANSITION  | ['transition.type': 'dissolve', 'transition.duration_s': 0.5]  || 'dissolve_0.5'
        Aspect.DEPTH       | ['depth.parallax_strength': 0.05, 'depth.layer_count': 3]      || '0.05_3'
        Aspect.SOUND       | ['audio.presence': 'ambient', 'audio.mood': 'calm', 'audio.tempo': 'slow'] || 'ambient_calm_slow'
        Aspect.SOUND       | ['audio.presence': 'speech']                                   || 'speech'
    }

    def "what was only half measured is left out"() {
        expect:
        learned(window(measures)).sightings().empty

        where:
        measures << [
                ['motion.level': 0.02], [brightness: 0.5, contrast: 0.1], [center: [0.5, 0.5]], ['gradient.type': 'radial'],
                ['camera.type': 'pan_left'], ['transition.type': 'cut'], ['depth.layer_count': 3], ['audio.mood': 'calm'],
                [sound: 0.5, tone: 'low', timbre: 'rumble']]
    }

    def "the whole film tells its format, its length and how it runs"() {
        when:
        def run = learned(film(width: 512, height: 512, fps: 24, duration_s: 6, 'temporal.trend': 'increasing'), window([:]))

        then:
        keys(run, Aspect.TECHNICAL) == ['512x512_24.0']
        keys(run, Aspect.TEMPORAL) == ['6.0_increasing']
        keys(run, Aspect.TIME) == ['1.0_24.0', '6.0_24.0']
    }

    def "the report of a whole film has its own names for what a window tells"() {
        expect:
        keys(film(measures), aspect) == [key]

        where:
        aspect             | measures                                                                     || key
        Aspect.COLOR       | ['color.dominant_rgb': [124, 124, 160]]                                      || '100,100,150'
        Aspect.LIGHTING    | ['measures.brightness': 0.51, 'measures.contrast': 0.1526, 'measures.saturation': 0.2] || '125_38.9_0.2'
        Aspect.COMPOSITION | ['measures.center_x': 0.5, 'measures.center_y': 0.4, 'measures.brightness': 0.48] || '0.5_0.4_0.48'
        Aspect.GRADIENT    | ['graphics.gradient_type': 'radial', 'graphics.gradient_strength': 0.9]      || 'radial_0.9'
    }

    def "a film joins its colors, and its aspects, into blends that refer to their parts"() {
        when:
        def run = learned(film(palette: [250, 10, 10, 0.6, 10, 10, 250, 0.4], 'camera.type': 'static', 'camera.speed': 'slow'))
        def blends = run.sightings().findAll { it.id().aspect() == Aspect.BLEND }

        then:
        blends*.parts() == [
                [new EntryId(Aspect.COLOR, '0,0,250'), new EntryId(Aspect.COLOR, '250,0,0')],
                [new EntryId(Aspect.COLOR, '250,0,0'), new EntryId(Aspect.CAMERA, 'static_slow')]]
        blends.every { it.id().key() == Keys.blend(it.parts()) && it.count() == 1 }
    }

    def "the story comes from the prompt and from what was decided, each value once"() {
        given:
        def instruction = asking('a calm ocean thriller with a bird',
                calm: [TONE: 'calm', MOOD: 'calm'], ocean: [SETTING: 'ocean', PALETTE: 'ocean'],
                thriller: [GENRE: 'thriller', LIGHT: 'noir'], bird: [ENTITY: 'bird'])
        def choices = [decided('tension', 'standard'), decided('light', 'noir'), decided('palette', 'ocean'),
                       decided('shot 1 size', 'close'), decided('shot 2 size', 'close')]

        when:
        def run = grower.grow('job-1', NOON, instruction, choices, [])

        then: 'a light is no setting, and a palette no theme'
        Aspect.of(Registry.SEMANTIC).collectEntries { [it.label(), keys(run, it)] } == [
                genre: ['thriller'], mood: ['calm'], themes: [], plots: ['standard'], settings: ['ocean'], style: [],
                scene_type: ['close'], entity: ['bird']]
        run.sightings().every { it.count() == 1 }
    }

    def "a prompt is kept with the instruction it was understood as"() {
        when:
        def run = grower.grow('job-1', NOON, asking('  A Calm  Ocean'), [], [])

        then:
        sighting(run, Aspect.PROMPT, 'a calm ocean').text() == '{"prompt": "  A Calm  Ocean"}'
        run.prompt() == '  A Calm  Ocean'
    }

    def "every stretch of the prompt is kept with what it stood for, in each domain"() {
        when:
        def run = grower.grow('job-1', NOON, asking('Sunset', Sunset: [PALETTE: 'warm_sunset', LIGHT: 'golden_hour']), [], [])

        then:
        keys(run, Aspect.SPAN) == ['sunset|light|golden_hour', 'sunset|palette|warm_sunset']
        sighting(run, Aspect.SPAN, 'sunset|light|golden_hour').text() == 'golden_hour'
        sighting(run, Aspect.SPAN, 'sunset|light|golden_hour').values() == [1.0d]
    }

    def "what was intended never counts as measured, nor the other way round"() {
        given:
        def instruction = asking('pan left over a red sea', red: [COLOR: 'red'], pan: [CAMERA: 'pan'])
        def choices = [decided('palette', 'fire'), decided('camera', 'pan'), decided('gradient', 'radial')]

        expect:
        grower.grow('job-1', NOON, instruction, choices, []).sightings()
                .every { it.id().aspect().registry() in [Registry.INTERPRETATION, Registry.LINGUISTIC] }
        learned(frame(color: [1, 2, 3, 1]), window('motion.level': 0.1, 'motion.trend': 'steady')).sightings()
                .every { it.id().aspect().registry() in [Registry.PURE, Registry.BLENDED] }
    }

    private Run learned(... film) {
        grower.grow('job-1', NOON, film.toList())
    }

    private static Choice decided(String aspect, String value) {
        new Choice(aspect, value, How.DRAWN, '', [], [])
    }

    private List<String> keys(measured, Aspect aspect) {
        keys(learned(measured), aspect)
    }

    private static List<String> keys(Run run, Aspect aspect) {
        run.sightings()*.id().findAll { it.aspect() == aspect }*.key()
    }

    private static sighting(Run run, Aspect aspect, String key) {
        run.sightings().find { it.id() == new EntryId(aspect, key) }
    }
}
