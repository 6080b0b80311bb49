package productions.motion.dsl.command.loop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** {@code motion loop stop}, {@code pause} and {@code resume}: steer loops that run in any process. */
@Command(description = "Make loops end, rest or go on, after the film they are at.")
final class LoopControl implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 35;
    private static final int LOOK_MILLISECONDS = 100;

    private final Works.Source source;
    private final Post.Wish wish;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which loops (default: all that run).")
    private List<String> names = List.of();

    LoopControl(Works.Source source, Post.Wish wish) {
        this.source = source;
        this.wish = wish;
    }

    @Override
    public Integer call() {
        Post post = Post.of(source.at(options.home()).folder());
        List<String> running = post.all().stream().map(Post.Bulletin::name).toList();
        List<String> wanted = names.isEmpty() ? running : names;
        for (String name : wanted) {
            if (!running.contains(name)) {
                throw new Refusal(
                        Refusal.Kind.MISSING,
                        "No loop '" + name + "' runs. " + DidYouMean.sentence(name, running)
                                + (running.isEmpty() ? "None does." : "Running: " + String.join(", ", running) + "."));
            }
        }
        wanted.forEach(name -> post.wish(name, wish));
        wanted.forEach(name -> options.give(name + " " + await(post, name)));
        return 0;
    }

    /** Wait until a loop is as it is wanted, and return how it is. */
    private String await(Post post, String name) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        String condition = "running";
        while (System.nanoTime() < deadline) {
            Optional<Post.Bulletin> bulletin = post.read(name);
            condition = bulletin.map(Post.Bulletin::condition).orElse("ended");
            boolean done = switch (wish) {
                case STOP -> condition.equals("ended") || condition.equals("failed");
                case PAUSE -> !condition.equals("running");
                case RESUME -> !condition.equals("paused");
            };
            if (done) {
                return condition;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(
                        "Somebody interrupted the waiting for a loop. Look with 'motion loop status'.", e);
            }
        }
        return condition;
    }
}
