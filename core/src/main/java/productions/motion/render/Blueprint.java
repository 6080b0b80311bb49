package productions.motion.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import productions.motion.scene.Blend;
import productions.motion.scene.Format;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Outline;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.value.Seed;

/** All that is worked out once for a film and then only read, by any number of threads. */
final class Blueprint {

    private final Scene scene;
    private final Seed seed;
    private final Grade grade;
    private final Tension tension;
    private final Timeline timeline;
    private final Grain grain;
    private final Press press;
    private final List<Lens> lenses;
    private final List<Lettering> letterings;
    private final double[] widest;
    private final Supplier<Backdrop> backdrops;
    private final Map<Outline, DistanceMap> maps = new EnumMap<>(Outline.class);
    private final Map<Look, Blueprint> acts = new HashMap<>();

    Blueprint(Scene scene) {
        this.scene = scene;
        seed = scene.seed().of("picture");
        grade = new Grade(look().light());
        tension = Tension.named(look().tension());
        timeline = new Timeline(scene);
        grain = new Grain(look().light().grain(), seed.of("grain"));
        press = new Press(format().width());
        lenses = IntStream.range(0, scene.shots().size())
                .mapToObj(i -> new Lens(
                        scene.shots().get(i),
                        format().framesPerSecond(),
                        seed.of("hand").of(i)))
                .toList();
        widest = lenses.stream().mapToDouble(Lens::widest).toArray();
        look().figures().forEach(f -> maps.computeIfAbsent(f.outline(), DistanceMap::of));
        backdrops = backdrops();
        letterings = typeset();
        scene.shots().stream()
                .flatMap(s -> s.look().stream())
                .forEach(l -> acts.computeIfAbsent(l, other -> new Blueprint(act(scene, other))));
    }

    /** The film as if it looked all through as one of its shots does; words and tension belong to the whole film. */
    private static Scene act(Scene scene, Look look) {
        List<Shot> shots = scene.shots().stream()
                .map(s -> new Shot(s.firstFrame(), s.frames(), s.size(), s.zoom(), s.shake(), s.camera(), s.in()))
                .toList();
        return scene.withShots(shots)
                .with(look.withCaptions(List.of()).withTension(scene.look().tension()));
    }

    /** Return the blueprint of what a shot looks like. */
    Blueprint act(int shot) {
        return scene.shots()
                .get(shot)
                .look()
                .map(l -> Objects.requireNonNull(acts.get(l)))
                .orElse(this);
    }

    private List<Lettering> typeset() {
        if (look().captions().isEmpty()) {
            return List.of();
        }
        Typesetting typesetting = new Typesetting(Typeface.bundled());
        return look().captions().stream()
                .map(c -> new Lettering(c, format(), typesetting))
                .toList();
    }

    private Supplier<Backdrop> backdrops() {
        if (look().field() instanceof Blend blend) {
            Ramp ramp = new Ramp(blend.palette(), grade);
            return () -> new BlendBackdrop(blend.gradient(), ramp, format());
        }
        Mosaic mosaic = (Mosaic) look().field();
        return () -> new MosaicBackdrop(mosaic, grade, format(), Depth.slide(look().parallax(), 1), seed.of("mosaic"));
    }

    Format format() {
        return scene.format();
    }

    Look look() {
        return scene.look();
    }

    Seed seed() {
        return seed;
    }

    Timeline timeline() {
        return timeline;
    }

    Grain grain() {
        return grain;
    }

    Press press() {
        return press;
    }

    List<Lettering> letterings() {
        return letterings;
    }

    Lens lens(int shot) {
        return lenses.get(shot);
    }

    /** Return how much of the world a shot ever sees. */
    double widest(int shot) {
        return widest[shot];
    }

    Grade grade() {
        return grade;
    }

    DistanceMap map(Outline outline) {
        return Objects.requireNonNull(maps.get(outline));
    }

    Backdrop backdrop() {
        return backdrops.get();
    }

    /** Return how strong texture and motion are at a frame, 1 on average over the film. */
    double strength(int frame) {
        return tension.at(place(frame));
    }

    /** Return the time that motion has reached: it runs faster where tension is high, and ends on time. */
    double motionSeconds(int frame) {
        return format().seconds() * tension.until(place(frame));
    }

    private double place(int frame) {
        return (double) frame / format().frames();
    }
}
