package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.excluding
import static productions.motion.create.Stage.lasting
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.scene
import static productions.motion.create.Stage.seeded

import productions.motion.scene.Figure
import productions.motion.scene.Instruction
import productions.motion.scene.Outline
import productions.motion.value.OkLab
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('figures')
@Narrative('The things in the picture: as many as asked for, in their colors, apart from each other, moving as said.')
class FigureChoiceSpec extends Specification {

    def "as many appear as are asked for"() {
        expect:
        figures(asking('a triangle', triangle: [SHAPE: 'triangle', amount: count]))*.outline() == [Outline.TRIANGLE] * count

        where:
        count << [1, 2, 12, 30]
    }

    def "figures stand apart and inside the frame"() {
        given:
        def all = figures(seeded(asking('stars', stars: [SHAPE: 'circle', amount: count]), seed))

        expect:
        [all, all].combinations().every { Figure a, Figure b ->
            a.is(b) || a.place().distanceTo(b.place()) >= 0.45 * (a.size() + b.size())
        }
        all.every { Math.abs(it.place().x()) + it.size() / 2 <= 0.5001 && Math.abs(it.place().y()) + it.size() / 2 <= 0.5001 }

        where:
        [count, seed] << [[2, 3, 5], [0, 1, 2, 3]].combinations()
    }

    def "a color directly before a thing is its color, and two take turns"() {
        expect:
        figures(asking('red and navy circles', red: [COLOR: 'red'], navy: [COLOR: 'navy'], circles: [SHAPE: 'circle', amount: 3]))*.color() ==
                [new Rgb(255, 0, 0), new Rgb(0, 0, 128), new Rgb(255, 0, 0)]
    }

    def "a thing without a color stands out from the field"() {
        given:
        def look = scene(seeded(asking('a circle', circle: [SHAPE: 'circle']), seed)).look()

        expect:
        look.field().palette().at(0.5).distanceTo(OkLab.of(look.figures()[0].color())) > 0.2

        where:
        seed << (0..9)
    }

    def "a place brings its things along, unless they are excluded"() {
        expect:
        figures(asking('forest', forest: [SETTING: 'forest']))*.outline().unique() == [Outline.WOODS, Outline.GROUND, Outline.TREE]
        figures(excluding(asking('forest, no trees', forest: [SETTING: 'forest']), trees: [ENTITY: 'tree']))*.outline() == [Outline.GROUND]
    }

    def "without #land, #place lies in #outlines"() {
        given:
        def film = excluding(asking(place + ', no ' + land, (place): [SETTING: place]), (land): [ENTITY: land])

        expect:
        figures(film)*.outline().unique() - [Outline.BIRD, Outline.WAVE, Outline.FISH] == outlines

        where:
        land    | place    || outlines
        'woods' | 'forest' || [Outline.GROUND, Outline.TREE]
        'water' | 'ocean'  || []
        'hills' | 'night'  || [Outline.GROUND, Outline.BUILDING]
    }

    def "the small stars of space take no room from what is asked for, and go with the stars"() {
        given:
        def planet = [planet: [ENTITY: 'planet']]
        def lone = figures(asking(planet, 'a planet'))[0]
        def space = asking(planet + [space: [SETTING: 'space']], 'a planet in space')

        expect:
        figures(space).count { it.size() < 0.02 } >= 30
        figures(space).find { it.outline() == Outline.CIRCLE && it.size() > 0.05 }.size() > 0.6 * lone.size()
        figures(excluding(space, planet: [ENTITY: 'star'])).size() == 1
    }

    def "words beside a thing move the thing"() {
        given:
        def look = scene(asking('a bird drifting left over calm water', bird: [ENTITY: 'bird'], drifting: [MOTION: 'drift'],
                left: [DIRECTION: 'left'], calm: [TONE: 'calm'])).look()

        expect:
        nameOf(look.figures()[0].motion()) == 'drift'
        look.figures()[0].motion().heading() == 180
        nameOf(look.motion()) == 'slow'
    }

    def "a thing that moves through stays in sight: half of its way lies on either side of its place"() {
        given:
        def fish = figures(seeded(lasting(asking('a fish swims left', fish: [ENTITY: 'fish'], left: [DIRECTION: 'left']), seconds), seed))[0]
        def end = fish.place().x() + fish.motion().at(seconds).x()

        expect:
        fish.motion().heading() == 180
        end < fish.place().x()
        Math.abs(fish.place().x()) < 0.75
        Math.abs(end) < 0.75

        where:
        [seconds, seed] << [[1, 6, 60], [0, 1, 2]].combinations()
    }

