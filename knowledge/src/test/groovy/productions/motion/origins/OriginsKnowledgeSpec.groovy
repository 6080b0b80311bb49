package productions.motion.origins

import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('origins')
@Narrative('The values that everything starts from. Their numbers are part of what Motion promises: nothing is missing, nothing is there twice.')
class OriginsKnowledgeSpec extends Specification {

    @Shared
    def knowledge = new OriginsKnowledge()

    def "there are as many #what as the origins say"() {
        expect:
        read(knowledge.origins()).size() == count

        where:
        what                | read               || count
        'primary colors'    | { it.primaries() } || 16
        'named colors'      | { it.colors() }    || 139
        'palettes'          | { it.palettes() }  || 9
        'lighting presets'  | { it.lights() }    || 6
        'settings'          | { it.settings() }  || 28
        'genres'            | { it.genres() }    || 24
        'sizes of shots'    | { it.shots() }     || 8
        'noises'            | { it.noises() }    || 10
        'moods'             | { it.moods() }     || 22
        'moods of pictures' | { it.tones() }     || 20
    }

    def "no name is there twice, and no named color either"() {
        expect:
        names.toSet().size() == names.size()

        where:
        names << [
            knowledge.origins().primaries()*.name(),
            knowledge.origins().colors()*.name(),
            knowledge.origins().colors()*.color(),
            knowledge.origins().palettes()*.name(),
            knowledge.origins().lights()*.name(),
            knowledge.origins().settings()*.name(),
            knowledge.origins().genres()*.name(),
            knowledge.origins().moods()*.name(),
            knowledge.origins().tones()*.name(),
            knowledge.origins().sets()*.name(),
        ]
    }

    def "the set '#name' has #count values"() {
        expect:
        knowledge.origins().set(name).get().values().size() == count

        where:
        name                           || count
        'color.rgb_primaries'          || 3
        'color.hsl_dimensions'         || 3
        'color.contrast_values'        || 5
        'color.saturation_values'      || 5
        'color.brightness_range'       || 2
        'color.families'               || 12
        'color.shades'                 || 4
        'lighting.key_intensity'       || 4
        'lighting.fill_ratio'          || 4
        'lighting.rim_strength'        || 4
        'lighting.ambient_level'       || 4
        'lighting.color_temperature'   || 3
        'lighting.contrast_ratio'      || 4
        'motion.speed'                 || 4
        'motion.smoothness'            || 4
        'motion.directionality'        || 5
        'motion.rhythm'                || 4
        'motion.acceleration'          || 4
        'motion.renderer'              || 5
        'camera.motion_type'           || 16
        'camera.speed'                 || 3
        'camera.steadiness'            || 4
        'composition.framing'          || 5
        'composition.rule_of_thirds'   || 2
        'composition.balance'          || 5
        'composition.symmetry'         || 3
        'composition.center_of_mass'   || 2
        'temporal.pacing'              || 5
        'temporal.cut_frequency'       || 5
        'temporal.shot_length_seconds' || 5
        'temporal.story_beats'         || 4
        'transition.type'              || 4
        'transition.duration_seconds'  || 4
        'graphics.gradient_type'       || 4
        'graphics.shape_overlay'       || 5
        'graphics.texture'             || 4
        'depth.parallax_strength'      || 4
        'depth.layer_count'            || 4
        'technical.resolution'         || 8
        'technical.fps'                || 8
        'technical.aspect_ratio'       || 6
        'technical.quality'            || 3
        'audio.tone'                   || 5
        'audio.strength'               || 11
        'audio.tempo'                  || 3
        'audio.mood'                   || 20
        'audio.intensity'              || 5
        'audio.presence'               || 5
        'audio.genre'                  || 5
        'audio.sfx'                    || 7
        'semantic.genre'               || 24
        'semantic.mood'                || 20
        'semantic.style'               || 11
        'semantic.plots'               || 4
        'semantic.settings'            || 25
        'semantic.themes'              || 17
        'semantic.scene_type'          || 17
        'text.template'                || 3
        'text.position'                || 7
        'entity.kind'                  || 13
        'entity.trajectory'            || 7
        'entity.expression'            || 7
        'entity.personality'           || 6
        'entity.gag'                   || 6
        'weather'                      || 2
    }

    def "#name is #hex"() {
        expect:
        knowledge.origins().colors().find { it.name() == name }.color() == Rgb.parse(hex)

        where:
        name                    || hex
        'cornflower blue'       || '#6495ed'
        'pale goldenrod'        || '#eee8aa'
        'green'                 || '#008000'
        'lime'                  || '#00ff00'
        'light goldenrod yellow' || '#fafad2'
        'rebecca purple'        || '#663399'
    }

    def "every palette has four colors and starts as '#name' does"() {
        expect:
        with(knowledge.origins().palettes().find { it.name() == name }) {
            it.colors().size() == 4
            it.colors()[0] == Rgb.parse(first)
        }

        where:
        name          || first
        'warm_sunset' || '#ff7850'
        'ocean'       || '#14508c'
        'mono'        || '#f0f0f0'
    }

    def "what an origin refers to exists"() {
        given:
        def origins = knowledge.origins()
        def palettes = origins.palettes()*.name()
        def lights = origins.lights()*.name()
        def noises = origins.noises()*.name()
        def shots = origins.shots()*.name()

        expect:
        origins.settings().every { it.palette() in palettes && it.light() in lights && noises.containsAll(it.sounds()) }
        origins.genres().every { it.light() in lights && shots.containsAll(it.shots()) }
        origins.tones().every { it.palette() in palettes + [''] && it.light() in lights + [''] }
    }

    def "waves are heard at the sea and drops in the rain"() {
        expect:
        knowledge.origins().settings().find { it.name() == setting }.sounds() == sounds

        where:
        setting || sounds
        'ocean' || ['hiss', 'rumble']
        'rain'  || ['drip', 'hiss']
        'city'  || ['rumble', 'hum']
    }

    def "every table of the module is read and counts towards the revision"() {
        given:
        def root = new File(OriginsKnowledge.getResource('/productions/motion/knowledge/origins/colors.tsv').toURI()).parentFile.parentFile
        def files = ['origins', 'lexicon'].collectMany { folder ->
            new File(root, folder).list().collect { folder + '/' + (it - '.tsv') }
        }

        expect:
        OriginsKnowledge.tables().toSet() == (files - 'lexicon/thesaurus' + 'lexicon/thesaurus/revision').toSet()
    }

    def "the revision is a digest of the tables, the same whenever they are read"() {
        expect:
        knowledge.revision() ==~ /origins-[0-9a-f]{8}/
        knowledge.revision() == new OriginsKnowledge().revision()
    }
}
