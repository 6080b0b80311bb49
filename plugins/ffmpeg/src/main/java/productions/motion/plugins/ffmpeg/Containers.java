package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What containers are commonly called, since FFmpeg names families of them. */
final class Containers {

    private static final Set<String> NO_FILMS =
            Set.of("tty", "image2", "bin", "xbin", "adf", "idf", "ico", "srt", "ass", "webvtt");
    private static final int HEAD = 64;

    private Containers() {}

    /** Return whether a format is one of texts or still pictures. */
    static boolean isNoFilm(String format) {
        return NO_FILMS.contains(format) || format.endsWith("_pipe");
    }

    /** Return the common name of a container. */
    static String name(String format, Path film, String brand) throws IOException {
        if (format.startsWith("mov,")) {
            return brand.strip().equals("qt") ? "mov" : brand.startsWith("3g") ? "3gp" : "mp4";
        }
        if (format.startsWith("matroska")) {
            return head(film).contains("webm") ? "webm" : "matroska";
        }
        int comma = format.indexOf(',');
        return comma < 0 ? format : format.substring(0, comma);
    }

    private static String head(Path film) throws IOException {
        try (InputStream in = Files.newInputStream(film)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
