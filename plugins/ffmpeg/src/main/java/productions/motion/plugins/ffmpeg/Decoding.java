package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.family.Footage;
import productions.motion.family.Projection;
import productions.motion.value.Cancellation;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;

/** A film while FFmpeg decodes it: one program gives the pictures, another the sound. */
final class Decoding implements Projection {

    private static final int OPAQUE = 0xff000000;

    private final Source source;
    private final Cancellation cancellation;
    private final Optional<Program> pictures;
    private final Optional<SoundDecoding> sound;
    private final double framesPerSecond;
    private final int width;
    private final int height;
    private final boolean transparent;
    private final ByteBuffer bytes;
    private final int[] pixels;
    private boolean picturesLeft;
    private int frame;
    private int shown;

    Decoding(Source source, Cancellation cancellation) throws IOException {
        this.source = source;
        this.cancellation = cancellation;
        width = source.picture().map(PictureStream::width).orElse(0);
        height = source.picture().map(PictureStream::height).orElse(0);
        transparent = source.picture().map(PictureStream::isTransparent).orElse(false);
        framesPerSecond =
                source.facts().picture().map(p -> p.timing().framesPerSecond()).orElse(Footage.SOUND_ONLY);
        bytes = ByteBuffer.allocate(4 * width * height).order(ByteOrder.LITTLE_ENDIAN);
        pixels = new int[width * height];
        picturesLeft = source.picture().isPresent();
        pictures = picturesLeft ? Optional.of(Program.start(pictureCommand(), cancellation)) : Optional.empty();
        sound = source.facts().sound().isPresent()
                ? Optional.of(new SoundDecoding(source, cancellation))
                : Optional.empty();
    }

    private List<String> pictureCommand() {
        PictureStream stream = source.picture().orElseThrow();
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error"));
        if (stream.hasHiddenAlpha()) {
            command.addAll(List.of("-c:v", stream.codec().equals("vp8") ? "libvpx" : "libvpx-vp9"));
        }
        command.addAll(List.of("-i", Source.address(source.film()), "-map", "0:" + stream.index()));
        String matrix = stream.matrix().map(m -> "in_color_matrix=" + m + ":").orElse("");
        command.addAll(List.of("-vf", "scale=" + matrix + "flags=bilinear+accurate_rnd+full_chroma_int"));
        command.addAll(List.of("-fps_mode", "passthrough", "-f", "rawvideo"));
        command.addAll(List.of("-pix_fmt", transparent ? "bgra" : "bgr0", "pipe:1"));
        return command;
    }

    @Override
    public FilmFacts facts() {
        return source.facts();
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
            double seconds = source.times().of(frame, framesPerSecond);
            picturesLeft = picturesLeft && readPicture();
            frame++;
            double until = source.times().of(frame, framesPerSecond);
            float[][] heard = sound.isPresent() ? sound.get().until(until) : new float[0][];
            if (picturesLeft) {
                shown++;
                return Optional.of(new Frame(width, height, pixels, heard, seconds));
            }
            int rest = heard.length == 0 ? 0 : heard[0].length;
            boolean padding = shown > 0 && rest < Math.round((until - seconds) * sampleRate());
            boolean silent = rest == 0 || padding;
            refuseIfNothingCame(silent);
            return silent ? Optional.empty() : Optional.of(new Frame(0, 0, new int[0], heard, seconds));
        } catch (IOException e) {
            throw Source.broken(source.film(), String.valueOf(e.getMessage()));
        }
    }

    private boolean readPicture() throws IOException {
        bytes.clear();
        if (!pictures.orElseThrow().read(bytes)) {
            return false;
        }
        bytes.flip();
        bytes.asIntBuffer().get(pixels);
        for (int i = 0; i < pixels.length && transparent; i++) {
            pixels[i] ^= OPAQUE;
        }
        for (int i = 0; i < pixels.length && !transparent; i++) {
            pixels[i] &= ~OPAQUE;
        }
        return true;
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
        boolean lost = source.picture().isPresent() && shown < source.times().count();
        if (complaints.isEmpty() && !lost) {
            return "";
        }
        String first = complaints.lines().findFirst().orElse("").replaceFirst("^\\[.*?] ", "");
        String count = lost ? shown + " of " + source.times().count() + " pictures could be decoded" : "";
        return first.isEmpty() ? count : count.isEmpty() ? first : count + "; " + first;
    }

    private String complaints() {
        String ofPictures = pictures.map(Program::complaint).orElse("");
        return ofPictures.isEmpty() ? sound.map(SoundDecoding::complaint).orElse("") : ofPictures;
    }

    @Override
    public void close() {
        pictures.ifPresent(Program::close);
        sound.ifPresent(SoundDecoding::close);
    }
}
