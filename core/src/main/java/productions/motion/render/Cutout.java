package productions.motion.render;

import productions.motion.scene.Figure;
import productions.motion.scene.Format;
import productions.motion.scene.Light;
import productions.motion.value.Point;
import productions.motion.value.Seed;
import productions.motion.value.Travel;
import productions.motion.value.View;

/** One figure in one frame: where it stands on the screen, and how its edge takes the light. Belongs to one thread. */
final class Cutout {

    /** How far light reaches in from the edge, in heights of the figure. */
    private static final float BAND = 0.11f;

    /** Land is large: its edge takes the light over a smaller share of it. */
    private static final float BAND_OF_LAND = 0.02f;

    /** Where the key light comes from. */
    private static final float KEY_X = -0.6f;

    private static final float KEY_Y = -0.8f;

    private final Figure figure;
    private final DistanceMap map;
    private final Tint tint;
    private final Format format;
    private final Light light;
    private final double parallax;
    private final Seed seed;
    private final boolean isLand;
    private final float band;
    private int firstRow;
    private int endRow;
    private int firstColumn;
    private int endColumn;
    private double centerX;
    private double centerY;
    private float alongX;
    private float alongY;
    private float edge;
    private float tall;
    private float brightness;

    Cutout(int index, Blueprint plan) {
        figure = plan.look().figures().get(index);
        map = plan.map(figure.outline());
        tint = plan.grade().tint(figure.color());
        format = plan.format();
        light = plan.look().light();
        parallax = plan.look().parallax();
        seed = plan.seed().of("drop").of(index);
        isLand = figure.outline().isLand();
        band = isLand ? BAND_OF_LAND : BAND;
    }

    /**
     * Take up a frame.
     *
     * @param view what the camera sees
     * @param widest how much of the world the shot ever sees, in frame heights of it
     * @param seconds the time that motion has reached
     */
    void aim(View view, double widest, double seconds) {
        Travel travel = figure.motion().at(seconds);
        double nearness = 1 + figure.depth() * (1 + 2 * parallax);
        Point place = new Point(
                figure.place().x() + travel.x() - view.panX() * nearness,
                figure.place().y() + travel.y() - view.panY() * nearness);
        double lean = 0;
        if (figure.outline().isFalling()) {
            place = new Rain(format.aspect() * widest + 2 * figure.size(), widest + 2 * figure.size(), seed)
                    .wrapped(place);
            lean = lean(travel, figure.motion().at(seconds + 0.02));
        }
        double size = figure.size() * StrictMath.exp(Math.min(9, Math.max(-9, travel.swell())));
        brightness = (float) Math.min(8, Math.max(0, travel.level()));
        stand(place, view, size, travel.turn() + lean);
    }

    /** Return how far a drop is turned so that its head goes first, in turns. */
    private static double lean(Travel now, Travel soon) {
        double x = soon.x() - now.x();
        double y = soon.y() - now.y();
        return x == 0 && y == 0 ? 0 : StrictMath.atan2(-x, y) / (2 * Math.PI);
    }

    private void stand(Point place, View view, double size, double turn) {
        double pixels = Math.min(1e6, view.zoom() * format.height());
        double roll = 2 * Math.PI * (view.roll() - Math.floor(view.roll()));
        double cos = StrictMath.cos(roll) * pixels;
        double sin = StrictMath.sin(roll) * pixels;
        centerX = place.x() * cos - place.y() * sin + format.width() / 2.0;
        centerY = place.x() * sin + place.y() * cos + format.height() / 2.0;
        tall = (float) Math.max(1e-3, size * pixels);
        double angle = roll + 2 * Math.PI * (turn - Math.floor(turn));
        alongX = (float) (StrictMath.cos(angle) / tall);
        alongY = (float) (StrictMath.sin(angle) / tall);
        edge = (float) Math.max(0.5 / tall, 0.25 * figure.softness());
        if (isLand) {
            spread();
        } else {
            bound();
        }
        if (size <= 0 || tall < 0.05) {
            endRow = firstRow;
        }
    }

    /** Find the rows and columns that a shape can reach. */
    private void bound() {
        double wide = map.halfWidth() + edge + DistanceMap.TOLERANCE;
        double high = 0.5 + edge + DistanceMap.TOLERANCE;
        double halfX = tall * tall * (wide * Math.abs(alongX) + high * Math.abs(alongY)) + 1;
        double halfY = tall * tall * (wide * Math.abs(alongY) + high * Math.abs(alongX)) + 1;
        firstRow = within(centerY - halfY, format.height());
        endRow = within(centerY + halfY, format.height());
        firstColumn = within(centerX - halfX, format.width());
        endColumn = within(centerX + halfX, format.width());
    }

