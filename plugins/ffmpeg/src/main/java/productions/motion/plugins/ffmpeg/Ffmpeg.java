package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.family.Press;
import productions.motion.family.Primitive;
import productions.motion.family.Projection;
import productions.motion.family.Projector;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** Shows every film that the installed FFmpeg can decode: {@code ffprobe} says what it is, {@code ffmpeg} gives frames. */
@Primitive(value = "ffmpeg", summary = "Shows films of all kinds by the ffmpeg and ffprobe that are installed.")
public record Ffmpeg() implements Projector {

    @Override
    public Projection open(Path film, Cancellation cancellation) {
        if (!Files.isRegularFile(film)) {
            throw new Refusal(Refusal.Kind.MISSING, "There is no film '" + film + "'. Check its name.");
        }
        try {
            return new Decoding(Source.probe(film, cancellation), cancellation);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "The film '" + film + "' cannot be read, since FFmpeg failed: " + e.getMessage()
                            + ". See that ffmpeg and ffprobe run from the command line.",
                    e);
        }
    }

    @Override
    public Optional<Press> press() {
        return Optional.of(Encoding::new);
    }

    /** {@inheritDoc} The programs are looked for, not run: each start would cost a tenth of a second. */
    @Override
    public Optional<String> trouble() {
        return Stream.of("ffprobe", "ffmpeg")
                .filter(program -> !Program.isOnPath(program))
                .map(program -> "'" + program + "' is not on the path. Install FFmpeg.")
                .findFirst();
    }
}
