package productions.motion.dsl.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import productions.motion.dsl.command.Talk;
import productions.motion.edit.Variation;
import productions.motion.scene.Scene;
import productions.motion.value.Cancellation;

/**
 * The marks on a sheet of variations: ▲ on the one whose pictures are farthest from those of the film, ⚠ on each that
 * flashes more often than is safe.
 *
 * @param glimpses how each would look
 * @param farthest the place of the one that stands out, if one does
 */
record Marks(List<Glimpse> glimpses, Optional<Integer> farthest) {

    /** Stands for what is farthest from the film. */
    static final char FAR = '▲';

    /** Stands for flashes. */
    static final char FLASHING = '⚠';

    private static final char NOTHING = ' ';
    private static final double NOTICEABLE = 0.02;

    Marks {
        glimpses = List.copyOf(glimpses);
    }

    /** Look at a film and at a sheet of others. */
    static Marks of(Scene film, List<Variation> sheet, Cancellation stop) {
        List<Scene> scenes = new ArrayList<>(List.of(film));
        sheet.forEach(v -> scenes.add(v.scene()));
        List<Glimpse> all =
                scenes.parallelStream().map(s -> Glimpse.of(s, stop)).toList();
        List<Glimpse> glimpses = all.subList(1, all.size());
        List<Double> far = glimpses.stream().map(g -> g.distanceTo(all.get(0))).toList();
        Optional<Integer> farthest = IntStream.range(0, far.size())
                .boxed()
                .filter(i -> far.size() > 1 && far.get(i) > NOTICEABLE)
                .reduce((a, b) -> far.get(b) > far.get(a) ? b : a);
        return new Marks(glimpses, farthest);
    }

    /** Return the mark of one; a space where it has none. Flashes count for more. */
    char of(int index) {
        if (glimpses.get(index).warning().isPresent()) {
            return FLASHING;
        }
        return farthest.filter(f -> f == index).isPresent() ? FAR : NOTHING;
    }

    /** Return the line that tells of one, with what it is told as. */
    String line(int index, String told, Talk.Terminal terminal) {
        String warning = glimpses.get(index).warning().map(w -> "; " + w).orElse("");
        return String.format(Locale.ROOT, "  %2d %s %s%s", index + 1, shown(of(index), terminal), told, warning);
    }

    /** Return what the marks mean that are there; nothing where none are. */
    Optional<String> legend(Talk.Terminal terminal) {
        List<String> meanings = new ArrayList<>();
        List<Character> there =
                IntStream.range(0, glimpses.size()).mapToObj(this::of).toList();
        if (there.contains(FAR)) {
            meanings.add(shown(FAR, terminal) + " farthest from the film");
        }
        if (there.contains(FLASHING)) {
            meanings.add(shown(FLASHING, terminal) + " flashes more often than is safe");
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of("  " + String.join("     ", meanings));
    }

    /** Return a mark as letters that a terminal has. */
    private static char shown(char mark, Talk.Terminal terminal) {
        if (terminal.isUnicode()) {
            return mark;
        }
        return mark == FAR ? '^' : mark == FLASHING ? '!' : mark;
    }
}
