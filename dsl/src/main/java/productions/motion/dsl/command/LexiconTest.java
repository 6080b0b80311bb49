package productions.motion.dsl.command;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.grow.Keys;
import productions.motion.interpret.Interpreter;
import productions.motion.knowledge.Evidence;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Mappings;
import productions.motion.knowledge.Variant;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** {@code motion lexicon test}: what a word means by itself, in every domain, and in what company it means something else. */
@Command(name = "test", description = "Look a word or phrase up in all domains.")
final class LexiconTest implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "The word or phrase.")
    private List<String> words = List.of();

    LexiconTest(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        String phrase = String.join(" ", words);
        Knowledge knowledge = Workshop.words(common.home());
        Instruction read = new Interpreter().interpret(new Prompt(phrase, new Seed(0), Wishes.NONE), knowledge);
        if (common.isJson()) {
            talk.give(LexiconList.json(read.meanings().stream()
                    .map(m -> new LexiconEntry(phrase, m.domain(), m.value(), m.amount(), m.sense()))
                    .toList()));
        } else {
            read.meanings().forEach(m -> talk.give(LexiconList.row(entry(phrase, m))));
            senses(knowledge.lexicon(), read).forEach(s -> talk.give(row(s)));
            evidence(phrase, knowledge).forEach(talk::give);
        }
        if (read.meanings().isEmpty() && !read.unused().isEmpty()) {
            talk.say("Nothing is known of '" + phrase + "'. Teach it: motion lexicon add '" + phrase
                    + "' MEANING --domain DOMAIN");
            return Refusal.Kind.CHECK.exitCode();
        }
        return 0;
    }

    /** Return what speaks for each thing that the phrase was ever taken for. */
    private static List<String> evidence(String phrase, Knowledge knowledge) {
        Lexicon shipped = Workshop.origins().lexicon();
        Mappings mappings = Mappings.all(knowledge.entries(), shipped);
        return mappings.senses().entrySet().stream()
                .filter(e -> e.getKey().phrase().equals(Keys.word(phrase)))
                .filter(e -> !e.getValue().counts().isEmpty())
                .map(e -> "  " + Variant.of(e.getKey().phrase(), shipped).id() + " of "
                        + e.getKey().canonical() + ": " + counts(e.getValue()))
                .toList();
    }

    private static String counts(Evidence evidence) {
        return Arrays.stream(Evidence.Kind.values())
                .filter(k -> evidence.count(k) > 0)
                .map(k -> k.id() + " " + evidence.count(k))
                .collect(Collectors.joining(", "));
    }

    private static LexiconEntry entry(String phrase, Meaning meaning) {
        String name = meaning.reading().name();
        String how = meaning.sense() + (name.equals(phrase) ? "" : ", as '" + name + "'");
        return new LexiconEntry(phrase, meaning.domain(), meaning.value(), meaning.amount(), how);
    }

    private static List<Sense> senses(Lexicon lexicon, Instruction read) {
        List<String> names =
                read.meanings().stream().map(m -> m.reading().name()).toList();
        return lexicon.senses().stream()
                .filter(s -> !s.cues().isEmpty())
                .filter(s -> s.phrase().equals(read.prompt().text()) || names.contains(s.phrase()))
                .toList();
    }

    private static String row(Sense sense) {
        String meant = sense.entries().stream()
                .map(e -> NeutralJson.lower(e.domain().name()) + " " + e.value())
                .collect(Collectors.joining(", "));
        return "  beside " + String.join(", ", sense.cues()) + ": " + (meant.isEmpty() ? "nothing" : meant);
    }
}
