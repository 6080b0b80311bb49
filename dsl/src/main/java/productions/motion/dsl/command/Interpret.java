package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.interpret.Interpreter;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Instruction;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.studio.PromptReader;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;
import tools.jackson.databind.json.JsonMapper;

/** {@code motion interpret}: what a prompt asks for, without making a film. */
@Command(
        name = "interpret",
        description = "Tell what a prompt asks for, span by span, and what was not understood.",
        footer = {
            "",
            "Examples:",
            "  motion interpret \"not calm but slow, a blue ocean\" --explain",
            "  motion interpret --file prompts.jsonl --jsonl > instructions.jsonl"
        })
public final class Interpret implements Callable<Integer> {

    private final Talk talk;

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Mixin
    private Common common = new Common();

    @Option(names = "--explain", description = "Tell also what else each word could mean, and how sure it is.")
    private boolean explain;

    @Option(names = "--file", paramLabel = "FILE", description = "Read prompts, one object {\"id\",\"prompt\"} a line.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--jsonl", description = "Print one object {\"id\",\"instruction\"} a line.")
    private boolean jsonl;

    @Option(names = "--keep", description = "Keep what was understood in the registries.")
    private boolean keep;

    @Option(
            names = "--backfill",
            paramLabel = "N",
            description = "Read up to N prompts again that earlier versions or fewer words have understood.")
    private Optional<Integer> backfill = Optional.empty();

    @Parameters(paramLabel = "PROMPT", description = "The words.")
    private List<String> words = List.of();

    Interpret(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = Workshop.words(common.home());
        if (backfill.isPresent()) {
            return backfill(backfill.get(), knowledge);
        }
        if (file.isPresent()) {
            return lines(file.get(), knowledge);
        }
        String text = String.join(" ", words);
        if (text.isBlank()) {
            throw new Refusal(Refusal.Kind.DATA, "The prompt is empty. Say what the film should be.");
        }
        if (keep) {
            try (Registries registries = registries()) {
                reader(knowledge).read(text, Clock.systemUTC().instant(), registries);
            }
        }
        Instruction instruction = new Interpreter().interpret(new Prompt(text, new Seed(0), Wishes.NONE), knowledge);
        if (common.isJson() || jsonl) {
            talk.give(mapper.writeValueAsString(new InstructionJson(mapper).node(instruction)));
        } else {
            new Understanding(talk, explain).tell(instruction);
        }
        return 0;
    }

    private int backfill(int limit, Knowledge knowledge) {
        try (Registries registries = registries()) {
            int read = reader(knowledge).backfill(limit, Clock.systemUTC().instant(), registries);
            talk.say(read == 0 ? "Every prompt is understood as well as it can be." : "Read again: " + read + ".");
        }
        return 0;
    }

    private PromptReader reader(Knowledge knowledge) {
        return new PromptReader(knowledge, new InstructionJson(mapper)::write);
    }

    private Registries registries() {
        return Workshop.registries(common.home(), Workshop.catalog(common.home()));
    }

    private int lines(Path path, Knowledge knowledge) {
        if (!words.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "There is a prompt beside the file '" + path + "'. Give one of them.");
        }
        if (!Files.isRegularFile(path)) {
            throw new Refusal(
                    Refusal.Kind.MISSING, "There is no file '" + path + "'. Name a file with one prompt a line.");
        }
        PromptLines prompts = new PromptLines(mapper, knowledge);
        try (Stream<String> lines =
                Files.readString(path, StandardCharsets.UTF_8).lines()) {
            lines.filter(line -> !line.isBlank()).map(prompts::answer).forEach(talk::give);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "The file '" + path + "' cannot be read as UTF-8 text (" + e.getMessage()
                            + "). Mend it, then try again.",
                    e);
        }
        return prompts.failed() == 0 ? 0 : Refusal.Kind.DATA.exitCode();
    }
}
