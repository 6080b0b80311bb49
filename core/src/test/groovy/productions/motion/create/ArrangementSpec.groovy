package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded

import productions.motion.scene.Instruction
import productions.motion.value.OkLab
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('colors in their places')
@Narrative('''A palette holds the colors that are asked for in the order of their places, and the more of one the more it weighs. Where
light and dark have their places, the palette runs from one to the other.''')
class ArrangementSpec extends Specification {

    static final Rgb RED = new Rgb(255, 0, 0)
    static final Rgb BLUE = new Rgb(0, 0, 255)

    def "a color that outweighs another stands beside itself"() {
        expect:
        stops(asking('more red than blue', red: [COLOR: 'red', amount: weight], blue: [COLOR: 'blue'])) == palette

        where:
        weight || palette
        1      || [RED, BLUE]
        2      || [RED, RED, BLUE]
        3      || [RED, RED, RED, BLUE]
        1 / 2  || [RED, BLUE, BLUE]
        90     || [RED] * 5 + [BLUE]
    }

    def "colors stand in the order of their places, whatever the order of the words"() {
        given:
        def asked = asking('blue below, red above', blue: [COLOR: 'blue'], red: [COLOR: 'red'], below: [GRADIENT: 'vertical'])
        def placed = new Instruction(asked.prompt(), asked.meanings() + stop(asked, 'blue', 1) + stop(asked, 'red', 0), [],
                asked.seconds(), asked.framesPerSecond(), asked.size(), asked.mode(), [])

        expect:
        stops(placed) == [RED, BLUE]
        nameOf(scene(placed).look().field().gradient()) == 'vertical'
    }

    def "where light and dark have their places, whatever palette is drawn runs from one to the other"() {
        given:
        def asked = asking('something', something: [GRADIENT: 'vertical', STOP: tone])
        def lightness = (0..<6).collect { seed -> stops(seeded(placed(asked, place), seed)).collect { OkLab.of(it).lightness() } }

        expect:
        lightness.every { it == (rises ? it.sort(false) : it.sort(false).reverse()) && (it[0] - it[-1]).abs() > 0.6 }

        where:
        tone    | place || rises
        'dark'  | 0     || true
        'dark'  | 1     || false
        'light' | 0     || false
        'light' | 1     || true
    }

    def "a color stands beside nearly black where its other side is dark"() {
        given:
        def asked = asking('red center, dark edges', red: [COLOR: 'red'], dark: [STOP: 'dark'])

        expect:
        stops(asked).size() == 2
        stops(asked)[0] == RED
        OkLab.of(stops(asked)[1]).lightness() < 0.2
    }

    private static List<Rgb> stops(Instruction asked) {
        scene(asked).look().field().palette().stops()
    }

    private static List stop(Instruction asked, String word, double place) {
        asking([(word): [STOP: word, amount: place]], asked.prompt().text()).meanings()
    }

    private static Instruction placed(Instruction asked, double place) {
        new Instruction(asked.prompt(), asked.meanings().findAll { it.domain().name() != 'STOP' } +
                asking([something: [STOP: asked.meanings().find { it.domain().name() == 'STOP' }.value(), amount: place]], 'something').meanings(),
                [], asked.seconds(), asked.framesPerSecond(), asked.size(), asked.mode(), [])
    }
}
