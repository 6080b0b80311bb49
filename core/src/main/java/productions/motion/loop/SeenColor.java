package productions.motion.loop;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.knowledge.Entry;
import productions.motion.value.Rgb;

/** The colors that entries stand for. */
public final class SeenColor {

    private static final Pattern KEY = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:_.*)?");

    private SeenColor() {}

    /** Return the mean color of an entry, or where its numbers are not known the corner of its cell. */
    public static Optional<Rgb> of(Entry entry) {
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
