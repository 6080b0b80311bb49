package productions.motion.render;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Gradient;
import productions.motion.scene.Blend;
import productions.motion.scene.Field;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Format;
import productions.motion.scene.Light;
import productions.motion.scene.Look;
import productions.motion.scene.Makers;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;
import productions.motion.scene.Texture;
import productions.motion.scene.Transition;
import productions.motion.value.Palette;
import productions.motion.value.Point;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;
import productions.motion.value.Travel;
import productions.motion.value.View;

/** A plain scene to start from, and a way to change one field of it. */
public final class SampleScene {

    /** The preset that changes nothing, without grain. */
    public static final Light NEUTRAL = Light.neutral("neutral");

    private SampleScene() {}

    /** Return a second of a field, still, flatly lit, in one shot. */
    public static Scene of(Field field, int width, int height) {
        Look look = new Look(field, t -> Travel.NONE, Texture.NONE, NEUTRAL, List.of(), List.of(), 0, 1, "flat");
        Shot shot = new Shot(0, 24, "medium", 1, 0, (progress, seconds) -> View.STILL, Transition.CUT);
        return new Scene(
                "quiet-harbor",
                "",
                new Seed(7),
                new Format(width, height, 24, 24),
                look,
                List.of(shot),
                Transition.CUT,
                new Score("calm", "silence", 60, -16, List.of()),
                FlashPolicy.ENFORCE,
                List.of(),
                new Makers("0.1.0", "0", List.of()));
    }

    /** Return a blend of colors written as hexadecimal numbers. */
    public static Blend blend(Gradient gradient, String... colors) {
        return new Blend(
                new Palette(java.util.Arrays.stream(colors).map(Rgb::parse).toList()), gradient);
    }

    /** Return a gradient that runs once through the palette from the left edge of a square to the right. */
    public static Gradient across() {
        return p -> p.x() + 0.5;
    }

    /** Return a gradient that runs once through the palette from the middle to the upper edge. */
    public static Gradient around() {
        return p -> 2 * p.distanceTo(Point.CENTER);
    }

    /** Return a record with one component changed, such as {@code look.light.key} or {@code shots.0.zoom}. */
    public static <T> T with(T whole, String path, Object value) {
        try {
            @SuppressWarnings("unchecked")
            T changed = (T) changed(whole, path, value);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("There is no '" + path + "' in " + whole + ".", e);
        }
    }

    private static Object changed(Object whole, String path, Object value) throws ReflectiveOperationException {
        String[] parts = path.split("\\.", 2);
        if (whole instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int i = Integer.parseInt(parts[0]);
            copy.set(i, parts.length == 1 ? value : changed(list.get(i), parts[1], value));
            return copy;
        }
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object old = components[i].getAccessor().invoke(whole);
            boolean isIt = components[i].getName().equals(parts[0]);
            values[i] = !isIt ? old : parts.length == 1 ? value : changed(old, parts[1], value);
        }
        return whole.getClass().getConstructor(types).newInstance(values);
    }
}
