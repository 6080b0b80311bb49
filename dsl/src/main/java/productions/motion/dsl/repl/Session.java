package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import productions.motion.dsl.command.Report;
import productions.motion.edit.Variation;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Wishes;
import productions.motion.studio.Studio;
import productions.motion.value.Cancellation;
import productions.motion.value.Picture;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/**
 * One session: takes line after line, and shows after each what became of the film. A line that fails changes nothing,
 * and no line ends the session but {@code /quit}.
 */
final class Session {

    /** The place of a film that says most in one picture. */
    static final double MIDDLE = 0.5;

    private static final int REHEARSALS = 12;

    private final Desk desk;
    private final Canvas canvas;
    private final Past past = new Past();
    private final SessionFile file;
    private final GroovyLines groovy;
    private final Making making;
    private final Diary diary;
    private final Switchboard switchboard = new Switchboard(this);
    private final Attaching attaching = new Attaching(this);
    private final Map<String, Order> orders = new LinkedHashMap<>();
    private volatile Cancellation cancellation = new Cancellation();
    private boolean isOver;
    private String line = "";

    Session(Desk desk, Canvas canvas, SessionFile file) {
        this.desk = desk;
        this.canvas = canvas;
        this.file = file;
        making = new Making(this);
        groovy = new GroovyLines(this, making);
        List<Order> all = new ArrayList<>(making.orders());
        all.addAll(new Changing(this, making).orders());
        all.addAll(new Mixing(this, making, groovy).orders());
        all.addAll(new Looking(this, making).orders());
        all.addAll(new Listening(this).orders());
        Keeping keeping = new Keeping(this, making, groovy);
        diary = new Diary(this, keeping);
        all.addAll(new Judging(this).orders());
        all.addAll(diary.orders());
        all.addAll(keeping.orders());
        all.addAll(attaching.orders());
        all.addAll(new SettingUp(this).orders());
        all.addAll(new Asking(this).orders());
        all.forEach(o -> orders.put(o.name(), o));
    }

    Desk desk() {
        return desk;
    }

    Canvas canvas() {
        return canvas;
    }

    Past past() {
        return past;
    }

    SessionFile file() {
        return file;
    }

    Map<String, Order> orders() {
        return orders;
    }

    GroovyLines groovy() {
        return groovy;
    }

    /** Return what can stop the line that is running. */
    Cancellation cancellation() {
        return cancellation;
    }

    /** Plan and draw a film that nobody sees, so that the first one that somebody asks for is seen sooner. */
    void rehearse(int width) {
        try {
            Studio studio = desk.studio();
            Prompt prompt = new Prompt("ocean", new Seed(0), Wishes.NONE);
            Scene scene = studio.plan(studio.understand(prompt));
            for (int i = 0; i < REHEARSALS; i++) {
                Stills.at(scene, i, width, width);
            }
        } catch (Refusal refusal) {
            // Whatever is wrong is told when somebody asks for a film.
            return;
        }
    }

    /** Ask the line that is running to stop. */
    void cancel() {
        cancellation.request();
    }

    void leave() {
        attaching.leave();
        isOver = true;
    }

    boolean isOver() {
        return isOver;
    }

    /** Take a line, and return its exit code: 0 when all went well. */
    int take(String typed) {
        line = typed.strip();
        cancellation = new Cancellation();
        FutureTask<Void> task = new FutureTask<>(() -> {
            line = Switchboard.spoken(line);
            switchboard.put(line);
            return null;
        });
        task.run();
        try {
            task.get();
            diary.note(line);
            return 0;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return failed(cause == null ? e : cause);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted the session. Ask for a cancellation instead.", e);
        } finally {
            desk.talk().out().flush();
            desk.talk().err().flush();
        }
    }

    private int failed(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            desk.talk().fail(String.valueOf(refusal.getMessage()));
            return refusal.kind().exitCode();
        }
        return Report.write(desk.talk(), cause instanceof Exception bug ? bug : new IllegalStateException(cause));
    }

    /** Return the number of the variation so many places from the one that is worked on, where there is a sheet. */
    Optional<Integer> beside(int by) {
        List<Variation> sheet = past.now().variations();
        int at = sheet.stream()
                .map(v -> past.now()
                        .work()
                        .filter(w -> w.scene().equals(v.scene()))
                        .isPresent())
                .toList()
                .indexOf(true);
        int next = at < 0 ? (by > 0 ? 0 : sheet.size() - 1) : Math.floorMod(at + by, sheet.size());
        return sheet.isEmpty() ? Optional.empty() : Optional.of(next + 1);
    }

    /** Return the film that is worked on, or refuse and say how to get one. */
    Work work() {
        return past.now()
                .work()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA, "There is no film yet. Type a prompt in quotes, such as \"neon city\"."));
    }

    /** Go on to another film. */
    void begin(Work work) {
        past.go(past.now().with(work).after(line));
        changed();
    }

    /** Change the film that is worked on. */
    void change(UnaryOperator<Scene> change) {
        Work before = work();
        begin(before.with(change.apply(before.scene())));
    }

    /** Go on to another sitting over the same film. */
    void go(Sitting next) {
        past.go(next.after(line));
        keep();
    }

    /** Show and keep what is now. */
    void changed() {
        keep();
        show(MIDDLE);
    }

    /** Show a picture of the film at a place in [0, 1]. */
    void show(double place) {
        if (canvas.width() == 0 || past.now().work().isEmpty()) {
            return;
        }
        Scene scene = work().scene();
        int frame = (int)
                Math.min(scene.format().frames() - 1.0, place * scene.format().frames());
        long start = System.nanoTime();
        Picture picture = Stills.at(scene, frame, canvas.width(), canvas.height());
        canvas.show(picture);
        desk.talk()
                .say(String.format(
                        Locale.ROOT,
                        "  %s   seed %d   %.1f s   drawn in %.2f s",
                        scene.name(),
                        scene.seed().value(),
                        scene.format().seconds(),
                        (System.nanoTime() - start) / 1e9));
    }

    void keep() {
        file.keep(past, desk.writer());
    }

    /** Shoot the film as it is, and return where it lies. */
    Path shoot() {
        return making.shoot();
    }

    /** Go on with the film of a recipe or of an earlier session. */
    int open(Path recipe) {
        return take("/load \"" + recipe + "\"");
    }

    /** Return the line that leads back to this session. */
    Optional<String> wayBack() {
        return file.file().map(f -> "motion repl " + f);
    }
}
