package productions.motion.dsl.repl

import java.nio.ByteOrder
import java.nio.file.Files
import java.nio.file.Path
import javax.sound.sampled.AudioSystem
import productions.motion.dsl.command.Home
import productions.motion.dsl.command.Workshop
import productions.motion.scene.Prompt
import productions.motion.scene.Soundtrack
import productions.motion.scene.Wishes
import productions.motion.sound.Mixer
import productions.motion.value.Cancellation
import productions.motion.value.Refusal
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Title

@Title('sound files')
@Narrative('''/hear keeps the sound of the film as a WAV file: stereo at 48 kHz, 16 bits a sample, written slice by slice, however long the
film is.''')
class WavSpec extends SessionStory {

    def "the sound of the film is kept as long as the film"() {
        given:
        session.take(FIELD)

        expect:
        session.take('/hear') == 0
        Files.size(folder.resolve('out/field.wav')) == 44 + 48_000 * 2 * 2
    }

    def "the file holds every sample of the film, as other readers of WAV see it"() {
        given:
        def track = track(1.3)
        def file = folder.resolve('deep.wav')

        when:
        Wav.write(track, file, new Cancellation())
        def sound = AudioSystem.getAudioInputStream(file.toFile())
        def format = sound.format
        def samples = sound.readAllBytes()

        then:
        [format.sampleRate, format.channels, format.sampleSizeInBits, format.bigEndian] == [48_000f, 2, 16, false]
        sound.frameLength == track.samples()
        samples.length == 4 * track.samples()

        and: 'the last samples are those of the film'
        def left = new float[8]
        def right = new float[8]
        track.read(track.samples() - 8, left, right, 8)
        def last = java.nio.ByteBuffer.wrap(samples, samples.length - 32, 32).order(ByteOrder.LITTLE_ENDIAN)
        (0..7).every { last.getShort() == Math.round(left[it] * 32767) as short && last.getShort() == Math.round(right[it] * 32767) as short }

        cleanup:
        sound?.close()
    }

    def "the sound of the longest film fits: #hours hours are #bytes bytes"() {
        when:
        def header = Wav.header(hours * 3600L * 48_000)

        then:
        Integer.toUnsignedLong(header.getInt(40)) == bytes
        Integer.toUnsignedLong(header.getInt(4)) == bytes + 36

        where:
        hours || bytes
        1     || 691_200_000L
        4     || 2_764_800_000L
    }

    def "when it is stopped, no part of a file is left"() {
        given:
        def stop = new Cancellation()
        stop.request()
        def file = folder.resolve('deep.wav')

        when:
        Wav.write(track(0.5), file, stop)

        then:
        thrown(Refusal)
        !Files.exists(file)
    }

    private Soundtrack track(double seconds) {
        def studio = Workshop.studio(Workshop.catalog(new Home(folder)))
        def wishes = new Wishes(Optional.of(seconds), Wishes.NONE.size(), Wishes.NONE.framesPerSecond(), Wishes.NONE.mode(), [], Wishes.NONE.flash())
        new Mixer().soundtrack(studio.plan(studio.understand(new Prompt('deep bass', new Seed(7), wishes))))
    }
}
