package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.value.Cancellation;
import productions.motion.value.FilmFacts;
import productions.motion.value.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file as {@code ffprobe} describes it.
 *
 * @param film where it lies
 * @param format what is said of the file as a whole
 * @param picture its pictures, if it has any
 * @param sound what is said of the stream that is heard, if there is one
 * @param tracks how many there are of each other kind
 */
record Source(
        Path film,
        JsonNode format,
        Optional<PictureStream> picture,
        Optional<JsonNode> sound,
        FilmFacts.Tracks tracks) {

    /** What a loader ends with that cannot run a program, or misses a library of it. */
    private static final int CANNOT_RUN = 126;

    private static final int NOT_FOUND = 127;

    static Source probe(Path film, Cancellation cancellation) throws IOException {
        JsonNode root = ask(film, cancellation);
        Optional<PictureStream> picture = Optional.empty();
        Optional<JsonNode> sound = Optional.empty();
        int sounds = 0;
        int subtitles = 0;
        for (JsonNode stream : root.path("streams")) {
            switch (stream.path("codec_type").asString("")) {
                case "video" -> picture = picture.isPresent() ? picture : PictureStream.of(stream);
                case "audio" -> {
                    sounds++;
                    sound = sound.isPresent() ? sound : Optional.of(stream);
                }
                case "subtitle" -> subtitles++;
                default -> {}
            }
        }
        FilmFacts.Tracks tracks =
                new FilmFacts.Tracks(sounds, subtitles, root.path("chapters").size());
        Source source = new Source(film, root.path("format"), picture, sound, tracks);
        source.refuseUnlessFilm();
        return source;
    }

    /** Return what the file says of the film that is shown at these times. */
    FilmFacts facts(FrameTimes times) throws IOException {
        String brand = format.path("tags").path("major_brand").asString("");
        return new FilmFacts(
                Containers.name(kind(), film, brand),
                number(format, "duration"),
                picture.map(p -> p.facts(times)),
                sound.map(Source::soundFacts),
                tracks);
    }

    /** Return when its pictures are shown. */
    FrameTimes times(Cancellation cancellation) throws IOException {
        return picture.isPresent()
                ? FrameTimes.of(film, picture.get().index(), number(format, "start_time"), cancellation)
                : FrameTimes.NONE;
    }

    private String kind() {
        return format.path("format_name").asString("");
    }

    static FilmFacts.SoundFacts soundFacts(JsonNode stream) {
        return new FilmFacts.SoundFacts(
                stream.path("codec_name").asString(""),
                (int) number(stream, "sample_rate"),
                Math.max(1, stream.path("channels").asInt(1)));
    }

    private static JsonNode ask(Path film, Cancellation cancellation) throws IOException {
        List<String> command = new ArrayList<>(List.of("ffprobe", "-v", "error", "-of", "json"));
        command.addAll(List.of("-show_format", "-show_streams", "-show_chapters", "-i", address(film)));
        try (Program probe = Program.start(command, cancellation)) {
            String said = probe.text();
            int code = probe.exitCode();
            if (code == CANNOT_RUN || code == NOT_FOUND) {
                throw new IOException("ffprobe does not start: " + probe.complaint());
            }
            if (code != 0) {
                throw broken(film, probe.complaint());
            }
            return JsonMapper.builder().build().readTree(said);
        } catch (JacksonException e) {
            throw new IOException("ffprobe says what is no JSON", e);
        }
    }

    /** Return the file as an address that is never taken for an option or a protocol. */
    static String address(Path film) {
        return "file:" + film.toAbsolutePath();
    }

    static Refusal broken(Path film, String complaint) {
        String why = complaint
                .lines()
                .reduce((first, last) -> last)
                .map(line -> line.replaceFirst("^\\[.*?] ", "").replace(address(film) + ": ", ""))
                .orElse("nothing in it can be decoded");
        return new Refusal(
                Refusal.Kind.DATA,
                "The film '" + film + "' cannot be read: " + why + ". Copy it again from where it came.");
    }

    private void refuseUnlessFilm() {
        if (picture.isEmpty() && sound.isEmpty() || Containers.isNoFilm(kind())) {
            throw new Refusal(Refusal.Kind.DATA, "The file '" + film + "' is no film. Give a film.");
        }
    }

    private static double number(JsonNode node, String name) {
        try {
            return Double.parseDouble(node.path(name).asString("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
