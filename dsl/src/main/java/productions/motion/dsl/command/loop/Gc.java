package productions.motion.dsl.command.loop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.recipe.Bytes;
import productions.motion.knowledge.Registries;
import productions.motion.loop.JobQueue;
import productions.motion.loop.Library;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion gc}: room on the disk, by archiving the oldest films of loops. */
@Command(
        name = "gc",
        description = {
            "Archive the oldest films of each loop until the others fit: their scene and a thumbnail stay, from which",
            "'motion remake' makes them again. Pinned films always stay; what you made by hand is never touched."
        },
        footer = {"", "Examples:", "  motion gc --quota 2GB --dry-run", "  motion gc --keep liked,pinned,newest:200"})
public final class Gc implements Callable<Integer> {

    private static final String NEWEST = "newest:";
    private static final String LIKED = "liked";
    private static final String PINNED = "pinned";

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Option(names = "--quota", paramLabel = "SIZE", description = "How much room the films of one loop may take.")
    private Optional<String> quota = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            split = ",",
            description = "What stays: liked, pinned, newest:N (default: liked,pinned).")
    private List<String> keep = List.of(LIKED, PINNED);

    @Option(
            names = {"-n", "--dry-run"},
            description = "Only tell what would be archived.")
    private boolean isDry;

    /** Set up over some homes. */
    public Gc(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        keep.forEach(Gc::require);
        Optional<Long> newest = keep.stream()
                .filter(k -> k.startsWith(NEWEST))
                .map(k -> Long.parseLong(k.substring(NEWEST.length())))
                .findFirst();
        if (quota.isEmpty() && newest.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Nobody said how much may stay. Say it with --quota 20GB or --keep liked,pinned,newest:200.");
        }
        Works works = source.at(options.home());
        Library library = new Library(works.folder().resolve("films"), works.catalog());
        long bytes = quota.map(Bytes::parse).orElse(Long.MAX_VALUE);
        List<Path> surplus = new ArrayList<>();
        try (Registries registries = works.reading()) {
            Set<String> stays = JobQueue.kept(registries, keep.contains(LIKED));
            for (String loop : library.loops()) {
                surplus.addAll(library.surplus(loop, bytes, newest.orElse(Long.MAX_VALUE), stays::contains));
            }
        }
        if (!isDry) {
            surplus.forEach(library::archive);
        }
        tell(surplus);
        return 0;
    }

    private static void require(String word) {
        boolean isKnown = word.equals(LIKED) || word.equals(PINNED) || word.matches(NEWEST + "[0-9]{1,9}");
        if (!isKnown) {
            List<String> known = List.of(LIKED, PINNED, NEWEST + "200");
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Nothing is kept as '" + word + "'. " + DidYouMean.sentence(word, known) + "Known: "
                            + String.join(", ", known) + ".");
        }
    }

    private void tell(List<Path> archived) {
        if (options.isJson()) {
            ObjectNode root = options.object();
            root.put("dry_run", isDry);
            ArrayNode films = root.putArray("archived");
            archived.forEach(f -> films.add(f.toString()));
            options.give(root);
            return;
        }
        archived.forEach(f -> options.give(f.toString()));
        options.say(archived.size()
                + (archived.size() == 1 ? " film" : " films")
                + (isDry ? " would be archived." : " archived."));
    }
}
