package productions.motion.media.write;

import java.io.IOException;
import java.util.Arrays;
import productions.motion.media.SoundEncoder;
import productions.motion.media.mp4.Mp4Recorder;
import productions.motion.media.mp4.SoundTrack;
import productions.motion.scene.Format;
import productions.motion.scene.Soundtrack;

/** Plays a soundtrack into a recording, block by block, keeping step with the pictures. */
final class SoundFeed {

    private final Soundtrack sound;
    private final SoundEncoder encoder;
    private final Audience audience;
    private final Fingerprint samples = new Fingerprint();
    private final float[] left;
    private final float[] right;
    private long played;

    SoundFeed(Soundtrack sound, SoundEncoder encoder, Audience audience) {
        this.audience = audience;
        this.sound = sound;
        this.encoder = encoder;
        this.left = new float[encoder.blockSize()];
        this.right = new float[encoder.blockSize()];
    }

    /** Return what the file says of the sound. */
    SoundTrack track() {
        return new SoundTrack(encoder.codec(), encoder.primingSamples(), encoder.configuration());
    }

    /** Record all blocks that begin before an instant. */
    void playUntil(double seconds, Mp4Recorder recorder) throws IOException {
        while (played < sound.samples() && played < seconds * Format.SAMPLE_RATE) {
            block(recorder);
        }
    }

    /** Record what is left, and as much silence as the codec needs to give out its last samples. */
    void finish(Mp4Recorder recorder) throws IOException {
        while (played < sound.samples() + encoder.primingSamples()) {
            block(recorder);
        }
    }

    /** Return the fingerprint of everything that was played. */
    String fingerprint() {
        return samples.hex();
    }

    private void block(Mp4Recorder recorder) throws IOException {
        int size = encoder.blockSize();
        int heard = (int) Math.max(0, Math.min(size, sound.samples() - played));
        if (heard > 0) {
            sound.read(played, left, right, heard);
            samples.add(left, right, heard);
            audience.hear(left, right, heard);
        }
        Arrays.fill(left, heard, size, 0);
        Arrays.fill(right, heard, size, 0);
        recorder.sound(encoder.encode(left, right), size);
        played += size;
    }
}
