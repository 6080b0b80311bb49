package productions.motion.media.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import productions.motion.family.Press;
import productions.motion.media.AccessUnit;
import productions.motion.media.mp4.Mp4Recorder;
import productions.motion.media.mp4.Provenance;
import productions.motion.media.mp4.VideoTrack;
import productions.motion.media.write.FilmWriter.Prints;
import productions.motion.scene.Format;
import productions.motion.scene.Pictures;
import productions.motion.scene.Soundtrack;
import productions.motion.value.Planes;

/**
 * Writes a film of which another program compresses the pictures: all of them first, then sound beside them. Sound, labels
 * and the file itself are ours.
 *
 * @param writer how the film is written otherwise; nobody watches
 * @param press compresses the pictures
 */
public record FilmPress(FilmWriter writer, Press press) {

    /** Write a film to a new file, as {@link FilmWriter#write} does. */
    public Prints write(
            Path file,
            Pictures pictures,
            Consumer<Planes> guard,
            Soundtrack sound,
            Function<Prints, Provenance> label) {
        Format format = writer.format();
        FilmWriter.folderMade(file);
        try (Press.Sheets sheets =
                press.start(format.width(), format.height(), format.framesPerSecond(), writer.cancellation())) {
            String frames = draw(pictures, guard, sheets);
            SoundFeed feed = new SoundFeed(sound, FilmWriter.encoder(writer.codec()), Audience.NOBODY);
            VideoTrack track = new VideoTrack(
                    format.width(),
                    format.height(),
                    format.framesPerSecond(),
                    sheets.sequenceParameters(),
                    sheets.pictureParameters());
            try (Mp4Recorder recorder = Mp4Recorder.start(file, track, feed.track())) {
                record(sheets, feed, recorder);
                Prints prints = new Prints(frames, feed.fingerprint());
                recorder.finish(label.apply(prints), sound.samples());
                return prints;
            }
        } catch (IOException e) {
            throw FilmWriter.unwritten(file, e);
        }
    }

    private String draw(Pictures pictures, Consumer<Planes> guard, Press.Sheets sheets) {
        Format format = writer.format();
        try (Reel reel = new Reel(pictures, format, writer.threads())) {
            Fingerprint frames = new Fingerprint();
            for (int frame = 0; frame < format.frames(); frame++) {
                writer.cancellation().check();
                Planes picture = reel.take();
                guard.accept(picture);
                frames.add(picture);
                sheets.add(picture);
                reel.giveBack(picture);
                writer.progress().at("render", frame + 1, format.frames());
            }
            sheets.finish();
            return frames.hex();
        }
    }

    private void record(Press.Sheets sheets, SoundFeed feed, Mp4Recorder recorder) throws IOException {
        int frame = 0;
        for (Optional<Press.Sheet> sheet = sheets.next(); sheet.isPresent(); sheet = sheets.next()) {
            writer.cancellation().check();
            recorder.picture(new AccessUnit(sheet.get().units(), sheet.get().key()));
            frame++;
            feed.playUntil((double) frame / writer.format().framesPerSecond(), recorder);
        }
        feed.finish(recorder);
    }
}
