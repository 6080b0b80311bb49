package productions.motion.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/**
 * Reads what a film is to teach: {@code explain gravity}, {@code a tutorial on bread}, {@code how does rain work}.
 *
 * <p>The topic becomes words to show, the pattern a template; the words of the topic keep their own meanings too, since
 * a lesson about the sea shows the sea.
 */
final class Lessons {

    private static final int LONGEST_TOPIC = 80;

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern("tutorial", "tutorial", List.of("about", "on", "for")),
            new Pattern("tutorial", "guide", List.of("to")),
            new Pattern("tutorial", "how", List.of("to")),
            new Pattern("explainer", "explainer", List.of("about", "on")),
            new Pattern("explainer", "introduction", List.of("to")),
            new Pattern("concept_example_summary", "lesson", List.of("about", "on")),
            new Pattern("concept_example_summary", "learn", List.of("about", "how to")),
            new Pattern(
                    "concept_example_summary",
                    "teach",
                    List.of("about", "me about", "us about", "kids about", "me", "us")),
            new Pattern("explainer", "explain", List.of("", "how", "why", "what")),
            new Pattern("explainer", "explaining", List.of("")),
            new Pattern("explainer", "how", List.of("does", "do")));

    private static final Set<String> TOPIC_ENDS = Set.of(",", "with", "using", "(", "-", ":", "please");

    private static final Set<String> TRAILING =
            Set.of("the", "a", "an", "in", "for", "within", "work", "works", "happen", "happens");

    private final Sentence sentence;

    Lessons(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Return template and words of the first lesson. */
    List<Meaning> read() {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Lesson> lesson = lesson(i);
            if (lesson.isPresent()) {
                return meanings(i, lesson.get());
            }
        }
        return List.of();
    }

    private Optional<Lesson> lesson(int i) {
        for (Pattern pattern : PATTERNS) {
            int topic = pattern.topic(sentence, i);
            int end = topic < 0 ? -1 : end(topic);
            if (end > topic && isShort(topic, end)) {
                return Optional.of(new Lesson(pattern.template, topic, end));
            }
        }
        return Optional.empty();
    }

    private boolean isShort(int from, int to) {
        Span span = sentence.span(from, to);
        return span.end() - span.start() < LONGEST_TOPIC;
    }

    private int end(int topic) {
        int end = topic;
        while (!sentence.ends(end) && !sentence.isClaimed(end) && !TOPIC_ENDS.contains(sentence.at(end))) {
            end++;
        }
        while (end > topic && TRAILING.contains(sentence.at(end - 1))) {
            end--;
        }
        return end;
    }

    private List<Meaning> meanings(int from, Lesson lesson) {
        Span topic = sentence.span(lesson.topic, lesson.end);
        Span pattern = sentence.span(from, lesson.topic);
        return List.of(
                new Meaning(Domain.TEMPLATE, lesson.template, 1, pattern, "pattern", 1),
                new Meaning(Domain.TEXT, topic.of(sentence.text()), 1, topic, "topic", 0.7));
    }

    private record Lesson(String template, int topic, int end) {}

    private record Pattern(String template, String word, List<String> then) {

        /** Return where the topic begins, or -1. */
        int topic(Sentence sentence, int i) {
            if (!sentence.at(i).equals(word)) {
                return -1;
            }
            int longest = -1;
            for (String words : then) {
                List<String> row = words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
                if (sentence.reads(i + 1, row)) {
                    longest = Math.max(longest, i + 1 + row.size());
                }
            }
            return longest;
        }
    }
}
