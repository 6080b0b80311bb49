package productions.motion.render;

import static productions.motion.render.Silhouette.box;
import static productions.motion.render.Silhouette.curve;
import static productions.motion.render.Silhouette.disc;
import static productions.motion.render.Silhouette.limb;
import static productions.motion.render.Silhouette.polygon;

import java.util.ArrayList;
import java.util.List;
import productions.motion.scene.Outline;
import productions.motion.value.Point;

/** What each outline looks like: one frame height tall, around the center, y pointing down. */
final class Silhouettes {

    private Silhouettes() {}

    /** Return the shape of an outline. */
    static Silhouette of(Outline outline) {
        return switch (outline) {
            case CIRCLE -> disc(0, 0, 0.5);
            case RING -> disc(0, 0, 0.5).without(disc(0, 0, 0.34));
            case RECT -> box(-0.5, -0.5, 0.5, 0.5);
            case TRIANGLE -> polygon(0, -0.5, 0.57735, 0.5, -0.57735, 0.5);
            case HEXAGON ->
                polygon(-0.57735, 0, -0.28868, -0.5, 0.28868, -0.5, 0.57735, 0, 0.28868, 0.5, -0.28868, 0.5);
            case STAR -> star();
            case ARROW -> polygon(-0.7, -0.17, 0.1, -0.17, 0.1, -0.5, 0.7, 0, 0.1, 0.5, 0.1, 0.17, -0.7, 0.17);
            case CHARACTER -> character();
            case TREE -> tree();
            case FISH -> fish();
            case WAVE -> wave();
            case BUILDING -> building();
            case CLOUD -> cloud();
            case BIRD -> bird();
            case VEHICLE -> vehicle();
            case DROP -> limb(new Point(0, -0.48), 0.015, new Point(0, 0.41), 0.09);
            case FLAKE -> flake();
            case RIDGE, HILLS, DUNES, WOODS, SKYLINE, SEA, GROUND -> Crest.of(outline);
        };
    }

    private static Silhouette star() {
        List<Point> corners = new ArrayList<>();
        double radius = 0.5528;
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5;
            double reach = i % 2 == 0 ? radius : 0.42 * radius;
            corners.add(new Point(reach * StrictMath.sin(angle), radius - 0.5 - reach * StrictMath.cos(angle)));
        }
        return polygon(corners);
    }

    /** Three bars across each other. */
    private static Silhouette flake() {
        Silhouette bar = limb(new Point(0, -0.4), 0.1, new Point(0, 0.4), 0.1);
        return bar.and(limb(new Point(-0.3464, -0.2), 0.1, new Point(0.3464, 0.2), 0.1))
                .and(limb(new Point(-0.3464, 0.2), 0.1, new Point(0.3464, -0.2), 0.1));
    }

    private static Silhouette character() {
        Silhouette legs = limb(new Point(-0.05, 0.08), 0.07, new Point(-0.1, 0.46), 0.04)
                .and(limb(new Point(0.05, 0.08), 0.07, new Point(0.12, 0.46), 0.04));
        Silhouette arms = limb(new Point(-0.09, -0.17), 0.045, new Point(-0.2, 0.1), 0.03)
                .and(limb(new Point(0.09, -0.17), 0.045, new Point(0.22, 0.07), 0.03));
        Silhouette body = limb(new Point(0, -0.14), 0.11, new Point(0, 0.08), 0.085);
        return body.melted(legs, 0.05).melted(arms, 0.03).and(disc(0, -0.385, 0.115));
    }

    private static Silhouette tree() {
        Silhouette crown = disc(0, -0.26, 0.24)
                .melted(disc(-0.2, -0.05, 0.2), 0.08)
                .melted(disc(0.2, -0.04, 0.21), 0.08)
                .melted(disc(0, 0.02, 0.18), 0.08);
        return crown.melted(limb(new Point(0, 0.1), 0.045, new Point(0, 0.43), 0.07), 0.06);
    }

    private static Silhouette fish() {
        Silhouette body = curve(
                0.85, 0.02, 0.62, -0.2, 0.25, -0.36, -0.15, -0.3, -0.5, -0.08, -0.5, 0.08, -0.15, 0.3, 0.25, 0.36, 0.62,
                0.22);
        Silhouette tail = curve(-0.42, 0, -0.72, -0.34, -0.88, -0.42, -0.78, 0, -0.88, 0.42, -0.72, 0.34);
        Silhouette fin = curve(0.3, -0.3, 0.1, -0.5, -0.15, -0.48, -0.1, -0.25);
        return body.melted(tail, 0.06).and(fin).without(disc(0.58, -0.07, 0.035));
    }

    private static Silhouette wave() {
        return curve(
                -0.95, 0.48, -0.6, 0.3, -0.3, -0.02, 0, -0.36, 0.3, -0.5, 0.6, -0.42, 0.74, -0.2, 0.7, -0.05, 0.58,
                -0.2, 0.4, -0.24, 0.26, -0.1, 0.28, 0.12, 0.46, 0.32, 0.8, 0.44, 0.95, 0.48, 0, 0.5);
    }

    private static Silhouette building() {
        Silhouette house = box(-0.27, -0.42, 0.27, 0.5).and(box(-0.14, -0.5, 0.14, -0.4));
        for (int row = 0; row < 5; row++) {
            for (int column = -1; column <= 1; column++) {
                double x = 0.16 * column;
                double y = -0.3 + 0.15 * row;
                house = house.without(box(x - 0.045, y - 0.04, x + 0.045, y + 0.04));
            }
        }
        return house;
    }

    private static Silhouette cloud() {
        Silhouette puffs =
                disc(-0.45, 0.16, 0.3).melted(disc(0, -0.05, 0.43), 0.12).melted(disc(0.46, 0.13, 0.34), 0.12);
        return puffs.melted(limb(new Point(-0.5, 0.3), 0.18, new Point(0.5, 0.3), 0.18), 0.1);
    }

    private static Silhouette bird() {
        Silhouette left = curve(0.04, 0.16, -0.2, -0.18, -0.55, -0.44, -0.95, -0.4, -0.6, -0.22, -0.3, 0.1, -0.08, 0.4);
        Silhouette right = curve(-0.04, 0.16, 0.2, -0.18, 0.55, -0.44, 0.95, -0.4, 0.6, -0.22, 0.3, 0.1, 0.08, 0.4);
        return left.and(right).melted(limb(new Point(0, 0.1), 0.07, new Point(0, 0.42), 0.05), 0.06);
    }

    private static Silhouette vehicle() {
        Silhouette body = box(-0.82, -0.02, 0.82, 0.22).grown(0.08);
        Silhouette cabin =
                polygon(-0.5, -0.08, -0.32, -0.4, 0.26, -0.4, 0.54, -0.08).grown(0.06);
        Silhouette windows = polygon(-0.36, -0.08, -0.24, -0.34, -0.03, -0.34, -0.03, -0.08)
                .and(polygon(0.05, -0.08, 0.05, -0.34, 0.22, -0.34, 0.4, -0.08));
        Silhouette gaps = disc(-0.48, 0.28, 0.25).and(disc(0.48, 0.28, 0.25));
        Silhouette wheels = disc(-0.48, 0.29, 0.205).and(disc(0.48, 0.29, 0.205));
        return body.and(cabin).without(windows).without(gaps).and(wheels);
    }
}
