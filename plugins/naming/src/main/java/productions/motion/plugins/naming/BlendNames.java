package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;
import productions.motion.value.Rgb;

/**
 * Calls several colors a palette, by the hues of the first two, and whatever else was joined a blend: {@code Blue Orange
 * Palette · Cedar Gate}. A blend that has a name of its own keeps it: {@code Warm Sunset Palette}.
 */
@Primitive(
        value = "blend_names",
        summary = "What is joined in a blend, such as Blue Orange Palette · Cedar Gate.",
        examples = {"blend_names()"})
public record BlendNames() implements Naming {

    private static final Pattern COLOR = Pattern.compile("[a-z]+\\.color:(\\d{1,3}),(\\d{1,3}),(\\d{1,3}).*");
    private static final Pattern OTHER = Pattern.compile("[a-z]+\\.(?!color:)[a-z_]+:.*");

    @Override
    public Optional<String> propose(Discovery blend, int attempt) {
        List<String> parts = blend.parts();
        if (!blend.aspect().equals("blended.blend")) {
            return Optional.empty();
        }
        boolean named = parts.size() == 1 && !parts.get(0).contains(":");
        boolean mixed = parts.stream().anyMatch(OTHER.asMatchPredicate());
        String said = named ? Words.title(parts.get(0)) : hues(parts);
        String head = (said + " " + (mixed ? "Blend" : "Palette")).strip();
        return Optional.of(named && attempt == 0 ? head : Pairs.PLACE.behind(head, blend.key(), attempt));
    }

    private static String hues(List<String> parts) {
        List<String> hues =
                parts.stream().flatMap(BlendNames::hue).distinct().limit(2).toList();
        return String.join(" ", hues);
    }

    private static Stream<String> hue(String part) {
        Matcher color = COLOR.matcher(part);
        return color.matches()
                ? Stream.of(ColorHead.hue(new Rgb(channel(color, 1), channel(color, 2), channel(color, 3))))
                : Stream.of();
    }

    private static int channel(Matcher color, int group) {
        return Math.min(255, Integer.parseInt(color.group(group)) + 12);
    }
}
