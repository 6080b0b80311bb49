package productions.motion.media.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import productions.motion.media.SoundCodec;
import productions.motion.media.SoundEncoder;
import productions.motion.media.aac.AacSound;
import productions.motion.media.h264.H264Encoder;
import productions.motion.media.h264.Quality;
import productions.motion.media.mp4.Mp4Recorder;
import productions.motion.media.mp4.Provenance;
import productions.motion.media.mp4.VideoTrack;
import productions.motion.media.opus.OpusSound;
import productions.motion.scene.Format;
import productions.motion.scene.Pictures;
import productions.motion.scene.Soundtrack;
import productions.motion.value.Cancellation;
import productions.motion.value.Planes;
import productions.motion.value.Progress;
import productions.motion.value.Refusal;

/**
 * Writes a film: pictures and sound go in, an MP4 comes out. Holds a few pictures at a time however long the film is.
 * While it is written the film lies beside its final name as a playable {@code .partial.mp4}.
 *
 * @param format size, speed and length
 * @param codec how sound is compressed
 * @param threads how many pictures are drawn at a time; the film is the same for any number
 * @param audience sees and hears it meanwhile
 * @param progress hears how far it is
 * @param cancellation can stop it between two pictures
 */
public record FilmWriter(
        Format format, SoundCodec codec, int threads, Audience audience, Progress progress, Cancellation cancellation) {

    private static final double KEY_SECONDS = 2;

    /**
     * Write a film to a new file.
     *
     * @param file where it goes; an existing file is refused
     * @param pictures what is seen
     * @param guard sees every picture in order before it is written, and may change it
     * @param sound what is heard
     * @param label says what is embedded, once it is known what came out
     * @return what came out
     */
    public Prints write(
            Path file,
            Pictures pictures,
            Consumer<Planes> guard,
            Soundtrack sound,
            Function<Prints, Provenance> label) {
        int keyInterval = Math.max(1, (int) Math.round(KEY_SECONDS * format.framesPerSecond()));
        Quality quality = Quality.usual(keyInterval);
        try (H264Encoder encoder = new H264Encoder(format.width(), format.height(), quality, threads);
                Reel reel = new Reel(pictures, format, threads)) {
            SoundFeed feed = new SoundFeed(sound, encoder(codec), audience);
            try (Mp4Recorder recorder = Mp4Recorder.start(folderMade(file), video(encoder), feed.track())) {
                Fingerprint frames = new Fingerprint();
                for (int frame = 0; frame < format.frames(); frame++) {
                    cancellation.check();
                    Planes picture = reel.take();
                    guard.accept(picture);
                    frames.add(picture);
                    recorder.picture(encoder.encode(picture));
                    reel.giveBack(picture);
                    feed.playUntil((double) (frame + 1) / format.framesPerSecond(), recorder);
                    if (audience.watches()) {
                        audience.see(encoder.reconstruction());
                    }
                    progress.at("render", frame + 1, format.frames());
                }
                feed.finish(recorder);
                Prints prints = new Prints(frames.hex(), feed.fingerprint());
                recorder.finish(label.apply(prints), sound.samples());
                return prints;
            }
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    /** Refuse with why a film could not be written. */
    static Refusal unwritten(Path file, IOException e) {
        if (e instanceof FileAlreadyExistsException there) {
            return new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + there.getFile() + "' is there already, and nothing is overwritten. Choose another name.",
                    e);
        }
        return new Refusal(
                Refusal.Kind.TRANSFER,
                "'" + file + "' could not be written: " + e.getMessage()
                        + ". What was done lies beside it as '.partial.mp4'. Free some space or choose another place.",
                e);
    }

    private VideoTrack video(H264Encoder encoder) {
        return new VideoTrack(
                format.width(),
                format.height(),
                format.framesPerSecond(),
                encoder.sequenceParameters(),
                encoder.pictureParameters());
    }

    static SoundEncoder encoder(SoundCodec codec) {
        return switch (codec) {
            case OPUS -> new OpusSound();
            case AAC -> new AacSound();
        };
    }

    static Path folderMade(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
                if (!Files.isWritable(folder)) {
                    throw new IOException("it is not yours to write");
                }
            }
            return file;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "The folder '" + folder + "' cannot be written. Choose another with -o, or change its rights.",
                    e);
        }
    }

    /**
     * The fingerprints of what was written.
     *
     * @param frames of all pictures
     * @param samples of all samples
     */
    public record Prints(String frames, String samples) {}
}
