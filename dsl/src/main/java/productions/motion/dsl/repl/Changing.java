package productions.motion.dsl.repl;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.dsl.command.Talk;
import productions.motion.dsl.command.wish.Wording;
import productions.motion.edit.Revision;
import productions.motion.edit.Settings;
import productions.motion.edit.Trait;
import productions.motion.scene.How;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.scene.Transition;
import productions.motion.value.Picture;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** Changing the film by hand, and going back on it. */
final class Changing {

    private static final int SHORT_SIDE = 512;
    private static final int LEAST_SIDE = 16;
    private static final int GREATEST_SIDE = 4096;
    private static final int SEAM_SIDE = 64;

    private final Session session;
    private final Making making;

    Changing(Session session, Making making) {
        this.session = session;
        this.making = making;
    }

    List<Order> orders() {
        return List.of(
                new Order(
                        "set",
                        "key=value…",
                        "set something: motion.speed=0.3 camera=dolly palette=#123,#f80",
                        this::set),
                new Order("unset", "key…", "put something back as it was planned", this::unset),
                new Order("lock", "part…", "leave parts alone when varying: palette, motion, sound…", this::lock),
                new Order("unlock", "[part…]", "let parts vary again; alone, all of them", this::unlock),
                new Order("undo", "", "take back the last step", w -> undo()),
                new Order("redo", "", "take the last undone step again", w -> redo()),
                new Order("history", "", "list the steps up to here", w -> history()),
                new Order(
                        "seed",
                        "N|keep|new",
                        "make the same words with another chance, or keep this one for all words to come",
                        this::seed),
                new Order("size", "W:H|WxH", "change the format, such as 9:16 or 1280x720", this::size),
                new Order("bpm", "N", "change the tempo, in beats a minute", this::tempo),
                new Order(
                        "loop",
                        "on|off|start …",
                        "let the film run in a circle, or end; or look after loops",
                        this::loop));
    }

    private void set(List<String> words) {
        Settings settings = new Settings(session.desk().catalog());
        if (words.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Say what to set, such as /set motion.speed=0.3. See what there is with /what.");
        }
        session.change(scene -> {
            Scene changed = scene;
            for (Map.Entry<String, String> setting : Typed.settings(words).entrySet()) {
                changed = settings.set(changed, setting.getKey(), setting.getValue());
            }
            return changed;
        });
    }

