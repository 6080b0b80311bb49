package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.lasting
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.pure
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded
import static productions.motion.create.Stage.sized

import productions.motion.catalog.Catalog
import productions.motion.scene.Blend
import productions.motion.scene.How
import productions.motion.scene.Mosaic
import productions.motion.scene.Rhythm
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('creator')
@Narrative('From what is asked to a scene: what is named is obeyed, what is open is drawn, all of it is explained.')
class CreatorSpec extends Specification {

    static final SEA = asking('a calm sea with two red circles',
            calm: [TONE: 'calm'], sea: [SETTING: 'ocean'], red: [COLOR: 'red'], circles: [SHAPE: 'circle', amount: 2])

    def "the same instruction and seed give the same scene"() {
        expect:
        scene(SEA) == scene(SEA)
    }

    def "another seed gives another scene"() {
        given:
        def films = (0..<12).collect { scene(seeded(asking('something'), it)) }

        expect:
        films*.look().unique().size() == 12
        films.collect { nameOf(it.look().motion()) }.unique().size() > 3
        films.collect { it.look().field().palette() }.unique().size() == 12
        films.collect { nameOf(it.shots()[0].camera()) }.unique().size() > 3
    }

    def "another prompt gives another scene, even where nothing in it is understood"() {
        expect:
        scene(asking('one')).look() != scene(asking('two')).look()
    }

    def "capitals and spaces change nothing"() {
        expect:
        scene(asking('  Blue   MOON')).look() == scene(asking('blue moon')).look()
    }

    def "every choice is explained"() {
        given:
        def choices = scene(SEA).choices()

        expect:
        choices*.aspect().unique().size() == choices.size()
        choices.every { !it.aspect().empty && !it.value().empty }
        choices.findAll { it.how() == How.ASKED }.every { !it.evidence().empty }
        choices.findAll { it.how() == How.DRAWN }.every { it.stream() ==~ /(creator|naming)\/.+/ }
        choices.findAll { it.how() == How.DEFAULT }.every { it.stream().empty }
    }

    def "a choice quotes the words that led to it"() {
        when:
        def figures = scene(SEA).choices().find { it.aspect() == 'figures' }

        then:
        figures.how() == How.ASKED
        figures.evidence()*.text() == ['circles']
        figures.evidence()*.sense() == ['shape.circle']
    }

    def "nothing said is a square film of six seconds with sound"() {
        given:
        def film = scene(asking('hello'))

        expect:
        film.format().width() == 512
        film.format().height() == 512
        film.format().framesPerSecond() == 24
        film.format().frames() == 144
        film.look().field() instanceof Blend
        !film.score().parts().empty
        film.name() == 'quiet-harbor'
    }

    def "odd sizes are made even, and the shortest film has one frame"() {
        when:
        def format = scene(lasting(sized(asking('tiny'), 99, 51, 25), 0.001)).format()

        then:
        format.width() == 100
        format.height() == 52
        format.framesPerSecond() == 25
        format.frames() == 1
    }

    def "a pure film is a mosaic of eight to twenty-four named colors with slices of noises"() {
        given:
        def film = scene(pure(seeded(asking('noise'), seed)))

        expect:
        with(film.look().field() as Mosaic) {
            colors().size() in 8..24
            colors().unique(false).size() == colors().size()
            colors().every { it in Colors.of(Stage.ORIGINS).all() }
            holdSeconds() >= 0.34
        }
        film.score().parts().size() >= 3
        film.score().parts().every { it.rhythm() instanceof Rhythm.Slices }

        where:
        seed << (0..5)
    }

    def "a prompt that speaks of pixels is pure, unless it does not want them"() {
        expect:
        (scene(asking(text)).look().field() instanceof Mosaic) == pure

        where:
        text                     || pure
        'a mosaic of red'        || true
        'dancing pixels'         || true
        'a film without pixels'  || false
        'the sea'                || false
    }

    def "a mosaic fits the colors that are asked for"() {
        when:
        def colors = (scene(pure(asking('blue', blue: [COLOR: 'blue']))).look().field() as Mosaic).colors()

        then:
        colors.contains(new productions.motion.value.Rgb(0, 0, 255))
        !colors.contains(new productions.motion.value.Rgb(255, 255, 0))
    }

    def "a family without primitives is refused with the remedy"() {
        given:
        def bare = Catalog.of(Props.ALL.findAll { !productions.motion.family.Camera.isAssignableFrom(it) })

        when:
        new Creator(bare).create(SEA, Stage.KNOWLEDGE)

        then:
        def refusal = thrown(Refusal)
        refusal.message == "There is no camera, and a film needs one. Install a plugin that gives some, such as 'camera'."
    }

    def "a catalog that cannot name a film is refused with the remedy"() {
        given:
        def mute = Catalog.of(Props.ALL.findAll { it != Props.Words } + Props.Speechless)

        when:
        new Creator(mute).create(SEA, Stage.KNOWLEDGE)

        then:
        def refusal = thrown(Refusal)
        refusal.message == "No way of naming has a name for a film. Install a plugin that names films, such as 'naming'."
    }

    def "what is excluded is kept out even where it is asked for, and the choice says so"() {
        when:
        def film = scene(excluding(asking('pan but no pan', pan: [CAMERA: 'pan']), 'no pan': [CAMERA: 'pan']))

        then:
        film.shots().every { nameOf(it.camera()) != 'pan' }
        film.choices().find { it.aspect() == 'shot 1 camera' }.evidence()*.sense() == ['excluded.camera.pan']
    }
}
