package productions.motion.dsl.repl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.family.Family;

/**
 * A primitive that is named in the line being typed, with its parameters to follow: {@code gradient rings(}.
 *
 * @param family the family that its verb looks in
 * @param name its name
 */
record Mention(Family family, String name) {

    private static final Pattern CALL =
            Pattern.compile(".*\\b(gradient|motion|camera|sound|part)\\s+['\"]?(\\w+)['\"]?\\s*[(,][^)]*");
    private static final Pattern VERB =
            Pattern.compile(".*\\b(gradient|motion|camera|sound|part|origin)\\s+['\"]?\\w*");

    /** Return the primitive whose parameters are being typed, if any. */
    static Optional<Mention> in(String line) {
        Matcher call = CALL.matcher(line);
        return call.matches() ? Optional.of(new Mention(family(call.group(1)), call.group(2))) : Optional.empty();
    }

    /** Return the family of which a name is being typed, if any. */
    static Optional<Family> verb(String line) {
        Matcher verb = VERB.matcher(line);
        return verb.matches() ? Optional.of(family(verb.group(1))) : Optional.empty();
    }

    /** Return the family that a verb looks in. */
    static Family family(String verb) {
        return switch (verb) {
            case "gradient" -> Family.GRADIENT;
            case "motion" -> Family.MOTION;
            case "camera" -> Family.CAMERA;
            default -> Family.SOUND;
        };
    }
}
