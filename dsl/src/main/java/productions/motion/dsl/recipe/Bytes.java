package productions.motion.dsl.recipe;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.value.Refusal;

/** Sizes of files as options and recipes write them. */
public final class Bytes {

    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([kmgt]?i?b)?");
    private static final Map<String, Double> UNITS = Map.of(
            "b", 1.0, "kb", 1e3, "mb", 1e6, "gb", 1e9, "tb", 1e12, "kib", 0x1p10, "mib", 0x1p20, "gib", 0x1p30, "tib",
            0x1p40);

    private Bytes() {}

    /** Return a size in bytes: {@code 500 MB}, {@code 20GB} (10⁹) or {@code 20GiB} (2³⁰). */
    public static long parse(String text) {
        Matcher size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        Double unit = size.matches() ? UNITS.get(size.group(2) == null ? "b" : size.group(2)) : null;
        if (unit == null) {
            throw new Refusal(Refusal.Kind.USAGE, "'" + text + "' is no size. Write it as 500MB, 20GB or 20GiB.");
        }
        return Math.round(Double.parseDouble(size.group(1)) * unit);
    }
}
