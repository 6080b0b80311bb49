package productions.motion.media.read;

import java.io.IOException;

/** A film that cannot be read, in words for the user: which film, what is wrong with it, and last what to do. */
public final class FilmException extends IOException {

    private static final long serialVersionUID = 1;

    FilmException(String message) {
        super(message);
    }

    FilmException(String message, Throwable cause) {
        super(message, cause);
    }
}
