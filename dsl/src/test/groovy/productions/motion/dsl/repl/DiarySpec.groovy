package productions.motion.dsl.repl

import java.nio.file.Files
import productions.motion.catalog.Catalog
import spock.lang.Narrative
import spock.lang.Title

@Title('what is kept of sessions')
@Narrative('''A film can be kept as a clean recipe, a session taken up again, and lines recorded to be piped in again.''')
class DiarySpec extends SessionStory {

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
        Catalog.nameOf(scene().look().motion()) != 'wave'
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
}
