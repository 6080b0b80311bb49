package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/** Which words of a prompt belong to a thing in the picture because they stand beside it, as in 'two red circles'. */
final class Belonging {

    private static final int FEW_WORDS = 18;

    private final Brief brief;
    private final String text;

    Belonging(Brief brief) {
        this.brief = brief;
        this.text = brief.instruction().prompt().text();
    }

    /** Return every shape and entity that is asked for, in the order of the prompt. */
    List<Meaning> things() {
        return Stream.concat(brief.asked(Domain.SHAPE).stream(), brief.asked(Domain.ENTITY).stream())
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .toList();
    }

    /** Return the colors of a thing: those read as its own, else those that stand directly before it, in order. */
    List<Meaning> colors(Meaning thing) {
        List<Meaning> colors = brief.asked(Domain.COLOR);
        List<Meaning> own = colors.stream()
                .filter(c -> c.reading().thing().filter(thing.span()::equals).isPresent())
                .toList();
        return own.isEmpty() ? before(thing, colors) : own;
    }

    private List<Meaning> before(Meaning thing, List<Meaning> colors) {
        List<Meaning> found = new ArrayList<>();
        Meaning next = thing;
        for (int i = colors.size() - 1; i >= 0; i--) {
            if (precedes(colors.get(i), next)) {
                next = colors.get(i);
                found.add(0, next);
            }
        }
        return found;
    }

    /** Return the colors that belong to no thing and so to the picture. */
    List<Meaning> colorsOfThePicture() {
        List<Meaning> taken =
                things().stream().flatMap(thing -> colors(thing).stream()).toList();
        return brief.asked(Domain.COLOR).stream()
                .filter(color -> !taken.contains(color))
                .toList();
    }

    /** Return the thing asked for of a kind that stands within a few words of a thing. */
    Optional<Meaning> near(Domain domain, Meaning thing) {
        return brief.asked(domain).stream()
                .filter(m -> isTyped(m.span()) && gap(m.span(), thing.span()) <= FEW_WORDS)
                .findFirst();
    }

    /** Return what is asked for of a kind and stands near no thing, and so is meant for the picture. */
    List<Meaning> ofThePicture(Domain domain) {
        List<Meaning> taken =
                things().stream().flatMap(thing -> near(domain, thing).stream()).toList();
        return brief.asked(domain).stream().filter(m -> !taken.contains(m)).toList();
    }

    private boolean precedes(Meaning color, Meaning next) {
        Span before = color.span();
        Span after = next.span();
        if (!isTyped(before) || !isTyped(after)) {
            return false;
        }
        boolean inside = before.start() >= after.start() && before.end() <= after.end();
        if (inside || before.end() > after.start()) {
            return inside && next.domain() != Domain.COLOR;
        }
        String between = text.substring(before.end(), after.start()).strip();
        return between.isEmpty() || next.domain() == Domain.COLOR && between.matches(",|and|&|, and");
    }

    private static boolean isTyped(Span span) {
        return span.end() > span.start();
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
