package productions.motion.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * Measures a store of many colors; {@code docs/bench/store} runs it, a process a step.
 *
 * <p>Arguments: a step ({@code fill}, {@code use}, {@code open}, {@code kill}, {@code recover} or {@code film}), the folder, how many colors.
 */
public final class StoreBench {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int WORKERS = 4;
    private static final int BATCH = 200;
    private static final Describer DESCRIBER = new Describer() {
        @Override
        public String name(EntryId id, String text, int attempt) {
            return "Color " + Long.toString(Seed.ofText(id.key()).of(attempt).value() >>> 14, 36);
        }

        @Override
        public Depth depth(EntryId id, List<Double> means) {
            return new Depth(List.of(), 0, "none/1");
        }
    };

    private StoreBench() {}

    /** Measure one step and print a row of a table for each thing measured. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int colors = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "fill" -> fill(folder, colors);
            case "use" -> use(folder, colors);
            case "open" -> open(folder, "open after a clean stop");
            case "kill" -> kill(folder, colors);
            case "recover" -> open(folder, "open after a kill");
            case "film" -> film(folder);
            default -> throw new IllegalArgumentException("'" + arguments[0] + "' is no step.");
        }
    }

    private static void fill(Path folder, int colors) {
        RegistryStore store = RegistryStore.open(folder, DESCRIBER);
        measure(
                "new color, " + WORKERS + " workers, runs of " + BATCH,
                colors,
                () -> learn(store, "fill", colors, false));
        memory();
        long start = System.nanoTime();
        store.close();
        print("close", (System.nanoTime() - start) / 1e9, "s");
        print("files", bytes(folder) / 1e6, "MB");
    }

    private static void use(Path folder, int colors) {
        RegistryStore store = RegistryStore.open(folder, DESCRIBER);
        String salt = "use" + System.nanoTime();
        int some = Math.min(colors, 200_000);
        measure("upsert, " + WORKERS + " workers, runs of " + BATCH, some, () -> learn(store, salt, some, true));
        int few = 4000;
        measure("upsert, 1 worker, runs of 1", few, () -> single(store, salt, few, colors));
        int many = 100_000;
        measure("nearest, within 0.02, 1 wanted", many, () -> nearest(store, many, 0.02, 1));
        measure("nearest, within 0.02, 8 wanted", many / 4, () -> nearest(store, many / 4, 0.02, 8));
        measure("find by key", many, () -> {
            for (int i = 0; i < many; i++) {
                require(store.find(new EntryId(Aspect.PURE_COLOR, key(color(Seed.mix(i), colors)))));
            }
        });
        measure("find by name", many, () -> {
            for (int i = 0; i < many; i++) {
                EntryId id = new EntryId(Aspect.PURE_COLOR, key(color(Seed.mix(i), colors)));
                require(store.named(Registry.PURE, DESCRIBER.name(id, "", 0)));
            }
        });
        for (Entries.Order order : Entries.Order.values()) {
            measure("first 16, " + order, 5000, () -> {
                for (int i = 0; i < 5000; i++) {
                    store.first(Aspect.PURE_COLOR, order, 16);
                }
            });
        }
        memory();
        store.close();
    }

    private static void open(Path folder, String what) {
        RegistryStore store = timedOpen(folder, what);
        answer(store);
        memory();
        store.close();
    }

    private static void kill(Path folder, int colors) {
        RegistryStore store = RegistryStore.open(folder, DESCRIBER);
        learn(store, "kill" + System.nanoTime(), Math.min(colors, 50_000), true);
        Runtime.getRuntime().halt(137);
    }

    private static void answer(RegistryStore store) {
        long cpu = cpu();
        long start = System.nanoTime();
        nearest(store, 1, 0.02, 1);
        store.first(Aspect.PURE_COLOR, Entries.Order.UNDERUSED, 16);
        print("first answers", (System.nanoTime() - start) / 1e9, "s");
        print("first answers, CPU", (cpu() - cpu) / 1e9, "s");
    }

    /** What one film adds to its process: open, learn a run of two hundred sightings, close. */
    private static void film(Path folder) {
        Run film = run("film" + System.nanoTime(), 0, BATCH, true);
        OkLab place = OkLab.of(Rgb.of(0x336699));
        long start = System.nanoTime();
        long begun = cpu();
        RegistryStore store = RegistryStore.open(folder, DESCRIBER);
        long opened = cpu();
        store.nearest(Aspect.PURE_COLOR, place, 0.1, 5);
        store.first(Aspect.PURE_COLOR, Entries.Order.UNDERUSED, 16);
        long read = cpu();
        store.learn(film);
        long learned = cpu();
        store.close();
        long closed = cpu();
        double wall = (System.nanoTime() - start) / 1e6;
        print("film: open, CPU", (opened - begun) / 1e6, "ms");
        print("film: look colors up, CPU", (read - opened) / 1e6, "ms");
        print("film: learn, CPU", (learned - read) / 1e6, "ms");
        print("film: close, CPU", (closed - learned) / 1e6, "ms");
        print("film: all, CPU", (closed - begun) / 1e6, "ms");
        print("film: all, wall", wall, "ms");
    }

