package productions.motion.dsl.recipe;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import productions.motion.catalog.Catalog;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.scene.Blend;
import productions.motion.scene.Field;
import productions.motion.scene.Figure;
import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Texture;

/** Writes what is seen, where it differs from what is seen anyway. */
final class LookWriter {

    private final Catalog catalog;
    private final Page page;

    LookWriter(Catalog catalog, Page page) {
        this.catalog = catalog;
        this.page = page;
    }

    void write(Look look, Look planned) {
        field(look.field(), planned.field());
        if (!look.motion().equals(planned.motion())) {
            page.line("motion", Literal.primitive(look.motion(), catalog, Motion.class));
        }
        if (!look.texture().equals(planned.texture())) {
            Texture t = look.texture();
            page.line(
                    "texture",
                    "strength: " + Literal.number(t.strength()) + ", scale: " + Literal.number(t.scale())
                            + ", smoothness: " + Literal.number(t.smoothness()));
        }
        if (!look.light().equals(planned.light())) {
            page.line("light", light(look.light()));
        }
        if (!look.figures().equals(planned.figures())) {
            page.call("noFigures()");
            look.figures().forEach(f -> page.line("figure", figure(f)));
        }
        if (look.parallax() != planned.parallax()) {
            page.line("parallax", Literal.number(look.parallax()));
        }
        if (look.layers() != planned.layers()) {
            page.line("layers", Integer.toString(look.layers()));
        }
    }

    private void field(Field field, Field planned) {
        if (field.equals(planned)) {
            return;
        }
        if (field instanceof Mosaic m) {
            page.call("mosaic(" + Literal.colors(m.colors()) + ", cells: " + Literal.number(m.cells()) + ", hold: "
                    + Literal.number(m.holdSeconds()) + ")");
            return;
        }
        Blend blend = (Blend) field;
        if (!(planned instanceof Blend b) || !b.palette().equals(blend.palette())) {
            page.line("palette", Literal.colors(blend.palette()));
        }
        if (!(planned instanceof Blend b) || !b.gradient().equals(blend.gradient())) {
            page.line("gradient", Literal.primitive(blend.gradient(), catalog, Gradient.class));
        }
    }

    private String figure(Figure f) {
        return "'" + f.outline().name().toLowerCase(Locale.ROOT) + "', at: " + Literal.of(f.place()) + ", size: "
                + Literal.number(f.size()) + ", color: '" + f.color().hex() + "', opacity: "
                + Literal.number(f.opacity()) + ", softness: " + Literal.number(f.softness()) + ", depth: "
                + Literal.number(f.depth()) + ", motion: " + Literal.primitive(f.motion(), catalog, Motion.class);
    }

    private static String light(Light light) {
        return Arrays.stream(LightNumber.values())
                .map(number -> number.id() + ": " + Literal.number(number.of(light)))
                .collect(Collectors.joining(", ", Literal.text(light.name()) + ", ", ""));
    }
}
