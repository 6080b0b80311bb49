package productions.motion.dsl.command.loop

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.dsl.command.Session
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('motion gc')
@Narrative('''Room on the disk: the oldest films of each loop become scene and thumbnail, from which they can be made again. What is pinned
stays in any case, what is liked unless somebody says otherwise.''')
class GcSpec extends Specification {

    @TempDir
    Path folder

    Session motion(String... arguments) {
        Session.of(*arguments, '--home', folder.toString())
    }

    String made(String prompt) {
        def id = motion('jobs', 'submit', prompt, '--seed', '7', '-d', '0.5s', '--size', '64x64').said()
        assert motion('loop', 'start', 'bridge', '--runs', '1', '--every', '0s').code == 0
        id
    }

    List<String> films() {
        Files.list(folder.resolve('films/bridge')).withCloseable { it*.fileName*.toString().findAll { it.endsWith('.mp4') } }
    }

    def "the oldest films are archived, but not what is liked or pinned"() {
        given:
        def pinned = made('a red ball')
        motion('jobs', 'pin', pinned)
        def liked = made('a blue ball')
        motion('jobs', 'like', liked)
        made('a green ball')
        made('a white ball')

        when: 'it is only asked'
        def asked = motion('gc', '--keep', 'liked,pinned,newest:3', '--dry-run')

        then:
        asked.complained() == '1 film would be archived.'
        films().size() == 4

        when:
        def done = motion('gc', '--keep', 'liked,pinned,newest:3')

        then:
        done.said() == asked.said()
        done.said() =~ /films\/bridge\/.+\.mp4$/
        films().size() == 3
        Files.exists(Path.of(done.said().replace('.mp4', '.scene.json')))

        when: 'nothing may stay but what is pinned'
        motion('gc', '--quota', '0', '--keep', 'pinned')

        then:
        films().size() == 1
        motion('jobs', 'show', pinned).said().contains(films()[0])
    }

    def "what cannot be is refused: #arguments"() {
        expect:
        motion(*arguments.split(' ')).complained() == "✗ $message" as String

        where:
        arguments                       || message
        'gc'                            || 'Nobody said how much may stay. Say it with --quota 20GB or --keep liked,pinned,newest:200.'
        'gc --keep pined'               || "Nothing is kept as 'pined'. Did you mean 'pinned'? Known: liked, pinned, newest:200."
        'gc --quota many'               || "'many' is no size. Write it as 500MB, 20GB or 20GiB."
    }
}
