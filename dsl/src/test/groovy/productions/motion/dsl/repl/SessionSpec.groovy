package productions.motion.dsl.repl

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Talk
import productions.motion.dsl.recipe.Recipes
import productions.motion.scene.Rhythm
import productions.motion.scene.Scene
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('a session')
@Narrative('''A session takes lines and keeps one film. It can go back on every step, and what it keeps on disk is a recipe that makes the
very film.''')
class SessionSpec extends Specification {

    static final String FIELD = 'film("Field") { prompt "a red field, two birds, calm"; seconds 1; size 64, 36; seed 3 }'

    @TempDir
    Path folder

    def said = new StringWriter()
    def talk = new Talk(new PrintWriter(said, true), new PrintWriter(said, true), Talk.Terminal.NONE)
    Session session

    def setup() {
        def desk = new Desk(talk, new Home(folder.resolve('home')), folder.resolve('out'))
        session = new Session(desk, Canvas.NONE, new SessionFile(folder.resolve('sessions'), Optional.empty()))
    }

    def "every step can be undone and redone"() {
        given:
        def scenes = [FIELD, '/set motion=wave', '/set motion.speed=0.3', '/vary 3', '/pick 2', '/bpm 96', '/loop on', '/size 9:16'].collect {
            assert session.take(it) == 0
            scene()
        }

        when:
        def back = (scenes.size() - 2..0).collect { session.take('/undo'); scene() }
        def forth = (1..scenes.size() - 1).collect { session.take('/redo'); scene() }

        then:
        back == scenes.dropRight(1).reverse()
        forth == scenes.drop(1)
    }

    def "what is kept after each step makes the very film: after #step"() {
        given:
        session.take(FIELD)
        def before = scene()

        when:
        session.take('/vary 3 0.6')
        session.take(step)

        then:
        scene() != before
        bare(again(session.file().file().get())) == bare(scene())

        where:
        step << ['/set motion=wave camera=dolly', '/set palette=#123,#f80', '/set light.warmth=0.4 texture.strength=9', '/pick 1',
                 '/pick 3', '/loop on', '/bpm 77', '/size 9:16', '/remix gradient=rings 0.5']
    }

    def "plain words are a prompt, with or without quotes: #line"() {
        expect:
        session.take(line) == 0
        scene().prompt() == line

        where:
        line << ['a quiet harbor at dawn, gulls', 'neon city', 'light rain', "don't stop, 3 birds, no red."]
    }

    def "a misspelt word of the language is no prompt: #line"() {
        expect:
        session.take(line) == 65
        said.toString().contains("Did you mean '$meant'?")

        where:
        line           || meant
        'flim neon'    || 'film'
        'filn "x", {}' || 'film'
    }

    def "/save writes a clean recipe, and never over another file"() {
        given:
        def file = folder.resolve('dusk.groovy')
        session.take(FIELD)
        session.take('/set motion.speed=0.3')

        expect:
        session.take("/save $file") == 0
        Files.readString(file).readLines().findAll { !it.startsWith('//') && it } ==
                ["film('field') {", "    prompt     'a red field, two birds, calm'", '    seed       3', '    size       64, 36', '    fps        24',
                 '    duration   24.frames', '    motion     ' + (Files.readString(file) =~ /motion     (.*)/)[0][1], '}']
        bare(again(file)) == bare(scene())

        and:
        session.take("/save $file") == 73
    }

    def "variations keep what is locked, and are films themselves"() {
        given:
        session.take(FIELD)
        session.take('/lock palette motion figures sound')
        def locked = scene()

        when:
        session.take('/vary 9 1.0')

        then:
        session.past().now().variations().size() == 9
        session.past().now().variations().every {
            it.scene().look().field().palette() == locked.look().field().palette() &&
                    it.scene().look().motion() == locked.look().motion() &&
                    it.scene().look().figures() == locked.look().figures() && it.scene().score() == locked.score()
        }
        session.past().now().variations()*.scene()*.look().toSet().size() > 1

        when:
        session.take('/pick 5')
        session.take('/make')

        then:
        said.toString().trim().readLines().last() == folder.resolve('out/field.mp4').toString()
        Files.size(folder.resolve('out/field.mp4')) > 1000
    }

    def "a variation still tells the words that its colors came from"() {
        given:
        session.take(FIELD)
        session.take('/vary 9 0.8')
        def index = session.past().now().variations().findIndexOf { it.changes().any { it.startsWith('palette') } }

        when:
        session.take("/pick ${index + 1}")
        session.take('/why palette')

        then:
        said.toString() =~ /palette +\S.*, varied: palette #\w{6} → #\w{6}/
        said.toString().contains('the words "red" mean color.red')
        said.toString().contains('chance: stream vary/palette')
    }

