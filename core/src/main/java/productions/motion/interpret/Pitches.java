package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import productions.motion.interpret.Match.Form;
import productions.motion.interpret.Rates.Quantity;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/** Gives a sound the pitch that stands beside it: {@code a 440 Hz tone}; a pitch alone is a tone. */
final class Pitches {

    /** How many tokens may stand between a pitch and its sound. */
    private static final int REACH = 4;

    private Pitches() {}

    static List<Match> apply(List<Match> matches, List<Quantity> pitches) {
        List<Match> pitched = new ArrayList<>(matches);
        for (Quantity pitch : pitches) {
            int sound = nearest(pitched, pitch);
            if (sound >= 0) {
                Match match = pitched.get(sound);
                pitched.set(sound, match.meaning(tuned(match, pitch.value())));
            } else {
                LexiconEntry tone = new LexiconEntry("hertz", Domain.SOUND, "tone", pitch.value(), "word");
                pitched.add(new Match(pitch.from(), pitch.to(), List.of(tone), List.of(), Form.EXACT));
            }
        }
        return pitched;
    }

    private static int nearest(List<Match> matches, Quantity pitch) {
        int nearest = -1;
        int least = REACH + 1;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            int gap = Math.max(match.from() - pitch.to(), pitch.from() - match.to());
            if (gap < least && match.domains().contains(Domain.SOUND)) {
                nearest = i;
                least = gap;
            }
        }
        return nearest;
    }

    private static List<LexiconEntry> tuned(Match match, double hertz) {
        return match.entries().stream()
                .map(e -> e.domain() == Domain.SOUND
                        ? new LexiconEntry(e.phrase(), e.domain(), e.value(), hertz, e.kind(), e.name())
                        : e)
                .toList();
    }
}
