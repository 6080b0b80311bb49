package productions.motion.studio

import productions.motion.media.SoundCodec
import productions.motion.media.h264.H264Encoder
import productions.motion.media.h264.Quality
import productions.motion.media.mp4.Mp4Recorder
import productions.motion.media.mp4.SoundTrack
import productions.motion.media.mp4.VideoTrack
import java.nio.file.Path
import productions.motion.catalog.Catalog
import productions.motion.extract.Curtain
import productions.motion.media.mp4.SampleFilm
import productions.motion.media.read.Mp4Projector
import productions.motion.value.Cancellation
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('where films are shown')
@Narrative('A projector of a plugin shows films if one is ready, otherwise our own does.')
class ProjectionRoomSpec extends Specification {

    @TempDir
    Path folder

    def room = new ProjectionRoom(Catalog.of([Curtain]))

    def "a projector that is not ready gives way to our own"() {
        expect:
        room.projector() instanceof Mp4Projector
        room.projector('motion') instanceof Mp4Projector
    }

    def "one that is forced says what keeps it"() {
        when:
        room.projector('curtain')

        then:
        def e = thrown(Refusal)
        e.message == "The projector 'curtain' cannot be used: The curtain is closed. Open it."
        e.kind() == Refusal.Kind.UNAVAILABLE
    }

    def "one that is not there is refused with those that are"() {
        when:
        room.projector('motoin')

        then:
        def e = thrown(Refusal)
        e.message == "No projector is called 'motoin'. Did you mean 'motion'? Known: motion, curtain."
        e.kind() == Refusal.Kind.USAGE
    }

    def "our own shows the frames of a film with their sound"() {
        given:
        def film = room.open(record(folder.resolve('film.mp4'), 30), new Cancellation())
        def frames = []
        for (def frame = film.next(); frame.present; frame = film.next()) {
            frames << [frame.get().seconds(), frame.get().width(), frame.get().channels().length, frame.get().sound().length]
        }
        film.close()

        expect:
        frames.size() == 30
        frames.every { it[1] == 64 && it[2] == 2 && it[3] == 2000 }
        Math.abs(frames[29][0] - 29 / 24) < 1e-9
        film.facts().format() == 'mp4'
        film.facts().picture().get().timing().frames() == 30
        film.facts().sound().get().codec() == 'opus'
        film.facts().seconds() == 1.25d
    }

    def "a film that is not there is missing"() {
        when:
        room.open(Path.of('nowhere.mp4'), new Cancellation())

        then:
        def e = thrown(Refusal)
        e.message == "There is no film 'nowhere.mp4'. Check its name."
        e.kind() == Refusal.Kind.MISSING
    }

    private static Path record(Path file, int pictures) {
        def encoder = new H264Encoder(64, 48, Quality.usual(24), 1)
        def sample = new SampleFilm(pictures: pictures)
        def recorder = Mp4Recorder.start(file,
                new VideoTrack(64, 48, 24, encoder.sequenceParameters(), encoder.pictureParameters()),
                new SoundTrack(SoundCodec.OPUS, 312, new byte[0]))
        pictures.times { recorder.picture(encoder.encode(sample.picture(it))) }
        encoder.close()
        SampleFilm.opus(sample.soundSamples() + 312).each { recorder.sound(it, SampleFilm.PACKET) }
        recorder.finish(sample.provenance, sample.soundSamples())
    }
}
