package productions.motion.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Mode;
import productions.motion.scene.Part;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.value.Seed;

/** Mixes a few pure noises within the slices of a film, those first that were heard least, each time at other levels. */
final class Sounding implements Turn.Idea {

    private static final int FRESH = 25;
    private static final int MOST = 3;

    /** From barely audible to as loud as a film should be, in LUFS. */
    private static final double QUIETEST = -44;

    private static final double LOUDEST = -12;

    private final Plan plan;
    private final Bench bench;
    private Thinness thinness;
    private int age;

    Sounding(Plan plan, Bench bench) {
        this.plan = plan;
        this.bench = bench;
        thinness = bench.thinness();
    }

    @Override
    public Turn next(LoopState state, Seed chance) {
        if (++age % FRESH == 0) {
            thinness = bench.thinness();
        }
        List<Origins.NoiseOrigin> noises = bench.knowledge().origins().noises().stream()
                .filter(n -> !n.band().equals("silent"))
                .toList();
        List<String> left = new ArrayList<>(thinness.noises(noises));
        int count = 1 + chance.of("count").below(Math.min(MOST, left.size()));
        List<String> chosen = IntStream.range(0, count)
                .mapToObj(i -> left.remove(thin(left.size(), chance.of("noise").of(i))))
                .toList();
        Prompt prompt = new Prompt(text(chosen), chance, plan.wishes(Optional.of(Mode.PURE)));
        String why = "mixes " + String.join(", ", chosen) + ", of the least heard noises";
        return new Turn.Shoot(prompt, scene -> mixed(scene, chance.of("mix")), "", why, false);
    }

    /** The product of two chances lies more often near 0, where the thinnest is. */
    private static int thin(int bound, Seed chance) {
        return (int) (chance.of("one").unit() * chance.of("other").unit() * bound);
    }

    private static String text(List<String> noises) {
        String last = noises.get(noises.size() - 1);
        String before = noises.stream().limit(noises.size() - 1L).collect(Collectors.joining(", "));
        return "The pure noise of " + (before.isEmpty() ? last : before + " and " + last);
    }

    private static Scene mixed(Scene s, Seed chance) {
        Score score = s.score();
        List<Part> parts = IntStream.range(0, score.parts().size())
                .mapToObj(i -> leveled(score.parts().get(i), chance.of("level").of(i)))
                .toList();
        double loudness = chance.of("loudness").between(QUIETEST, LOUDEST);
        return new Scene(
                s.name(),
                s.prompt(),
                s.seed(),
                s.format(),
                s.look(),
                s.shots(),
                s.ending(),
                new Score(score.mood(), score.presence(), score.beatsPerMinute(), loudness, parts),
                s.flash(),
                s.choices(),
                s.makers());
    }

    private static Part leveled(Part p, Seed chance) {
        double level = p.level() * chance.between(0.2, 1);
        return new Part(p.sound(), p.hertz(), level, p.pan(), p.attackSeconds(), p.releaseSeconds(), p.rhythm());
    }
}