    def "many that pass are spread along their way, so that some are always seen"() {
        given:
        def birds = figures(asking('birds drift right', birds: [ENTITY: 'bird', amount: 20], drift: [MOTION: 'drift'], right: [DIRECTION: 'right']))

        expect:
        birds*.place()*.x().max() - birds*.place()*.x().min() > 0.9
    }

    def "a plural without a number is several, a single word is one"() {
        expect:
        figures(asking('birds', birds: [ENTITY: 'bird'])).size() in 3..6
        figures(asking('a bird', bird: [ENTITY: 'bird'])).size() == 1
        figures(asking('a bus', bus: [ENTITY: 'bus'])).size() == 1
    }

    def "a heavy side gathers the things"() {
        expect:
        figures(seeded(asking('left circles', left: [BALANCE: 'left_heavy'], circles: [SHAPE: 'circle', amount: 3]), seed))
                .every { it.place().x() < 0 }

        where:
        seed << (0..5)
    }

    def "bilateral symmetry mirrors the things"() {
        given:
        def all = figures(asking('mirrored circles', mirrored: [SYMMETRY: 'bilateral'], circles: [SHAPE: 'circle', amount: 5]))

        expect:
        all.every { a -> all.any { b -> Math.abs(a.place().x() + b.place().x()) < 1e-9 && a.place().y() == b.place().y() } }
    }

    def "rain and snow are many small drops that fall"() {
        given:
        def drops = figures(asking(weather, (weather): [WEATHER: weather]))

        expect:
        drops.size() == 60
        drops.every { it.outline() == outline && it.size() < 0.1 && nameOf(it.motion()) == 'fall' }

        where:
        weather || outline
        'rain'  || Outline.DROP
        'snow'  || Outline.FLAKE
    }

    def "a place lies in its own land, and what stands there stands on it"() {
        given:
        def all = (0..<12).collectMany { figures(seeded(asking(place, (place): [SETTING: place]), it)) }

        expect: 'land as wide as the world'
        all*.outline().containsAll(land)

        and: 'what stands has its foot on the ground, in the lower part of the picture'
        all.findAll { it.outline() in [Outline.TREE, Outline.BUILDING, Outline.VEHICLE] }.every {
            def foot = it.place().y() + it.size() / 2
            foot > 0.2 && foot < 0.48
        }

        where:
        place    || land
        'ocean'  || [Outline.SEA]
        'forest' || [Outline.WOODS, Outline.GROUND]
    }

    def "fish stay below the horizon, and fill water that has none"() {
        given:
        def seas = (0..<12).collect { figures(seeded(asking('fish ocean', fish: [ENTITY: 'fish', amount: 4], ocean: [SETTING: 'ocean']), it)) }
        def alone = (0..<12).collectMany { figures(seeded(asking('fish', fish: [ENTITY: 'fish', amount: 4]), it)) }

        expect: 'at about the distance of the sea, so that a camera that rises lifts both'
        seas.every { all ->
            def sea = all.find { it.outline() == Outline.SEA }
            def fish = all.findAll { it.outline() == Outline.FISH }
            fish.every { it.place().y() > sea.place().y() - sea.size() / 2 && Math.abs(it.depth() - sea.depth()) < 0.3 }
        }

        and: 'above the middle too'
        alone.any { it.place().y() < -0.1 }
    }

    def "far land is nearer to the color of the air than near land"() {
        given:
        def hills = figures(asking('three hills', hills: [ENTITY: 'hills', amount: 3])).findAll { it.outline() == Outline.HILLS }

        expect:
        hills.size() == 3
        hills*.place()*.y() == hills*.place()*.y().sort(false)
        hills*.color().toSet().size() == 3
    }

    def "the farthest things come first"() {
        given:
        def depths = figures(asking('forest birds rain', forest: [SETTING: 'forest'], birds: [ENTITY: 'bird', amount: 3], rain: [WEATHER: 'rain']))
                .findAll { !it.outline().falling }*.depth()

        expect:
        depths == depths.sort(false)
    }

    private static List<Figure> figures(Instruction asked) {
        scene(asked).look().figures()
    }
}