    /** Land takes every column, and where it lies level, every row from its top down. */
    private void spread() {
        boolean isLevel = alongY == 0;
        firstRow = isLevel ? within(centerY - tall * (0.5 + edge + DistanceMap.TOLERANCE) - 1, format.height()) : 0;
        endRow = format.height();
        firstColumn = 0;
        endColumn = format.width();
    }

    /** Paint its part of one row; the buffers are as wide as the row and hold nothing before or after. */
    void paint(int row, Line line, float[] cover, float[] shine) {
        if (row < firstRow || row >= endRow || firstColumn >= endColumn) {
            return;
        }
        int from = firstColumn & ~1;
        int end = Math.min(line.width, endColumn + 2);
        float dx = (float) (from + 0.5 - centerX);
        float dy = (float) (row + 0.5 - centerY);
        float x = dx * alongX + dy * alongY;
        float y = dy * alongX - dx * alongY;
        for (int i = from; i < end; i++) {
            float distance = look(x + (i - from) * alongX, y - (i - from) * alongY, i, cover, shine);
            // Wherever the edge is some pixels away, all pixels up to there look the same.
            int same = Math.min(end, i + (int) (steady(distance) * tall));
            while (i + 1 < same) {
                i++;
                cover[i] = cover[i - 1];
                shine[i] = shine[i - 1];
            }
        }
        blend(from, end, line, cover, shine);
    }

    /** Return how far around a place nothing changes, in heights of the figure. */
    private float steady(float distance) {
        float outside = distance - edge;
        float inside = -distance - Math.max(edge, band);
        return Math.max(0, Math.max(outside, inside) - 2 * DistanceMap.TOLERANCE);
    }

    /** Look up one pixel; return how far it lies outside the edge. */
    private float look(float x, float y, int i, float[] cover, float[] shine) {
        float distance = distance(x, y);
        if (distance >= edge) {
            cover[i] = 0;
            shine[i] = 1;
            return distance;
        }
        float share = Math.min(1, (edge - distance) / (2 * edge));
        cover[i] = (float) figure.opacity() * share * share * (3 - 2 * share);
        float inside = Math.max(0, 1 + Math.min(0, distance) / band);
        shine[i] = brightness * (inside > 0 ? 1 + inside * inside * lit(x, y, inside) : 1);
        return distance;
    }

    /** Land repeats from side to side. */
    private float distance(float x, float y) {
        return map.at(isLand ? x - (float) (Crest.PERIOD * Math.rint(x / Crest.PERIOD)) : x, y);
    }

    /** Return how much brighter the edge is at a place, by the light that its slope turns to. */
    private float lit(float x, float y, float inside) {
        float step = 0.02f;
        float slopeX = (distance(x + step, y) - distance(x - step, y)) / (2 * step);
        float slopeY = (distance(x, y + step) - distance(x, y - step)) / (2 * step);
        float size = (float) Math.sqrt(alongX * alongX + alongY * alongY);
        float screenX = (slopeX * alongX - slopeY * alongY) / size;
        float screenY = (slopeX * alongY + slopeY * alongX) / size;
        float toward = screenX * KEY_X + screenY * KEY_Y;
        float key = 0.3f * (float) light.key() * Math.max(0, toward);
        float shade = 0.3f * (float) Math.max(0, 1 - light.fill()) * Math.max(0, -toward);
        return (1 - (float) figure.softness()) * (key - shade + (float) light.rim() * inside * inside);
    }

    private void blend(int from, int end, Line line, float[] cover, float[] shine) {
        for (int i = from; i < end; i++) {
            line.luma[i] += (tint.luma() * shine[i] - line.luma[i]) * cover[i];
        }
        for (int i = from; i + 1 < end; i += 2) {
            float before = i > from ? cover[i - 1] : 0;
            float share = 0.25f * (before + 2 * cover[i] + cover[i + 1]);
            int k = i >> 1;
            line.blue[k] += (tint.blue() * shine[i] - line.blue[k]) * share;
            line.red[k] += (tint.red() * shine[i] - line.red[k]) * share;
        }
    }

    private static int within(double place, int size) {
        return (int) Math.min(size, Math.max(0, Math.ceil(place)));
    }
}
