package productions.motion.media.mp4

import java.nio.ByteBuffer
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.Path
import productions.motion.media.AccessUnit
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('recording a film')
@Narrative('''A film grows as fragments in a partial file that can be played at any time. At the end it becomes one plain
file that every program reads.''')
class Mp4RecorderSpec extends Specification {

    @TempDir
    Path folder

    def "a finished film describes itself before its media"() {
        expect:
        boxes(new SampleFilm().record(folder.resolve('harbor.mp4'))) == ['ftyp', 'moov', 'mdat']
    }

    def "nothing but the film is left in the folder"() {
        when:
        new SampleFilm().record(folder.resolve('harbor.mp4'))

        then:
        folder.toFile().list() == ['harbor.mp4']
    }

    @Requires({ Oracle.isHere() })
    def "every picture lasts exactly as long as the rate says"() {
        given:
        def film = new SampleFilm(framesPerSecond: rate, pictures: count)

        when:
        def video = Oracle.probe(film.record(folder.resolve('rate.mp4'))).get('streams').get(0)

        then:
        video.get('nb_frames').asString() == "$count"
        video.get('r_frame_rate').asString() == "$rate/1"
        video.get('avg_frame_rate').asString() == "$rate/1"
        video.get('duration_ts').asLong() == 1000L * count
        video.get('time_base').asString() == "1/${1000 * rate}"

        where:
        rate | count
        24   | 60
        25   | 7
        30   | 1
        60   | 121
        7    | 15
    }

    @Requires({ Oracle.isHere() })
    def "the sound is as long as the pictures to the sample, without the priming"() {
        given:
        def file = new SampleFilm(framesPerSecond: 30, pictures: 37).record(folder.resolve('sync.mp4'))

        when: 'the second edit list, that of the sound, is read: how long, from where'
        def bytes = ByteBuffer.wrap(Files.readAllBytes(file))
        int edit = new String(bytes.array(), 'ISO-8859-1').lastIndexOf('elst')

        then:
        bytes.getInt(edit + 12) == 37 * 1600
        bytes.getInt(edit + 16) == 312
        Oracle.probe(file).get('format').get('duration').asString() == '1.233333'
    }

    @Requires({ Oracle.isHere() })
    def "the colors are marked as BT.709 in limited range, the pixels as square"() {
        when:
        def video = Oracle.probe(new SampleFilm().record(folder.resolve('colors.mp4'))).get('streams').get(0)

        then:
        video.get(field).asString() == value

        where:
        field                 || value
        'color_space'         || 'bt709'
        'color_transfer'      || 'bt709'
        'color_primaries'     || 'bt709'
        'color_range'         || 'tv'
        'sample_aspect_ratio' || '1:1'
        'codec_tag_string'    || 'avc1'
        'profile'             || 'Constrained Baseline'
    }

    @Requires({ Oracle.isHere() })
    def "title, comment and recipe stand in the film, and title and comment survive a copy by ffmpeg"() {
        given:
        def film = new SampleFilm()
        def file = film.record(folder.resolve('meta.mp4'))
        def copy = folder.resolve('copy.mp4')

        when:
        def tags = Oracle.probe(file).get('format').get('tags')

        then:
        tags.get('title').asString() == film.provenance.title()
        tags.get('comment').asString() == film.provenance.comment()
        tags.get('encoder').asString() == 'Motion'
        tags.get('org.motion.recipe').asString() == film.provenance.recipe()

        when:
        Oracle.ffmpeg('-i', file, '-c', 'copy', copy)

        then:
        Oracle.probe(copy).get('format').get('tags').get('comment').asString() == film.provenance.comment()
    }

    @Requires({ Oracle.isHere() })
    def "a film without provenance says nothing of itself"() {
        given:
        def file = new SampleFilm(provenance: Provenance.NONE).record(folder.resolve('mute.mp4'))

        expect:
        Oracle.probe(file).get('format').get('tags').propertyNames() as Set ==
                ['major_brand', 'minor_version', 'compatible_brands'] as Set
    }

