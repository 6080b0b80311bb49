package productions.motion.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Family;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;
import productions.motion.scene.Blend;
import productions.motion.scene.Field;
import productions.motion.scene.Figure;
import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Part;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.scene.Texture;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Point;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * Small steps away from a scene, by chance: some of its traits change a little, and now and then one is exchanged. A
 * pure function of scene, seed, strength and locks; every number stays within its musical range.
 */
public final class Mutation {

    /** How likely a trait that is not locked is touched. */
    private static final double TOUCHED = 0.55;

    /** How far colors go at full strength: in turns of hue, in OKLab lightness, and as a factor of chroma. */
    private static final double HUE = 0.25;

    /** How far a number goes at full strength, in lengths of its musical range. */
    private static final double STEP = 1.5;

    private static final double LEAST_STEP = 0.25;

    private static final List<LightNumber> LIGHTS = List.of(
            LightNumber.CONTRAST, LightNumber.SATURATION, LightNumber.GAIN, LightNumber.WARMTH, LightNumber.VIGNETTE);

    private static final double LIGHTNESS = 0.15;
    private static final double CHROMA = 0.5;

    private final Catalog catalog;

    /** Set up for the primitives there are. */
    public Mutation(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Return a scene near another.
     *
     * @param scene where to start
     * @param chance which of the neighbors
     * @param sigma how far: 0 changes next to nothing, 0.2 a little, 1 as far as the musical ranges go
     * @param locks what stays as it is; never all
     */
    public Variation vary(Scene scene, Seed chance, double sigma, Set<Trait> locks) {
        Set<Trait> free = EnumSet.allOf(Trait.class);
        free.removeAll(locks);
        if (scene.look().figures().isEmpty()) {
            free.remove(Trait.FIGURES);
        }
        if (scene.score().parts().isEmpty()) {
            free.remove(Trait.SOUND);
        }
        List<Trait> chosen = free.stream()
                .filter(t -> chance.of("touch").of(t.id()).unit() < TOUCHED)
                .toList();
        if (chosen.isEmpty() && !free.isEmpty()) {
            chosen = List.of(List.copyOf(free).get(chance.of("one").below(free.size())));
        }
        Variation result = new Variation(scene, List.of());
        for (Trait trait : chosen) {
            result = step(result, trait, chance.of(trait.id()), sigma);
        }
        return result;
    }

    private Variation step(Variation before, Trait trait, Seed chance, double sigma) {
        List<String> told = new ArrayList<>(before.changes());
        int known = told.size();
        Revision revision = Revision.of(before.scene());
        Look look = before.scene().look();
        Scene after = switch (trait) {
            case PALETTE ->
                revision.field(f -> repainted(f, chance, sigma, told)).scene();
            case GRADIENT ->
                look.field() instanceof Blend b
                        ? revision.gradient(primitive(Gradient.class, b.gradient(), chance, sigma, told))
                                .scene()
                        : before.scene();
            case MOTION ->
                revision.motion(primitive(Motion.class, look.motion(), chance, sigma, told))
                        .scene();
            case CAMERA -> turned(before.scene(), chance, sigma, told);
            case TEXTURE ->
                revision.texture(texture(look.texture(), chance, sigma, told)).scene();
            case LIGHT ->
                revision.light(light(look.light(), chance, sigma, told)).scene();
            case FIGURES ->
                revision.figures(figures(look.figures(), chance, sigma, told)).scene();
            case SOUND ->
                revision.parts(parts(before.scene(), chance, sigma, told)).scene();
        };
        List<String> fresh = told.subList(known, told.size());
        return fresh.isEmpty()
                ? before
                : new Variation(
                        Revision.of(after)
                                .varying(trait.id(), String.join(", ", fresh), "vary/" + trait.id())
                                .scene(),
                        told);
    }

    /** The camera of one shot. */
    private Scene turned(Scene scene, Seed chance, double sigma, List<String> told) {
        Shot shot = scene.shots().get(chance.of("shot").below(scene.shots().size()));
        Camera camera = primitive(Camera.class, shot.camera(), chance, sigma, told);
        return Revision.of(scene).shots(s -> s == shot ? s.with(camera) : s).scene();
    }

    private static Field repainted(Field field, Seed chance, double sigma, List<String> told) {
        List<Rgb> colors = field instanceof Blend b ? b.palette().stops() : ((Mosaic) field).colors();
        double turn = swing(chance.of("hue")) * sigma * HUE;
        List<Rgb> fresh = new ArrayList<>();
        for (int i = 0; i < colors.size(); i++) {
            fresh.add(shifted(colors.get(i), turn, chance.of(i), sigma));
        }
        if (fresh.equals(colors)) {
            return field;
        }
        told.add(String.format(
                Locale.ROOT,
                "palette %s → %s",
                colors.get(0).hex(),
                fresh.get(0).hex()));
        return field instanceof Blend b
                ? new Blend(new Palette(fresh), b.gradient())
                : new Mosaic(fresh, ((Mosaic) field).cells(), ((Mosaic) field).holdSeconds());
    }

    private static Rgb shifted(Rgb color, double turn, Seed chance, double sigma) {
        OkLab before = OkLab.of(color);
        double hue = 2 * Math.PI * (before.hue() + turn);
        double chroma = before.chroma() * (1 + swing(chance.of("chroma")) * sigma * CHROMA);
        double lightness = before.lightness() + swing(chance.of("lightness")) * sigma * LIGHTNESS;
        return new OkLab(
                        Math.min(1, Math.max(0, lightness)), chroma * StrictMath.cos(hue), chroma * StrictMath.sin(hue))
                .rgb();
    }

    /** A primitive is exchanged now and then, the likelier the farther we go; otherwise one of its numbers moves. */
    private <T> T primitive(Class<T> type, Object old, Seed chance, double sigma, List<String> told) {
        Family family = Family.valueOf(type.getSimpleName().toUpperCase(Locale.ROOT));
        String name = Catalog.nameOf(old);
        PrimitiveSpec spec = catalog.spec(family, name);
        List<ParameterSpec> numbers = spec.parameters().stream()
                .filter(p -> p.isNumber() && Double.isFinite(p.to() - p.from()) && p.to() > p.from())
                .toList();
        if (numbers.isEmpty() || chance.of("exchange").unit() < sigma) {
            List<PrimitiveSpec> others = catalog.specs(family).stream()
                    .filter(s -> s.isDrawn() && !s.name().equals(name))
                    .toList();
            PrimitiveSpec next = others.get(chance.of("other").below(others.size()));
            told.add(family.id() + " " + name + " → " + next.name());
            return type.cast(next.standard());
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        Catalog.parametersOf(old).forEach(b -> parameters.put(b.name(), b.value()));
        ParameterSpec number = numbers.get(chance.of("number").below(numbers.size()));
        double before = ((Number) parameters.getOrDefault(number.name(), 0)).doubleValue();
        double after = moved(before, number.from(), number.to(), chance.of("step"), sigma);
        parameters.put(number.name(), number.type() == double.class ? after : Math.rint(after));
        told.add(String.format(Locale.ROOT, "%s %s %.2f → %.2f", name, number.name(), before, after));
        return catalog.make(type, name, parameters);
    }

    private static Texture texture(Texture old, Seed chance, double sigma, List<String> told) {
        Texture fresh = new Texture(
                moved(old.strength(), 0, 30, chance.of("strength"), sigma),
                moved(old.scale(), 1, 12, chance.of("scale"), sigma),
                old.smoothness());
        told.add(String.format(Locale.ROOT, "texture %.0f → %.0f", old.strength(), fresh.strength()));
        return fresh;
    }

    private static Light light(Light old, Seed chance, double sigma, List<String> told) {
        LightNumber number = LIGHTS.get(chance.of("number").below(LIGHTS.size()));
        double before = number.of(old);
        double from = number == LightNumber.WARMTH ? -1 : number == LightNumber.VIGNETTE ? 0 : 0.7;
        double to = number == LightNumber.WARMTH ? 1 : number == LightNumber.VIGNETTE ? 0.6 : 1.4;
        double after = moved(before, from, to, chance.of("step"), sigma);
        told.add(String.format(Locale.ROOT, "light %s %.2f → %.2f", number.id(), before, after));
        return old.with(number, after);
    }

    private static List<Figure> figures(List<Figure> old, Seed chance, double sigma, List<String> told) {
        List<Figure> fresh = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Figure f = old.get(i);
            Seed own = chance.of(i);
            Point place = new Point(
                    f.place().x() + swing(own.of("x")) * sigma * 0.5, f.place().y() + swing(own.of("y")) * sigma * 0.3);
            double size = Math.max(0.02, f.size() * (1 + swing(own.of("size")) * sigma));
            fresh.add(
                    new Figure(f.outline(), place, size, f.color(), f.opacity(), f.softness(), f.motion(), f.depth()));
        }
        told.add("figures moved");
        return fresh;
    }

    private static List<Part> parts(Scene scene, Seed chance, double sigma, List<String> told) {
        List<Part> parts = new ArrayList<>(scene.score().parts());
        int index = chance.of("part").below(parts.size());
        Part old = parts.get(index);
        double level = Math.max(0.01, Math.min(0.25, old.level() * (1 + swing(chance.of("level")) * sigma * 2)));
        parts.set(index, old.withLevel(level));
        told.add(String.format(Locale.ROOT, "%s level %.2f → %.2f", Catalog.nameOf(old.sound()), old.level(), level));
        return parts;
    }

    /**
     * A step from a number within its musical range; one that lies outside already may stay, but goes no farther. From the
     * end of the range the step goes back into it.
     */
    private static double moved(double before, double from, double to, Seed chance, double sigma) {
        double step = STEP * swing(chance) * sigma * (to - from);
        double after = within(before + step, before, from, to);
        return after == before ? within(before - step, before, from, to) : after;
    }

    private static double within(double after, double before, double from, double to) {
        return Math.min(Math.max(to, before), Math.max(Math.min(from, before), after));
    }

    /** Chance in (-1, 1), middling steps more often than great ones, and none too small to be seen. */
    private static double swing(Seed chance) {
        double triangular = chance.of(0).unit() + chance.of(1).unit() - 1;
        return Math.signum(triangular) * (LEAST_STEP + (1 - LEAST_STEP) * Math.abs(triangular));
    }
}
