package productions.motion.plugins.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import productions.motion.family.Press;
import productions.motion.value.Cancellation;
import productions.motion.value.Planes;
import productions.motion.value.Refusal;

/** Pictures while FFmpeg's x264 compresses them to a stream in a temporary file, from which they are read again. */
final class Encoding implements Press.Sheets {

    private static final int SLICE = 1;
    private static final int KEY_SLICE = 5;
    private static final int SEQUENCE = 7;
    private static final int PICTURE = 8;
    private static final int DELIMITER = 9;
    private static final int KEY_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Path stream;
    private final Path complaints;
    private final Process process;
    private final OutputStream pictures;
    private final Cancellation cancellation;
    private Optional<AnnexB> units = Optional.empty();
    private byte[] sequenceParameters = {};
    private byte[] pictureParameters = {};
    private Optional<Press.Sheet> ahead = Optional.empty();

    Encoding(int width, int height, int framesPerSecond, Cancellation cancellation) {
        this.cancellation = cancellation;
        try {
            folder = Files.createTempDirectory("motion-press");
            stream = folder.resolve("pictures.h264");
            complaints = folder.resolve("complaints.txt");
            process = new ProcessBuilder(command(width, height, framesPerSecond))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(complaints.toFile())
                    .start();
            pictures = process.getOutputStream();
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()), e);
        }
    }

    private List<String> command(int width, int height, int framesPerSecond) {
        List<String> command =
                new ArrayList<>(List.of("ffmpeg", "-v", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p"));
        command.addAll(List.of("-s", width + "x" + height, "-r", String.valueOf(framesPerSecond), "-i", "pipe:0"));
        command.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "17", "-bf", "0"));
        command.addAll(List.of("-g", String.valueOf(KEY_SECONDS * framesPerSecond), "-x264-params", "aud=1"));
        command.addAll(List.of("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"));
        command.addAll(List.of("-color_range", "tv", "-f", "h264", stream.toString()));
        return command;
    }

    @Override
    public void add(Planes picture) {
        cancellation.check();
        try {
            pictures.write(picture.luma());
            pictures.write(picture.blue());
            pictures.write(picture.red());
        } catch (IOException e) {
            throw failed(complaint(), e);
        }
    }

    @Override
    public void finish() {
        try {
            pictures.close();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw failed(ended ? complaint() : "it does not come to an end", new IOException("ffmpeg failed"));
            }
            units = Optional.of(new AnnexB(Files.newInputStream(stream)));
            ahead = read();
        } catch (IOException e) {
            throw failed(complaint(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a film. Ask for a cancellation instead.", e);
        }
    }

    @Override
    public byte[] sequenceParameters() {
        return sequenceParameters.clone();
    }

    @Override
    public byte[] pictureParameters() {
        return pictureParameters.clone();
    }

    @Override
    public Optional<Press.Sheet> next() {
        Optional<Press.Sheet> sheet = ahead;
        try {
            ahead = sheet.isPresent() ? read() : sheet;
            return sheet;
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()), e);
        }
    }

    /** All units up to the delimiter of the next picture, parameters kept apart. */
    private Optional<Press.Sheet> read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean key = false;
        Optional<byte[]> unit = units.orElseThrow().next();
        while (unit.isPresent() && (kind(unit.get()) != DELIMITER || bytes.size() == 0)) {
            switch (kind(unit.get())) {
                case SEQUENCE -> sequenceParameters = unit.get();
                case PICTURE -> pictureParameters = unit.get();
                case SLICE, KEY_SLICE -> {
                    key |= kind(unit.get()) == KEY_SLICE;
                    bytes.writeBytes(
                            ByteBuffer.allocate(4).putInt(unit.get().length).array());
                    bytes.writeBytes(unit.get());
                }
                default -> {}
            }
            unit = units.orElseThrow().next();
        }
        return bytes.size() == 0 ? Optional.empty() : Optional.of(new Press.Sheet(bytes.toByteArray(), key));
    }

    private static int kind(byte[] unit) {
        return unit[0] & 31;
    }

    private String complaint() {
        try {
            return Files.readString(complaints).lines().findFirst().orElse("it ended too early");
        } catch (IOException e) {
            return "it ended too early";
        }
    }

    private static Refusal failed(String why, Throwable cause) {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE,
                "FFmpeg cannot compress the film: " + why
                        + ". See that 'ffmpeg -encoders' lists libx264, or leave --codec out.",
                cause);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (units.isPresent()) {
                units.get().close();
            }
            Files.deleteIfExists(stream);
            Files.deleteIfExists(complaints);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw failed("its temporary files in '" + folder + "' cannot be deleted", e);
        }
    }
}
