package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded
import static productions.motion.create.Stage.sized

import productions.motion.scene.Domain
import productions.motion.scene.Instruction
import productions.motion.scene.Look
import productions.motion.scene.Place
import productions.motion.value.Palette
import productions.motion.value.Rgb
import productions.motion.value.Rows
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('look')
@Narrative('Gradient, light, depth, words and shape of the frame: every word of a prompt shows.')
class LookSpec extends Specification {

    def "the gradient asked for lies where the weight of the picture is"() {
        given:
        def rings = look(asking('rings left', rings: [GRADIENT: 'rings'], left: [BALANCE: 'left_heavy'])).field().gradient()

        expect:
        nameOf(rings) == 'rings'
        rings.center().x() < -0.2
    }

    def "gradients differ in their parameters from film to film"() {
        expect:
        (0..<10).collect { look(seeded(asking('rings', rings: [GRADIENT: 'rings']), it)).field().gradient() }.unique().size() > 5
    }

    def "a gradient runs along the angle that is said, and what moves moves along it"() {
        given:
        def film = look(asking('from the top right to the bottom left',
                'from the top right': [GRADIENT: 'angled', DIRECTION: 'diagonal', MOTION: 'drift', amount: 135]))

        expect:
        film.field().gradient().angle() == 135
        film.motion().heading() == 135
    }

    def "an excluded gradient is never drawn"() {
        expect:
        nameOf(look(seeded(excluding(asking('no rings'), rings: [GRADIENT: 'rings']), seed)).field().gradient()) != 'rings'

        where:
        seed << (0..12)
    }

    def "when all gradients are excluded the plainest is left, and the choice says so"() {
        given:
        def names = Stage.CATALOG.specs(productions.motion.family.Family.GRADIENT)*.name()
        def film = scene(excluding(names.collectEntries { [it, [GRADIENT: it]] }, asking(names.join(' '))))
        def choice = film.choices().find { it.aspect() == 'gradient' }

        expect:
        nameOf(film.look().field().gradient()) == 'vertical'
        choice.evidence()*.sense().toSet() == names.collect { 'excluded.gradient.' + it }.toSet()
    }

    def "a word that no primitive has is told as unknown"() {
        given:
        def choice = scene(asking('a kaleidoscope', kaleidoscope: [GRADIENT: 'kaleidoscope'])).choices().find { it.aspect() == 'gradient' }

        expect:
        choice.evidence()*.sense() == ['unknown.gradient.kaleidoscope']
    }

    def "words change the light"() {
        given:
        def plain = look(asking('neutral', neutral: [LIGHT: 'neutral'])).light()
        def light = look(asking('neutral word', neutral: [LIGHT: 'neutral'], word: meaning)).light()

        expect:
        light.name() == 'neutral'
        Math.signum(light[number] - plain[number]) == sign

        where:
        meaning                  | number       || sign
        [LIGHT: 'bright']        | 'gain'       || 1
        [LIGHT: 'dark']          | 'gain'       || -1
        [LIGHT: 'high_contrast'] | 'contrast'   || 1
        [LIGHT: 'brightening']   | 'drift'      || 1
        [LIGHT: 'fade_to_black'] | 'drift'      || -1
        [TEMPERATURE: 'warm']    | 'warmth'     || 1
        [TEMPERATURE: 'cool']    | 'warmth'     || -1
        [STYLE: 'anime']         | 'saturation' || 1
        [WEATHER: 'rain']        | 'saturation' || -1
    }

    def "a mood brings its light, and an excluded darkness keeps dark light out"() {
        expect:
        look(asking('dark', dark: [TONE: 'dark'])).light().name() == 'noir'
        look(seeded(excluding(asking('not dark'), dark: [LIGHT: 'dark']), seed)).light().name() != 'noir'

        where:
        seed << (0..9)
    }

    def "dark light on dark colors is raised until something can be seen"() {
        given:
        def night = new Palette([new Rgb(10, 10, 30), new Rgb(40, 30, 60)])
        def noir = Stage.ORIGINS.lights().find { it.name() == 'noir' }

        expect:
        new Exposure(night).on(noir).lift() > noir.lift()
        new Exposure(new Palette([new Rgb(90, 90, 90), new Rgb(200, 200, 200)])).on(noir) == noir
    }

