package productions.motion.grow;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/** What a value would be called, for people who type it. */
public final class Suggestions {

    private static final Pattern CHANNELS =
            Pattern.compile("(\\d{1,3}) *, *(\\d{1,3}) *, *(\\d{1,3})(?: *[_,] *(\\d(?:\\.\\d+)?))?");
    private static final Pattern HEX = Pattern.compile("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final int BRIGHTEST = 255;

    private final Describer describer;
    private final Origins origins;

    /**
     * Prepare to suggest.
     *
     * @param describer says what a value is called
     * @param origins the colors that may be typed by name
     */
    public Suggestions(Describer describer, Origins origins) {
        this.describer = describer;
        this.origins = origins;
    }

    /**
     * A value and what it may be called.
     *
     * @param id the value
     * @param names the first choice first
     */
    public record Suggestion(EntryId id, List<String> names) {

        public Suggestion {
            names = List.copyOf(names);
        }
    }

    /**
     * Suggest names.
     *
     * @param kind an aspect such as {@code color}, {@code blended.motion} or {@code mood}
     * @param value a key such as {@code 3.5_steady}, a word, or for colors also {@code #0c1a33}, {@code 12,26,51} or a name
     * @param count how many names
     */
    public Suggestion suggest(String kind, String value, int count) {
        Aspect aspect = aspect(kind);
        EntryId id = new EntryId(aspect, aspect.isColor() ? color(aspect, value) : Keys.word(value));
        return new Suggestion(
                id,
                IntStream.range(0, count)
                        .mapToObj(attempt -> describer.name(id, value, attempt))
                        .toList());
    }

    private static Aspect aspect(String kind) {
        String wanted = kind.toLowerCase(Locale.ROOT);
        Optional<Aspect> labeled = Arrays.stream(Aspect.values())
                .filter(a -> a.label().equals(wanted) || a.label().equals(wanted + "s"))
                .findFirst();
        return Aspect.find(wanted).or(() -> labeled).orElseThrow(() -> unknown(wanted));
    }

    private static Refusal unknown(String kind) {
        Set<String> known = new LinkedHashSet<>();
        for (Aspect aspect : Aspect.values()) {
            known.add(aspect.label());
            known.add(aspect.id());
        }
        return new Refusal(
                Refusal.Kind.USAGE,
                "No aspect is called '" + kind + "'. " + DidYouMean.sentence(kind, known) + "Known: "
                        + String.join(
                                ", ",
                                Arrays.stream(Aspect.values()).map(Aspect::id).toList())
                        + ".");
    }

    private String color(Aspect aspect, String value) {
        Matcher channels = CHANNELS.matcher(value.strip());
        Optional<Rgb> color = channels.matches()
                ? Optional.of(new Rgb(channel(channels, 1), channel(channels, 2), channel(channels, 3)))
                : named(value.strip());
        Rgb found = color.orElseThrow(() -> new Refusal(
                Refusal.Kind.USAGE,
                "'" + value + "' is no color. Write it as #0c1a33, as 12,26,51 or by the name of an origin."));
        double opacity = channels.matches()
                ? Optional.ofNullable(channels.group(4))
                        .map(Double::parseDouble)
                        .orElse(1.0)
                : 1;
        return aspect == Aspect.COLOR
                ? Keys.color(found.red(), found.green(), found.blue())
                : Keys.pureColor(found.red(), found.green(), found.blue(), Math.min(1, opacity));
    }

    private Optional<Rgb> named(String value) {
        if (HEX.matcher(value).matches()) {
            return Optional.of(Rgb.parse(value));
        }
        String name = value.toLowerCase(Locale.ROOT).replace('_', ' ');
        return origins.colors().stream()
                .filter(c -> c.name().equals(name))
                .map(NamedColor::color)
                .findFirst();
    }

    private static int channel(Matcher channels, int group) {
        return Math.min(BRIGHTEST, Integer.parseInt(channels.group(group)));
    }
}