    private void unset(List<String> words) {
        if (words.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "Say what to put back, such as /unset motion.");
        }
        Work work = session.work();
        Settings settings = new Settings(session.desk().catalog());
        session.change(scene -> {
            Scene changed = scene;
            for (String key : words) {
                changed = restored(changed, work.planned(), key, settings);
            }
            return changed;
        });
    }

    private static Scene restored(Scene scene, Scene planned, String key, Settings settings) {
        if (Trait.ids().contains(key)) {
            Trait trait = Trait.named(key);
            Revision revision = Revision.of(scene).like(planned, trait);
            return trait == Trait.CAMERA ? cameras(revision.scene(), planned) : revision.scene();
        }
        String value = settings.of(planned).get(key);
        // A key that was never planned is refused by the same words as one that cannot be set.
        return settings.set(scene, key, value == null ? "" : value);
    }

    private static Scene cameras(Scene scene, Scene planned) {
        return scene.shots().size() == planned.shots().size() ? scene.withShots(planned.shots()) : scene;
    }

    private void lock(List<String> words) {
        Set<Trait> locks = EnumSet.noneOf(Trait.class);
        locks.addAll(session.past().now().locks());
        words.stream().map(Trait::named).forEach(locks::add);
        if (!words.isEmpty()) {
            session.go(session.past().now().locking(locks));
        }
        tellLocks();
    }

    private void unlock(List<String> words) {
        Set<Trait> locks = EnumSet.noneOf(Trait.class);
        if (!words.isEmpty()) {
            locks.addAll(session.past().now().locks());
            words.stream().map(Trait::named).forEach(locks::remove);
        }
        session.go(session.past().now().locking(locks));
        tellLocks();
    }

    private void tellLocks() {
        Set<Trait> locks = session.past().now().locks();
        say(
                locks.isEmpty()
                        ? "Nothing is locked. Parts: " + String.join(", ", Trait.ids()) + "."
                        : "Locked: " + locks.stream().map(Trait::id).sorted().collect(Collectors.joining(", ")) + ".");
    }

    private void undo() {
        String undone = session.past().undo();
        say("Undone: " + undone);
        session.changed();
    }

    private void redo() {
        String redone = session.past().redo();
        say("Done again: " + redone);
        session.changed();
    }

    private void history() {
        List<String> steps = session.past().steps();
        for (int i = 0; i < steps.size(); i++) {
            session.desk().talk().give(String.format(Locale.ROOT, "%3d  %s", i + 1, steps.get(i)));
        }
        if (steps.isEmpty()) {
            say("Nothing was done yet.");
        }
    }

    private void seed(List<String> words) {
        String word = words.isEmpty() ? "new" : words.get(0);
        Work work = session.work();
        if (word.equals("keep")) {
            Seed kept = work.scene().seed();
            session.go(session.past().now().keeping(Optional.of(kept)));
            say("All films of words are made with seed " + kept.value() + " from now on, until /seed new.");
            return;
        }
        Seed seed = word.equals("new") ? Wording.anySeed() : Wording.seed("/seed", word);
        Prompt prompt = work.instruction()
                .map(i -> i.prompt())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA,
                        "This film came from a recipe. Change its seed there, or /set seed=" + seed.value()));
        boolean keeps = !word.equals("new") && session.past().now().seed().isPresent();
        making.plan(new Prompt(prompt.text(), seed, prompt.wishes()));
        session.past().note(session.past().now().keeping(keeps ? Optional.of(seed) : Optional.empty()));
    }

    private void size(List<String> words) {
        Size size = pixels(words.isEmpty() ? "" : words.get(0));
        Optional<Work> work = session.past().now().work();
        session.past().note(session.past().now().sized(size));
        if (work.isPresent()) {
            session.change(s -> Revision.of(s).size(size).scene());
        }
        say("Films are " + size.width() + "x" + size.height() + " from now on.");
    }

    private static Size pixels(String text) {
        if (!text.matches("[1-9][0-9]{0,3}[x:][1-9][0-9]{0,3}")) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'" + text + "' is no format. Write it as /size 9:16 or /size 1280x720.");
        }
        String[] sides = text.split("[x:]");
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        int shorter = text.contains(":") ? Math.min(width, height) : SHORT_SIDE;
        Size size = new Size(even(width * SHORT_SIDE / shorter), even(height * SHORT_SIDE / shorter));
        if (Math.min(size.width(), size.height()) < LEAST_SIDE
                || Math.max(size.width(), size.height()) > GREATEST_SIDE) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A picture of '" + text + "' cannot be made. Keep each side between " + LEAST_SIDE + " and "
                            + GREATEST_SIDE + ".");
        }
        return size;
    }

    private static int even(int side) {
        return side / 2 * 2;
    }

    private void tempo(List<String> words) {
        double beats = Typed.number(words.isEmpty() ? "" : words.get(0), 20, 300);
        session.change(s -> Revision.of(s)
                .tempo(beats)
                .noting("tempo", words.get(0) + " beats per minute", How.ASKED, "")
                .scene());
    }

    private void loop(List<String> words) {
        String word = words.isEmpty() ? "on" : words.get(0);
        if (!word.equals("on") && !word.equals("off")) {
            new Asking(session).pass("loop", words);
            return;
        }
        session.change(s -> word.equals("on")
                ? Revision.of(s).loop().scene()
                : Revision.of(s).ending(Transition.CUT).scene());
        say(word.equals("on") ? seam() : "The film ends where it ends.");
    }

    /** Tell how far the last picture is from the first, as the eye sees it: 0.02 is just noticeable. */
    private String seam() {
        Scene scene = session.work().scene();
        List<Picture> ends = Stills.at(scene, List.of(0, scene.format().frames() - 1), SEAM_SIDE, SEAM_SIDE);
        return String.format(
                Locale.ROOT,
                "The end runs on into the beginning: seam %.3f (0 cannot be seen, 0.02 just so).",
                Stills.distance(ends.get(0), ends.get(1)));
    }

    private void say(String line) {
        Talk talk = session.desk().talk();
        talk.say("  " + line);
    }
}
