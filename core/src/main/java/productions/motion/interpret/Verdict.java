package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;

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

    static Verdict of(List<Meaning> said, List<Meaning> refused) {
        List<Meaning> sorted = said.stream()
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
        List<Meaning> unwanted = refused.stream()
                .filter(r -> !isHint(r) || sorted.stream().noneMatch(w -> isSame(w, r)))
                .toList();
        Set<Domain> named = EnumSet.noneOf(Domain.class);
        sorted.stream().filter(m -> !isHint(m)).forEach(m -> named.add(m.domain()));
        List<Meaning> wanted = sorted.stream()
                .filter(w -> unwanted.stream().noneMatch(r -> isSame(w, r)))
                .filter(w -> !isHint(w) || !named.contains(w.domain()))
                .filter(w -> w.domain() != Domain.TEXT || !w.value().equals("any"))
                .toList();
        return new Verdict(once(wanted), once(unwanted));
    }

    /** Things and shapes may be asked for twice; anything else is said once however often it is said. */
    private static List<Meaning> once(List<Meaning> meanings) {
        Set<String> seen = new HashSet<>();
        List<Meaning> once = new ArrayList<>();
        for (Meaning meaning : meanings) {
            boolean counted = meaning.domain() == Domain.COLOR;
            if (seen.add(meaning.domain() + " " + meaning.value()) || counted) {
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
}
