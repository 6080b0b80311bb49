package productions.motion.dsl.repl

import productions.motion.scene.Rhythm
import spock.lang.Narrative
import spock.lang.Title

@Title('recipes typed into a session')
@Narrative('''A line may be a recipe: what recipes can say, a session can.''')
class RecipeLinesSpec extends SessionStory {

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
}
