package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion compare')
@Narrative('How far two films are apart, aspect by aspect, and what was decided differently in films of ours.')
class CompareSpec extends Specification {

    @Shared
    @TempDir
    Path folder

    @Shared
    Path sea

    @Shared
    Path fire

    def setupSpec() {
        sea = made('sea.mp4', 'a calm blue ocean, no text')
        fire = made('fire.mp4', 'a red fire with techno, no text')
    }

    def "a film is as far from itself as nothing"() {
        given:
        def found = json(Session.of('compare', sea.toString(), sea.toString(), '--json'))

        expect:
        found.distance == 0
        found.decided == []
    }

    def "films are apart in colors and sound, and say what was decided differently"() {
        given:
        def found = json(Session.of('compare', sea.toString(), fire.toString(), '--json'))
        def distance = found.aspects.collectEntries { [it.aspect, it.distance] }

        expect:
        found.distance > 0.1
        distance['color.dominant_rgb'] > 0.1
        distance['container.width'] == 0
        found.decided*.aspect.containsAll(['prompt', 'palette'])
        Files.size(Path.of(found.sheet)) > 1000
    }

    def "the largest differences come first"() {
        given:
        def lines = Session.of('compare', sea.toString(), fire.toString(), '-q').said().readLines()
        def told = lines.drop(1).takeWhile { !it.blank }.collect { it.substring(28, 38).strip() as double }

        expect:
        lines[0] =~ /^aspect +distance +sea\.mp4 +fire\.mp4$/
        told == told.sort(false).reverse()
    }

    private Path made(String name, String prompt) {
        def film = folder.resolve(name)
        assert Session.of('make', prompt, '--seed', '3', '--size', '96x64', '--fps', '12', '-d', '1', '--no-learn', '-q',
                '-o', film.toString()).code == 0
        film
    }

    private static json(Session session) {
        assert session.code == 0: session.complained()
        JsonMapper.builder().build().readValue(session.said(), Map)
    }
}
