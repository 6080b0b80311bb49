package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.catalog.Plugins
import productions.motion.origins.OriginsKnowledge
import productions.motion.scene.FlashPolicy
import productions.motion.scene.Prompt
import productions.motion.scene.Size
import productions.motion.scene.Wishes
import productions.motion.studio.Studio
import productions.motion.studio.Take
import productions.motion.value.Cancellation
import productions.motion.value.Refusal
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('motion rescue')
@Narrative('A film that was stopped lies beside its name as .partial.mp4. What was done of it becomes a film.')
class RescueSpec extends Specification {

    @TempDir
    Path folder

    def "a film that was stopped after three seconds becomes a film of what was done"() {
        given: 'a film of six seconds, stopped in its fourth'
        def partial = stopped(folder.resolve('sea.mp4'), 80)

        when:
        def session = Session.of('rescue', partial.toString())

        then:
        session.said() == folder.resolve('sea.rescued.mp4').toString()
        session.code == 0

        and: 'it can be looked at'
        Session.of('sheet', session.said()).code == 0

        and: 'what it was rescued from stays'
        Files.exists(partial)
    }

    def "a film that is whole needs no rescue"() {
        given:
        def film = Files.createFile(folder.resolve('sea.mp4'))

        when:
        def session = Session.of('rescue', film.toString())

        then:
        session.code == 65
        session.complained().contains("is no unfinished recording. Give one that ends in '.partial.mp4'.")
    }

    def "a file that is not there is said to be missing"() {
        expect:
        Session.of('rescue', folder.resolve('sea.partial.mp4').toString()).code == 66
    }

    private static Path stopped(Path film, int frame) {
        def catalog = Plugins.load(System.getProperty('motion.plugins').split(File.pathSeparator).collect { Path.of(it) })
        def studio = new Studio(catalog, new OriginsKnowledge())
        def small = new Wishes(
                Optional.of(6d), Optional.of(new Size(96, 64)), Optional.empty(), Optional.empty(), [], FlashPolicy.ENFORCE)
        def prompt = new Prompt('a calm ocean', new Seed(7), small)
        def stop = new Cancellation()
        try {
            studio.make(prompt, Take.to(film).watched({ phase, done, total -> if (done == frame) stop.request() }, stop))
            throw new IllegalStateException('The film was not stopped.')
        } catch (Refusal refusal) {
            assert refusal.kind() == Refusal.Kind.CANCELED
        }
        film.resolveSibling('sea.partial.mp4')
    }
}
