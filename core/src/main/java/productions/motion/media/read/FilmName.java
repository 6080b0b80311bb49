package productions.motion.media.read;

import java.nio.file.Path;

/** The name of a film, and the sentences about it when it cannot be read. */
record FilmName(Path file) {

    FilmException missing() {
        return new FilmException("There is no film '" + file + "'. Check the name.");
    }

    FilmException foreign() {
        return new FilmException(
                "The file '" + file + "' is no MP4 film. Give a film that ends in .mp4, or convert it.");
    }

    FilmException cut() {
        return new FilmException("The film '" + file + "' is cut off: its end is missing. Copy it again from where it "
                + "came; if its recording was broken off, rescue the file that ends in .partial.mp4.");
    }

    FilmException damaged(String detail) {
        return new FilmException(damage(detail));
    }

    FilmException damaged(String detail, Throwable cause) {
        return new FilmException(damage(detail), cause);
    }

    /** A film that may be all right, but has what our own decoders cannot do. */
    FilmException beyondUs(String feature) {
        return new FilmException("The film '" + file + "' has " + feature + ", which Motion cannot read by itself. "
                + "Install the FFmpeg plugin, or convert the film to 8-bit H.264 with Opus sound.");
    }

    private String damage(String detail) {
        return "The film '" + file + "' is damaged: " + detail + ". Copy it again from where it came, or make it anew.";
    }
}
