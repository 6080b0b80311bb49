package productions.motion.plugins.ffmpeg;

import java.util.Optional;
import java.util.Set;
import productions.motion.value.FilmFacts;
import tools.jackson.databind.JsonNode;

/**
 * A stream of pictures as {@code ffprobe} describes it.
 *
 * @param index its number in the file
 * @param description all that is said of it
 */
record PictureStream(int index, JsonNode description) {

    private static final int HIGH_DEFINITION = 720;
    private static final int LARGE = 640 * 360;
    private static final Set<String> FIELDS = Set.of("tt", "bb", "tb", "bt");

    /** Return the stream unless it is only a cover. */
    static Optional<PictureStream> of(JsonNode stream) {
        boolean cover = stream.path("disposition").path("attached_pic").asInt(0) == 1;
        boolean empty =
                stream.path("width").asInt(0) < 1 || stream.path("height").asInt(0) < 1;
        return cover || empty
                ? Optional.empty()
                : Optional.of(new PictureStream(stream.path("index").asInt(0), stream));
    }

    String codec() {
        return text("codec_name");
    }

    private int storedWidth() {
        return description.path("width").asInt(0);
    }

    private int storedHeight() {
        return description.path("height").asInt(0);
    }

    /** Return pixels in a row as they are decoded: turned upright, their shape not yet applied. */
    int width() {
        return isTurned() ? storedHeight() : storedWidth();
    }

    /** Return rows as they are decoded. */
    int height() {
        return isTurned() ? storedWidth() : storedHeight();
    }

    private boolean isTurned() {
        return rotation() % 180 == 90;
    }

    /** Return by how many degrees clockwise a player turns the pictures. */
    int rotation() {
        for (JsonNode data : description.path("side_data_list")) {
            if (data.has("rotation")) {
                return Math.floorMod(-Math.round(data.path("rotation").asDouble(0) / 90) * 90, 360);
            }
        }
        return 0;
    }

    /** Return whether pixels can be see-through. */
    boolean isTransparent() {
        return text("pix_fmt").matches("yuva.*|rgba.*|bgra.*|argb.*|abgr.*|gbrap.*|ya8|ya16.*|pal8")
                || hasHiddenAlpha();
    }

    /** Return whether FFmpeg's own decoder would drop how transparent pixels are. */
    boolean hasHiddenAlpha() {
        JsonNode tags = description.path("tags");
        return tags.path("alpha_mode")
                .asString(tags.path("ALPHA_MODE").asString(""))
                .equals("1");
    }

    /** Return whether its pictures are large and held as most are: 4:2:0 in 8 bits, after BT.709 from 16 to 235. */
    boolean isPlain() {
        boolean even = width() % 2 == 0 && height() % 2 == 0 && width() * height() >= LARGE;
        boolean plain =
                text("pix_fmt").equals("yuv420p") && !text("color_range").equals("pc") && !isTransparent();
        return even && plain && matrix().filter("bt709"::equals).isPresent();
    }

    /** Return the matrix by which luma and chroma were made of red, green and blue; nothing where there is none. */
    Optional<String> matrix() {
        if (text("pix_fmt").matches("(gb|rgb|bgr|argb|abgr|gray|mono|pal8|ya).*")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (text("color_space")) {
                    case "bt709" -> "bt709";
                    case "smpte170m", "bt470bg" -> "smpte170m";
                    case "fcc" -> "fcc";
                    case "smpte240m" -> "smpte240m";
                    case "bt2020nc", "bt2020c" -> "bt2020";
                    default -> storedHeight() >= HIGH_DEFINITION ? "bt709" : "smpte170m";
                });
    }

    FilmFacts.PictureFacts facts(FrameTimes times) {
        double shape = pixelShape();
        int across = (int) Math.round(storedWidth() * shape);
        boolean turned = isTurned();
        return new FilmFacts.PictureFacts(
                codec(),
                storedWidth(),
                storedHeight(),
                turned ? storedHeight() : across,
                turned ? across : storedHeight(),
                rotation(),
                new FilmFacts.Timing(
                        framesPerSecond(times),
                        times.count(),
                        times.isVariable(),
                        FIELDS.contains(text("field_order"))));
    }

    private double framesPerSecond(FrameTimes times) {
        double mean = ratio(text("avg_frame_rate"), '/');
        double base = ratio(text("r_frame_rate"), '/');
        double said = mean > 0 ? mean : base;
        if (times.isVariable()) {
            return times.framesPerSecond();
        }
        return said > 0 ? said : times.framesPerSecond();
    }

    private double pixelShape() {
        double shape = ratio(text("sample_aspect_ratio"), ':');
        return shape > 0 ? shape : 1;
    }

    private String text(String name) {
        return description.path(name).asString("");
    }

    private static double ratio(String text, char between) {
        int at = text.indexOf(between);
        if (!text.matches("[0-9]+" + between + "[0-9]+") || at < 0) {
            return 0;
        }
        double below = Double.parseDouble(text.substring(at + 1));
        return below == 0 ? 0 : Double.parseDouble(text.substring(0, at)) / below;
    }
}