    def "variations show nothing that the words refuse"() {
        given:
        session.take('film("Sea") { prompt "an ocean at dusk", no: "red, pulse"; seconds 1; size 64, 36; seed 5 }')

        when:
        session.take('/vary 25 1.0')
        def sheet = session.past().now().variations()

        then:
        sheet.count { it.changes() } > 15
        sheet.every { !session.work().exclusions().bars(it.scene()) }

        and: 'without the refusal some of such a sheet would'
        def free = new productions.motion.edit.Mutation(session.desk().catalog())
        (1..25).any { session.work().exclusions().bars(free.vary(scene(), new productions.motion.value.Seed(it), 1, [] as Set).scene()) }
    }

    def "what lies between two films has colors and numbers between theirs"() {
        given:
        session.take(FIELD)
        session.take('/set palette=#000,#000 motion=drift motion.speed=0.1')
        session.take('/grid palette=#fff motion.speed=0.3')

        when:
        session.take('/blend 1 0.5')

        then:
        scene().look().motion().speed().round(6) == 0.2d
        scene().look().field().palette().stops().every { it.red() > 60 && it.red() < 160 }
    }

    def "all combinations of some settings stand on one sheet"() {
        given:
        session.take(FIELD)

        when:
        session.take('/grid palette=teal+coral,navy motion=drift,wave,pulse')

        then:
        session.past().now().variations()*.changes().collect { it.join(', ') } ==
                ['palette teal+coral, motion drift', 'palette teal+coral, motion wave', 'palette teal+coral, motion pulse',
                 'palette navy, motion drift', 'palette navy, motion wave', 'palette navy, motion pulse']

        when:
        session.take('/pick 5')

        then:
        productions.motion.catalog.Catalog.nameOf(scene().look().motion()) == 'wave'
        session.take('/grid palette=a,b,c,d,e,f seed=1,2,3,4,5') != 0
    }

    def "the differences of two films are told by what can be set"() {
        given:
        session.take(FIELD)
        session.take('/set motion=drift motion.speed=0.25')

        when:
        session.take('/diff')

        then:
        said.toString().contains('motion.speed           ')
        said.toString().contains('→ 0.25')
    }

    def "the sound of the film is kept as long as the film"() {
        given:
        session.take(FIELD)

        expect:
        session.take('/hear') == 0
        Files.size(folder.resolve('out/field.wav')) == 44 + 48_000 * 2 * 2
    }

    def "a film that was made of words can be liked, and its file thrown away"() {
        given:
        session.take('"a red field" -d 1s --size 64x36 --seed 7')
        def film = session.work().film().get()

        expect:
        session.take('/like') == 0
        said.toString().contains("Liked: $film")
        Files.exists(film)

        and:
        session.take('/drop') == 0
        !Files.exists(film)
        session.take('/drop') == 65
    }

    def "a pinned film is not thrown away, and a job is pinned by its name"() {
        given:
        session.take('"a red field" -d 1s --size 64x36 --seed 7')
        def film = session.work().film().get()

        expect:
        session.take('/pin') == 0
        said.toString().contains("Pinned: $film")
        session.take('/drop') == 65
        said.toString().contains("'$film' is pinned. Let it go with /pin off before you throw it away.")
        Files.exists(film)

        when:
        session.take('/jobs list')
        def job = (said.toString() =~ /(?m)^(\w+) +done +pinned a red field/)[0][1]

        then:
        session.take("/pin $job off") == 0
        said.toString().contains("No longer pinned: $film")
        session.take('/drop') == 0
        !Files.exists(film)
        session.take('/pin nothing') == 66
    }

    def "a film of a recipe taught nothing, so nobody can like or pin it"() {
        given:
        session.take(FIELD)

        expect:
        session.take('/like') == 65
        session.take('/pin') == 65
    }

    def "sessions are listed, left as they are, and taken up again"() {
        given:
        session.take(FIELD)
        def first = session.file().file().get()
        session.take('/session fork')

        when:
        session.take('/set motion=wave')

        then:
        session.file().file().get() != first
        !Files.readString(first).contains('wave')

        when:
        session.take('/session list')
        def listed = said.toString().readLines().findAll { it.contains('.groovy') && it =~ /^ +\d/ }

        then:
        listed.size() == 2

        when:
        session.take('/session resume ' + (listed.findIndexOf { it.contains(first.fileName.toString()) } + 1))

        then:
        productions.motion.catalog.Catalog.nameOf(scene().look().motion()) != 'wave'
    }

    def "recorded lines can be piped in again"() {
        given:
        def file = folder.resolve('dusk.lines')
        session.take('/record start')
        session.take(FIELD)
        session.take('/sett motion=wave')
        session.take('/set motion=wave')

        expect:
        session.take("/record stop $file") == 0
        Files.readAllLines(file) == [FIELD, '/set motion=wave']
    }

