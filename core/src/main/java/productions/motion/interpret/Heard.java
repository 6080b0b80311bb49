package productions.motion.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/**
 * Tells which things of a prompt are to be heard: a gull is a bird, but in <i>gulls and waves, no music</i> and in <i>the
 * sound of gulls</i> it is a sound, too. What a thing sounds like the lexicon suggests; that it is heard, its neighbors say.
 */
final class Heard {

    private static final Set<String> SOUNDS =
            Set.of("sound", "sounds", "noise", "noises", "roar", "song", "call", "cries");

    private static final Set<String> HEARING = Set.of("hear", "hearing", "heard", "hears", "listen", "listening");

    private static final Set<String> TITLES = Set.of("sound", "sounds", "audio", "sfx", "soundtrack");

    private static final Set<String> CRIES = Set.of(
            "sound",
            "sounds",
            "noise",
            "noises",
            "cries",
            "crying",
            "calls",
            "calling",
            "call",
            "cry",
            "singing",
            "screaming",
            "roaring",
            "crashing",
            "lapping",
            "blowing",
            "passing");

    private static final Set<String> JOINS = Set.of(",", "and", "&", "plus");

    /** What is heard and nothing else. */
    private static final Set<Domain> SOUNDING = Set.of(Domain.SOUND, Domain.EFFECT, Domain.VOICE);

    /** How many words may stand between the things of a list, and before one that is led. */
    private static final int FARTHEST = 3;

    private static final Set<String> REFUSING = Set.of("of", "than", "any");

    private static final Set<Domain> MAKERS = Set.of(Domain.ENTITY, Domain.WEATHER, Domain.PALETTE, Domain.SETTING);

    /** What is heard by itself is wanted by itself, unless music is asked for, too. */
    private static final LexiconEntry SFX = new LexiconEntry("sfx", Domain.PRESENCE, "sfx", 1, "hint");

    private final Sentence sentence;
    private final List<Match> matches;
    private final BitSet makers = new BitSet();
    private final BitSet heard = new BitSet();

    private Heard(Sentence sentence, List<Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
        for (int i = 0; i < matches.size(); i++) {
            makers.set(i, isMaker(matches.get(i)));
        }
    }

    /** Return the phrases, of which those that make sounds are heard or not. */
    static List<Match> listen(List<Match> matches, Sentence sentence) {
        Heard heard = new Heard(sentence, matches);
        return heard.makers.isEmpty() ? matches : heard.heard();
    }

    private List<Match> heard() {
        boolean all = matches.stream().anyMatch(this::isMusicRefused);
        for (int i = 0; i < matches.size(); i++) {
            heard.set(i, makers.get(i) ? all || isTold(matches.get(i)) : isSound(matches.get(i)));
        }
        for (int i = 1; i < matches.size(); i++) {
            hearBeside(i, i - 1);
        }
        for (int i = matches.size() - 2; i >= 0; i--) {
            hearBeside(i, i + 1);
        }
        List<Match> result = new ArrayList<>(matches);
        makers.stream().forEach(i -> result.set(i, voiced(matches.get(i), heard.get(i))));
        return result;
    }

    /** What stands in a list with something that is heard is heard, too. */
    private void hearBeside(int i, int other) {
        if (makers.get(i) && heard.get(other) && isListed(Math.min(i, other))) {
            heard.set(i);
        }
    }

    private boolean isTold(Match match) {
        return isLed(match.from()) || CRIES.contains(sentence.at(match.to()));
    }

    private static boolean isSound(Match match) {
        Set<Domain> domains = match.domains();
        return !domains.isEmpty() && SOUNDING.containsAll(domains);
    }

    /** A thing that is heard sounds as the lexicon says; one that is not is silent. */
    private static Match voiced(Match match, boolean isHeard) {
        Stream<LexiconEntry> entries = match.entries().stream()
                .filter(e -> isHeard || e.domain() != Domain.EFFECT)
                .map(e -> e.domain() == Domain.EFFECT ? named(e) : e);
        return match.meaning(isHeard ? Stream.concat(entries, Stream.of(SFX)).toList() : entries.toList());
    }

    private static LexiconEntry named(LexiconEntry e) {
        return new LexiconEntry(e.phrase(), e.domain(), e.value(), e.amount(), "word", e.name());
    }

    /** Return whether only words that join or describe stand between a phrase and the next. */
    private boolean isListed(int i) {
        int from = matches.get(i).to();
        int to = matches.get(i + 1).from();
        boolean joined = false;
        for (int at = from; at < to; at++) {
            joined |= JOINS.contains(sentence.at(at));
            if (sentence.ends(at) || to - from > FARTHEST) {
                return false;
            }
        }
        return joined;
    }

    /** Return whether words before a thing say that it is heard: the sound of the distant sea, audio: rain. */
    private boolean isLed(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 1 - FARTHEST) && !sentence.ends(i); i--) {
            boolean of = sentence.at(i).equals("of") && SOUNDS.contains(sentence.at(i - 1));
            boolean title = sentence.at(i).equals(":") && TITLES.contains(sentence.at(i - 1));
            if (of || title || HEARING.contains(sentence.at(i))) {
                return true;
            }
            if (sentence.is(i, Token.Kind.MARK) && !sentence.at(i).equals(":")) {
                return false;
            }
        }
        return false;
    }

    private boolean isMusicRefused(Match match) {
        boolean music = match.entries().stream()
                .anyMatch(e -> e.domain() == Domain.PRESENCE && e.value().equals("music"));
        String before = sentence.at(match.from() - 1);
        return music && (Cues.NO.contains(before) || Cues.NOT.contains(before) || REFUSING.contains(before));
    }

    private static boolean isMaker(Match match) {
        return match.entries().stream()
                        .anyMatch(e -> e.domain() == Domain.EFFECT && e.kind().equals("hint"))
                && match.domains().stream().anyMatch(MAKERS::contains);
    }
}
