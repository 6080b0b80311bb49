package productions.motion.studio;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import productions.motion.grow.Grower;
import productions.motion.grow.Keys;
import productions.motion.interpret.Interpreter;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.RunRow;
import productions.motion.knowledge.Sighting;
import productions.motion.scene.Instruction;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Seed;

/**
 * Reads prompts of which no film is made. The interpretation registry keeps each prompt once, as the latest version has
 * understood it; the linguistic registry keeps what its words were taken for, and beside what those stood that nobody knew.
 *
 * <p>A version is that of the interpreter together with that of the words, so that a word that is learned later has old
 * prompts read again.
 */
public final class PromptReader {

    private final Interpreter interpreter = new Interpreter();
    private final Knowledge knowledge;
    private final Function<Instruction, String> writer;
    private final String version;

    /**
     * @param knowledge the words that prompts are read by
     * @param writer writes an instruction down as a JSON object
     */
    public PromptReader(Knowledge knowledge, Function<Instruction, String> writer) {
        this.knowledge = knowledge;
        this.writer = writer;
        this.version = Interpreter.VERSION + "+" + knowledge.lexicon().revision();
    }

    /** Return which interpreter with which words this is, such as {@code 2+1f0c9a44}. */
    public String version() {
        return version;
    }

    /** Return a JSON object that says first which version has understood the prompt so. */
    public String write(Instruction instruction) {
        String json = writer.apply(instruction);
        return stamp() + (json.equals("{}") ? "}" : "," + json.substring(1));
    }

    /** Return whether no version has ever read a prompt. */
    public boolean isNew(String prompt, Entries entries) {
        return kept(prompt, entries).isEmpty();
    }

    /** Return whether this version has read a prompt before. */
    public boolean hasRead(String prompt, Entries entries) {
        return kept(prompt, entries).filter(e -> e.text().startsWith(stamp())).isPresent();
    }

    /**
     * Read a prompt and keep what it was understood as. A prompt that this version has read changes nothing; one that an
     * earlier version has read is understood anew, and counts none of its words twice.
     *
     * @return what it asks for; nothing where this version has read it before, or there are no words in it
     */
    public Optional<Instruction> read(String prompt, Instant at, Registries registries) {
        if (Keys.word(prompt).isEmpty() || hasRead(prompt, registries)) {
            return Optional.empty();
        }
        Instruction instruction = interpreter.interpret(new Prompt(prompt, new Seed(0), Wishes.NONE), knowledge);
        String id = "interpret/" + version + "/" + JobId.digest(Keys.word(prompt));
        Run run = new Grower(knowledge.origins(), this::write).read(id, at, instruction);
        registries.learn(isNew(prompt, registries) ? run : again(run, registries));
        return Optional.of(instruction);
    }

    /**
     * Read prompts again that earlier versions have read, and those of films that were never kept.
     *
     * @param limit how many at most
     * @return how many
     */
    public int backfill(int limit, Instant at, Registries registries) {
        Set<String> prompts = new LinkedHashSet<>();
        try (Stream<Entry> kept = registries.all(Aspect.PROMPT)) {
            kept.filter(e -> !e.text().startsWith(stamp()))
                    .limit(limit)
                    .map(e -> original(e, registries))
                    .forEach(prompts::add);
        }
        registries.runs(limit).stream()
                .map(RunRow::prompt)
                .filter(p -> !Keys.word(p).isEmpty() && isNew(p, registries))
                .forEach(prompts::add);
        return (int) prompts.stream()
                .limit(limit)
                .filter(p -> read(p, at, registries).isPresent())
                .count();
    }

    /** Leave out the words that are known to be read so, and the run's prompt, which is no new one. */
    private static Run again(Run run, Registries registries) {
        List<Sighting> fresh = run.sightings().stream()
                .filter(s -> s.id().aspect() == Aspect.PROMPT
                        || registries.find(s.id()).isEmpty())
                .toList();
        return new Run(run.id(), run.at(), "", fresh, run.memo());
    }

    /** Return a prompt as it was typed, where a run still knows: its key has lost capitals. */
    private static String original(Entry entry, Entries entries) {
        return entry.sources().stream()
                .flatMap(s -> entries.run(s.run()).stream())
                .map(RunRow::prompt)
                .filter(p -> Keys.word(p).equals(entry.id().key()))
                .findFirst()
                .orElse(entry.id().key());
    }

    private static Optional<Entry> kept(String prompt, Entries entries) {
        return entries.find(new EntryId(Aspect.PROMPT, Keys.word(prompt)));
    }

    private String stamp() {
        return "{\"interpreter\":\"" + version + "\"";
    }
}
