package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.catalog.Plugins
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('making films teaches')
@Narrative('''After a film, what was measured in it is compared with the registries: what is new is named and kept, what is known
is counted, and the next film may draw from it.''')
class LearningSpec extends Specification {

    static final List<String> SMALL = ['--size', '96x64', '-d', '1s']

    @TempDir
    Path folder

    def "a film tells what it taught"() {
        when:
        def session = make('a red ball on a green field', 'first.mp4', 7)

        then:
        session.complained() =~ /learn +\+\d+ color/
        session.complained() =~ /new: "\w+.* · .*"/

        and: 'as JSON too, each with its registry, key and name'
        def learned = json('a blue ball on a yellow field', 'second.mp4', 7).get('learned')
        learned.get('new').asInt() == learned.get('items').size()
        learned.get('items').every { it.get('registry').asString() =~ /^(pure|blended|semantic|interpretation|linguistic)\./ }
        learned.get('items').any { it.get('registry').asString() == 'pure.color' }
    }

    def "what a second film shares with the first is counted, not found again"() {
        given:
        def first = json('a red ball on a green field', 'first.mp4', 7).get('learned')
        def second = json('a red ball on a green field', 'second.mp4', 8).get('learned')
        def keys = { learned -> learned.get('items').collect { it.get('registry').asString() + it.get('key').asString() } as Set }

        expect:
        second.get('seen').asInt() > 0
        keys(first).disjoint(keys(second))
    }

    def "the same film made again is the same film, whatever was learned in between, and teaches nothing twice"() {
        given:
        def first = json('colors of any kind', 'first.mp4', 7)
        (1..3).each { json('a film of something', "between-${it}.mp4", it) }
        def again = json('colors of any kind', 'again.mp4', 7)

        expect:
        again.get('frames_sha256') == first.get('frames_sha256')
        again.get('samples_sha256') == first.get('samples_sha256')
        again.get('learned').get('known').asBoolean()
        again.get('learned').get('new').asInt() == 0
    }

    def "what was found is drawn from, and explain names it"() {
        given:
        (1..6).each { json('pure colors', "film-${it}.mp4", it, '--mode', 'pure') }

        when:
        def film = json('pure colors', 'last.mp4', 99, '--mode', 'pure')

        then:
        film.get('choices').any { it.get('how').asString() == 'learned' }
        Session.of('explain', folder.resolve('last.mp4').toString()).said() =~ /found by earlier films: .+ pure\.color:\d+,\d+,\d+_/

        and: 'unless the film is to be drawn from the origins alone'
        json('pure colors', 'origins.mp4', 100, '--mode', 'pure', '--snapshot', 'none')
                .get('choices').every { it.get('how').asString() != 'learned' }
    }

    def "with --no-learn the registries stay as they are"() {
        when:
        def film = json('a red ball', 'film.mp4', 7, '--no-learn')

        then:
        film.get('learned') == null
        !Files.exists(folder.resolve('home/registries'))
    }

    def "while another process writes, the film is left for it to learn, and whoever writes next learns it"() {
        given:
        def home = new Home(folder.resolve('home'))
        def catalog = Plugins.load(home.pluginFolders())
        def other = Workshop.registries(home, catalog)

        when:
        def session = make('a red ball', 'film.mp4', 7)

        then:
        session.code == 0
        session.said() == folder.resolve('film.mp4').toString()
        session.complained().contains('Another process writes the registries; it will learn this film with its next run.')
        other.runs(9)*.prompt() == ['']

        when:
        other.close()
        def next = Workshop.registries(home, catalog)

        then:
        next.runs(9)*.prompt() == ['a red ball', '']

        cleanup:
        next?.close()
    }

    private Session make(String prompt, String file, int seed, String... more) {
        Session.of('make', prompt, *SMALL, '--seed', "$seed" as String, '--home', folder.resolve('home').toString(),
                '-o', folder.resolve(file).toString(), *more)
    }

    private JsonNode json(String prompt, String file, int seed, String... more) {
        def session = make(prompt, file, seed, '--json', *more)
        assert session.code == 0: session.complained()
        JsonMapper.builder().build().readTree(session.said())
    }
}
