package productions.motion.loop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import productions.motion.family.Family;
import productions.motion.family.Motion;
import productions.motion.grow.Keys;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Light;
import productions.motion.scene.Look;
import productions.motion.scene.Mode;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Texture;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Shows colors from the middle of cells that nothing was seen in yet, a few that are easily told apart at a time, in even light. */
final class Sweeping implements Turn.Idea {

    private static final int AT_ONCE = 6;
    /** Of so many drawn by chance those farthest apart are shown. */
    private static final int SOME = 40;

    private static final double CELLS = 6;
    private static final String STILL = "still";
    private static final Light EVEN = Light.neutral("neutral");

    private final Plan plan;
    private final Bench bench;
    private final List<Rgb> middles = middles();
    private final Set<Rgb> seen = new HashSet<>();

    Sweeping(Plan plan, Bench bench) {
        this.plan = plan;
        this.bench = bench;
    }

    @Override
    public Turn next(LoopState state, Seed chance) {
        List<Rgb> unseen =
                new ArrayList<>(middles.stream().filter(this::isUnseen).toList());
        if (unseen.isEmpty()) {
            return new Turn.Rest("every cell of color was seen");
        }
        List<Rgb> colors = apart(unseen, chance);
        String names = colors.stream().map(this::name).distinct().collect(Collectors.joining(", "));
        Prompt prompt = new Prompt("Pure colors: " + names, chance, plan.wishes(Optional.of(Mode.PURE)));
        String why = "shows " + colors.size() + " of " + unseen.size() + " cells that nothing was seen in";
        return new Turn.Shoot(prompt, scene -> showing(scene, colors), "", why, true);
    }

    private boolean isUnseen(Rgb middle) {
        if (seen.contains(middle)) {
            return false;
        }
        String key = Keys.pureColor(middle.red(), middle.green(), middle.blue(), 1);
        Optional<Entry> entry = bench.registries().find(new EntryId(Aspect.PURE_COLOR, key));
        boolean met = entry.filter(e -> e.statistics().count() > 0).isPresent();
        if (met) {
            seen.add(middle);
        }
        return !met;
    }

    private Scene showing(Scene s, List<Rgb> colors) {
        Look l = s.look();
        Mosaic mosaic = new Mosaic(colors, CELLS, s.format().seconds() + 1);
        return new Scene(
                s.name(),
                s.prompt(),
                s.seed(),
                s.format(),
                new Look(mosaic, still(l.motion()), Texture.NONE, EVEN, List.of(), List.of(), 0, 1, "flat"),
                s.shots(),
                s.ending(),
                s.score(),
                s.flash(),
                s.choices(),
                s.makers());
    }

    private Motion still(Motion otherwise) {
        return bench.catalog().find(Family.MOTION, STILL).isPresent()
                ? bench.catalog().make(Motion.class, STILL, Map.of())
                : otherwise;
    }

    private String name(Rgb color) {
        OkLab place = OkLab.of(color);
        return bench.knowledge().origins().colors().stream()
                .min(Comparator.comparingDouble(c -> OkLab.of(c.color()).distanceTo(place)))
                .map(Origins.NamedColor::name)
                .orElse(color.hex());
    }

    /** Colors that are easily told apart: one by chance, then always one that is farthest from all before. */
    private static List<Rgb> apart(List<Rgb> colors, Seed chance) {
        List<Rgb> chosen = new ArrayList<>(List.of(colors.get(chance.of("cell").below(colors.size()))));
        List<Rgb> some = IntStream.range(0, Math.min(SOME, colors.size()))
                .mapToObj(i -> colors.get(chance.of("some").of(i).below(colors.size())))
                .distinct()
                .toList();
        while (chosen.size() < Math.min(AT_ONCE, some.size())) {
            chosen.add(some.stream()
                    .max(Comparator.comparingDouble(c -> nearest(c, chosen)))
                    .orElseThrow());
        }
        return chosen.stream().distinct().toList();
    }

    private static double nearest(Rgb color, List<Rgb> others) {
        OkLab place = OkLab.of(color);
        return others.stream()
                .mapToDouble(o -> OkLab.of(o).distanceTo(place))
                .min()
                .orElse(0);
    }

    private static List<Rgb> middles() {
        List<Rgb> middles = new ArrayList<>();
        for (int red = 0; red < 256; red += Keys.COLOR_STEP) {
            for (int green = 0; green < 256; green += Keys.COLOR_STEP) {
                for (int blue = 0; blue < 256; blue += Keys.COLOR_STEP) {
                    middles.add(new Rgb(middle(red), middle(green), middle(blue)));
                }
            }
        }
        return middles;
    }

    private static int middle(int edge) {
        return (edge + Math.min(255, edge + Keys.COLOR_STEP - 1)) / 2;
    }
}
