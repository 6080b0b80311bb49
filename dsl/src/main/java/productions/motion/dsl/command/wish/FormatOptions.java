package productions.motion.dsl.command.wish;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import productions.motion.dsl.recipe.Length;
import productions.motion.scene.Size;
import productions.motion.value.Refusal;

/** How large, how fast and how long: the options that fix a film's format, checked before anything is made. */
public final class FormatOptions {

    private static final int LEAST_SIDE = 16;
    private static final int GREATEST_SIDE = 4096;
    private static final double LONGEST_SECONDS = 4 * 3600;

    @Option(
            names = {"-d", "--duration"},
            paramLabel = "TIME",
            description = "How long: 6s, 1m30s, 1:30, PT6S or 144f (default: what the prompt says, else 6 s).")
    private Optional<String> duration = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH", description = "How large, such as 1080x1920 (default 512x512).")
    private Optional<String> size = Optional.empty();

    @Option(names = "--ar", paramLabel = "W:H", description = "The aspect ratio, such as 16:9, 9:16 or 1:1.")
    private Optional<String> aspect = Optional.empty();

    @Option(
            names = "--quality",
            paramLabel = "TIER",
            description = "draft (512 on the short side), standard (720) or high (1080 at 30 fps).")
    private Optional<Tier> quality = Optional.empty();

    @Option(names = "--fps", paramLabel = "N", description = "Pictures a second, 1 to 120 (default 24).")
    private Optional<Integer> framesPerSecond = Optional.empty();

    /** Return the length that was asked for, in seconds. */
    public Optional<Double> seconds() {
        return duration.map(text -> {
            double seconds = Length.parse(text, framesPerSecond.orElse(24));
            if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "A film of '" + text + "' cannot be made. Ask for more than 0 s and at most 4 h.");
            }
            return seconds;
        });
    }

    /** Return the speed that was asked for. */
    public Optional<Integer> framesPerSecond() {
        Optional<Integer> asked = framesPerSecond.or(() -> quality.map(q -> q == Tier.HIGH ? 30 : 24));
        asked.ifPresent(fps -> {
            if (fps < 1 || fps > 120) {
                throw new Refusal(
                        Refusal.Kind.USAGE, "'--fps " + fps + "' is outside 1 to 120. Ask for 24, 25, 30, 50 or 60.");
            }
        });
        return asked;
    }

    /** Return the size that was asked for. */
    public Optional<Size> size() {
        if (size.isPresent()) {
            return Optional.of(checked(size.get(), pair(size.get(), "x", "--size", "1280x720")));
        }
        if (aspect.isEmpty()) {
            return quality.map(q -> q == Tier.DRAFT ? new Size(512, 512) : new Size(wide(q.shortSide), q.shortSide));
        }
        Size ratio = pair(aspect.get(), ":", "--ar", "16:9");
        int shortSide = quality.orElse(Tier.DRAFT).shortSide;
        double longer = (double) Math.max(ratio.width(), ratio.height()) / Math.min(ratio.width(), ratio.height());
        int longSide = (int) Math.min(Integer.MAX_VALUE / 4, 2 * Math.round(shortSide * longer / 2));
        return Optional.of(checked(
                aspect.get(),
                ratio.width() >= ratio.height() ? new Size(longSide, shortSide) : new Size(shortSide, longSide)));
    }

    private static int wide(int shortSide) {
        return shortSide * 16 / 9;
    }

    private static Size pair(String text, String separator, String option, String example) {
        String[] sides = text.trim().toLowerCase(Locale.ROOT).split(separator, -1);
        if (sides.length != 2 || !sides[0].matches("[0-9]{1,6}") || !sides[1].matches("[0-9]{1,6}")) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + option + " " + text + "' is not two numbers. Write it as " + option + " " + example + ".");
        }
        Size pair = new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        if (pair.width() == 0 || pair.height() == 0) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + option + " " + text + "' has a side of 0. Write it as " + option + " " + example + ".");
        }
        return pair;
    }

    private static Size checked(String text, Size size) {
        int least = Math.min(size.width(), size.height());
        int greatest = Math.max(size.width(), size.height());
        if (least < LEAST_SIDE || greatest > GREATEST_SIDE) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A picture of '" + text + "' cannot be made. Keep each side between " + LEAST_SIDE + " and "
                            + GREATEST_SIDE + ".");
        }
        if (size.width() % 2 != 0 || size.height() % 2 != 0) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A picture of '" + text + "' has an odd side, which H.264 cannot hold. Try " + even(size.width())
                            + "x" + even(size.height()) + ".");
        }
        return size;
    }

    private static int even(int side) {
        return side + side % 2;
    }

    /** The tiers of quality. */
    enum Tier {
        DRAFT(512),
        STANDARD(720),
        HIGH(1080);

        private final int shortSide;

        Tier(int shortSide) {
            this.shortSide = shortSide;
        }
    }
}
