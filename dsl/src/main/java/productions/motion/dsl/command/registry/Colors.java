package productions.motion.dsl.command.registry;

import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/** The colors that users speak of. */
public final class Colors {

    private Colors() {}

    /** Return the color that somebody typed. */
    public static Rgb parse(String typed) {
        try {
            return Rgb.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.USAGE, "'" + typed + "' is no color. Write it as '#c24' or '#cc2244'.", e);
        }
    }
}
