package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.dsl.command.Output;
import productions.motion.value.Refusal;

/** What becomes of sessions: lines recorded, earlier sessions taken up again. */
final class Diary {

    private static final int LISTED = 20;

    private final Session session;
    private final Keeping keeping;
    private Optional<List<String>> record = Optional.empty();

    Diary(Session session, Keeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    List<Order> orders() {
        return List.of(
                new Order(
                        "session",
                        "list|resume N|fork",
                        "list earlier sessions, go on with one, or leave this one as it is and go on in another",
                        this::session),
                new Order(
                        "record",
                        "start|stop FILE",
                        "keep the lines from here on in a file that can be piped in again",
                        this::record));
    }

    /** Note a line that was typed, if lines are recorded. */
    void note(String line) {
        record.filter(lines -> !line.startsWith("/record")).ifPresent(lines -> lines.add(line));
    }

    private void session(List<String> words) {
        switch (words.isEmpty() ? "list" : words.get(0)) {
            case "list" -> list();
            case "fork" -> {
                session.file().fork();
                session.keep();
                session.wayBack().ifPresent(w -> session.desk().talk().say("  From here on kept elsewhere: " + w));
            }
            case "resume" -> {
                List<Path> files = files();
                int number = Typed.count(words.size() < 2 ? "1" : words.get(1), 1, Math.max(1, files.size()));
                if (files.isEmpty()) {
                    throw new Refusal(Refusal.Kind.DATA, "No session was kept here yet. Make a film first.");
                }
                keeping.open(files.get(number - 1));
            }
            default ->
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "'" + words.get(0)
                                + "' is nothing to do with sessions. Type /session list, /session resume 2 or "
                                + "/session fork.");
        }
    }

    private void list() {
        List<Path> files = files();
        for (int i = 0; i < Math.min(LISTED, files.size()); i++) {
            String name = files.get(i).getFileName().toString();
            boolean here = session.file().file().filter(files.get(i)::equals).isPresent();
            session.desk()
                    .talk()
                    .give(String.format(Locale.ROOT, "%3d  %s%s", i + 1, name, here ? "   (this one)" : ""));
        }
        if (files.isEmpty()) {
            session.desk().talk().say("  No session was kept here yet.");
        }
    }

    /** Names begin with the time: the latest session comes first. */
    private List<Path> files() {
        Path folder = session.file().folder();
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.groovy")) {
                found.forEach(files::add);
            } catch (IOException e) {
                throw new Refusal(
                        Refusal.Kind.TRANSFER, "'" + folder + "' cannot be read: " + e.getMessage() + ". Check it.", e);
            }
        }
        files.sort(Comparator.comparing((Path p) -> p.getFileName().toString()).reversed());
        return files;
    }

    private void record(List<String> words) {
        String word = words.isEmpty() ? "" : words.get(0);
        if (word.equals("start")) {
            record = Optional.of(new ArrayList<>());
            session.desk().talk().say("  Recording. /record stop FILE keeps the lines.");
            return;
        }
        if (!word.equals("stop") || words.size() < 2 || record.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    record.isEmpty()
                            ? "Nothing is recorded. Begin with /record start."
                            : "Say where the lines go: /record stop dusk.lines.");
        }
        Path file = Output.free(Path.of(words.get(1)));
        SessionFile.write(file, String.join("\n", record.get()) + "\n");
        record = Optional.empty();
        session.desk().talk().give(file.toString());
        session.desk().talk().say("  Play it again: motion < " + file);
    }
}
