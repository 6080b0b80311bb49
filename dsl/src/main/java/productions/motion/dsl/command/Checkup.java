package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.PluginState;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Film;
import productions.motion.scene.Prompt;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.store.Rebuilt;
import productions.motion.store.RegistryStore;
import productions.motion.studio.Take;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** Looks at everything that a film needs, from the Java it runs on to a tiny film that is really made. */
final class Checkup {

    private static final long LEAST_DISK = 500_000_000;
    private static final long LEAST_MEMORY = 200_000_000;

    private final Home home;
    private final List<Finding> findings = new ArrayList<>();

    Checkup(Home home) {
        this.home = home;
    }

    /** Make what readers see of the registries anew from their journal. */
    void rebuild() {
        if (!Files.isDirectory(home.registries())) {
            add("rebuild", true, "nothing is learned yet", "");
            return;
        }
        Rebuilt rebuilt = RegistryStore.rebuild(home.registries(), Workshop.describer(Workshop.catalog(home)));
        String cut = rebuilt.torn() == 0 ? "" : ", " + rebuilt.torn() + " bytes of a torn last write cut away";
        String damaged = rebuilt.damaged().isEmpty() ? "" : ", damaged and deleted: " + rebuilt.damaged();
        add(
                "rebuild",
                true,
                rebuilt.commands() + " commands of the journal read, " + rebuilt.runs() + " runs, " + rebuilt.entries()
                        + " entries, revision " + rebuilt.revision() + cut + damaged,
                "");
    }

    /** Return what was found, one line a thing. */
    List<Finding> findings() {
        int version = Runtime.version().feature();
        add("java", version >= 17, "Java " + System.getProperty("java.version"), "Install a JDK from 17 on.");
        long memory = Runtime.getRuntime().maxMemory();
        add("memory", memory >= LEAST_MEMORY, memory / 1_000_000 + " MB", "Give more with MOTION_MEMORY=400m.");
        Catalog catalog = plugins();
        folder("home", home.folder());
        folder("output", Path.of("").toAbsolutePath());
        registries(catalog);
        film(catalog);
        return findings;
    }

    private Catalog plugins() {
        Catalog catalog = Workshop.catalog(home);
        for (PluginState plugin : catalog.plugins()) {
            add(
                    "plugin",
                    plugin.isSound(),
                    plugin.id() + " " + plugin.version() + ", " + plugin.primitives() + " primitives",
                    String.join(" ", plugin.failures()));
        }
        add("plugins", !catalog.plugins().isEmpty(), catalog.plugins().size() + " found", "Build or install them.");
        return catalog;
    }

    private void folder(String what, Path folder) {
        Path existing = Home.existing(folder);
        try {
            long free = Files.getFileStore(existing).getUsableSpace();
            boolean writable = Files.isWritable(existing);
            add(
                    what,
                    writable && free > LEAST_DISK,
                    folder + ", " + String.format(Locale.ROOT, "%.1f GB free", free / 1e9),
                    writable ? "Free some space." : "It cannot be written: change its rights.");
        } catch (IOException e) {
            add(what, false, folder.toString(), "It cannot be looked at: " + e.getMessage() + ".");
        }
    }

    private void registries(Catalog catalog) {
        try (Registries registries = Workshop.reading(home, catalog)) {
            long entries =
                    Arrays.stream(Aspect.values()).mapToLong(registries::size).sum();
            add("registries", true, entries + " entries, revision " + registries.revision(), "");
        } catch (Refusal e) {
            add("registries", false, "they cannot be read", String.valueOf(e.getMessage()));
        }
    }

    private void film(Catalog catalog) {
        try {
            Path folder = Files.createTempDirectory("motion-checkup");
            Path file = folder.resolve("checkup.mp4");
            Wishes wishes = new Wishes(
                    Optional.of(0.5),
                    Optional.of(new Size(64, 64)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Wishes.NONE.flash());
            Film film = Workshop.studio(catalog).make(new Prompt("blue", new Seed(1), wishes), Take.to(file));
            add("film", true, film.manifest().scene().format().frames() + " frames made and read back", "");
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException | Refusal e) {
            add("film", false, "no film could be made", String.valueOf(e.getMessage()));
        }
    }

    private void add(String what, boolean sound, String seen, String remedy) {
        findings.add(new Finding(what, sound, seen, sound ? "" : remedy));
    }

    /**
     * One thing that was looked at.
     *
     * @param what the thing
     * @param sound whether it is as it should be
     * @param seen what was found
     * @param remedy what to do where it is not
     */
    record Finding(String what, boolean sound, String seen, String remedy) {}
}
