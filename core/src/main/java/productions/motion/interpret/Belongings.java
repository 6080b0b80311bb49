package productions.motion.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.scene.Domain;

/**
 * Tells which thing a color belongs to: the one it stands before ({@code two red circles}), the one it is said of ({@code
 * circles in red}), or, in languages that say it so, the one it stands behind ({@code círculo rojo}).
 */
final class Belongings {

    /** How many tokens may stand between a color and its thing. */
    private static final int REACH = 3;

    private static final Set<String> BEHIND = Set.of("es", "fr");

    private static final Set<String> SAID_OF = Set.of("in", "is", "are", "that", "colored", "painted", "of");

    private final Sentence sentence;
    private final List<Match> matches;
    private final Map<Integer, Match> things = new HashMap<>();

    private Belongings(Sentence sentence, List<Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /** Return the things that colors belong to, by the first token of the color. */
    static Map<Integer, Match> of(Sentence sentence, List<Match> matches) {
        Belongings belongings = new Belongings(sentence, matches);
        for (int i = matches.size() - 1; i >= 0; i--) {
            if (isColor(matches.get(i))) {
                int at = i;
                belongings
                        .thing(i)
                        .ifPresent(t -> belongings.things.put(matches.get(at).from(), t));
            }
        }
        return belongings.things;
    }

    private Optional<Match> thing(int color) {
        return before(color).or(() -> behind(color));
    }

    /** The thing after a color, past other words that describe it; of several colors in a row all belong to it. */
    private Optional<Match> before(int color) {
        Match match = matches.get(color);
        for (int i = color + 1; i < matches.size(); i++) {
            Match next = matches.get(i);
            if (isColor(next) && isRow(match.to(), next.from())) {
                return Optional.ofNullable(things.get(next.from()));
            }
            if (next.from() - match.to() > REACH || !isOpen(match.to(), next.from())) {
                return Optional.empty();
            }
            if (isThing(next)) {
                return Optional.of(next);
            }
            if (isColor(next) || next.has(Domain.SETTING)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Match> behind(int color) {
        if (color > 0 && isColor(matches.get(color - 1))) {
            boolean row = isRow(matches.get(color - 1).to(), matches.get(color).from());
            return row ? behind(color - 1) : Optional.empty();
        }
        if (color == 0 || !isThing(matches.get(color - 1))) {
            return Optional.empty();
        }
        Match thing = matches.get(color - 1);
        Match match = matches.get(color);
        boolean beside = thing.to() == match.from()
                && BEHIND.contains(sentence.writing(match.from(), match.to()).language());
        boolean said = thing.to() < match.from();
        for (int i = thing.to(); i < match.from(); i++) {
            said &= SAID_OF.contains(sentence.at(i));
        }
        return beside || said ? Optional.of(thing) : Optional.empty();
    }

    /** Return whether only <i>and</i>, <i>or</i> or commas stand between two colors. */
    private boolean isRow(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.at(i).equals("and")
                    && !sentence.at(i).equals("or")
                    && !sentence.at(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, Token.Kind.MARK)
                    || Cues.isLink(sentence.at(i))
                    || sentence.at(i).equals("background")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isColor(Match match) {
        return match.domains().contains(Domain.COLOR);
    }

    private static boolean isThing(Match match) {
        return match.domains().contains(Domain.SHAPE) || match.domains().contains(Domain.ENTITY);
    }
}