    private static RegistryStore timedOpen(Path folder, String what) {
        long cpu = cpu();
        long start = System.nanoTime();
        RegistryStore store = RegistryStore.open(folder, DESCRIBER);
        print(what, (System.nanoTime() - start) / 1e9, "s");
        print(what + ", CPU", (cpu() - cpu) / 1e9, "s");
        return store;
    }

    private static void learn(RegistryStore store, String salt, int colors, boolean mixed) {
        AtomicLong next = new AtomicLong();
        List<Thread> workers = new ArrayList<>();
        for (int w = 0; w < WORKERS; w++) {
            Thread worker = new Thread(() -> {
                for (long batch = next.getAndIncrement(); batch * BATCH < colors; batch = next.getAndIncrement()) {
                    store.learn(run(salt, batch, colors, mixed));
                }
            });
            workers.add(worker);
            worker.start();
        }
        workers.forEach(StoreBench::join);
    }

    private static Run run(String salt, long batch, int colors, boolean mixed) {
        List<Sighting> sightings = new ArrayList<>(BATCH);
        for (long i = batch * BATCH; i < Math.min(colors, (batch + 1) * BATCH); i++) {
            sightings.add(sighting(mixed ? i * 31 % colors : i));
        }
        return new Run(salt + "-" + batch, START.plusSeconds(batch), "a film of many colors", sightings, "");
    }

    private static void single(RegistryStore store, String salt, int times, int colors) {
        for (int i = 0; i < times; i++) {
            Sighting sighting = sighting(color(Seed.mix(i), colors));
            store.learn(new Run(salt + "-one-" + i, START, "one color", List.of(sighting), ""));
        }
    }

    private static void nearest(RegistryStore store, int times, double tolerance, int limit) {
        for (int i = 0; i < times; i++) {
            OkLab place = OkLab.of(Rgb.of((int) (Seed.mix(i) >>> 40)));
            store.nearest(Aspect.PURE_COLOR, place, tolerance, limit);
        }
    }

    private static void require(Optional<Entry> entry) {
        if (entry.isEmpty()) {
            throw new IllegalStateException("An entry is missing.");
        }
    }

    private static long color(long mixed, int colors) {
        return Long.remainderUnsigned(mixed, colors);
    }

    /** The n-th of all 24-bit colors, each once: multiplying by an odd number only reorders them. */
    private static Sighting sighting(long n) {
        Rgb rgb = Rgb.of((int) (n * 0x9E3779B1L & 0xFFFFFF));
        return Sighting.of(
                Aspect.PURE_COLOR, key(n), List.of((double) rgb.red(), (double) rgb.green(), (double) rgb.blue(), 1.0));
    }

    private static String key(long n) {
        Rgb rgb = Rgb.of((int) (n * 0x9E3779B1L & 0xFFFFFF));
        return rgb.red() + "," + rgb.green() + "," + rgb.blue() + "_1.0";
    }

    private static void measure(String what, long times, Runnable work) {
        long cpu = cpu();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s | %.0f | %.1f%n", what, times / seconds, (cpu() - cpu) / 1e3 / times);
    }

    private static void print(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s | %.2f | %s%n", what, value, unit);
    }

    private static void memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            lines.filter(line -> line.startsWith("VmHWM") || line.startsWith("RssAnon") || line.startsWith("RssFile"))
                    .forEach(
                            line -> System.out.println(line.replaceAll("(\\w+):\\s+(\\d+) kB", "memory $1 | $2 | kB")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a measurement.", e);
        }
    }
}
