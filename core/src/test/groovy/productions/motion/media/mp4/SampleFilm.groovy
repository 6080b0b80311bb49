package productions.motion.media.mp4

import io.github.jaredmdobson.concentus.OpusApplication
import io.github.jaredmdobson.concentus.OpusEncoder
import java.nio.file.Path
import productions.motion.media.SoundCodec
import productions.motion.value.Planes

/** Small films for specs: a gray ramp that grows lighter at each key picture, and a tone. */
class SampleFilm {

    static final int PACKET = 960

    int width = 64
    int height = 48
    int framesPerSecond = 24
    int pictures = 60
    int keyEvery = 24
    Provenance provenance = new Provenance('Quiet harbor at dusk', 'motion:1 abc', '{"prompt":"quiet harbor 🌊"}')

    Path record(Path file) {
        def recorder = start(file)
        fill(recorder)
        return recorder.finish(provenance, soundSamples())
    }

    Mp4Recorder start(Path file) {
        def stream = new PcmStream(width, height)
        return Mp4Recorder.start(file,
                new VideoTrack(width, height, framesPerSecond, stream.sequenceParameters(), stream.pictureParameters()),
                new SoundTrack(SoundCodec.OPUS, encoder().lookahead, new byte[0]))
    }

    void fill(Mp4Recorder recorder, int upTo = pictures) {
        def stream = new PcmStream(width, height)
        def opus = encoder()
        def packet = new byte[1500]
        long sent = 0
        for (int i = 0; i < upTo; i++) {
            recorder.picture(i % keyEvery == 0 ? stream.key(picture(i)) : stream.repeat())
            long needed = (long) (i + 1) * 48000 / framesPerSecond + opus.lookahead
            while (sent < needed) {
                int size = opus.encode(tone(sent), 0, PACKET, packet, 0, packet.length)
                recorder.sound(Arrays.copyOf(packet, size), PACKET)
                sent += PACKET
            }
        }
    }

    long soundSamples() {
        return (long) pictures * 48000 / framesPerSecond
    }

    /** The picture shown at an index: that of the last key picture. */
    Planes picture(int index) {
        int shade = (index.intdiv(keyEvery) * 9) % 60
        def planes = Planes.ofSize(width, height)
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                planes.luma()[y * width + x] = (byte) (16 + shade + (x * 2 + y) % 150)
            }
        }
        for (int i = 0; i < planes.blue().length; i++) {
            planes.blue()[i] = (byte) (100 + i % 56)
            planes.red()[i] = (byte) (90 + shade)
        }
        return planes
    }

    /** Packets of the tone that hold at least so many samples. */
    static List<byte[]> opus(long samples) {
        def opus = encoder()
        def packet = new byte[1500]
        return (0..<(int) ((samples + PACKET - 1).intdiv(PACKET))).collect {
            int size = opus.encode(tone(it * PACKET), 0, PACKET, packet, 0, packet.length)
            Arrays.copyOf(packet, size)
        }
    }

    /** The sound as it was before encoding, interleaved. */
    static short[] tone(long from) {
        def samples = new short[2 * PACKET]
        for (int i = 0; i < PACKET; i++) {
            samples[2 * i] = (short) (8000 * Math.sin(2 * Math.PI * 440 * (from + i) / 48000))
            samples[2 * i + 1] = (short) (samples[2 * i] >> 1)
        }
        return samples
    }

    private static OpusEncoder encoder() {
        def encoder = new OpusEncoder(48000, 2, OpusApplication.OPUS_APPLICATION_AUDIO)
        encoder.bitrate = 160000
        return encoder
    }
}
