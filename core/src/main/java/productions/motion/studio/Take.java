package productions.motion.studio;

import java.nio.file.Path;
import java.util.Optional;
import productions.motion.family.Press;
import productions.motion.media.SoundCodec;
import productions.motion.media.write.Audience;
import productions.motion.value.Cancellation;
import productions.motion.value.Progress;

/**
 * How a scene is to be shot.
 *
 * @param file where the film goes; it must not exist yet
 * @param sound how its sound is compressed
 * @param threads how many pictures are drawn at a time; the film is the same for any number
 * @param audience sees and hears it while it is written
 * @param progress hears how far it is
 * @param cancellation can stop it between two pictures
 * @param press compresses the pictures; our own encoder does where there is none
 */
public record Take(
        Path file,
        SoundCodec sound,
        int threads,
        Audience audience,
        Progress progress,
        Cancellation cancellation,
        Optional<Press> press) {

    /** How sound is compressed unless somebody asks for another way. */
    public static final SoundCodec DEFAULT_SOUND = SoundCodec.AAC;

    /** Return a take on all cores that nobody watches or stops. */
    public static Take to(Path file) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Take(
                file, DEFAULT_SOUND, cores, Audience.NOBODY, Progress.NONE, new Cancellation(), Optional.empty());
    }

    /** Return the same take with its sound compressed in another way. */
    public Take with(SoundCodec codec) {
        return new Take(file, codec, threads, audience, progress, cancellation, press);
    }

    /** Return the same take on a number of threads. */
    public Take onThreads(int count) {
        return new Take(file, sound, count, audience, progress, cancellation, press);
    }

    /** Return the same take with somebody who watches and can stop it. */
    public Take watched(Progress watcher, Cancellation stop) {
        return new Take(file, sound, threads, audience, watcher, stop, press);
    }

    /** Return the same take before an audience. */
    public Take before(Audience viewers) {
        return new Take(file, sound, threads, viewers, progress, cancellation, press);
    }

    /** Return the same take with its pictures compressed by another program. */
    public Take by(Optional<Press> other) {
        return new Take(file, sound, threads, audience, progress, cancellation, other);
    }
}
