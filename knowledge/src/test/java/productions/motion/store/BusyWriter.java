package productions.motion.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * A process that learns as fast as it can until it is killed. Each of its workers learns numbered runs, every seventh of them
 * twice, and prints {@code worker number} when a run was reported as done; another thread renames entries.
 *
 * <p>Arguments: the folder, then for each worker the last number that was learned before.
 */
public final class BusyWriter {

    static final int WORKERS = 4;
    static final int COLORS = 3000;
    static final int SIGHTINGS = 12;

    /** Small, so that snapshots, new parts and MapDB come often. */
    static final Limits LIMITS = new Limits(256 << 10, 500, 48 << 10);

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private BusyWriter() {}

    /** Names of two words out of 40 × 40, which three thousand entries have to fight for. */
    static final class FewNames implements Describer {
        @Override
        public String name(EntryId id, String text, int attempt) {
            Seed seed = Seed.ofText(id.toString()).of(attempt);
            String name = "Head" + seed.of("head").below(40) + " Tail"
                    + seed.of("tail").below(40);
            return attempt < 6 ? name : name + " " + seed.of("more").below(1000);
        }

        @Override
        public Depth depth(EntryId id, List<Double> means) {
            return new Depth(List.of(), 0, "none/1");
        }
    }

    /** Learn until killed. */
    public static void main(String[] arguments) {
        RegistryStore store = RegistryStore.open(Path.of(arguments[0]), new FewNames(), LIMITS);
        say("open");
        for (int worker = 0; worker < WORKERS; worker++) {
            int number = worker;
            long last = Long.parseLong(arguments[1 + worker]);
            start(() -> learn(store, number, last + 1));
        }
        start(() -> rename(store));
    }

    /** The n-th run of a worker, always the same. */
    static Run run(int worker, long n) {
        Map<EntryId, Sighting> sightings = new TreeMap<>();
        Seed seed = new Seed(worker).of(n);
        for (int i = 0; i < SIGHTINGS; i++) {
            int color = seed.of(i).below(COLORS);
            Rgb rgb = Rgb.of((int) (Seed.mix(color) >>> 40));
            EntryId id = new EntryId(Aspect.PURE_COLOR, "color " + color);
            List<Double> values = List.of((double) rgb.red(), (double) rgb.green(), (double) rgb.blue(), 1.0);
            sightings.put(
                    id,
                    new Sighting(id, values, "", List.of(), 1 + seed.of("count").below(3)));
        }
        List<Sighting> list = new ArrayList<>(sightings.values());
        return new Run(
                worker + "/" + n, START.plusSeconds(seed.of("time").below(100_000)), "run of " + worker, list, "");
    }

    private static void learn(RegistryStore store, int worker, long first) {
        for (long n = first; ; n++) {
            store.learn(run(worker, n));
            if (n % 7 == 0) {
                store.learn(run(worker, n));
            }
            say(worker + " " + n);
        }
    }

    private static void rename(RegistryStore store) {
        for (int n = store.changes().size(); n < 300; n++) {
            EntryId id = new EntryId(Aspect.PURE_COLOR, "color " + n % 50);
            try {
                store.rename(List.of(new ChangeSet.Renaming(id, "Chosen " + n)), "because");
                say("renamed " + n);
            } catch (Refusal e) {
                // It was not met yet.
                n--;
            }
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((any, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(3);
        });
        thread.start();
    }

    private static synchronized void say(String words) {
        try {
            System.out.write((words + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
