package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('motion make')
@Narrative('One prompt becomes one film. Standard output carries its path and nothing else, or one JSON object.')
class MakeSpec extends Specification {

    static final List<String> SMALL = ['--size', '96x64', '-d', '1s', '--seed', '7']

    @Shared
    @TempDir
    Path folder

    @Shared
    Path film

    def setupSpec() {
        film = folder.resolve('film.mp4')
        def session = Session.of('make', 'a calm blue ocean, slow zoom in', *SMALL, '-o', film.toString())
        assert session.code == 0: session.complained()
        assert session.said() == film.toString()
    }

    def "a film has picture and sound, and exactly as many frames as its length asks for"() {
        when:
        def facts = ffprobe('-show_entries', 'stream=codec_name,nb_frames,width,height,color_space', film)

        then:
        facts.contains('codec_name=h264')
        facts.contains('codec_name=aac')
        facts.contains('nb_frames=24')
        facts.contains('width=96')
        facts.contains('color_space=bt709')
    }

    def "the user is told what was understood, what was chosen, and the seed"() {
        given:
        def session = Session.of('make', 'a calm blue ocean, slow zoom in', *SMALL, '-o', folder.resolve('told.mp4').toString())

        expect:
        session.complained().contains('seed 7')
        session.complained().contains('understood   calm · blue · ocean')
        session.complained() =~ /shot 1 camera zoom +.*zoom in/
    }

    def "the same prompt and seed make the same film, another seed another one"() {
        given:
        def first = job('a calm blue ocean, slow zoom in', '7')
        def second = job('a calm blue ocean, slow zoom in', '7')
        def other = job('a calm blue ocean, slow zoom in', '8')

        expect:
        first.frames_sha256 == second.frames_sha256
        first.samples_sha256 == second.samples_sha256
        first.frames_sha256 != other.frames_sha256
    }

    def "the job is one JSON object with the instruction, the scene, the choices and what came out"() {
        given:
        def job = job('neon city, fast, 120 bpm, no red', '3', '4s')

        expect:
        job.schema == 'motion.job/1'
        job.status == 'completed'
        job.seed == 3
        job.instruction.avoid_colors == ['red']
        job.instruction.audio.tempo_bpm == 120
        job.output.frames == 96
        job.output.codec == 'avc1'
        job.safety.safe
        Math.abs(job.loudness.integrated_lufs + 16) <= 1
        job.choices.every { it.aspect && it.value != null && it.how in ['asked', 'implied', 'learned', 'drawn', 'default'] }
    }

    def "a film that is there already is never overwritten"() {
        given:
        def bytes = Files.readAllBytes(film)

        when:
        def session = Session.of('make', 'something red', *SMALL, '-q', '-o', film.toString())

        then:
        session.said() == folder.resolve('film.0002.mp4').toString()
        Files.readAllBytes(film) == bytes
    }

    def "a film makes itself again"() {
        when:
        def session = Session.of('remake', film.toString())

        then:
        session.code == 0
        session.complained().startsWith('The same film: frames ')
    }

    def "copying a film by another program keeps enough to make it again"() {
        given:
        def copy = folder.resolve('copy.mp4')
        assert ['ffmpeg', '-v', 'error', '-y', '-i', film.toString(), '-c', 'copy', copy.toString()].execute().waitFor() == 0

        expect:
        Session.of('remake', copy.toString()).code == 0
    }

    def "a film without a scene cannot be explained or made again"() {
        given:
        def bare = folder.resolve('bare.mp4')
        if (!Files.exists(bare)) {
            assert ['ffmpeg', '-v', 'error', '-i', film.toString(), '-map_metadata', '-1', '-c', 'copy', bare.toString()].execute().waitFor() == 0
        }

        when:
        def session = Session.of(command, bare.toString())

        then:
        session.code == 65
        session.complained() == "✗ '$bare' holds no scene: it was not made by Motion, or its metadata was stripped. " +
                'Use the film as Motion wrote it.'

        where:
        command << ['explain', 'remake']
    }

    def "a picture, a sheet and an animation are taken from a film"() {
        when:
        def session = Session.of(command, film.toString())

        then:
        session.code == 0
        new String(Files.readAllBytes(Path.of(session.said())), 0, 4, 'ISO-8859-1') == signature

        where:
        command || signature
        'still' || '\u0089PNG'
        'sheet' || '\u0089PNG'
        'gif'   || 'GIF8'
    }

    def "a decision is explained by the words that made it"() {
        given:
        def session = Session.of('explain', film.toString(), 'palette')

        expect:
        session.code == 0
        session.said().contains('blue')
    }

    def "a film is measured by every metric there is"() {
        given:
        def session = Session.of('extract', film.toString(), '--json')
        def window = JsonMapper.builder().build().readValue(session.said(), Map).windows[0]

        expect:
        session.code == 0
        window.keySet().containsAll(['brightness', 'contrast', 'saturation', 'colorfulness', 'color', 'palette', 'motion_level', 'edge_density'])
        window.brightness > 0.1 && window.brightness < 0.9
        window.color[2] > window.color[0]     // more blue than red
    }

    def "an aspect that nobody decided on is answered with the nearest one"() {
        expect:
        Session.of('explain', film.toString(), 'palete').complained().contains("Did you mean 'palette'?")
        Session.of('explain', film.toString(), 'palete').code == 65
    }

    def "a place that cannot be written is refused"() {
        given:
        def file = Files.writeString(folder.resolve('a-file'), 'no folder')

        when:
        def session = Session.of('make', 'blue', *SMALL, '-q', '-o', file.resolve('film.mp4').toString())

        then:
        session.code == 73
        session.complained() == "✗ The folder '${file.toAbsolutePath()}' cannot be written. Choose another with -o, or change its rights."
    }

    private job(String prompt, String seed, String length = '1s') {
        def file = folder.resolve(UUID.randomUUID().toString() + '.mp4')
        def session = Session.of('make', prompt, '--size', '96x64', '-d', length, '--seed', seed, '--json', '-o', file.toString())
        assert session.code == 0: session.complained()
        JsonMapper.builder().build().readValue(session.said(), Map)
    }

    private static String ffprobe(Object... arguments) {
        (['ffprobe', '-v', 'error'] + arguments*.toString()).execute().text
    }
}
