package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Segment;
import productions.motion.scene.Span;

/**
 * What is left of all that a prompt says once its parts have been heard against each other.
 *
 * <p>What is refused by name is refused, whoever else asks for it. What is only suggested gives way: to anything named of
 * the same kind, and a suggested refusal to any wish.
 *
 * @param wanted what the film is to have, in the order of the prompt
 * @param unwanted what it must not have
 */
record Verdict(List<Meaning> wanted, List<Meaning> unwanted) {

    private static final Set<Domain> COUNTED = Set.of(Domain.COLOR, Domain.SHAPE, Domain.ENTITY, Domain.TEXT);

    /** What it means to refuse a whole kind: no camera movement is a camera that stands still. */
    private static final Map<Domain, Opposite> OPPOSITES = Map.of(
            Domain.CAMERA, new Opposite(Domain.CAMERA, "static"),
            Domain.MOTION, new Opposite(Domain.MOTION, "still"),
            Domain.PRESENCE, new Opposite(Domain.PRESENCE, "silence"),
            Domain.COLOR, new Opposite(Domain.PALETTE, "mono"));

    /** Without cuts there is one shot. */
    private static final double ONE_TAKE = 0.3;

    /** Weigh what is said against what is refused. */
    static Verdict of(String text, List<Meaning> said, List<Meaning> refused, List<Segment> scenes) {
        List<Meaning> sorted = Stream.concat(said.stream(), refused.stream().flatMap(Verdict::opposite))
                .filter(m -> !isAny(m))
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
        List<Meaning> firm = refused.stream()
                .map(r -> sorted.stream().anyMatch(w -> isOtherPlace(r, w)) ? thing(r) : r)
                .filter(r -> !isHint(r) && (!isAny(r) || r.domain() == Domain.TEXT))
                .filter(r -> sorted.stream().noneMatch(w -> isSame(w, r) && isCorrected(text, r, w)))
                .toList();
        List<Meaning> left = left(sorted, firm);
        List<Meaning> soft =
                refused.stream().filter(r -> isHint(r) && !holds(left, r)).toList();
        Set<Domain> named =
                left.stream().filter(m -> !isHint(m)).map(Meaning::domain).collect(Collectors.toSet());
        List<Meaning> wanted = left.stream()
                .filter(w -> !isHint(w) || !named.contains(w.domain()))
                .map(w -> isBlend(w, left) ? w.as("context") : w)
                .toList();
        return new Verdict(
                once(wanted, scenes),
                Stream.concat(firm.stream(), soft.stream())
                        .sorted(Comparator.comparingInt(m -> m.span().start()))
                        .distinct()
                        .toList());
    }

    /** Take away what is refused, and what the same words suggest besides. */
    private static List<Meaning> left(List<Meaning> wishes, List<Meaning> firm) {
        Set<Span> gone = wishes.stream()
                .filter(w -> !isHint(w) && holds(firm, w))
                .map(Meaning::span)
                .collect(Collectors.toSet());
        return wishes.stream()
                .filter(w -> !holds(firm, w) && !(isHint(w) && gone.contains(w.span())))
                .toList();
    }

    private static boolean holds(List<Meaning> meanings, Meaning one) {
        return meanings.stream().anyMatch(m -> isSame(m, one));
    }

    private static Stream<Meaning> opposite(Meaning refused) {
        if (refused.domain() == Domain.TRANSITION && refused.value().equals("cut")) {
            return Stream.of(new Meaning(Domain.PACING, "slow", ONE_TAKE, refused.span(), refused.sense(), 0.9));
        }
        Opposite opposite = OPPOSITES.get(refused.domain());
        return opposite == null || !isAny(refused)
                ? Stream.of()
                : Stream.of(new Meaning(opposite.domain, opposite.value, 1, refused.span(), refused.sense(), 0.9));
    }

    /** Return whether another word, said later, asks for what was refused: not unhappy, just bittersweet. */
    private static boolean isCorrected(String text, Meaning refused, Meaning wanted) {
        boolean option = refused.sense().equals("option");
        boolean later = wanted.span().start() > refused.span().start();
        return !option
                && !isHint(wanted)
                && later
                && !wanted.span().of(text).equalsIgnoreCase(refused.span().of(text));
    }

    /** Return whether a direction is that in which several colors run into each other: from red to blue diagonally. */
    private static boolean isBlend(Meaning hint, List<Meaning> all) {
        return isHint(hint)
                && hint.domain() == Domain.GRADIENT
                && all.stream()
                        .anyMatch(
                                m -> m.domain() == Domain.DIRECTION && m.span().equals(hint.span()))
                && all.stream().noneMatch(m -> m.domain() == Domain.MOTION && !isHint(m))
                && all.stream()
                                .filter(m -> m.domain() == Domain.COLOR)
                                .filter(m -> m.reading().thing().isEmpty())
                                .count()
                        > 1;
    }

    private static boolean isAny(Meaning meaning) {
        return meaning.value().equals("any");
    }

    /** Colors belong to what they stand by, and things may come twice; anything else is said once in a scene however often. */
    private static List<Meaning> once(List<Meaning> meanings, List<Segment> scenes) {
        Set<String> seen = new HashSet<>();
        List<Meaning> once = new ArrayList<>();
        for (Meaning meaning : meanings) {
            boolean counted = COUNTED.contains(meaning.domain());
            String name = meaning.domain() == Domain.SOUND
                    ? meaning.reading().name()
                    : meaning.domain() == Domain.TRANSITION ? " " + meaning.amount() : "";
            long scene =
                    scenes.stream().takeWhile(s -> !s.holds(meaning.span())).count();
            if (seen.add(meaning.domain() + " " + meaning.value() + " " + name + " " + scene) || counted) {
                once.add(meaning);
            }
        }
        return once;
    }

    private static boolean isHint(Meaning meaning) {
        return meaning.sense().equals("hint");
    }

    private static boolean isSame(Meaning a, Meaning b) {
        return a.domain() == b.domain() && a.value().equals(b.value());
    }

    /** Return whether a place that is refused only looks like one that is wanted: a meadow, no hills. */
    private static boolean isOtherPlace(Meaning refused, Meaning wanted) {
        return refused.domain() == Domain.SETTING
                && isSame(refused, wanted)
                && !isHint(refused)
                && !isHint(wanted)
                && !refused.reading().name().equals(wanted.reading().name());
    }

    /** Return what stands in a place, as a thing that is refused for itself. */
    private static Meaning thing(Meaning place) {
        return new Meaning(
                Domain.ENTITY,
                place.reading().name(),
                1,
                place.span(),
                place.sense(),
                place.confidence(),
                place.reading());
    }

    private record Opposite(Domain domain, String value) {}
}