    def "bright light on bright colors is lowered"() {
        given:
        def pastel = new Palette([new Rgb(240, 220, 255), new Rgb(250, 250, 250)])
        def golden = Stage.ORIGINS.lights().find { it.name() == 'golden_hour' }

        expect:
        new Exposure(pastel).on(golden).lift() < golden.lift()
    }

    def "colors that are asked for are shown in plain light"() {
        expect:
        look(seeded(asking('red', red: [COLOR: 'red']), seed)).light().name() == 'neutral'

        where:
        seed << (0..5)
    }

    def "colors that are asked for are shown in plain light but for what is asked of it"() {
        given:
        def light = look(seeded(asking('red dim', red: [COLOR: 'red'], dim: [LIGHT: 'dim']), seed)).light()

        expect:
        light.name() == 'neutral'
        light.gain() < 1

        where:
        seed << (0..5)
    }

    def "no light is drawn that pulls the other way"() {
        expect:
        look(seeded(asking('low contrast', 'low contrast': [LIGHT: 'low_contrast']), seed)).light().contrast() < 1

        where:
        seed << (0..9)
    }

    def "depth that is asked for has layers and parallax; without it the picture is flat"() {
        expect:
        look(asking('layers', layers: [DEPTH: 'layered', amount: 4])).layers() == 4
        look(asking('deep', deep: [DEPTH: 'parallax'])).parallax() == 0.2
        look(asking('film')).layers() == 1
        look(asking('film')).parallax() == 0
    }

    def "words stand where they are asked for, for the whole film"() {
        given:
        def caption = look(asking("'The Long Way Home' at the top", 'The Long Way Home': [TEXT: 'The Long Way Home'], top: [PLACE: 'top'])).captions()[0]

        expect:
        caption.text() == 'The Long Way Home'
        caption.place() == Place.TOP
        caption.from() == 0
        caption.until() == 6
    }

    def "long words are set smaller"() {
        given:
        def words = 'on the origin of species by means of natural selection'

        expect:
        caption('short').size() == 0.1
        caption(words).size() < 0.08
    }

    def "a template lays the words out"() {
        expect:
        look(asking('explain gravity', explain: [TEMPLATE: 'explainer'], gravity: [TEXT: 'gravity'])).captions()*.text() ==
                ['gravity', 'How it works']
    }

    def "a shape of the frame keeps the short side"() {
        given:
        def format = scene(asking(text, (text): [ASPECT: text, amount: aspect])).format()

        expect:
        [format.width(), format.height()] == [width, height]

        where:
        text         | aspect     || width | height
        'widescreen' | 16 / 9d    || 910   | 512
        'vertical'   | 9 / 16d    || 512   | 910
        'square'     | 1          || 512   | 512
    }

    def "a size in pixels outweighs a shape"() {
        expect:
        scene(sized(asking('widescreen', widescreen: [ASPECT: '16:9', amount: 1.78]), 100, 100, 24)).format().width() == 100
    }

    def "every table can be read, and every light touch changes the light"() {
        given:
        def plain = look(asking('neutral', neutral: [LIGHT: 'neutral'])).light()

        expect:
        Rows.words(LightTouch, 'light-touches.txt').every { row ->
            def meaning = asking('word', word: [(row[0].toUpperCase(Locale.ROOT)): row[1]]).meanings()[0]
            !LightTouch.of(meaning).empty && LightTouch.of(meaning).every { it.on(plain) != null }
        }
        Rows.words(Implications, 'implications.txt').every { row -> row[0] == 'open' || Domain.valueOf(row[2].toUpperCase(Locale.ROOT)) }
        Rows.words(FigureKind, 'figures.txt').every { row -> FigureKind.of(row[row.indexOf(':') + 1]).present }
    }

    private static Look look(Instruction asked) {
        scene(asked).look()
    }

    private static caption(String words) {
        look(asking(words, (words): [TEXT: words])).captions()[0]
    }
}
