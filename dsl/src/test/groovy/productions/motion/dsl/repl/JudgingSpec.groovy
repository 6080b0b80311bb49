package productions.motion.dsl.repl

import java.nio.file.Files
import spock.lang.Narrative
import spock.lang.Title

@Title('what is thought of a film')
@Narrative('''A film that is liked is varied by loops, one that is pinned is kept by them in any case, and one that nobody wants is thrown
away. Loops know a film by what it taught.''')
class JudgingSpec extends SessionStory {

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
}
