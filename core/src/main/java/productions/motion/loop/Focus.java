package productions.motion.loop;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Registry;
import productions.motion.value.Constants;
import productions.motion.value.Refusal;

/** Which part of what a film teaches a loop takes in. What words mean is learned with every focus. */
public enum Focus {
    /** What single frames show: pure colors and noises. */
    FRAME(a -> a.registry() == Registry.PURE),
    /** What needs time, and what was intended. */
    WINDOW(a -> a.registry() == Registry.BLENDED || a.registry() == Registry.SEMANTIC),
    /** Everything. */
    ALL(a -> true);

    private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);

    Focus(Predicate<Aspect> own) {
        for (Aspect aspect : Aspect.values()) {
            boolean words = aspect.registry() == Registry.INTERPRETATION || aspect.registry() == Registry.LINGUISTIC;
            if (words || own.test(aspect)) {
                aspects.add(aspect);
            }
        }
    }

    /** Return the focus of a word, or refuse and say which there are. */
    public static Focus of(String word) {
        return Constants.of(Refusal.Kind.USAGE, Focus.class, "focus", word);
    }

    /** Return its word. */
    public String id() {
        return Constants.word(this);
    }

    /** Return the aspects that are taken in. */
    Set<Aspect> aspects(Stills stills) {
        Set<Aspect> taken = EnumSet.copyOf(aspects);
        taken.removeIf(a -> this == FRAME && !stills.takes(a));
        return taken;
    }

    /** What a loop with its focus on frames takes of them. */
    public enum Stills {
        /** Their colors. */
        COLOR,
        /** Their noises. */
        SOUND,
        /** Colors and noises. */
        BOTH;

        /** Return what a word stands for, or refuse and say which there are. */
        public static Stills of(String word) {
            return Constants.of(Refusal.Kind.USAGE, Stills.class, "part of a frame", word);
        }

        private boolean takes(Aspect aspect) {
            return !(this == SOUND && aspect == Aspect.PURE_COLOR) && !(this == COLOR && aspect == Aspect.PURE_SOUND);
        }
    }
}
