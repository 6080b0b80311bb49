package productions.motion.media.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.value.FilmFacts;

/**
 * A film on disk, open for reading: plain MP4 as Motion makes it, the partial file of an unfinished recording, and plain
 * films of other programs as far as our decoders go. What cannot be read right is refused by a {@link FilmException}
 * that says why. Any number of threads can read one film, each with pictures and samples of its own.
 */
public final class Mp4Film implements AutoCloseable {

    private final FilmFile file;
    private final Story story;
    private final SampleTable pictures;
    private final PictureFormat pictureFormat;
    private final VideoFacts video;
    private final Optional<HeardTrack> sound;
    private final FilmFacts.Tracks tracks;

    private Mp4Film(FilmFile file) throws IOException {
        this.file = file;
        TopLevel boxes = TopLevel.scan(file);
        BoxView description = boxes.description();
        List<Track> tracks = tracks(file, description);
        if (description.find("mvex").isPresent()) {
            new FragmentReader(file, description, tracks).readAll(boxes);
        }
        long clock = Track.timescale(description.child("mvhd"));
        Track shown = first(tracks, "vide").orElseThrow(() -> file.name.damaged("it has no pictures"));
        pictures = shown.samples();
        pictureFormat = PictureFormat.read(file.name, shown.codec(file.name));
        video = facts(shown);
        Optional<Track> heard = first(tracks, "soun");
        sound = heard.isPresent() ? Optional.of(HeardTrack.of(file.name, heard.get(), clock)) : Optional.empty();
        story = Story.read(description);
        this.tracks = new FilmFacts.Tracks(
                count(tracks, Set.of("soun")), count(tracks, Set.of("sbtl", "subt", "text", "clcp")), 0);
    }

    /**
     * Open a film and check that all its parts lie in the file.
     *
     * @throws FilmException when it is no film, or damaged, or beyond our decoders
     */
    public static Mp4Film open(Path path) throws IOException {
        FilmFile file = FilmFile.open(path);
        boolean opened = false;
        try {
            Mp4Film film = new Mp4Film(file);
            opened = true;
            return film;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** Return what is known of the pictures. */
    public VideoFacts video() {
        return video;
    }

    /** Return the profile of H.264 that the pictures use (profile_idc): 66, baseline, of all that our encoder compressed. */
    public int profile() {
        return pictureFormat.avc().sequenceUnits().get(0)[1] & 255;
    }

    /** Return what is known of the sound, nothing for a silent film. */
    public Optional<SoundFacts> sound() {
        return sound.map(HeardTrack::facts);
    }

    /** Return what the file says of the film, as metrics take it. */
    public FilmFacts facts() {
        double pictures = video.frames() / video.rate().perSecond();
        double sounds = sound().map(s -> (double) s.samples() / s.sampleRate()).orElse(0.0);
        FilmFacts.PictureFacts picture = new FilmFacts.PictureFacts(
                "h264",
                video.width(),
                video.height(),
                video.width(),
                video.height(),
                0,
                new FilmFacts.Timing(video.rate().perSecond(), video.frames(), false, false));
        return new FilmFacts(
                "mp4",
                Math.max(pictures, sounds),
                Optional.of(picture),
                sound().map(s -> new FilmFacts.SoundFacts(
                        s.codec().equals("mp4a") ? "aac" : "opus", s.sampleRate(), s.channels())),
                tracks);
    }

    /** Return the title, which people read. */
    public Optional<String> title() {
        return story.title();
    }

    /** Return the comment, the compact line about the film's making. */
    public Optional<String> comment() {
        return story.comment();
    }

    /** Return the recipe, everything needed to make the film again. */
    public Optional<String> recipe() {
        return story.recipe();
    }

    /**
     * Return the pictures in the order they are shown.
     *
     * @param firstFrame which comes first, from 0; the number of frames gives none
     */
    public Pictures pictures(int firstFrame) throws IOException {
        if (firstFrame < 0 || firstFrame > video.frames()) {
            throw new IllegalArgumentException("There is no frame " + firstFrame + " in '" + file.name.file()
                    + "'. It has frames 0 to " + (video.frames() - 1) + ".");
        }
        return new Pictures(file, pictureFormat, pictures, firstFrame);
    }

    /** Return the sound as it is heard, stereo at 48 kHz; a silent film has no samples. */
    public Samples samples() throws IOException {
        if (sound.isEmpty()) {
            return Samples.none(file);
        }
        HeardTrack track = sound.get();
        return new Samples(file, track.samples(), track.decoder(file.name, story.tool()), track.facts());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    FilmFile file() {
        return file;
    }

    SampleTable pictureSamples() {
        return pictures;
    }

    PictureFormat pictureFormat() {
        return pictureFormat;
    }

    Optional<HeardTrack> heard() {
        return sound;
    }

    private VideoFacts facts(Track shown) throws FilmException {
        long duration = pictures.duration();
        if (pictures.count() == 0 || duration == 0) {
            throw file.name.damaged("it has no pictures");
        }
        FrameRate rate = new FrameRate(shown.timescale() * pictures.count(), duration);
        return new VideoFacts(
                pictureFormat.width(),
                pictureFormat.height(),
                rate,
                pictures.count(),
                pictureFormat.codec(),
                pictureFormat.colors());
    }

    private static List<Track> tracks(FilmFile file, BoxView description) throws FilmException {
        List<Track> tracks = new ArrayList<>();
        for (BoxView box : description.children()) {
            if (box.type().equals("trak")) {
                tracks.add(Track.read(box, file));
            }
        }
        return tracks;
    }

    private static int count(List<Track> tracks, Set<String> kinds) {
        return (int) tracks.stream().filter(t -> kinds.contains(t.kind())).count();
    }

    private static Optional<Track> first(List<Track> tracks, String kind) {
        return tracks.stream().filter(t -> t.kind().equals(kind)).findFirst();
    }
}
