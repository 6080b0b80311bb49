package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.interpret.Durations.Time;
import productions.motion.interpret.Rates.Quantity;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Lexicon;
import productions.motion.scene.Asked;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.scene.Prompt;
import productions.motion.scene.Segment;
import productions.motion.scene.Span;
import productions.motion.scene.Wishes;

/**
 * Understands a prompt: what it asks for, what it refuses, and which of its words say nothing known.
 *
 * <p>Quoted words and measures are read first, then the longest phrases of the lexicon from left to right; neighbors
 * decide between senses, give shades, degrees and numbers, and refuse. What a prompt does not say stays open. No text is
 * an error.
 */
public final class Interpreter {

    /** Changes whenever the same words would be read otherwise by the same lexicon. */
    public static final String VERSION = "4";

    private static final Span OPTION = new Span(0, 0);

    private static final double FRAMES_PER_SECOND = 24;

    /** The last lexicon as a tree: making it takes longer than reading a prompt with it. */
    private volatile Vocabulary last = new Vocabulary(new Lexicon(List.of(), List.of()));

    /** Return what a prompt asks for. */
    public Instruction interpret(Prompt prompt, Knowledge knowledge) {
        Vocabulary vocabulary = vocabulary(knowledge.lexicon());
        Wishes wishes = prompt.wishes();
        Sentence sentence = Sentence.of(prompt.text(), vocabulary);
        List<Meaning> said = new ArrayList<>(new Captions(sentence).read());
        said.addAll(Capitals.read(sentence, vocabulary));
        said.addAll(Hours.read(sentence));
        Sizes sizes = new Sizes(sentence);
        sizes.aspect().ifPresent(said::add);
        Rates rates = new Rates(sentence);
        Optional<Asked<Integer>> spoken = rates.framesPerSecond();
        Optional<Asked<Integer>> rate = option(wishes.framesPerSecond()).or(() -> spoken);
        said.addAll(rates.tempos());
        List<Quantity> pitches = rates.pitches();
        double frames = rate.map(r -> (double) r.value()).orElse(FRAMES_PER_SECOND);
        Durations durations = new Durations(sentence, frames);
        Crossings times = Crossings.of(sentence, vocabulary, durations.read());
        List<Time> lengths = times.lengths();
        said.addAll(times.crossings());
        said.addAll(new Lessons(sentence).read());
        Phrases phrases = Phrases.of(sentence, vocabulary, knowledge, pitches);
        said.addAll(phrases.wanted());
        Topics.read(sentence, phrases.matches()).ifPresent(said::add);
        List<Segment> segments = new Segments(phrases, durations, lengths).read();
        Optional<Asked<Double>> seconds = durations.whole(lengths, segments);
        Verdict verdict = Verdict.of(prompt.text(), said, refused(phrases, wishes, vocabulary, knowledge), segments);
        return new Instruction(
                prompt,
                Directions.of(sentence, verdict.wanted()),
                verdict.unwanted(),
                option(wishes.seconds()).or(() -> seconds),
                rate,
                option(wishes.size()).or(() -> sizes.size(aspect(verdict))),
                option(wishes.mode()),
                unused(sentence, vocabulary),
                segments);
    }

    private Vocabulary vocabulary(Lexicon lexicon) {
        Vocabulary vocabulary = last;
        if (vocabulary.lexicon() != lexicon) {
            vocabulary = new Vocabulary(lexicon);
            last = vocabulary;
        }
        return vocabulary;
    }

    private static Optional<Meaning> aspect(Verdict verdict) {
        return verdict.wanted().stream()
                .filter(m -> m.domain() == Domain.ASPECT)
                .findFirst();
    }

    private static List<Meaning> refused(Phrases phrases, Wishes wishes, Vocabulary vocabulary, Knowledge knowledge) {
        Stream<Meaning> options = wishes.excluded().stream().flatMap(text -> {
            Sentence sentence = Sentence.of(text, vocabulary);
            Phrases barred = Phrases.of(sentence, vocabulary, knowledge, List.of());
            Stream<Meaning> known = Stream.concat(barred.wanted().stream(), barred.unwanted().stream())
                    .map(m -> new Meaning(m.domain(), m.value(), m.amount(), OPTION, sense(m), 1, m.reading()));
            return Stream.concat(
                    known,
                    unused(sentence, vocabulary).stream()
                            .map(word -> new Meaning(Domain.ENTITY, word.of(text), 1, OPTION, "option", 1)));
        });
        return Stream.concat(phrases.unwanted().stream(), options).toList();
    }

    private static String sense(Meaning meaning) {
        return meaning.sense().equals("hint") ? "hint" : "option";
    }

    private static <T> Optional<Asked<T>> option(Optional<T> wish) {
        return wish.map(value -> new Asked<>(value, OPTION));
    }

    private static List<Span> unused(Sentence sentence, Vocabulary vocabulary) {
        return IntStream.range(0, sentence.size())
                .filter(i -> !sentence.isClaimed(i) && !sentence.is(i, Token.Kind.MARK))
                .filter(i -> !vocabulary.isFiller(sentence.at(i)))
                .mapToObj(i -> sentence.token(i).span())
                .distinct()
                .toList();
    }
}
