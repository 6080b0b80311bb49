package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productions.motion.scene.Asked;
import productions.motion.scene.Segment;
import productions.motion.scene.Span;

/**
 * Reads how long the film is to be: {@code 6s}, {@code two and a half minutes}, {@code half a minute}, {@code 1:30},
 * {@code PT6S}, {@code 144f}.
 *
 * <p>A time that says when or how often ({@code every 2 seconds}, {@code the last 3 seconds}) is understood but is no
 * length. Of several lengths the one that says so ({@code 10 seconds long}) counts; lengths of scenes ({@code 2 seconds
 * of red, 3 seconds of green}) add up; otherwise the first counts.
 */
final class Durations {

    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("ms", 0.001),
            Map.entry("millisecond", 0.001),
            Map.entry("milliseconds", 0.001),
            Map.entry("s", 1.0),
            Map.entry("sec", 1.0),
            Map.entry("secs", 1.0),
            Map.entry("second", 1.0),
            Map.entry("seconds", 1.0),
            Map.entry("m", 60.0),
            Map.entry("min", 60.0),
            Map.entry("mins", 60.0),
            Map.entry("minute", 60.0),
            Map.entry("minutes", 60.0),
            Map.entry("h", 3600.0),
            Map.entry("hr", 3600.0),
            Map.entry("hrs", 3600.0),
            Map.entry("hour", 3600.0),
            Map.entry("hours", 3600.0));

    private static final Set<String> WHEN =
            Set.of("every", "each", "after", "at", "per", "until", "till", "by", "past", "around");

    /** Words before the length of one scene among several. */
    private static final Set<String> ORDINALS = Set.of("first", "next", "last", "final", "another");

    private static final Map<List<String>, Double> SHARES = Map.of(
            List.of("half"), 0.5,
            List.of("a", "quarter"), 0.25,
            List.of("a", "quarter", "of"), 0.25,
            List.of("three", "quarters", "of"), 0.75);

    private static final Set<String> RATES = Set.of("frames", "beats", "per");

    private static final Set<String> LENGTH_BEFORE =
            Set.of("for", "lasting", "lasts", "last", "length", "duration", "runs", "running", "exactly", "about");

    private static final Set<String> LENGTH_AFTER =
            Set.of("long", "video", "clip", "film", "movie", "loop", "animation", "short", "total", "piece", "shot");

    private static final Set<String> TOTAL = Set.of("total", "all", "overall", "altogether");

    private static final Set<String> DECADES = Set.of("20", "30", "40", "50", "60", "70", "80", "90");

    private static final Set<String> DECADE_BEFORE = Set.of("the", "early", "late", "mid");

    private static final Set<String> DECADE_AFTER = Set.of(
            "style",
            "look",
            "vibe",
            "vibes",
            "feel",
            "aesthetic",
            "retro",
            "music",
            "song",
            "pop",
            "rock",
            "synth",
            "synthwave",
            "thriller",
            "horror",
            "comedy",
            "sitcom",
            "cartoon",
            "anime",
            "nostalgia",
            "disco",
            "arcade");

    private final Sentence sentence;
    private final double framesPerSecond;

    Durations(Sentence sentence, double framesPerSecond) {
        this.sentence = sentence;
        this.framesPerSecond = framesPerSecond;
    }

    /** Return every length that is named, in order, and claim every time. */
    List<Time> read() {
        List<Time> lengths = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Time> time = sentence.isClaimed(i) ? Optional.empty() : time(i);
            if (time.isPresent()) {
                sentence.claim(i, time.get().to);
                time.filter(this::isLength).ifPresent(lengths::add);
                i = time.get().to - 1;
            }
        }
        return lengths;
    }

    /** Return the length of a film whose scenes have some lengths of their own. */
    Optional<Asked<Double>> whole(List<Time> lengths, List<Segment> segments) {
        List<Asked<Double>> parts =
                segments.stream().flatMap(s -> s.seconds().stream()).toList();
        List<Time> left = lengths.stream()
                .filter(t -> !isOrdinal(t) && !parts.contains(t.asked(sentence)))
                .toList();
        Optional<Time> said = left.stream().filter(this::saysLength).findFirst();
        if (parts.isEmpty() || said.isPresent()) {
            return said.or(() -> left.stream().findFirst()).map(t -> t.asked(sentence));
        }
        if (parts.size() < segments.size()) {
            return left.stream().filter(t -> isOfFilm(t, false)).findFirst().map(t -> t.asked(sentence));
        }
        double sum = parts.stream().mapToDouble(Asked::value).sum();
        int start = parts.get(0).span().start();
        int end = parts.get(parts.size() - 1).span().end();
        return Optional.of(new Asked<>(sum, new Span(start, end)));
    }

    /**
     * Return whether a length in the words of a scene is that of the film: {@code 10 seconds in total}, or one set apart
     * that says it is a length ({@code , 8 seconds long}).
     *
     * @param all whether every scene has a length
     */
    boolean isOfFilm(Time time, boolean all) {
        boolean apart =
                sentence.ends(time.from - 1) || sentence.at(time.from - 1).equals(",");
        boolean named = LENGTH_AFTER.contains(sentence.at(time.to));
        boolean ending = apart && time.from > 0 && time.to == sentence.size();
        return saysTotal(time) || named && (apart || !all) || ending && !all;
    }

    private boolean isLength(Time time) {
        return time.seconds > 0 && !WHEN.contains(sentence.at(time.from - 1));
    }

    /** Return whether a length is that of one scene among several: the last 3 seconds; but it may last 3 seconds. */
    private boolean isOrdinal(Time time) {
        String before = sentence.at(time.from - 1);
        boolean verb = before.equals("last") && !sentence.at(time.from - 2).equals("the");
        return ORDINALS.contains(before) && !verb;
    }

    private boolean saysLength(Time time) {
        return LENGTH_BEFORE.contains(sentence.at(time.from - 1))
                || LENGTH_AFTER.contains(sentence.at(time.to))
                || saysTotal(time);
    }

    private boolean saysTotal(Time time) {
        return TOTAL.contains(sentence.at(sentence.at(time.to).equals("in") ? time.to + 1 : time.to));
    }

    private Optional<Time> time(int i) {
        return clock(i).or(() -> iso(i)).or(() -> spoken(i));
    }

    /** Read 1:30 or 1:02:03: the second field has two digits, which tells it from 4:3. */
    private Optional<Time> clock(int i) {
        if (!sentence.is(i, Token.Kind.NUMBER) || !field(i + 1)) {
            return Optional.empty();
        }
        double first = Double.parseDouble(sentence.at(i));
        double second = Double.parseDouble(sentence.at(i + 2));
        return field(i + 3)
                ? Optional.of(new Time(i, i + 5, first * 3600 + second * 60 + Double.parseDouble(sentence.at(i + 4))))
                : Optional.of(new Time(i, i + 3, first * 60 + second));
    }

    private boolean field(int colon) {
        return sentence.at(colon).equals(":")
                && sentence.joined(colon)
                && sentence.joined(colon + 1)
                && sentence.is(colon + 1, Token.Kind.NUMBER)
                && isSexagesimal(sentence.at(colon + 1));
    }

    /** Return whether two digits count minutes or seconds. */
    static boolean isSexagesimal(String digits) {
        return digits.length() == 2 && digits.charAt(0) <= '5' && Character.isDigit(digits.charAt(1));
    }

    /** Read PT1M30S (ISO 8601-1:2019, 5.5.2). */
    private Optional<Time> iso(int i) {
        return sentence.at(i).equals("pt") && sentence.joined(i + 1)
                ? counted(i + 1).map(t -> new Time(i, t.to, t.seconds))
                : Optional.empty();
    }

    private Optional<Time> spoken(int i) {
        return isDecade(i) ? Optional.empty() : part(i).or(() -> counted(i));
    }

    /** Return whether 90s is a decade rather than a minute and a half: the 90s, a 90s thriller. */
    private boolean isDecade(int i) {
        boolean tens = DECADES.contains(sentence.at(i)) && sentence.at(i + 1).equals("s") && sentence.joined(i + 1);
        return tens && (DECADE_BEFORE.contains(sentence.at(i - 1)) || DECADE_AFTER.contains(sentence.at(i + 2)));
    }

    /** Read half a minute, a quarter of an hour, a minute and a half. */
    private Optional<Time> part(int i) {
        Optional<List<String>> share = SHARES.keySet().stream()
                .filter(words -> sentence.reads(i, words))
                .max(Comparator.comparingInt(List::size));
        int at = i + share.map(List::size).orElse(0);
        boolean article = sentence.at(at).equals("a") || sentence.at(at).equals("an");
        int unitAt = article ? at + 1 : at;
        Double unit = UNITS.get(sentence.at(unitAt));
        boolean measured = article || share.isPresent();
        if (unit == null || !measured || RATES.contains(sentence.at(i - 1))) {
            return Optional.empty();
        }
        double part = share.map(SHARES::get).orElse(1.0);
        return sentence.reads(unitAt + 1, List.of("and", "a", "half"))
                ? Optional.of(new Time(i, unitAt + 4, unit * (part + 0.5)))
                : Optional.of(new Time(i, unitAt + 1, unit * part));
    }

    /** Read 6 s, ninety seconds, 1 min 30 s, 144 frames. */
    private Optional<Time> counted(int i) {
        Optional<Numeral> count = Numeral.at(sentence, i);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int at = count.get().to();
        Double unit = unit(at);
        if (unit == null) {
            return Optional.empty();
        }
        Time time = new Time(i, at + 1, count.get().value() * unit);
        int more = sentence.at(at + 1).equals("and") ? at + 2 : at + 1;
        Optional<Time> rest = sentence.ends(more) ? Optional.empty() : counted(more);
        return rest.filter(r -> unit >= 60 && r.seconds < unit)
                .map(r -> new Time(i, r.to, time.seconds + r.seconds))
                .or(() -> bare(time, unit))
                .or(() -> Optional.of(time));
    }

    /** Read one minute thirty: a number without a unit that ends the clause counts the next smaller one. */
    private Optional<Time> bare(Time time, double unit) {
        return Numeral.at(sentence, time.to)
                .filter(n -> unit >= 60 && n.value() < 60)
                .filter(n -> sentence.ends(n.to())
                        || sentence.at(n.to()).equals(",")
                        || sentence.at(n.to()).equals("long"))
                .map(n -> new Time(time.from, n.to(), time.seconds + n.value() * unit / 60));
    }

    private @Nullable Double unit(int i) {
        boolean frames = sentence.at(i).equals("frames") || sentence.at(i).equals("f") && sentence.joined(i);
        return frames ? Double.valueOf(1 / framesPerSecond) : UNITS.get(sentence.at(i));
    }

    /**
     * A length that is named.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param seconds how long
     */
    record Time(int from, int to, double seconds) {

        Asked<Double> asked(Sentence sentence) {
            return new Asked<>(seconds, sentence.span(from, to));
        }
    }
}
