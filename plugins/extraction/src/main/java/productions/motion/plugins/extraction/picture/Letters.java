package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/**
 * Looks for letters: figures that are all lighter, or all darker, than what is around them, of one shade and about one
 * height, side by side on lines, thin enough to be written and not all solid.
 */
final class Letters extends Analysis {

    /** At so many pixels across subtitles can be told from dots. */
    private static final int LEGIBLE = 640;

    private static final double CONTRAST = 45;
    private static final int LEAST_AREA = 8;
    private static final int LEAST_LETTERS = 3;

    /** Where lines stand below each other, each has more. */
    private static final int LEAST_OF_SEVERAL = 8;

    private static final double SOLID = 0.75;
    /** Where pixels are few thin strokes are paler than thick ones, by so much of how far they stand out. */
    private static final double ONE_SHADE = 0.4;

    /** Grain and leaves form lines by chance among many figures; letters are most of what has their size. */
    private static final double LEAST_SHARE = 0.5;

    private final Miniature picture;
    private float[] shades = new float[0];
    private float[] plane = new float[0];
    private float[] around = new float[0];
    private boolean found;

    private Letters(Miniature picture) {
        this.picture = picture;
    }

    /** Return the one that all meters of a film share. */
    static Letters of(Footage footage) {
        return footage.shared(Letters.class, f -> new Letters(new Miniature(LEGIBLE)));
    }

    Letters at(Frame frame) {
        see(frame);
        return this;
    }

    boolean areThere() {
        return found;
    }

    @Override
    protected void work(Frame frame) {
        picture.see(frame);
        int count = picture.width() * picture.height();
        if (plane.length != count) {
            plane = new float[count];
        }
        shades = picture.luma();
        around = Blur.box(shades, picture.width(), picture.height(), Math.max(4, picture.height() / 9));
        found = isWritten(1) || isWritten(-1);
    }

    private boolean isWritten(int sign) {
        for (int i = 0; i < plane.length; i++) {
            plane[i] = sign * (shades[i] - around[i]);
        }
        List<Blob> figures = new ArrayList<>(Blobs.in(plane, shades, picture.width(), CONTRAST, LEAST_AREA));
        figures.removeIf(f -> f.height() > picture.height() / 2 || f.height() < 5 || f.width() > 3 * f.height());
        figures.sort(Comparator.comparingInt(Blob::left));
        Set<Blob> page = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            List<Blob> line = line(figures, i);
            if (line.size() >= LEAST_LETTERS && areMost(line, figures)) {
                return true;
            }
            page.addAll(line.size() >= LEAST_OF_SEVERAL ? line : List.of());
        }
        return !page.isEmpty() && areMost(page, figures);
    }

    /** The figures that follow one on its line; none where too many are solid. */
    private List<Blob> line(List<Blob> figures, int first) {
        List<Blob> line = new ArrayList<>(List.of(figures.get(first)));
        for (Blob next : figures.subList(first + 1, figures.size())) {
            if (follows(line.get(line.size() - 1), next)) {
                line.add(next);
            }
        }
        long open = line.stream().filter(f -> f.fill() < SOLID).count();
        return 2 * open >= line.size() ? line : List.of();
    }

    private static boolean areMost(Collection<Blob> letters, List<Blob> figures) {
        double height = letters.stream().mapToInt(Blob::height).average().orElse(0);
        long alike = figures.stream()
                .filter(f -> f.height() > height / 2 && f.height() < 2 * height)
                .count();
        return letters.size() > LEAST_SHARE * alike;
    }

    /** Whether one stands close beside another, of one shade, on one line and of about one height. */
    private boolean follows(Blob one, Blob next) {
        double height = Math.max(one.height(), next.height());
        double lower = Math.min(one.height(), next.height());
        double gap = next.left() - one.right();
        boolean beside = gap > -0.3 * height && gap < 1.1 * height;
        boolean onLine = Math.abs(one.bottom() - next.bottom()) <= Math.max(1.5, 0.3 * height);
        double off = Math.abs(one.shade() - next.shade());
        boolean oneShade = off < ONE_SHADE * Math.max(contrast(one), contrast(next));
        return beside && onLine && lower > 0.55 * height && oneShade;
    }

    private double contrast(Blob figure) {
        int x = (figure.left() + figure.right()) / 2;
        int y = (figure.top() + figure.bottom()) / 2;
        return Math.abs(figure.shade() - around[y * picture.width() + x]);
    }
}
