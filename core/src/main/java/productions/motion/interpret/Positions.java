package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import productions.motion.interpret.Match.Form;
import productions.motion.interpret.Place.Axis;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/**
 * Reads where in the frame the colors stand: <i>red at the top fading to blue at the bottom</i>, <i>dark edges and a
 * bright center</i>. Colors at different places of one axis make a gradient along it.
 */
final class Positions {

    /** How many words may stand between a color and its place. */
    private static final int REACH = 4;

    private static final Set<String> TO_PLACE = Set.of(
            "at", "on", "in", "along", "near", "toward", "towards", "around", "to", "from", "the", "very", "is", "it",
            "stands", "up", "out", "(", "all", "its", "colored");

    private static final Set<String> TO_COLOR =
            Set.of("is", "are", "in", "of", "goes", "turns", ":", "being", "a", "the", "corner");

    /** Words for light and dark that stand for the lightest and the darkest color there is. */
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("dark", "dark"),
            Map.entry("darker", "dark"),
            Map.entry("darkest", "dark"),
            Map.entry("dim", "dark"),
            Map.entry("bright", "light"),
            Map.entry("brighter", "light"),
            Map.entry("brightest", "light"),
            Map.entry("light", "light"),
            Map.entry("lighter", "light"),
            Map.entry("pale", "light"));

    private final Sentence sentence;
    private final List<Match> matches;

    private Positions(Sentence sentence, List<Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /** Return the phrases with the colors in their places, and the places as phrases that ask for a gradient. */
    static List<Match> place(List<Match> matches, Sentence sentence) {
        List<Match> left = new ArrayList<>(matches);
        for (int i = 1; i + 1 < matches.size(); i++) {
            if (isBlend(matches.get(i - 1), matches.get(i), matches.get(i + 1), sentence)) {
                left.remove(matches.get(i));
                sentence.claim(matches.get(i).from(), matches.get(i).to());
            }
        }
        return new Positions(sentence, left).placed();
    }

    /** Read sky blue fading into salmon: what fades as it stands is no transition in time. */
    private static boolean isBlend(Match before, Match fading, Match after, Sentence sentence) {
        boolean beside = before.to() == fading.from() && after.from() - fading.to() <= 1;
        return beside
                && fading.domains().equals(Set.of(Domain.TRANSITION))
                && sentence.at(fading.from()).endsWith("ing")
                && before.domains().contains(Domain.COLOR)
                && after.domains().contains(Domain.COLOR);
    }

    private List<Match> placed() {
        List<Stand> stands = stands();
        Optional<Axis> axis = axis(stands);
        if (axis.isEmpty()) {
            return matches;
        }
        // Between colors in their places, fading is no transition in time.
        int first = stands.get(0).color().from();
        int last = stands.get(stands.size() - 1).to();
        List<Match> runs = matches.stream()
                .filter(m -> m.from() > first && m.to() < last && m.has(Domain.TRANSITION))
                .toList();
        runs.forEach(m -> sentence.claim(m.from(), m.to()));
        List<Match> placed = new ArrayList<>(matches);
        placed.removeIf(m -> runs.contains(m) || stands.stream().anyMatch(s -> s.overlaps(m)));
        for (Stand stand : stands) {
            placed.add(stand.colored(axis.get()));
            placed.add(stand.laid(axis.get()));
        }
        placed.sort(Comparator.comparingInt(Match::from));
        return placed;
    }

    /** Colors at two ends, or at an end and in the middle, lie along an axis. */
    private static Optional<Axis> axis(List<Stand> stands) {
        for (Axis axis : Axis.values()) {
            long ends = stands.stream().filter(s -> s.place().axis() == axis).count();
            long places =
                    stands.stream().map(s -> s.place().on(axis)).distinct().count();
            long kinds = stands.stream().map(Stand::kind).distinct().count();
            if (ends > 0
                    && Math.min(places, kinds) > 1
                    && stands.stream().allMatch(s -> s.place().isOn(axis))) {
                return Optional.of(axis);
            }
        }
        return Optional.empty();
    }

    private List<Stand> stands() {
        TreeMap<Integer, Stand> stands = new TreeMap<>();
        for (Match color : colors()) {
            behind(color).or(() -> before(color)).ifPresent(s -> stands.putIfAbsent(s.from(), s));
        }
        return List.copyOf(stands.values());
    }

    /** Every color, and every word of light or dark, in order. */
    private List<Match> colors() {
        List<Match> colors = new ArrayList<>(
                matches.stream().filter(m -> m.domains().contains(Domain.COLOR)).toList());
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (TONES.containsKey(sentence.at(i))
                    && !sentence.isClaimed(i)
                    && matches.stream().noneMatch(m -> m.from() <= at && at < m.to() && isMore(m))) {
                colors.add(new Match(i, i + 1, List.of(), List.of(), Form.EXACT));
            }
        }
        colors.sort(Comparator.comparingInt(Match::from));
        return colors;
    }

    /** Warm light and light blue are neither light nor dark. */
    private static boolean isMore(Match match) {
        return match.domains().contains(Domain.TEMPERATURE) || match.domains().contains(Domain.COLOR);
    }

    private Optional<Stand> behind(Match color) {
        for (int i = color.to(); i <= color.to() + REACH && sentence.isFree(color.from(), i + 1); i++) {
            int at = i;
            Optional<Place> corner = Place.corner(sentence.at(i), sentence.at(i + 1));
            Optional<Place> place = corner.or(() -> Place.of(sentence, at));
            if (place.isPresent()) {
                return Optional.of(stand(color, place.get(), color.to(), i + (corner.isPresent() ? 2 : 1)));
            }
            if (!TO_PLACE.contains(sentence.at(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Stand> before(Match color) {
        int i = color.from() - 1;
        while (i > color.from() - REACH && TO_COLOR.contains(sentence.at(i))) {
            i--;
        }
        int at = i;
        if (at < 0 || sentence.isClaimed(at)) {
            return Optional.empty();
        }
        Optional<Place> corner = at == 0 ? Optional.empty() : Place.corner(sentence.at(at - 1), sentence.at(at));
        return corner.map(c -> stand(color, c, at - 1, color.from()))
                .or(() -> Place.named(sentence.at(at)).map(p -> stand(color, p, at, color.from())));
    }

    private Stand stand(Match color, Place place, int from, int to) {
        String tone = color.entries().isEmpty() ? TONES.getOrDefault(sentence.at(color.from()), "") : "";
        return new Stand(color, tone, place, from, to);
    }

    /**
     * A color where it stands.
     *
     * @param color its phrase, or a word of light or dark without a meaning
     * @param tone light or dark, or nothing for a color
     * @param place where
     * @param from index of the first token of the words that tell the place
     * @param to index after their last
     */
    private record Stand(Match color, String tone, Place place, int from, int to) {

        /** What stands there: a tone, or the meaning of a color. */
        Object kind() {
            return tone.isEmpty() ? color.entries() : tone;
        }

        boolean overlaps(Match other) {
            int start = Math.min(from, color.from());
            int end = Math.max(to, color.to());
            return other.from() < end && start < other.to();
        }

        Match colored(Axis axis) {
            List<LexiconEntry> entries = new ArrayList<>();
            color.entries().stream().filter(e -> e.domain() == Domain.COLOR).forEach(e -> {
                entries.add(e);
                entries.add(stop(e.value(), axis));
            });
            if (entries.isEmpty()) {
                entries.add(stop(tone, axis));
            }
            return color.meaning(entries);
        }

        private LexiconEntry stop(String value, Axis axis) {
            return new LexiconEntry(value, Domain.STOP, value, place.on(axis), "word");
        }

        Match laid(Axis axis) {
            List<LexiconEntry> entries = new ArrayList<>();
            entries.add(new LexiconEntry(axis.gradient(), Domain.GRADIENT, axis.gradient(), axis.degrees(), "phrase"));
            if (axis == Axis.RADIAL && place.at() == 1 && tone.equals("dark")) {
                entries.add(new LexiconEntry("vignette", Domain.LIGHT, "vignette", 1, "phrase"));
            }
            return new Match(from, to, entries, List.of(), Form.EXACT);
        }
    }
}
