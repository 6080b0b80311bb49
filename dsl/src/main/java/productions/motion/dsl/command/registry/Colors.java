package productions.motion.dsl.command.registry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.knowledge.Entry;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/** The colors that entries and users speak of. */
public final class Colors {

    private static final Pattern KEY = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:_.*)?");

    private Colors() {}

    /** Return the color that somebody typed. */
    public static Rgb parse(String typed) {
        try {
            return Rgb.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.USAGE, "'" + typed + "' is no color. Write it as '#c24' or '#cc2244'.", e);
        }
    }

    /** Return the mean color of an entry, or where its numbers are not known the corner of its cell. */
    static Optional<Rgb> of(Entry entry) {
        List<Double> means = entry.statistics().means();
        if (means.size() >= 3) {
            return Optional.of(new Rgb(channel(means.get(0)), channel(means.get(1)), channel(means.get(2))));
        }
        Matcher key = KEY.matcher(entry.id().key());
        return key.matches()
                ? Optional.of(new Rgb(
                        channel(Double.parseDouble(key.group(1))),
                        channel(Double.parseDouble(key.group(2))),
                        channel(Double.parseDouble(key.group(3)))))
                : Optional.empty();
    }

    private static int channel(double value) {
        return (int) Math.round(Math.min(255, Math.max(0, value)));
    }
}
