package productions.motion.media.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import productions.motion.family.Projection;
import productions.motion.family.Projector;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** Shows what our own decoders read right: films of Motion, and plain MP4 of other programs. */
public final class Mp4Projector implements Projector {

    @Override
    public Projection open(Path film, Cancellation cancellation) {
        if (!Files.isRegularFile(film)) {
            throw new Refusal(Refusal.Kind.MISSING, "There is no film '" + film + "'. Check its name.");
        }
        try {
            Mp4Film opened = Mp4Film.open(film);
            boolean shown = false;
            try {
                Projection projection = new Mp4Projection(opened, cancellation);
                shown = true;
                return projection;
            } finally {
                if (!shown) {
                    opened.close();
                }
            }
        } catch (IOException e) {
            throw refused(e);
        }
    }

    static Refusal refused(IOException e) {
        return new Refusal(Refusal.Kind.DATA, String.valueOf(e.getMessage()), e);
    }
}
