package productions.motion.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.interpret.Durations.Time;
import productions.motion.scene.Domain;
import productions.motion.scene.Segment;

/**
 * Parts a prompt into the scenes that it tells one after the other: {@code first … then … finally}, {@code 2 seconds of red,
 * 3 seconds of green}, {@code a city, cut to a beach}.
 *
 * <p>A part that shows nothing of its own ({@code then faster and faster}) goes on with the scene before it.
 */
final class Segments {

    private static final Set<String> STARTS =
            Set.of("then", "afterwards", "afterward", "finally", "lastly", "→", "subsequently");

    private static final List<List<String>> ROWS = List.of(
            List.of("followed", "by"),
            List.of("after", "that"),
            List.of("and", "then"),
            List.of("and", "finally"),
            List.of("in", "the", "end"),
            List.of("before", "cutting", "to"),
            List.of("ending", "with"),
            List.of("ending", "on"),
            List.of("ending", "in"),
            List.of("ends", "with"),
            List.of("ends", "on"),
            List.of("ends", "in"),
            List.of("end", "with"),
            List.of("end", "on"),
            List.of("end", "in"),
            List.of("finish", "with"),
            List.of("finish", "on"),
            List.of("finishing", "with"),
            List.of("leading", "to"),
            List.of("-", ">"),
            List.of("next", ","));

    private static final Set<String> NUMBERED = Set.of("scene", "shot", "part");

    private static final Set<String> ORDINALS = Set.of("first", "next", "last", "final", "then", "another");

    /** What makes a picture, so that a part that says it is a scene. */
    private static final Set<Domain> SHOWN = EnumSet.of(
            Domain.COLOR,
            Domain.PALETTE,
            Domain.MOTION,
            Domain.GRADIENT,
            Domain.CAMERA,
            Domain.SHAPE,
            Domain.SHOT,
            Domain.LIGHT,
            Domain.TONE,
            Domain.TEXT,
            Domain.SETTING,
            Domain.THEME,
            Domain.WEATHER,
            Domain.SEASON,
            Domain.ENTITY);

    private final Sentence sentence;
    private final List<Match> matches;
    private final Durations durations;
    private final List<Time> lengths;

    Segments(Phrases phrases, Durations durations, List<Time> lengths) {
        this.sentence = phrases.sentence();
        this.matches =
                phrases.matches().stream().filter(m -> !phrases.isRefused(m)).toList();
        this.durations = durations;
        this.lengths = lengths;
    }

    /** Return the scenes in order, or nothing where there is one only. */
    List<Segment> read() {
        List<Integer> starts = new ArrayList<>();
        for (int start : starts()) {
            int from = starts.isEmpty() ? 0 : starts.get(starts.size() - 1);
            if (starts.isEmpty() || shows(from, start)) {
                starts.add(start);
            }
        }
        while (starts.size() > 1 && !shows(starts.get(starts.size() - 1), sentence.size())) {
            starts.remove(starts.size() - 1);
        }
        return starts.size() < 2 ? List.of() : segments(starts);
    }

    private List<Segment> segments(List<Integer> starts) {
        boolean all = IntStream.range(0, starts.size())
                .allMatch(i -> times(starts.get(i), end(starts, i)).findAny().isPresent());
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Segment(
                        sentence.span(starts.get(i), end(starts, i)),
                        times(starts.get(i), end(starts, i))
                                .filter(t -> !durations.isOfFilm(t, all))
                                .findFirst()
                                .map(t -> t.asked(sentence))))
                .toList();
    }

    private int end(List<Integer> starts, int i) {
        return i + 1 < starts.size() ? starts.get(i + 1) : sentence.size();
    }

    private Stream<Time> times(int from, int to) {
        return lengths.stream().filter(t -> t.from() >= from && t.to() <= to);
    }

    private TreeSet<Integer> starts() {
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean numbered = isNumbered(i);
            if (numbered) {
                sentence.claim(i, i + 2);
            }
            if (i > 0 && (numbered || isStart(i))) {
                starts.add(i);
            }
        }
        starts.addAll(several(this::isOfScene, this::start));
        starts.addAll(several(t -> sentence.at(t.from() - 1).equals("for"), this::item));
        matches.stream().filter(this::leadsOn).forEach(m -> starts.add(m.from()));
        starts.removeIf(i -> i > 0 && i >= sentence.size());
        return starts;
    }

    private boolean isNumbered(int i) {
        return NUMBERED.contains(sentence.at(i)) && Numeral.at(sentence, i + 1).isPresent();
    }

    private boolean isStart(int i) {
        boolean word = STARTS.contains(sentence.at(i)) && !sentence.at(i - 1).equals("and");
        return word || sentence.at(i - 1).equals(";") || ROWS.stream().anyMatch(words -> sentence.reads(i, words));
    }

    /** Return where the item of a list begins that says how long it lasts: red for 2 seconds, blue for 3 seconds. */
    private int item(Time time) {
        int start = time.from();
        while (!sentence.ends(start - 1) && !sentence.at(start - 1).equals(",")) {
            start--;
        }
        return start;
    }

    /** Return where parts begin that say how long they last in the same way, if there is more than one. */
    private List<Integer> several(Predicate<Time> way, Function<Time, Integer> start) {
        List<Integer> parts = lengths.stream().filter(way).map(start).distinct().toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /** Return whether a length is that of one scene: 2 seconds of red, the first 3 seconds. */
    private boolean isOfScene(Time time) {
        return sentence.at(time.to()).equals("of") || ORDINALS.contains(sentence.at(time.from() - 1));
    }

    private int start(Time time) {
        int start = ORDINALS.contains(sentence.at(time.from() - 1)) ? time.from() - 1 : time.from();
        return start < time.from() && sentence.at(start - 1).equals("the") ? start - 1 : start;
    }

    /** Return whether a transition says what it leads to. */
    private boolean leadsOn(Match match) {
        String last = sentence.at(match.to() - 1);
        String next = sentence.at(match.to());
        return match.domains().contains(Domain.TRANSITION)
                && (Set.of("to", "into").contains(last) || Set.of("to", "into").contains(next));
    }

    private boolean shows(int from, int to) {
        return times(from, to).anyMatch(t -> !durations.isOfFilm(t, false))
                || matches.stream()
                        .filter(m -> m.from() >= from && m.to() <= to)
                        .anyMatch(m -> m.domains().stream().anyMatch(SHOWN::contains) && !isTrend(m));
    }

    private static boolean isTrend(Match match) {
        return match.entries().stream().anyMatch(e -> e.value().endsWith("ening"));
    }
}
