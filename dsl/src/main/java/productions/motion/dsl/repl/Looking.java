package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import productions.motion.dsl.command.Output;
import productions.motion.dsl.command.Reasons;
import productions.motion.dsl.command.Talk;
import productions.motion.dsl.recipe.Length;
import productions.motion.edit.Settings;
import productions.motion.scene.Format;
import productions.motion.scene.Scene;
import productions.motion.still.ContactSheet;
import productions.motion.still.Png;
import productions.motion.value.Picture;
import productions.motion.value.Refusal;

/** Looking at the film: as a picture, as a sheet, moving, and at its reasons. */
final class Looking {

    private static final int SHEET = 12;
    private static final int COLUMNS = 4;
    private static final int CELL = 320;
    private static final int RULER = 64;
    private static final int BEATS_A_BAR = 4;
    private static final int PLAYED_A_SECOND = 10;
    private static final int LONGEST_SECONDS = 15;

    private final Session session;
    private final Making making;

    Looking(Session session, Making making) {
        this.session = session;
        this.making = making;
    }

    List<Order> orders() {
        return List.of(
                new Order("still", "[time]", "show the picture at a time, such as 2.5s (the middle)", this::still),
                new Order("sheet", "", "show pictures from all over the film, and keep them as PNG", w -> sheet()),
                new Order("gif", "[--width N]", "turn the film into an animated GIF", this::gif),
                new Order("play", "", "play the pictures here, small and without sound", w -> play()),
                new Order("open", "", "shoot the film and open it with the player of this machine", w -> open()),
                new Order("why", "[aspect]", "tell why something is as it is, such as /why palette", this::why),
                new Order("what", "", "list all that can be set, and what it is now", w -> what()));
    }

    private void still(List<String> words) {
        Scene scene = session.work().scene();
        Format format = scene.format();
        double seconds = words.isEmpty()
                ? format.seconds() * Session.MIDDLE
                : Length.parse(words.get(0), format.framesPerSecond());
        if (seconds >= format.seconds()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    String.format(
                            Locale.ROOT,
                            "'%s' is after the end: the film lasts %.1f s. Ask for an earlier time.",
                            words.isEmpty() ? "" : words.get(0),
                            format.seconds()));
        }
        if (session.canvas().width() > 0) {
            session.show(seconds / format.seconds());
        } else {
            int frame = (int) (seconds * format.framesPerSecond());
            write(Stills.at(scene, frame, format.width(), format.height()), scene, ".png");
        }
    }

    private void sheet() {
        Scene scene = session.work().scene();
        int frames = scene.format().frames();
        int count = Math.min(SHEET, frames);
        List<Integer> places = IntStream.range(0, count)
                .mapToObj(i -> (int) ((i + 0.5) * frames / count))
                .toList();
        Canvas canvas = session.canvas();
        if (canvas.width() > 0) {
            Stills.Grid grid = Stills.grid(count, scene.format(), canvas.width(), canvas.height());
            List<Picture> stills = Stills.at(scene, places, grid.cellWidth(), grid.cellHeight());
            canvas.show(ContactSheet.of(stills, grid.columns(), stills.get(0).width()));
        }
        write(ContactSheet.of(Stills.at(scene, places, CELL, CELL), COLUMNS, CELL), scene, ".sheet.png");
        beats(scene).ifPresent(b -> session.desk().talk().say(b));
    }

    /** Tell where beats and bars fall, on a line as long as the film. */
    private static Optional<String> beats(Scene scene) {
        double tempo = scene.score().beatsPerMinute();
        double count = scene.format().seconds() * tempo / 60;
        if (!(tempo > 0) || count < 1) {
            return Optional.empty();
        }
        char[] line = "·".repeat(RULER).toCharArray();
        for (int beat = 0; beat < count; beat++) {
            int at = (int) (beat / count * RULER);
            line[at] = beat % BEATS_A_BAR == 0 ? '┃' : line[at] == '┃' ? '┃' : '│';
        }
        return Optional.of(
                String.format(Locale.ROOT, "  beats %s  %.1f beats at %.0f a minute", new String(line), count, tempo));
    }

    private void write(Picture picture, Scene scene, String ending) {
        Path png = Output.free(session.desk().films().resolve(scene.name() + ending));
        try {
            Files.createDirectories(session.desk().films());
            Png.write(picture, scene.prompt(), png);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + png + "' cannot be written: " + e.getMessage() + ". Start in a folder that you may write to.",
                    e);
        }
        session.desk().talk().give(png.toString());
    }

    private void gif(List<String> words) {
        Path film = making.shoot();
        Asking.line(session, Optional.of("gif"), film.toString(), words);
    }

    private void play() {
        Canvas canvas = session.canvas();
        if (canvas.width() == 0) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "This terminal shows no pictures. Open the film with /open.");
        }
        Scene scene = session.work().scene();
        Format format = scene.format();
        int step = Math.max(1, format.framesPerSecond() / PLAYED_A_SECOND);
        int last = Math.min(format.frames(), LONGEST_SECONDS * format.framesPerSecond());
        long start = System.nanoTime();
        for (int frame = 0; frame < last && !session.cancellation().isRequested(); frame += step) {
            Picture picture = Stills.at(scene, frame, canvas.width(), canvas.height());
            if (frame > 0) {
                canvas.back(picture);
            }
            canvas.show(picture);
            await(start + frame * 1_000_000_000L / format.framesPerSecond());
        }
    }

    private static void await(long nanos) {
        long left = (nanos - System.nanoTime()) / 1_000_000;
        if (left > 0) {
            try {
                Thread.sleep(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Somebody interrupted the session. Ask for a cancellation instead.", e);
            }
        }
    }

    private void open() {
        Path film = making.shoot().toAbsolutePath();
        String opener = Programs.opener();
        try {
            new ProcessBuilder(opener, film.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "There is no '" + opener + "' here to open films with. Open " + film + " yourself.",
                    e);
        }
    }

    private void why(List<String> words) {
        Optional<String> aspect = words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
        Talk talk = session.desk().talk();
        Reasons.of(session.work().scene(), aspect).forEach(talk::give);
        aspect.filter(a -> new Settings(session.desk().catalog())
                        .of(session.work().scene())
                        .containsKey(a))
                .ifPresent(a -> {
                    String value = settings().of(session.work().scene()).get(a);
                    talk.say("    to force it:  /set " + a + "=" + (value == null ? "…" : value)
                            + "     to forbid it:  make … --no "
                            + (value == null || value.contains("#") ? "…" : value.replace('_', ' ')));
                });
    }

    private Settings settings() {
        return new Settings(session.desk().catalog());
    }

    private void what() {
        Scene scene = session.work().scene();
        Talk talk = session.desk().talk();
        talk.give("\"" + scene.prompt() + "\"");
        new Settings(session.desk().catalog())
                .of(scene)
                .forEach((key, value) -> talk.give(String.format(Locale.ROOT, "  %-22s %s", key, value)));
    }
}
