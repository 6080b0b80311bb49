package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.family.Footage;
import productions.motion.family.Projection;
import productions.motion.value.Cancellation;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;
import productions.motion.value.Pixels;
import productions.motion.value.Refusal;

/** A film while FFmpeg decodes it: one program gives the pictures, another the sound. */
final class Decoding implements Projection {

    /** 8K; what claims to be larger is damaged, or could not be held in memory. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Up to this size decoding is quicker than what is done with a picture, and threads would only take turns with that. */
    private static final int FOR_ONE_CORE = 1280 * 720;

    private final Source source;
    private final Cancellation cancellation;
    private final Optional<Program> pictures;
    private final Optional<SoundDecoding> sound;
    private final double framesPerSecond;
    private final int width;
    private final int height;
    private final RawPictures<?> form;
    private final Optional<PictureFeed<?>> feed;
    private final FrameTimes times;
    private final FilmFacts facts;
    private boolean picturesLeft;
    private int frame;
    private int shown;

    /** Begin to decode; when the pictures are shown is read while the programs start. */
    Decoding(Source source, Cancellation cancellation) throws IOException {
        this.source = source;
        this.cancellation = cancellation;
        width = source.picture().map(PictureStream::width).orElse(0);
        height = source.picture().map(PictureStream::height).orElse(0);
        form = source.picture().filter(PictureStream::isPlain).isPresent()
                ? new PlanarPictures(width, height)
                : new PackedPictures(
                        width,
                        height,
                        source.picture().filter(PictureStream::isTransparent).isPresent());
        refuseIfTooLarge();
        picturesLeft = source.picture().isPresent();
        pictures = picturesLeft ? Optional.of(Program.start(pictureCommand(), cancellation)) : Optional.empty();
        feed = pictures.map(program -> new PictureFeed<>(program, form, width * height));
        sound = source.sound().isPresent()
                ? Optional.of(new SoundDecoding(source.film(), source.sound().get(), cancellation))
                : Optional.empty();
        try {
            times = source.times(cancellation);
            facts = source.facts(times);
        } catch (IOException e) {
            close();
            throw e;
        }
        framesPerSecond = facts.picture().map(p -> p.timing().framesPerSecond()).orElse(Footage.SOUND_ONLY);
    }

    private List<String> pictureCommand() {
        PictureStream stream = source.picture().orElseThrow();
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error"));
        if (width * height <= FOR_ONE_CORE) {
            command.addAll(List.of("-threads", "1"));
        }
        if (stream.hasHiddenAlpha()) {
            command.addAll(List.of("-c:v", stream.codec().equals("vp8") ? "libvpx" : "libvpx-vp9"));
        }
        command.addAll(List.of("-i", Source.address(source.film()), "-map", "0:" + stream.index()));
        command.addAll(List.of("-vf", filter(stream), "-fps_mode", "passthrough", "-f", "rawvideo"));
        command.addAll(List.of("-pix_fmt", form.form(), "pipe:1"));
        return command;
    }

    /** The size is said, or a damaged film that changes it on the way would shift all that comes after. */
    private String filter(PictureStream stream) {
        String size = "scale=" + width + ":" + height + ":";
        String matrix = stream.matrix().map(m -> "in_color_matrix=" + m + ":").orElse("");
        return size + (stream.isPlain() ? "" : matrix) + "flags=bilinear+accurate_rnd+full_chroma_int";
    }

    @Override
    public FilmFacts facts() {
        return facts;
    }

    @Override
    public int sampleRate() {
        return SoundDecoding.SAMPLE_RATE;
    }

    /**
     * {@inheritDoc} What sounds for less than a frame after the last picture is what codecs fill their last packet with.
     */
    @Override
    public Optional<Frame> next() {
        cancellation.check();
        try {
            double seconds = times.of(frame, framesPerSecond);
            Optional<? extends Pixels> picture =
                    picturesLeft ? feed.orElseThrow().next() : Optional.empty();
            picturesLeft = picture.isPresent();
            frame++;
            double until = times.of(frame, framesPerSecond);
            float[][] heard = sound.isPresent() ? sound.get().until(until) : new float[0][];
            if (picture.isPresent()) {
                shown++;
                return Optional.of(new Frame(picture.get(), heard, seconds));
            }
            int rest = heard.length == 0 ? 0 : heard[0].length;
            boolean padding = shown > 0 && rest < Math.round((until - seconds) * sampleRate());
            boolean silent = rest == 0 || padding;
            refuseIfNothingCame(silent);
            return silent ? Optional.empty() : Optional.of(Frame.unseen(heard, seconds));
        } catch (IOException e) {
            throw Source.broken(source.film(), String.valueOf(e.getMessage()));
        }
    }

    private void refuseIfTooLarge() {
        if ((long) width * height > MOST_PIXELS) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The pictures of '" + source.film() + "' are " + width + " by " + height
                            + " pixels, more than can be shown. Scale the film down to 8K at most.");
        }
    }

    private void refuseIfNothingCame(boolean silent) {
        if (silent && frame == 1) {
            throw Source.broken(source.film(), complaints());
        }
    }

    @Override
    public String flaw() {
        pictures.ifPresent(Program::exitCode);
        sound.ifPresent(SoundDecoding::end);
        String complaints = complaints();
        boolean lost = source.picture().isPresent() && shown < times.count();
        if (complaints.isEmpty() && !lost) {
            return "";
        }
        String first = complaints.lines().findFirst().orElse("").replaceFirst("^\\[.*?] ", "");
        String count = lost ? shown + " of " + times.count() + " pictures could be decoded" : "";
        return first.isEmpty() ? count : count.isEmpty() ? first : count + "; " + first;
    }

    private String complaints() {
        String ofPictures = pictures.map(Program::complaint).orElse("");
        return ofPictures.isEmpty() ? sound.map(SoundDecoding::complaint).orElse("") : ofPictures;
    }

    @Override
    public void close() {
        feed.ifPresent(PictureFeed::close);
        sound.ifPresent(SoundDecoding::close);
    }
}
