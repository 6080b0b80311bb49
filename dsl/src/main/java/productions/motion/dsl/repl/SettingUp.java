package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.dsl.command.Home;
import productions.motion.value.Refusal;

/** The first steps on a machine: what it has that a session can use, and what would be of use. Nothing is changed. */
final class SettingUp {

    private static final double SCARCE = 5e8;
    private static final double GIGABYTE = 1e9;

    private final Session session;

    SettingUp(Session session) {
        this.session = session;
    }

    List<Order> orders() {
        return List.of(
                new Order("set-up", "", "first steps: what this machine has, and what would be of use", w -> tell()));
    }

    private void tell() {
        Canvas canvas = session.canvas();
        line("terminal", canvas.told(), terminal(canvas));
        line(
                "sound",
                Programs.player().map(p -> p.get(0) + " plays what /hear keeps").orElse("no player of sound"),
                Programs.player().isPresent()
                        ? ""
                        : "/hear keeps a WAV file all the same. Install pw-play, paplay or aplay to hear it here.");
        String opener = Programs.opener();
        boolean opens = Programs.isThere(opener);
        line(
                "player",
                opens ? opener + " opens films for /open" : "no " + opener,
                opens ? "" : "Films are whole MP4 files: open them yourself, or take /play and /gif.");
        boolean reads = Programs.isThere("ffmpeg") && Programs.isThere("ffprobe");
        line(
                "ffmpeg",
                reads ? "films of all kinds can be measured: motion extract" : "not installed",
                reads ? "" : "Not needed. With it 'motion extract' reads films of all kinds, not only of Motion's.");
        Home home = session.desk().home();
        folder("home", home.folder(), "Name another: MOTION_HOME=FOLDER motion");
        folder("films", session.desk().films(), "Start in a folder that you may write to.");
        steps();
    }

    private static String terminal(Canvas canvas) {
        if (canvas.width() == 0) {
            return "/still and /sheet keep PNG files instead. A terminal with TERM=xterm-256color shows them here.";
        }
        return System.getenv("TMUX") == null
                ? ""
                : "Outside of tmux, a terminal with the protocol of Kitty, iTerm2 or Sixel shows them finer.";
    }

    private void folder(String what, Path folder, String elsewhere) {
        Path there = Home.existing(folder);
        try {
            double free = Files.getFileStore(there).getUsableSpace();
            String seen =
                    folder.toAbsolutePath().normalize() + String.format(Locale.ROOT, ", %.1f GB free", free / GIGABYTE);
            if (!Files.isWritable(there)) {
                line(what, seen, "It cannot be written. " + elsewhere);
            } else {
                line(what, seen, free < SCARCE ? "That is little. Free some, or: " + elsewhere : "");
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "'" + there + "' cannot be looked at: " + e.getMessage() + ". Check the disk.",
                    e);
        }
    }

    private void steps() {
        give("");
        give("  First steps:");
        give("    \"ocean at dusk, dreamy\"   make a film of words");
        give("    /vary 9                   draw variations; /pick 4 goes on with one");
        give("    /why palette              ask why something is as it is");
        give("    /doctor                   make a tiny film, to see that all of it works");
    }

    private void line(String what, String seen, String advice) {
        give(String.format(Locale.ROOT, "  %-10s %s", what, seen));
        Optional.of(advice).filter(a -> !a.isEmpty()).ifPresent(a -> give("             " + a));
    }

    private void give(String line) {
        session.desk().talk().give(line);
    }
}
