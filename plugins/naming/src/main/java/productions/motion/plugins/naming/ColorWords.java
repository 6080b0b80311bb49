package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * Says what a color looks like, then gives it a noun of its own: {@code dark blue harbor}. The first part can be checked
 * against the color; the second tells it from its neighbors.
 *
 * <p>Names only what is a color: a discovery whose aspect ends in {@code color} and whose key begins with red, green and
 * blue from 0 to 255.
 */
@Primitive(
        value = "color_words",
        summary = "What a color looks like and a noun, such as dark blue harbor.",
        examples = {"color_words()"})
public record ColorWords() implements Naming {

    private static final Pattern CHANNELS = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:[_,].*)?");

    @Override
    public Optional<String> propose(Discovery discovery, int attempt) {
        Matcher channels = CHANNELS.matcher(discovery.key());
        List<String> nouns = Words.NOUNS;
        if (!discovery.aspect().endsWith("color") || !channels.matches() || attempt >= nouns.size()) {
            return Optional.empty();
        }
        Rgb color = new Rgb(channel(channels, 1), channel(channels, 2), channel(channels, 3));
        int first = Seed.ofText(discovery.key()).below(nouns.size());
        return Optional.of(ColorHead.of(color) + " " + nouns.get((first + attempt) % nouns.size()));
    }

    private static int channel(Matcher channels, int group) {
        return Math.min(255, Integer.parseInt(channels.group(group)));
    }
}
