package productions.motion.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.RunRow;
import productions.motion.knowledge.Sighting;
import productions.motion.value.OkLab;
import productions.motion.value.Seed;

/** Kills a {@link BusyWriter} at random instants and looks whether what it reported as done is there, once. */
final class CrashTrial {

    private final Path folder;
    private final Seed chance;
    private final long[] acknowledged = new long[BusyWriter.WORKERS];
    private final long[] counted = new long[BusyWriter.WORKERS];
    private final Map<EntryId, Tally> expected = new HashMap<>();
    private long renamed = -1;

    CrashTrial(Path folder, Seed chance) {
        this.folder = folder;
        this.chance = chance;
    }

    /**
     * What a round came to.
     *
     * @param acknowledged how many runs were reported as done so far
     * @param kept how many runs are there
     * @param torn whether a write was cut off
     * @param fault what is wrong; empty when nothing is
     */
    record Round(long acknowledged, long kept, boolean torn, String fault) {}

    /** Let a writer work, kill it, and look. */
    Round round(int number) throws IOException, InterruptedException {
        long before = size();
        kill(number);
        boolean torn = isTorn();
        String fault = "";
        try (RegistryStore store = RegistryStore.reading(folder, new BusyWriter.FewNames(), BusyWriter.LIMITS)) {
            fault = check(store);
        }
        if (fault.isEmpty() && number % 2 == 0) {
            try (RegistryStore store = RegistryStore.open(folder, new BusyWriter.FewNames(), BusyWriter.LIMITS)) {
                fault = check(store);
            }
        }
        long all = 0;
        long kept = 0;
        for (int worker = 0; worker < BusyWriter.WORKERS; worker++) {
            all += acknowledged[worker];
            kept += counted[worker];
        }
        return new Round(all, kept, torn || size() < before, fault);
    }

    private void kill(int number) throws IOException, InterruptedException {
        Seed seed = chance.of(number);
        Path errors = folder.resolveSibling(folder.getFileName() + ".errors");
        Process process =
                new ProcessBuilder(command()).redirectError(errors.toFile()).start();
        CountDownLatch first = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            read(process, first);
            ended.set(true);
            first.countDown();
        });
        reader.start();
        // Every fifth writer is killed while it may still be opening.
        boolean early = number % 5 == 4;
        if (!early && !first.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The writer does not begin. Read " + errors + ".");
        }
        if (ended.get()) {
            throw new IllegalStateException("The writer ended by itself: " + Files.readString(errors));
        }
        Thread.sleep(early ? 100 + seed.below(700) : 20 + seed.below(700));
        // By the handle, which leaves the pipe open: what the writer said last is still to be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BusyWriter.class.getName(),
                folder.toString()));
        for (long last : acknowledged) {
            command.add(Long.toString(last));
        }
        return command;
    }

    /** Note what the writer reports; what it had written to the pipe when it was killed counts as reported. */
    private void read(Process process, CountDownLatch first) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("renamed") && words.length == 2) {
                    renamed = Math.max(renamed, Long.parseLong(words[1]));
                } else if (words.length == 2) {
                    int worker = Integer.parseInt(words[0]);
                    acknowledged[worker] = Math.max(acknowledged[worker], Long.parseLong(words[1]));
                    first.countDown();
                }
            }
        } catch (IOException e) {
            // The pipe breaks when the writer dies.
        }
    }

    private boolean isTorn() throws IOException {
        List<Path> parts = new ArrayList<>(new Folder(folder).segments().values());
        if (parts.isEmpty()) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(parts.get(parts.size() - 1));
        return bytes.length == 0 || bytes[bytes.length - 1] != '\n';
    }

    private long size() throws IOException {
        return Files.isDirectory(folder) ? new Folder(folder).segments().size() : 0;
    }

    private String check(RegistryStore store) {
        String fault = checkRuns(store);
        fault = fault.isEmpty() ? checkEntries(store) : fault;
        fault = fault.isEmpty() ? checkOrders(store) : fault;
        return !fault.isEmpty() || store.changes().size() > renamed ? fault : "change " + renamed + " is lost";
    }

    /** Every run that was reported is there; of each worker at most one more, which nobody had reported yet. */
    private String checkRuns(RegistryStore store) {
        Set<String> ids = new HashSet<>();
        for (RunRow run : store.runs(Integer.MAX_VALUE)) {
            if (!ids.add(run.id())) {
                return "run " + run.id() + " is there twice";
            }
        }
        for (int worker = 0; worker < BusyWriter.WORKERS; worker++) {
            long n = 0;
            while (ids.remove(worker + "/" + (n + 1))) {
                n++;
            }
            if (n < acknowledged[worker] || n > acknowledged[worker] + 1 && n > counted[worker]) {
                return "of worker " + worker + " there are " + n + " runs, but reported were " + acknowledged[worker];
            }
            while (counted[worker] < n) {
                count(BusyWriter.run(worker, ++counted[worker]));
            }
            acknowledged[worker] = n;
        }
        return ids.isEmpty() ? "" : "nobody learned " + ids;
    }

    private void count(Run run) {
        for (Sighting sighting : run.sightings()) {
            expected.merge(sighting.id(), Tally.of(sighting, run, 1), Tally::plus);
        }
    }

    private String checkEntries(RegistryStore store) {
        Map<EntryId, Entry> found = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : store.all(Aspect.PURE_COLOR).toList()) {
            found.put(entry.id(), entry);
            Tally tally = expected.get(entry.id());
            if (tally == null || !tally.statistics().equals(entry.statistics())) {
                return entry + " should be " + tally;
            }
            if (!names.add(entry.name())
                    || !store.named(Registry.PURE, entry.name()).map(Entry::id).equals(Optional.of(entry.id()))) {
                return "the name of " + entry + " leads elsewhere";
            }
        }
        return found.keySet().equals(expected.keySet()) && store.size(Aspect.PURE_COLOR) == found.size()
                ? ""
                : "there are " + found.size() + " entries and should be " + expected.size();
    }

    private static String checkOrders(RegistryStore store) {
        List<Entry> all = store.all(Aspect.PURE_COLOR).toList();
        Comparator<Entry> count =
                Comparator.comparingLong(entry -> entry.statistics().count());
        Comparator<Entry> first =
                Comparator.comparing(entry -> entry.statistics().first());
        Map<Entries.Order, Comparator<Entry>> orders = Map.of(
                Entries.Order.KEY, Comparator.comparing(Entry::id),
                Entries.Order.UNDERUSED, count,
                Entries.Order.COMMON, count.reversed(),
                Entries.Order.RECENT, first.reversed());
        for (Map.Entry<Entries.Order, Comparator<Entry>> order : orders.entrySet()) {
            List<Entry> sorted = all.stream()
                    .sorted(order.getValue().thenComparing(Entry::id))
                    .toList();
            if (!store.first(Aspect.PURE_COLOR, order.getKey(), Integer.MAX_VALUE)
                    .equals(sorted)) {
                return "the order " + order.getKey() + " does not agree";
            }
        }
        for (Entry entry : all.subList(0, Math.min(200, all.size()))) {
            OkLab place =
                    AspectIndex.color(entry.statistics().means()).map(OkLab::of).orElseThrow();
            if (store.nearest(Aspect.PURE_COLOR, place, 0.001, 99).stream()
                    .noneMatch(near -> near.entry().equals(entry))) {
                return entry + " is not near its own place";
            }
        }
        return "";
    }
}
