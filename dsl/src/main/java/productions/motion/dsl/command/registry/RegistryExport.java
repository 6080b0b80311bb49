package productions.motion.dsl.command.registry;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import productions.motion.exchange.Export;
import productions.motion.exchange.JsonExport;
import productions.motion.exchange.LinesExport;
import productions.motion.exchange.TableExport;
import productions.motion.knowledge.Registries;
import productions.motion.value.Refusal;

/** {@code motion registry export}: writes all entries to a file. */
@Command(
        name = "export",
        description = "Write the registries to a file, or to standard output.",
        footer = {
            "",
            "Formats:",
            "  json    the shape of the earlier system's exports; it has no place for some aspects",
            "  jsonl   everything, one entry a line; 'motion registry import' takes it in again",
            "  csv     one table for spreadsheets and statistics, one row for each number of each entry"
        })
final class RegistryExport implements Callable<Integer> {

    private final Shelves shelves;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A new file; left out or -, standard output.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, jsonl or csv (default: what the file's name ends in, else json).")
    private Optional<Form> format = Optional.empty();

    RegistryExport(Shelves shelves) {
        this.shelves = shelves;
    }

    /** The formats, by the ending of their files. */
    enum Form {
        JSON,
        JSONL,
        CSV
    }

    @Override
    public Integer call() {
        Shelf shelf = shelves.at(options.home());
        Optional<Path> target = file.filter(f -> !f.toString().equals("-"));
        Export export = export(
                shelf, format.orElseGet(() -> target.map(RegistryExport::ending).orElse(Form.JSON)));
        try (Registries registries = shelf.reading()) {
            if (target.isPresent()) {
                write(export, registries, target.get());
            } else {
                export.write(registries, command.commandLine().getOut());
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "The registries could not be written to '"
                            + target.map(Path::toString).orElse("-") + "': " + e.getMessage()
                            + ". Look whether the disk is full, or choose another place.",
                    e);
        }
        return 0;
    }

    private static Export export(Shelf shelf, Form form) {
        return switch (form) {
            case JSON ->
                new JsonExport(
                        shelf.knowledge().origins(),
                        Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS));
            case JSONL -> new LinesExport();
            case CSV -> new TableExport();
        };
    }

    private static Form ending(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Form.CSV;
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Form.JSONL : Form.JSON;
    }

    /** The file is there whole or not at all. */
    private void write(Export export, Registries registries, Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (Files.exists(target)) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT, "'" + target + "' is there already. Choose another name, or remove it first.");
        }
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "The folder '" + parent + "' cannot be written. Choose another, make it, or change its rights.");
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try (Writer writer = Files.newBufferedWriter(partial)) {
            export.write(registries, writer);
        } catch (IOException e) {
            Files.deleteIfExists(partial);
            throw e;
        }
        Files.move(partial, target);
        if (options.isJson()) {
            options.give(options.object().put("file", target.toString()).put("bytes", Files.size(target)));
        } else {
            options.give(target.toString());
        }
    }
}
