package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('motion run, lint and recipe')
@Narrative('Recipes are run, checked without being run, and turned into JSON and back.')
class RecipeCommandsSpec extends Specification {

    @TempDir
    Path folder

    def "a dry run tells what a recipe would make, and makes nothing"() {
        given:
        def recipe = written("film('Dusk') { prompt 'calm sea'; seconds 2; size 64, 36; seed 3 }")

        when:
        def session = Session.of('run', recipe, '--dry-run')

        then:
        session.code == 0
        session.said() =~ /^dusk  64x36  24 fps  48 frames  2\.00 s  \d shots  \d sounds  seed 3$/
    }

    def "a film of a recipe goes where it is wanted"() {
        given:
        def film = folder.resolve('film.mp4')

        expect:
        Session.of('run', written("film('a') { seconds 1; size 64, 36 }"), '-o', film.toString()).said() == film.toString()
        Files.size(film) > 1000
    }

    def "a recipe that takes too long is stopped"() {
        when:
        def session = Session.of('run', written('while (true) {}'), '--timeout', '1s')

        then:
        session.code == 124
        session.complained() == '✗ Stopped after 1 s, as --timeout says. Allow it more time, or ask for less.'
    }

    def "a recipe that asks for nothing is refused"() {
        expect:
        Session.of('run', written('1 + 1')).code == 65
    }

    def "lint runs nothing, and its exit code says whether all is well"() {
        given:
        def session = Session.of('lint', written(recipe))

        expect:
        session.code == code
        !Files.exists(folder.resolve('ran'))

        where:
        recipe                              || code
        "film 'a calm sea'"                 || 0
        "new File('ran').text = 'yes'"      || 0
        "film('a') { motion drfit }"        || 65
        "film('a') {"                       || 65
        '//PLUGIN nowhere:1'                || 69
    }

    def "a recipe becomes JSON, and JSON a recipe that says the same"() {
        given:
        def recipe = written('''
            film('Two moods') {
                prompt 'calm sea, three birds'; seconds 2; size 64, 36; bpm 96
                shot 2.beats, { palette 'teal', '#fff3cf'; text "it's", for: 1.beat }
                shot 1.beat, { like previous; motion 'drift', speed: 0.1..0.4; transition 'dissolve', 1.beat }
                gradient { x, y -> x * y }
                sound { key 'D minor'; part bell, hertz: [440, 550], every: 1.beat; part hiss, at: [0.5, 1.s] }
                loopable()
            }''')
        def json = Session.of('recipe', 'to-json', recipe).said()
        def file = Files.writeString(folder.resolve('a.json'), json)

        when:
        def again = Session.of('recipe', 'to-groovy', file.toString()).said()

        then:
        again.startsWith('//MOTION 1\n// two-moods: "calm sea, three birds"')
        scene(Session.of('recipe', 'to-json', written(again)).said()) == scene(json)
    }

    /** The scene of some JSON, without its reasons. */
    private static JsonNode scene(String json) {
        def scene = JsonMapper.builder().build().readTree(json).get('films').get(0)
        scene.remove('choices')
        scene
    }

    private String written(String recipe) {
        Files.writeString(folder.resolve("recipe-${recipe.hashCode()}.groovy"), recipe.stripIndent()).toString()
    }
}
