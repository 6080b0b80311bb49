package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import productions.motion.scene.Outline;
import productions.motion.value.Rgb;
import productions.motion.value.Rows;

/**
 * How a kind of thing is drawn unless the prompt says otherwise.
 *
 * @param outline what it looks like
 * @param color its color; absent where it takes one that stands out
 * @param across where it may stand from left to right, as shares of the frame
 * @param down where it may stand from top to bottom, as shares of the frame
 * @param height how tall it may be, in frame heights
 * @param motion the name of how it moves of its own
 * @param depth how near it is
 * @param softness how much of its edge fades out
 * @param words what things are drawn so
 */
record FigureKind(
        Outline outline,
        Optional<Rgb> color,
        Reach across,
        Reach down,
        Reach height,
        String motion,
        double depth,
        double softness,
        List<String> words) {

    private static final Set<Outline> STANDING =
            Set.of(Outline.TREE, Outline.BUILDING, Outline.CHARACTER, Outline.VEHICLE);

    /** What stays below this, in frame heights, is a dot. */
    private static final double TINY = 0.03;

    private static final List<FigureKind> KINDS = Rows.words(FigureKind.class, "figures.txt").stream()
            .map(FigureKind::kind)
            .toList();

    FigureKind {
        words = List.copyOf(words);
    }

    /** Return how a thing is drawn, by its name or by the name of its outline. */
    static Optional<FigureKind> of(String thing) {
        return KINDS.stream().filter(kind -> kind.words().contains(thing)).findFirst();
    }

    /** Return whether it stands on its lower edge; then its place from top to bottom is that of its foot. */
    boolean stands() {
        return STANDING.contains(outline);
    }

    /** Return whether many of them fill no room, as the stars of the sky. */
    boolean isTiny() {
        return height.to() < TINY;
    }

    /** Return whether it lies behind all else and takes no room from it. */
    boolean isBackdrop() {
        return outline.isLand() || isTiny();
    }

    /** Return whether both are land of the same form; flat ground is another land with each color. */
    boolean isSameLand(FigureKind other) {
        return outline.isLand() && outline == other.outline && (outline != Outline.GROUND || equals(other));
    }

    /** Return the same kind, with the whole frame to stand in where it has no place of its own in a landscape. */
    FigureKind anywhere() {
        Reach whole = new Reach(0.06, 0.94);
        return color.isPresent() ? this : within(whole, whole);
    }

    /** Return the same kind where no sea ends below the sky: then fish swim at any height. */
    FigureKind underWater() {
        return outline == Outline.FISH ? within(across, new Reach(0.14, 0.78)) : this;
    }

    private FigureKind within(Reach newAcross, Reach newDown) {
        return new FigureKind(outline, color, newAcross, newDown, height, motion, depth, softness, words);
    }

    private static FigureKind kind(List<String> row) {
        return new FigureKind(
                Outline.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                row.get(1).equals("-") ? Optional.empty() : Optional.of(Rgb.parse(row.get(1))),
                reach(row, 2),
                reach(row, 4),
                reach(row, 6),
                row.get(8),
                Double.parseDouble(row.get(9)),
                Double.parseDouble(row.get(10)),
                row.subList(row.indexOf(":") + 1, row.size()));
    }

    private static Reach reach(List<String> row, int first) {
        return new Reach(Double.parseDouble(row.get(first)), Double.parseDouble(row.get(first + 1)));
    }

    /**
     * A stretch of numbers.
     *
     * @param from the least
     * @param to the greatest
     */
    record Reach(double from, double to) {

        /** Return the number that lies a share of the way from the least to the greatest. */
        double at(double share) {
            return from + (to - from) * share;
        }
    }
}
