package productions.motion.loop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Family;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;
import productions.motion.scene.Blend;
import productions.motion.scene.Field;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Small changes to a scene: every color a little elsewhere, every number of a primitive a little more or less. */
final class Variation {

    /** How far a color moves at most along each axis of OKLab; 0.02 is just noticeable. */
    private static final double COLOR = 0.07;

    /** How far a number moves at most, as a share of its musical range. */
    private static final double NUMBER = 0.15;

    /** How far the loudness moves at most, in decibels. */
    private static final double LOUDNESS = 3;

    private final Catalog catalog;
    private final Seed chance;

    private Variation(Catalog catalog, Seed chance) {
        this.catalog = catalog;
        this.chance = chance;
    }

    /** Return a scene near another; always the same for the same chance. */
    static Scene of(Scene scene, Catalog catalog, Seed chance) {
        return new Variation(catalog, chance).vary(scene);
    }

    private Scene vary(Scene s) {
        List<Shot> shots = IntStream.range(0, s.shots().size())
                .mapToObj(i -> vary(s.shots().get(i), chance.of("shot").of(i)))
                .toList();
        Score score = s.score();
        double loudness = score.loudness() + chance.of("loudness").between(-LOUDNESS, LOUDNESS);
        return new Scene(
                s.name(),
                s.prompt(),
                chance,
                s.format(),
                vary(s.look()),
                shots,
                s.ending(),
                new Score(score.mood(), score.presence(), score.beatsPerMinute(), loudness, score.parts()),
                s.flash(),
                s.choices(),
                s.makers());
    }

    private Look vary(Look l) {
        return new Look(
                vary(l.field()),
                near(Motion.class, Family.MOTION, l.motion(), chance.of("motion")),
                l.texture(),
                l.light(),
                l.figures(),
                l.captions(),
                l.parallax(),
                l.layers(),
                l.tension());
    }

    private Field vary(Field field) {
        if (field instanceof Blend blend) {
            return new Blend(
                    new Palette(near(blend.palette().stops())),
                    near(Gradient.class, Family.GRADIENT, blend.gradient(), chance.of("gradient")));
        }
        Mosaic mosaic = (Mosaic) field;
        return new Mosaic(near(mosaic.colors()), mosaic.cells(), mosaic.holdSeconds());
    }

    private Shot vary(Shot s, Seed own) {
        return new Shot(
                s.firstFrame(),
                s.frames(),
                s.size(),
                s.zoom(),
                s.shake(),
                near(Camera.class, Family.CAMERA, s.camera(), own),
                s.in());
    }

    private List<Rgb> near(List<Rgb> colors) {
        return IntStream.range(0, colors.size())
                .mapToObj(i -> near(colors.get(i), chance.of("color").of(i)))
                .toList();
    }

    private static Rgb near(Rgb color, Seed own) {
        OkLab place = OkLab.of(color);
        return new OkLab(
                        place.lightness() + own.of("lightness").between(-COLOR, COLOR),
                        place.a() + own.of("a").between(-COLOR, COLOR),
                        place.b() + own.of("b").between(-COLOR, COLOR))
                .rgb();
    }

    private <T> T near(Class<T> type, Family family, T primitive, Seed own) {
        PrimitiveSpec spec = catalog.spec(family, Catalog.nameOf(primitive));
        Map<String, Object> values = new HashMap<>();
        for (Catalog.Binding binding : Catalog.parametersOf(primitive)) {
            values.put(
                    binding.name(),
                    spec.parameter(binding.name())
                            .<Object>map(p -> near(p, binding.value(), own.of(binding.name())))
                            .orElse(binding.value()));
        }
        return catalog.make(type, spec.name(), values);
    }

    private static Object near(ParameterSpec parameter, Object value, Seed own) {
        double range = parameter.to() - parameter.from();
        if (parameter.type() != double.class || Double.isInfinite(range) || Double.isNaN(range)) {
            return value;
        }
        double moved = (Double) value + own.between(-NUMBER, NUMBER) * range;
        return Math.min(parameter.max(), Math.max(parameter.min(), moved));
    }
}
