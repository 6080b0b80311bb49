package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.create.Band.Key;
import productions.motion.knowledge.Origins.MoodOrigin;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;

/** Decides on the key of the music: the one asked for, else the one of its mood. */
final class KeyChoice {

    private static final Pattern KEY = Pattern.compile("([a-g])(?: ?(#|b|sharp|flat))?(?: ([a-z ]+))?");
    private static final List<String> NAMES = List.of("c", "", "d", "", "e", "f", "", "g", "", "a", "", "b");

    /** The C below the staff of the bass, tuned to A at 440 Hz. */
    private static final double LOW_C_IN_HERTZ = 65.40639132514966;

    private final Brief brief;

    KeyChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Key> decide(MoodOrigin mood) {
        Optional<Meaning> asked = brief.surest(Domain.KEY);
        Key own = new Key(mood.hertz(), Scale.of(mood.mode()));
        Key key = asked.flatMap(m -> key(m.value())).orElse(own);
        List<Evidence> evidence = asked.map(brief::evidence).map(List::of).orElse(List.of());
        String value = String.format(
                Locale.ROOT, "%.1f Hz %s", key.groundHertz(), key.scale().name().toLowerCase(Locale.ROOT));
        How how = asked.isPresent() ? How.ASKED : How.IMPLIED;
        return Decision.of(key, new Choice("key", value, how, "", evidence, List.of()));
    }

    private static Optional<Key> key(String name) {
        Matcher parts = KEY.matcher(name.toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int semitone = NAMES.indexOf(parts.group(1)) + accidental(Optional.ofNullable(parts.group(2)));
        Scale scale = Optional.ofNullable(parts.group(3)).map(Scale::of).orElse(Scale.MAJOR);
        return Optional.of(new Key(LOW_C_IN_HERTZ * StrictMath.pow(2, semitone / 12.0), scale));
    }

    private static int accidental(Optional<String> sign) {
        return sign.map(s -> s.equals("#") || s.equals("sharp") ? 1 : -1).orElse(0);
    }
}
