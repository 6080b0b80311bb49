package productions.motion.render;

import java.util.List;
import productions.motion.scene.Caption;
import productions.motion.scene.Format;

/** One caption as it stands in the picture: its letters, their dark outline, and when they are seen. */
final class Lettering {

    /** The height of a line in ems. */
    private static final double LEADING = 1.25;

    /** Where the letters stand on, from the top of the line, in ems. */
    private static final double BASELINE = 0.98;

    /** How wide the outline is, in ems. */
    private static final double OUTLINE = 0.07;

    private static final double FADE_SECONDS = 0.2;
    private static final float WHITE = 216;
    private static final float DARK = 6;
    private static final float OUTLINE_OPACITY = 0.88f;

    private final Caption caption;
    private final Mask letters;
    private final Mask outline;
    private final int left;
    private final int top;

    Lettering(Caption caption, Format format, Typesetting typesetting) {
        this.caption = caption;
        int margin = (int) Math.max(1, Math.round(0.045 * Math.min(format.height(), format.width())));
        int roomWide = format.width() - 2 * margin;
        int roomHigh = format.height() - 2 * margin;
        double em = caption.size() * format.height() / LEADING;
        List<String> lines = typesetting.lines(caption.text(), roomWide / em);
        while (em > 2 && (widest(lines, typesetting) * em > roomWide || lines.size() * LEADING * em > roomHigh)) {
            em *= 0.94;
            lines = typesetting.lines(caption.text(), roomWide / em);
        }
        double radius = Math.max(0.7, OUTLINE * em);
        int border = (int) Math.ceil(radius) + 1;
        double widest = widest(lines, typesetting) * em;
        letters = new Mask(
                (int) Math.ceil(widest) + 2 * border, (int) Math.ceil(lines.size() * LEADING * em) + 2 * border);
        double side = side();
        for (int i = 0; i < lines.size(); i++) {
            double x = border + side * (widest - typesetting.width(lines.get(i)) * em);
            double baseline = border + (i * LEADING + BASELINE) * em;
            typesetting.draw(
                    lines.get(i),
                    new Pen(
                            letters,
                            x,
                            Math.rint(baseline),
                            em / typesetting.typeface().unitsPerEm()));
        }
        letters.close();
        outline = Halo.around(letters, radius);
        left = (int) Math.round(margin + side * (roomWide - widest)) - border;
        top = (int) Math.round(margin + rise() * (roomHigh - lines.size() * LEADING * em)) - border;
    }

    /** Return how visible the caption is at a time: it fades in and out. */
    float opacity(double seconds) {
        double fade = Math.max(1e-3, Math.min(FADE_SECONDS, (caption.until() - caption.from()) / 3));
        double shown = Math.min(seconds - caption.from(), caption.until() - seconds) / fade;
        return (float) Math.min(1, Math.max(0, shown));
    }

    /** Lay the caption over one row. */
    void cover(int row, float opacity, Line line) {
        if (row < top || row >= top + letters.height) {
            return;
        }
        int start = (row - top) * letters.width - left;
        int from = Math.max(0, left);
        int end = Math.min(line.width, left + letters.width);
        for (int i = from; i < end; i++) {
            float dark = outline.values[start + i] * opacity * OUTLINE_OPACITY;
            float light = letters.values[start + i] * opacity;
            line.luma[i] += (DARK - line.luma[i]) * dark;
            line.luma[i] += (WHITE - line.luma[i]) * light;
        }
        for (int k = (from + 1) / 2; 2 * k + 1 < end; k++) {
            int i = start + 2 * k;
            float before = 2 * k > from ? colorless(i - 1) : 0;
            float gray = opacity * 0.25f * (before + 2 * colorless(i) + colorless(i + 1));
            line.blue[k] *= 1 - gray;
            line.red[k] *= 1 - gray;
        }
    }

    private float colorless(int i) {
        return Math.max(letters.values[i], outline.values[i] * OUTLINE_OPACITY);
    }

    private static double widest(List<String> lines, Typesetting typesetting) {
        return lines.stream().mapToDouble(typesetting::width).max().orElse(0);
    }

    private double side() {
        return switch (caption.place()) {
            case TOP_LEFT, BOTTOM_LEFT -> 0;
            case TOP_RIGHT, BOTTOM_RIGHT -> 1;
            default -> 0.5;
        };
    }

    private double rise() {
        return switch (caption.place()) {
            case TOP, TOP_LEFT, TOP_RIGHT -> 0;
            case BOTTOM, BOTTOM_LEFT, BOTTOM_RIGHT -> 1;
            case CENTER -> 0.5;
        };
    }
}