    def "a prompt may be typed as on the command line"() {
        expect:
        session.take('make "a red field" -d 1s --size 64x36 --seed 7') == 0
        session.work().film().present
    }

    def "a film that runs in a circle tells how well its ends meet, a sheet where its beats fall"() {
        given:
        session.take(FIELD)

        when:
        session.take('/loop on')
        session.take('/bpm 120')
        session.take('/sheet')

        then:
        (said.toString() =~ /seam 0\.\d+/).find()
        said.toString().contains('2.0 beats at 120 a minute')
    }

    def "a recipe may take the colors between two palettes"() {
        expect:
        session.take('film("a") { prompt "calm"; seconds 1; size 64, 36; palette blend("#000000", "#ffffff", 0.5) }') == 0
        scene().look().field().palette().stops().every { (90..110).contains(it.red()) && it.red() == it.green() && it.green() == it.blue() }
        session.take('film("a") { palette blend("ocean", "fire", 2) }') == 65
    }

    def "sounds that go on give way at every beat"() {
        given:
        session.take('film("a") { prompt "calm"; seconds 2; size 64, 36; bpm 120; sound { part rumble(), level: 0.2; duckTo beat, depth: 0.5 } }')
        def parts = scene().score().parts()

        expect:
        parts*.level() == [0.1d, 0.1d]
        parts[0].rhythm() == new Rhythm.Sustained()
        parts[1].rhythm().periodSeconds() == 0.5d
        parts[1].attackSeconds() > 0.2
        session.take('film("a") { bpm 120; sound { origin "rumble"; duckTo baet } }') == 65
        said.toString().contains("Sounds cannot give way to 'baet'.")
        said.toString().contains("Did you mean 'beat'? Write 'duckTo beat' or 'duckTo bar'.")
    }

    def "the variation beside the one that is worked on is the next on the sheet, and the first after the last"() {
        given:
        session.take(FIELD)

        expect:
        session.beside(1).empty

        when:
        session.take('/vary 3')

        then:
        session.beside(1).get() == 1
        session.beside(-1).get() == 3

        when:
        session.take('/pick 3')

        then:
        session.beside(1).get() == 1
        session.beside(-1).get() == 2
    }

    def "the number at the cursor is nudged by its last digit: #line"() {
        expect:
        Keys.nudged(line, cursor, by) == Optional.ofNullable(nudged)

        where:
        line                     | cursor | by  || nudged
        '/set motion.speed=0.30' | 20     | 1   || '/set motion.speed=0.31'
        '/set motion.speed=0.30' | 22     | -10 || '/set motion.speed=0.20'
        '/vary 9'                | 7      | 1   || '/vary 10'
        '/still 2.5s'            | 8      | -1  || '/still 2.4s'
        '/vary'                  | 3      | 1   || null
    }

    def "the same sheet is drawn from the same film"() {
        when:
        session.take(FIELD)
        session.take('/vary 4')
        def first = session.past().now().variations()
        session.take('/undo')
        session.take('/vary 4')

        then:
        session.past().now().variations() == first
    }

    def "/unset puts something back as it was planned"() {
        given:
        session.take(FIELD)
        def planned = scene()

        when:
        session.take('/set motion=wave light.warmth=0.7')
        session.take('/unset motion light')

        then:
        scene().look() == planned.look()
    }

    def "a line that fails changes nothing: #line"() {
        given:
        session.take(FIELD)
        def before = session.past().now()

        expect:
        session.take(line) == code
        session.past().now() == before
        said.toString().contains(message)

        where:
        line                 || code | message
        '/pick 1'            || 65   | 'Draw some with /vary.'
        '/set motion.speed'  || 64   | "'motion.speed' sets nothing."
        '/set colour=red'    || 65   | "Nothing in this film is called 'colour'."
        '/lock sond'         || 65   | "Did you mean 'sound'?"
        '/load nowhere.groovy' || 66 | "The recipe 'nowhere.groovy' cannot be read."
        '/why colour'        || 65   | "Nothing called 'colour' was decided"
        'film("b") { motion wavee }' || 65 | "Did you mean 'wave'?"
    }

    private Scene scene() {
        session.work().scene()
    }

    private Scene again(Path file) {
        def desk = session.desk()
        def order = Recipes.read(file, [], desk.catalog())[0]
        order.apply(desk.origins().plan(desk.origins().understand(order.prompt())))
    }

    /** A scene without its reasons: those of a recipe are others, the film is the same. */
    private static Scene bare(Scene scene) {
        scene.withChoices([])
    }
}
