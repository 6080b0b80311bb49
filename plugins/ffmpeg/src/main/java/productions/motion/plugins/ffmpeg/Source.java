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
 * @param start when its earliest stream begins, in seconds
 * @param facts what it says of the film
 * @param picture its pictures, if it has any
 * @param soundIndex the number of the stream that is heard
 * @param times when its pictures are shown
 */
record Source(
        Path film, double start, FilmFacts facts, Optional<PictureStream> picture, int soundIndex, FrameTimes times) {

    static Source probe(Path film, Cancellation cancellation) throws IOException {
        JsonNode root = ask(film, cancellation);
        JsonNode format = root.path("format");
        String kind = format.path("format_name").asString("");
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
        refuseUnlessFilm(film, kind, picture.isPresent() || sound.isPresent());
        double start = number(format, "start_time");
        FrameTimes times =
                picture.isPresent() ? FrameTimes.of(film, picture.get().index(), start, cancellation) : FrameTimes.NONE;
        FilmFacts.Tracks tracks =
                new FilmFacts.Tracks(sounds, subtitles, root.path("chapters").size());
        FilmFacts facts = new FilmFacts(
                Containers.name(
                        kind, film, format.path("tags").path("major_brand").asString("")),
                number(format, "duration"),
                picture.map(p -> p.facts(times)),
                sound.map(Source::soundFacts),
                tracks);
        return new Source(
                film,
                start,
                facts,
                picture,
                sound.map(s -> s.path("index").asInt(0)).orElse(-1),
                times);
    }

    private static FilmFacts.SoundFacts soundFacts(JsonNode stream) {
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
            if (probe.exitCode() != 0) {
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

    private static void refuseUnlessFilm(Path film, String kind, boolean hasStreams) {
        if (!hasStreams || Containers.isNoFilm(kind)) {
            throw new Refusal(Refusal.Kind.DATA, "The file '" + film + "' is no film. Give a film.");
        }
    }

    static double number(JsonNode node, String name) {
        try {
            return Double.parseDouble(node.path(name).asString("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
