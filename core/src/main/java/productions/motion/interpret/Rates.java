package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.scene.Asked;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/** Reads what is counted per second or minute: pictures ({@code 24 fps}), beats ({@code 120 bpm}), waves ({@code 440 Hz}). */
final class Rates {

    private static final int FASTEST = 240;
    private static final int SLOW = 90;
    private static final int FAST = 120;

    private static final List<List<String>> FRAMES = List.of(
            List.of("fps"),
            List.of("frames", "per", "second"),
            List.of("frames", "a", "second"),
            List.of("frames", "/", "second"),
            List.of("frames", "/", "s"),
            List.of("frames", "per", "sec"));

    private static final List<List<String>> BEATS =
            List.of(List.of("bpm"), List.of("beats", "per", "minute"), List.of("beats", "a", "minute"));

    private static final List<List<String>> BEATS_BEFORE = List.of(
            List.of("bpm"), List.of("tempo"), List.of("tempo", "of"), List.of("tempo", ":"), List.of("bpm", ":"));

    private static final List<List<String>> WAVES = List.of(List.of("hz"), List.of("hertz"));

    private final Sentence sentence;

    Rates(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Return how many pictures a second are asked for, 1 to 240. */
    Optional<Asked<Integer>> framesPerSecond() {
        return find(FRAMES, List.of()).stream()
                .filter(q -> q.value >= 1 && q.value <= FASTEST)
                .map(q -> new Asked<>((int) Math.round(q.value), span(q)))
                .findFirst();
    }

    /** Return the tempos asked for. */
    List<Meaning> tempos() {
        return find(BEATS, BEATS_BEFORE).stream()
                .map(q -> new Meaning(Domain.TEMPO, tempo(q.value), q.value, span(q), "number", 1))
                .toList();
    }

    /** Return the pitches asked for, in hertz, with the tokens that name them. */
    List<Quantity> pitches() {
        List<Quantity> pitches = new ArrayList<>(find(WAVES, List.of()));
        find(List.of(List.of("khz")), List.of()).forEach(q -> pitches.add(new Quantity(q.from, q.to, 1000 * q.value)));
        return pitches;
    }

    private static String tempo(double beatsPerMinute) {
        return beatsPerMinute < SLOW ? "slow" : beatsPerMinute < FAST ? "medium" : "fast";
    }

    private Span span(Quantity q) {
        return sentence.span(q.from, q.to);
    }

    private List<Quantity> find(List<List<String>> after, List<List<String>> before) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Numeral> number = sentence.isClaimed(i) ? Optional.empty() : Numeral.at(sentence, i);
            if (number.isEmpty()) {
                continue;
            }
            int to = number.get().to();
            int unit = after.stream()
                    .filter(u -> sentence.reads(to, u))
                    .mapToInt(List::size)
                    .findFirst()
                    .orElse(0);
            int lead = lead(before, i);
            if (unit + lead > 0 && number.get().value() > 0 && sentence.isFree(i - lead, to + unit)) {
                sentence.claim(i - lead, to + unit);
                found.add(new Quantity(i - lead, to + unit, number.get().value()));
            }
        }
        return found;
    }

    private int lead(List<List<String>> before, int i) {
        return before.stream()
                .filter(words -> i >= words.size() && sentence.reads(i - words.size(), words))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /**
     * A number with its unit.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param value how much
     */
    record Quantity(int from, int to, double value) {}
}
