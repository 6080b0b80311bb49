package productions.motion.plugins.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * One of the 267 names that ISCC-NBS gives to colors, and where its centroid lies.
 *
 * @param name such as {@code Dark Grayish Blue}
 * @param noun its hue, such as {@code Blue} or {@code Bluish Green}
 * @param lightness of its centroid, 0 to 1
 * @param chroma of its centroid in OKLab
 */
record Designation(String name, String noun, double lightness, double chroma) {

    private static final Set<String> MODIFIERS = Set.of(
            "Vivid", "Brilliant", "Strong", "Deep", "Very", "Light", "Moderate", "Dark", "Pale", "Grayish", "Blackish");

    /** Read all of them. */
    static List<Designation> all() {
        return Words.lines("designations.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(row -> of(row[0], OkLab.of(Rgb.parse(row[1]))))
                .toList();
    }

    /** Return its name without its hue, such as {@code Dark Grayish}. */
    String modifier() {
        return name.substring(0, name.length() - noun.length()).strip();
    }

    /** Return whether its hue, or it itself, is among some. */
    boolean isOneOf(List<String> names) {
        return names.contains(noun) || names.contains(name);
    }

    private static Designation of(String name, OkLab centroid) {
        String noun = Arrays.stream(name.split(" ", -1))
                .dropWhile(MODIFIERS::contains)
                .collect(Collectors.joining(" "));
        return new Designation(name, noun, centroid.lightness(), centroid.chroma());
    }
}
