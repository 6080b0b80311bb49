package productions.motion.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Reading;
import productions.motion.scene.Span;

/**
 * Reads what a film is about: {@code a voice-over about the sea}, {@code on the theme of loss}. The words of the topic keep
 * their own meanings too.
 */
final class Topics {

    private static final List<List<String>> LEADS = List.of(
            List.of("about"),
            List.of("theme", ":"),
            List.of("on", "the", "theme", "of"),
            List.of("on", "the", "subject", "of"),
            List.of("on", "the", "topic", "of"),
            List.of("documentary", "on"),
            List.of("film", "on"),
            List.of("video", "on"),
            List.of("essay", "on"),
            List.of("piece", "on"),
            List.of("dedicated", "to"),
            List.of("inspired", "by"));

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "our", "your", "how", "why", "what");

    private static final Set<String> ENDS =
            Set.of(",", "with", "using", "(", "-", ":", "in", "for", "at", "where", "that", "set", "as", "lasting");

    private static final Set<String> BUILT = Set.of("city", "street", "neon", "subway", "office");

    private static final int LONGEST = 5;
    private static final double CONFIDENCE = 0.8;

    private Topics() {}

    /** Return what the film is about. */
    static Optional<Meaning> read(Sentence sentence, List<Match> matches) {
        for (int i = 0; i < sentence.size(); i++) {
            int topic = start(sentence, i);
            int end = end(sentence, topic);
            if (topic > i && end > topic) {
                return Optional.of(theme(sentence, matches, topic, end));
            }
        }
        return Optional.empty();
    }

    private static int start(Sentence sentence, int i) {
        int from = LEADS.stream()
                .filter(words -> sentence.reads(i, words))
                .mapToInt(words -> i + words.size())
                .findFirst()
                .orElse(i);
        int start = from;
        while (from > i && ARTICLES.contains(sentence.at(start))) {
            start++;
        }
        return start;
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end - from < LONGEST
                && !sentence.ends(end)
                && !ENDS.contains(sentence.at(end))
                && sentence.is(end, Token.Kind.WORD)) {
            end++;
        }
        return end;
    }

    private static Meaning theme(Sentence sentence, List<Match> matches, int from, int to) {
        List<LexiconEntry> said = matches.stream()
                .filter(m -> m.from() >= from && m.to() <= to)
                .flatMap(m -> m.entries().stream())
                .toList();
        StringBuilder name = new StringBuilder(sentence.at(from));
        for (int i = from + 1; i < to; i++) {
            name.append(' ').append(sentence.at(i));
        }
        Span span = sentence.span(from, to);
        sentence.claim(from - 1, from);
        return new Meaning(Domain.THEME, value(said), 1, span, "topic", CONFIDENCE, Reading.of(name.toString()));
    }

    /** A topic is the theme that its words name, else that of the place they name. */
    private static String value(List<LexiconEntry> said) {
        Optional<String> theme = said.stream()
                .filter(e -> e.domain() == Domain.THEME)
                .map(LexiconEntry::value)
                .findFirst();
        Optional<String> place = said.stream()
                .filter(e -> e.domain() == Domain.SETTING)
                .map(e -> BUILT.contains(e.value()) ? "urban" : "nature")
                .findFirst();
        return theme.or(() -> place).orElse("general");
    }
}
