package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import productions.motion.edit.Revision;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/**
 * A film being ordered, by calls instead of a recipe: {@code new FilmDraft("calm ocean").seed(7).size(new Size(320,
 * 180)).edit(r -> r.motion(drift)).order()}.
 */
public final class FilmDraft {

    private static final int STANDARD_SPEED = 24;
    private static final int SHORT_SIDE = 512;

    private final List<UnaryOperator<Scene>> edits = new ArrayList<>();
    private final List<ShotDraft> shots = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private String text;
    private Optional<String> name = Optional.empty();
    private long seed;
    private Optional<Stretch> length = Optional.empty();
    private Optional<Size> size = Optional.empty();
    private Optional<Integer> framesPerSecond = Optional.empty();
    private Optional<Mode> mode = Optional.empty();
    private FlashPolicy flash = FlashPolicy.ENFORCE;
    private double beatsPerMinute;
    private boolean isLoop;

    /** Begin to order a film. */
    public FilmDraft(String words) {
        text = words;
    }

    /** Say in words what the film is; everything left open follows from them. */
    public FilmDraft prompt(String words) {
        text = words;
        return this;
    }

    /** Say what it is called, in plain words; its file is named so. */
    public FilmDraft name(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        name = Optional.of(plain.replaceAll("^-|-$", ""));
        return this;
    }

    /** Say in words what must not appear. */
    public FilmDraft without(String words) {
        excluded.add(words);
        return this;
    }

    /** Fix the chance the film is made with. */
    public FilmDraft seed(long number) {
        seed = number;
        return this;
    }

    /** Say how large the film is, in pixels. */
    public FilmDraft size(Size pixels) {
        size = Optional.of(pixels);
        return this;
    }

    /** Say in what proportion width and height stand; the short side has 512 pixels. */
    public FilmDraft aspect(int width, int height) {
        int shorter = Math.min(width, height);
        return size(new Size(even(SHORT_SIDE * width / shorter), even(SHORT_SIDE * height / shorter)));
    }

    /** Say how many pictures a second has. */
    public FilmDraft framesPerSecond(int number) {
        framesPerSecond = Optional.of(number);
        return this;
    }

    /** Say how long the film is. */
    public FilmDraft lasting(Stretch stretch) {
        length = Optional.of(stretch);
        return this;
    }

    /** Say how color is laid. */
    public FilmDraft mode(Mode way) {
        mode = Optional.of(way);
        return this;
    }

    /** Say what to do about flashes. */
    public FilmDraft flash(FlashPolicy policy) {
        flash = policy;
        return this;
    }

    /** Say the tempo that beats and bars are counted by. */
    public FilmDraft tempo(double number) {
        if (!(number >= 20 && number <= 300)) {
            throw new Refusal(
                    Refusal.Kind.DATA, "A tempo of " + number + " cannot be kept. Use 20 to 300 beats a minute.");
        }
        beatsPerMinute = number;
        return this;
    }

    /** Let the film run in a circle. */
    public FilmDraft loop() {
        isLoop = true;
        return this;
    }

    /** Change what was planned. */
    public FilmDraft edit(UnaryOperator<Revision> change) {
        return rewrite(s -> change.apply(Revision.of(s)).scene());
    }

    /** Change what was planned, in any way. */
    public FilmDraft rewrite(UnaryOperator<Scene> change) {
        edits.add(change);
        return this;
    }

    /** Add a shot; the first one replaces the planned ones. */
    public FilmDraft shot(ShotDraft shot) {
        shots.add(shot);
        return this;
    }

    /** Return the shot that was added last. */
    Optional<ShotDraft> lastShot() {
        return shots.isEmpty() ? Optional.empty() : Optional.of(shots.get(shots.size() - 1));
    }

    /** Return the order. */
    public FilmOrder order() {
        Wishes wishes = new Wishes(seconds(), size, framesPerSecond, mode, excluded, flash);
        List<UnaryOperator<Scene>> all = new ArrayList<>();
        if (beatsPerMinute > 0) {
            all.add(s -> Revision.of(s).tempo(beatsPerMinute).scene());
        }
        all.addAll(edits);
        if (!shots.isEmpty()) {
            all.add(s -> ShotDraft.cut(s, shots));
        }
        if (isLoop) {
            all.add(s -> Revision.of(s).loop().scene());
        }
        name.ifPresent(n -> all.add(s -> s.named(n)));
        return new FilmOrder(new Prompt(text, new Seed(seed), wishes), all);
    }

    private Optional<Double> seconds() {
        int speed = framesPerSecond.orElse(STANDARD_SPEED);
        if (length.isPresent()) {
            return length.map(l -> l.seconds(beatsPerMinute, speed));
        }
        return shots.isEmpty()
                ? Optional.empty()
                : Optional.of(shots.stream()
                        .mapToDouble(s -> s.length().seconds(beatsPerMinute, speed))
                        .sum());
    }

    private static int even(int number) {
        return number / 2 * 2;
    }
}
