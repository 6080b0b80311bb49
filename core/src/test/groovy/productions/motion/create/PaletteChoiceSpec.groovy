package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded

import productions.motion.scene.How
import productions.motion.scene.Instruction
import productions.motion.scene.Scene
import productions.motion.value.OkLab
import productions.motion.value.Palette
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('palette')
@Narrative('The colors of the picture: the ones that are asked for and no others, or else what place and chance suggest.')
class PaletteChoiceSpec extends Specification {

    static final RED = new Rgb(255, 0, 0)
    static final NAVY = new Rgb(0, 0, 128)

    def "one color asked for is a palette of its shades and dominates it"() {
        given:
        def palette = palette(asking('a red film', red: [COLOR: 'red']))
        def near = (0..100).count { palette.at(it / 100d).distanceTo(OkLab.of(RED)) < 0.08 }

        expect:
        palette.stops().contains(RED)
        near > 50
        palette.stops().every { Math.abs(OkLab.of(it).hue() - OkLab.of(RED).hue()) < 0.02 }
    }

    def "two colors asked for are the palette, in their order"() {
        expect:
        palette(asking('red into navy', red: [COLOR: 'red'], navy: [COLOR: 'navy'])).stops() == [RED, NAVY]
    }

    def "a color can be given by number"() {
        expect:
        palette(asking('#102030 and red', '#102030': [COLOR: '#102030'], red: [COLOR: 'red'])).stops() ==
                [new Rgb(16, 32, 48), RED]
    }

    def "a palette asked for has its own stops, whatever the seed"() {
        expect:
        palette(seeded(asking('ocean colors', ocean: [PALETTE: 'ocean']), seed)).stops()*.hex() ==
                ['#14508c', '#2878b4', '#50a0dc', '#8cc8f0']

        where:
        seed << [0, 1, 2]
    }

    def "of several palettes asked for each shows"() {
        expect:
        palette(asking('fire and ocean', fire: [PALETTE: 'fire'], ocean: [PALETTE: 'ocean'])).stops()*.hex() ==
                ['#ffc832', '#641405', '#14508c', '#8cc8f0']
    }

    def "at dusk the sky is warm over whatever lies under it, and both are lightest where they meet"() {
        expect:
        palette(asking('ocean at dusk', ocean: [PALETTE: 'ocean'], dusk: [SETTING: 'golden_hour'])).stops()*.hex() ==
                ['#641405', '#ffc832', '#8cc8f0', '#14508c']
    }

    def "a color within a palette lies in its middle"() {
        expect:
        palette(asking('red in the night', red: [COLOR: 'red'], night: [PALETTE: 'night'])).stops()*.hex() ==
                ['#0a0a1e', '#ff0000', '#ff0000', '#64508c']
    }

    def "a word that is a color and a palette means the color"() {
        expect:
        palette(asking('orange', orange: [COLOR: 'orange', PALETTE: 'fire'])).stops().contains(new Rgb(255, 165, 0))
        !palette(asking('orange', orange: [COLOR: 'orange', PALETTE: 'fire'])).stops().contains(Rgb.parse('#641405'))
    }

    def "a color that belongs to a shape is no color of the picture"() {
        given:
        def film = scene(asking('a red circle on navy', red: [COLOR: 'red'], circle: [SHAPE: 'circle'], navy: [COLOR: 'navy']))

        expect:
        film.look().figures()*.color() == [RED]
        film.look().field().palette().stops().contains(NAVY)
        !film.look().field().palette().stops().contains(RED)
    }

    def "where nothing is asked for, mood and place decide"() {
        given:
        def film = scene(asking(text, (text): meaning))

        expect:
        choice(film).value() == value
        choice(film).how() == How.IMPLIED
        choice(film).evidence()*.text() == [text]

        where:
        text      | meaning             || value
        'sea'     | [SETTING: 'ocean']  || 'ocean'
        'dreamy'  | [TONE: 'dreamy']    || 'dreamy'
        'nature'  | [THEME: 'nature']   || 'forest'
    }

    def "an implied palette differs slightly from film to film"() {
        expect:
        (0..<10).collect { palette(seeded(asking('sea', sea: [SETTING: 'ocean']), it)) }.unique().size() == 10
    }

    def "an open palette is drawn from palettes and from accords of every color"() {
        given:
        def values = (0..<60).collect { choice(scene(seeded(asking('film'), it))).value() }

        expect:
        values.unique(false).size() > 25
        values.count { it.contains(' of ') } > 25
        values.count { !it.contains(' of ') } > 8
    }

    def "an excluded color appears nowhere, mixtures and things included"() {
        given:
        def asked = seeded(asking('the sea', sea: [SETTING: 'ocean'], the: [WEATHER: 'rain']), seed)
        def film = scene(excluding(asked, the: [COLOR: color]))
        def named = new Likeness(Colors.of(Stage.ORIGINS).find(color).get())

        expect:
        (0..100).every { !named.holds(film.look().field().palette().at(it / 100d)) }
        film.look().figures().every { !named.holds(OkLab.of(it.color())) }

        where:
        [color, seed] << [['blue', 'skyblue', 'white', 'yellow', 'gray'], [0, 1, 2, 3]].combinations()
    }

    def "no mosaic holds an excluded color"() {
        given:
        def film = scene(Stage.pure(excluding(seeded(asking('no red'), seed), red: [COLOR: 'red'])))
        def red = new Likeness(RED)

        expect:
        film.look().field().colors().size() >= 8
        film.look().field().colors().every { !red.holds(OkLab.of(it)) }

        where:
        seed << [0, 1, 2, 3]
    }

    def "when every color is excluded the one farthest from them all is left, and the choice says so"() {
        given:
        def all = Colors.of(Stage.ORIGINS).named()*.name()
        def text = all.join(' ')
        def film = scene(excluding(all.collectEntries { [it, [COLOR: it]] }, asking(text)))

        expect:
        film.look().field().palette().stops().size() == 1
        choice(film).evidence().size() == all.size()
        choice(film).evidence()*.sense().every { it.startsWith('excluded.color.') }
    }

    private static Palette palette(Instruction asked) {
        scene(asked).look().field().palette()
    }

    private static choice(Scene film) {
        film.choices().find { it.aspect() == 'palette' }
    }
}