    @Requires({ Oracle.isHere() })
    def "a film whose recording was killed plays up to its last fragment"() {
        given:
        def recorder = new SampleFilm().start(folder.resolve('killed.mp4'))

        when: 'the recorder is never closed, as after kill -9'
        new SampleFilm().fill(recorder, 60)
        def partial = folder.resolve('killed.partial.mp4')

        then: 'two whole seconds of 24 pictures are there'
        Oracle.probe(partial, '-count_packets').get('streams').get(0).get('nb_read_packets').asString() == '48'
        Oracle.ffmpeg('-i', partial, '-f', 'null', '-').length == 0
        !Files.exists(folder.resolve('killed.mp4'))

        when: 'it is closed without being finished'
        recorder.close()

        then: 'the rest is there too'
        Oracle.probe(partial, '-count_packets').get('streams').get(0).get('nb_read_packets').asString() == '60'
        Oracle.ffmpeg('-i', partial, '-f', 'null', '-').length == 0
    }

    @Requires({ Oracle.isHere() })
    def "pictures and sound lie side by side, about a second of each"() {
        given:
        def file = new SampleFilm(pictures: 96).record(folder.resolve('woven.mp4'))

        when:
        def packets = Oracle.probe(file, '-show_packets').get('packets')
        def places = packets.collect { [it.get('stream_index').asInt(), it.get('pos').asLong(), it.get('pts_time').asDouble()] }
        def order = places.sort { it[1] }

        then: 'reading the file from front to back, no track is more than a second and a bit ahead'
        double picture = 0
        double sound = 0
        order.every {
            it[0] == 0 ? (picture = it[2]) : (sound = it[2])
            Math.abs(picture - sound) < 1.1
        }
    }

    def "an existing film is never overwritten"() {
        given:
        def file = Files.writeString(folder.resolve('harbor.mp4'), 'precious')

        when:
        new SampleFilm().start(file)

        then:
        def e = thrown(FileAlreadyExistsException)
        e.message == "$file: This file exists already. Choose another name, or move it away."
        Files.readString(file) == 'precious'
    }

    def "a film that appears while another of its name is recorded is not overwritten, and the recording is kept"() {
        given:
        def file = folder.resolve('harbor.mp4')
        def recorder = new SampleFilm().start(file)
        new SampleFilm().fill(recorder)
        Files.writeString(file, 'precious')

        when:
        recorder.finish(Provenance.NONE, 0)

        then:
        def e = thrown(FileAlreadyExistsException)
        e.message == "$file: This file exists already. Somebody made it meanwhile; the film is kept as 'harbor.partial.mp4'."
        Files.readString(file) == 'precious'
        folder.toFile().list().sort() == ['harbor.mp4', 'harbor.partial.mp4']
    }

    def "an unfinished film of the same name is not overwritten either"() {
        given:
        new SampleFilm().start(folder.resolve('harbor.mp4')).close()

        when:
        new SampleFilm().start(folder.resolve('harbor.mp4'))

        then:
        def e = thrown(FileAlreadyExistsException)
        e.message == "${folder.resolve('harbor.partial.mp4')}: This file exists already. It is a film that was not " +
                "finished. Use 'motion rescue' on it and move it away, or choose another name."
    }

    def "what would make no film is refused"() {
        given:
        def recorder = new SampleFilm().start(folder.resolve('harbor.mp4'))

        when:
        recorder.picture(new AccessUnit(new byte[9], false))

        then:
        def e = thrown(IllegalArgumentException)
        e.message == 'A film cannot begin with a picture that needs others. Begin with a key picture.'

        when:
        recorder.finish(Provenance.NONE, 0)

        then:
        e = thrown(IllegalStateException)
        e.message == 'The film has no pictures. Record at least one before finishing.'

        when:
        recorder.picture(new PcmStream(64, 48).key(new SampleFilm().picture(0)))
        recorder.finish(Provenance.NONE, 100)

        then:
        e = thrown(IllegalStateException)
        e.message == 'The film shall have 100 samples of sound, but 0 were recorded. Record the sound to its end before finishing.'

        when:
        recorder.close()
        recorder.sound(new byte[4], 960)

        then:
        e = thrown(IllegalStateException)
        e.message == "The recording of '${folder.resolve('harbor.mp4')}' has ended. Start another one to record more."
    }

    private static List<String> boxes(Path file) {
        def bytes = ByteBuffer.wrap(Files.readAllBytes(file))
        def names = []
        while (bytes.hasRemaining()) {
            int size = bytes.getInt(bytes.position())
            names << new String(bytes.array(), bytes.position() + 4, 4, 'ISO-8859-1')
            bytes.position(bytes.position() + size)
        }
        return names
    }
}
