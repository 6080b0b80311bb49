package productions.motion.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import productions.motion.media.AccessUnit;

/**
 * Records a film into an MP4 file, in memory that does not grow with its media. While recording, about a second at a
 * time goes as a fragment to a file that ends in {@code .partial.mp4} and can be played whenever the recording stops,
 * however it stops. At the end that file is written anew in the plain form every program reads, description first.
 *
 * <p>Hand in sound along with the pictures it belongs to, so that players find both side by side. Not thread-safe.
 */
public final class Mp4Recorder implements AutoCloseable {

    private static final int MOST_BYTES_IN_A_FRAGMENT = 8 << 20;

    private final FilmFiles files;
    private final Movie movie;
    private final FileChannel partial;
    private final Fragment fragment = new Fragment();
    private final LongTable mediaPlaces = new LongTable();
    private final LongTable mediaSizes = new LongTable();

    private Mp4Recorder(FilmFiles files, Movie movie, FileChannel partial) {
        this.files = files;
        this.movie = movie;
        this.partial = partial;
    }

    /**
     * Begin a film.
     *
     * @param file where it shall lie in the end; neither this file nor its partial sibling may exist
     * @throws FileAlreadyExistsException when one of them does; nothing is ever overwritten
     */
    public static Mp4Recorder start(Path file, VideoTrack video, SoundTrack sound) throws IOException {
        FilmFiles files = FilmFiles.of(file);
        files.checkFree();
        FileChannel partial = FileChannel.open(
                files.partial(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        Mp4Recorder recorder = new Mp4Recorder(files, new Movie(video, sound), partial);
        recorder.writeStart();
        return recorder;
    }

    /** Return the partial file beside a film, where it lies while it is recorded. */
    public static Path partialOf(Path file) {
        return FilmFiles.of(file).partial();
    }

    /** Record the next picture; the first must be one at which decoding can start. */
    public void picture(AccessUnit unit) throws IOException {
        checkRecording();
        if (!unit.key() && movie.pictures.samples() == 0) {
            throw new IllegalArgumentException(
                    "A film cannot begin with a picture that needs others. Begin with a key picture.");
        }
        if (unit.key() && 2 * fragment.pictureCount() >= movie.video.framesPerSecond()) {
            flush();
        }
        movie.pictures.add(unit.data().length, VideoTrack.TICKS_A_PICTURE, unit.key());
        fragment.addPicture(unit.data(), VideoTrack.TICKS_A_PICTURE, unit.key());
        flushWhenFull();
    }

    /**
     * Record the next packet of sound.
     *
     * @param samples how many samples it decodes to, in each channel
     */
    public void sound(byte[] packet, int samples) throws IOException {
        checkRecording();
        if (samples < 1) {
            throw new IllegalArgumentException(
                    "A packet cannot hold " + samples + " samples. Say how many it decodes to.");
        }
        movie.packets.add(packet.length, samples, true);
        fragment.addSound(packet, samples);
        flushWhenFull();
    }

    /**
     * End the film: write it in its plain form, safely on the disk and under its own name, and remove the partial file.
     *
     * @param provenance what the film says of how it was made
     * @param soundSamples how many samples are heard, after the priming; what the packets hold beyond is cut off
     * @return the film
     * @throws FileAlreadyExistsException when somebody made a file of that name meanwhile; the partial file stays
     */
    public Path finish(Provenance provenance, long soundSamples) throws IOException {
        checkRecording();
        checkWhole(soundSamples);
        flush();
        BoxWriter head = PlainHead.write(movie, provenance, soundSamples);
        files.writeFinal(output -> {
            writeFully(output, head.buffer());
            copyMedia(output);
        });
        close();
        Files.delete(files.partial());
        return files.film();
    }

    /** Stop recording. Without {@link #finish} the partial file stays, and what was recorded of it can be played. */
    @Override
    public void close() throws IOException {
        if (!partial.isOpen()) {
            return;
        }
        try {
            flush();
        } finally {
            partial.close();
        }
    }

    private void checkWhole(long soundSamples) {
        if (movie.pictures.samples() == 0) {
            throw new IllegalStateException("The film has no pictures. Record at least one before finishing.");
        }
        if (soundSamples < 0 || soundSamples > movie.audibleSamples()) {
            throw new IllegalStateException("The film shall have " + soundSamples + " samples of sound, but "
                    + movie.audibleSamples() + " were recorded. Record the sound to its end before finishing.");
        }
    }

    private void writeStart() throws IOException {
        BoxWriter out = new BoxWriter();
        Movie.writeKind(out, "isom", "iso6", "avc1", "mp41");
        movie.writeForFragments(out);
        writeFully(partial, out.buffer());
    }

    private void flushWhenFull() throws IOException {
        boolean enoughPictures = fragment.pictureCount() >= movie.video.framesPerSecond();
        boolean enoughSound = fragment.soundSamples() >= 2L * SoundTrack.RATE;
        if (enoughPictures || enoughSound || fragment.bytes() >= MOST_BYTES_IN_A_FRAGMENT) {
            flush();
        }
    }

    private void flush() throws IOException {
        int bytes = fragment.bytes();
        if (bytes == 0) {
            return;
        }
        movie.chunk();
        try {
            mediaPlaces.add(fragment.flush(partial));
        } catch (IOException e) {
            partial.close();
            throw e;
        }
        mediaSizes.add(bytes);
    }

    private void checkRecording() {
        if (!partial.isOpen()) {
            throw new IllegalStateException(
                    "The recording of '" + files.film() + "' has ended. Start another one to record more.");
        }
    }

    private void copyMedia(FileChannel output) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        for (int i = 0; i < mediaPlaces.size(); i++) {
            long place = mediaPlaces.get(i);
            long end = place + mediaSizes.get(i);
            while (place < end) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), end - place));
                int count = partial.read(buffer, place);
                if (count < 0) {
                    throw new IOException("The file '" + files.partial() + "' became shorter while it was copied.");
                }
                place += count;
                writeFully(output, buffer.flip());
            }
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
