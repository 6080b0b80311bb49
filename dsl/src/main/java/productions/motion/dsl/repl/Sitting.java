package productions.motion.dsl.repl;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.edit.Trait;
import productions.motion.edit.Variation;
import productions.motion.scene.Size;
import productions.motion.value.Seed;

/**
 * Where a session stands.
 *
 * @param did the line that led here
 * @param work the film that is worked on; none at first
 * @param locks what variations leave alone
 * @param variations the sheet that can be picked from
 * @param size how large films are made, where somebody said so
 * @param seed the chance that all films of words are made with, where somebody keeps one
 */
record Sitting(
        String did,
        Optional<Work> work,
        Set<Trait> locks,
        List<Variation> variations,
        Optional<Size> size,
        Optional<Seed> seed) {

    /** Where every session starts. */
    static final Sitting START =
            new Sitting("", Optional.empty(), Set.of(), List.of(), Optional.empty(), Optional.empty());

    Sitting {
        locks = Set.copyOf(locks);
        variations = List.copyOf(variations);
    }

    Sitting after(String line) {
        return new Sitting(line, work, locks, variations, size, seed);
    }

    /** Return the sitting over another film; variations of the old one are gone. */
    Sitting with(Work other) {
        return new Sitting(did, Optional.of(other), locks, List.of(), size, seed);
    }

    /** Return the sitting over the same film, shot meanwhile. */
    Sitting shot(Work same) {
        return new Sitting(did, Optional.of(same), locks, variations, size, seed);
    }

    Sitting with(List<Variation> sheet) {
        return new Sitting(did, work, locks, sheet, size, seed);
    }

    Sitting locking(Set<Trait> traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        return new Sitting(did, work, all, variations, size, seed);
    }

    Sitting sized(Size other) {
        return new Sitting(did, work, locks, variations, Optional.of(other), seed);
    }

    Sitting keeping(Optional<Seed> other) {
        return new Sitting(did, work, locks, variations, size, other);
    }
}
