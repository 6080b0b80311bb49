package productions.motion.dsl.recipe;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.value.Refusal;

/** Lengths of time as options and recipes write them. */
public final class Length {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):)?(\\d{1,2}):(\\d{1,2}(?:\\.\\d+)?)");
    private static final Pattern UNITS = Pattern.compile(
            "(?:pt)?(?:(\\d+(?:\\.\\d+)?)\\s*h)?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*m(?:in)?)?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*s?)?");
    private static final Pattern FRAMES = Pattern.compile("(\\d+)\\s*f");

    private Length() {}

    /**
     * Return a length in seconds: {@code 6s}, {@code 6}, {@code 1m30s}, {@code 1:30}, {@code PT6S} or {@code 144f}.
     *
     * @param text what was written
     * @param framesPerSecond how long a frame is
     */
    public static double parse(String text, int framesPerSecond) {
        String written = text.trim().toLowerCase(Locale.ROOT);
        Matcher frames = FRAMES.matcher(written);
        if (frames.matches()) {
            return Double.parseDouble(frames.group(1)) / framesPerSecond;
        }
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return number(clock, 1) * 3600 + number(clock, 2) * 60 + number(clock, 3);
        }
        Matcher units = UNITS.matcher(written);
        if (!units.matches() || written.isEmpty() || written.equals("pt")) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + text + "' is no length of time. Write it as 6s, 1m30s, 1:30, PT6S or 144f.");
        }
        return number(units, 1) * 3600 + number(units, 2) * 60 + number(units, 3);
    }

    private static double number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
