package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion extract')
@Narrative('Films are measured frame by frame, second by second and as a whole; one that is broken never stops the others.')
class ExtractSpec extends Specification {

    @Shared
    @TempDir
    Path folder

    @Shared
    Path film

    def setupSpec() {
        film = folder.resolve('blue.mp4')
        assert Session.of('make', 'a calm blue ocean, no text', '--seed', '3', '--size', '96x64', '--fps', '12', '-d', '2',
                '-q', '-o', film.toString()).code == 0
        Files.writeString(folder.resolve('broken.mp4'), 'no film')
    }

    def "one film is one JSON object: what the file is, its frames, its seconds, and the whole"() {
        given:
        def session = Session.of('extract', film.toString(), '--json')
        def found = json(session.said())

        expect:
        session.code == 0
        found.file == 'blue.mp4'
        found.readable == true
        found.container.frame_count == 24
        found.container.fps == 12
        found.frames.size() == 24
        found.frames[12].t == 1
        found.frames[0].rgb[2] > found.frames[0].rgb[0]
        found.windows*.start == [0, 1]
        found.windows[0].brightness > 0.05
        found.measures.saturation > 0.05
        found.color.palette[0].share > 0
        found.transitions == []
        found.camera.type instanceof String
    }

    def "of a film made by Motion, what was intended is told beside what was measured"() {
        given:
        def intended = json(Session.of('extract', film.toString(), '--json').said()).intended

        expect:
        intended.aspects['container.frame_count'] == [intended: '24', measured: '24', agrees: true]
        intended.aspects['temporal.shot_count'].agrees
        intended.agreement > 0.5
    }

    def "what a film shows can be learned, once"() {
        given:
        def home = folder.resolve('home').toString()

        expect:
        Session.of('extract', film.toString(), '--learn', '--home', home).complained() =~ /learn +\+\d+ color/
        Session.of('extract', film.toString(), '--learn', '--home', home).complained().contains('this very film was learned before')
    }

    def "several films are an array, or lines of their own"() {
        expect:
        json(Session.of('extract', film.toString(), film.toString(), '--json').said())*.file == ['blue.mp4', 'blue.mp4']
        Session.of('extract', film.toString(), film.toString(), '--jsonl').said().readLines().collect { json(it).readable } == [true, true]
    }

    def "a film that is broken is told with its reason, and the others go on"() {
        given:
        def session = Session.of('extract', folder.toString(), '--jsonl')
        def found = session.said().readLines().collect { json(it) }

        expect:
        found*.file == ['blue.mp4', 'broken.mp4']
        found*.readable == [true, false]
        found[1].reason.contains('broken.mp4')
        session.code == 65
    }

    def "a table has a row for everything that was observed"() {
        given:
        def rows = Session.of('extract', film.toString(), '--csv').said().readLines()

        expect:
        rows[0] == 'file,scope,start,end,aspect,label,values,unit'
        rows.any { it =~ /^.*blue\.mp4,window,0,1,brightness,,0\.\d+,$/ }
        rows.any { it =~ /^.*blue\.mp4,film,0,2,container\.frame_count,,24,$/ }
    }

    def "what each frame measures goes into a table of its own"() {
        given:
        def table = folder.resolve('frames.csv')
        def session = Session.of('extract', film.toString(), '-q', '--json', '--stats', table.toString())
        def rows = Files.readAllLines(table)

        expect:
        session.code == 0
        rows.size() == 25
        rows[0].startsWith('file,t,color_1,color_2,color_3,color_4,')
        rows[13].split(',')[1] == '1'
    }

    def "people read what was measured of each second and of the whole"() {
        expect:
        Session.of('extract', film.toString(), '--codec', 'motion').said() =~ /(?s)0\.00 s to 1\.00 s.*brightness +0\.\d+.*the whole film.*container\.frame_count +24/
    }

    def "a projector that is not there is refused"() {
        expect:
        Session.of('extract', film.toString(), '--codec', 'nosuch').complained().startsWith("✗ No projector is called 'nosuch'.")
        Session.of('extract', film.toString(), '--codec', 'nosuch').code == 64
    }

    def "a folder without films is missing"() {
        given:
        def empty = Files.createDirectories(folder.resolve('empty'))
        def session = Session.of('extract', empty.toString())

        expect:
        session.complained() == "✗ There are no films in [$empty]. Name a film or a folder."
        session.code == 66
    }

    static json(String text) {
        JsonMapper.builder().build().readValue(text, Object)
    }
}
