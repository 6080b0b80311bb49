package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds changes of shot that take time. Two frames some way apart that have little in common, with mixtures of them
 * between, are ends of a dissolve, or of a fade where one of them is black or white; with parts of either between they are
 * ends of a wipe. What the motion of the camera explains is none of these.
 */
final class GradualSearch {

    /** How many frames beyond the end of a change must be known. */
    static final int MARGIN = 6;

    private static final double DIFFERENT = 14;
    private static final double UNLIKE = 0.72;
    private static final double MIXED = 0.10;
    private static final double PARTED = 0.13;
    private static final double APART = 0.09;
    private static final double EXPLAINED = 0.3;
    private static final double LEAST_CHANGED = 0.4;
    private static final double TORN = 0.1;
    private static final double HEALTHY = 0.75;
    private static final double MOVED = 0.03;
    private static final double FAINT = 4;
    private static final double FAINT_BESIDE = 0.2;
    private static final double BLACK = 24;
    private static final double WHITE = 234;
    private static final int SHORTEST = 4;
    private static final double LONGER = 1.22;

    private final Recent film;
    private final int longest;

    GradualSearch(Recent film, int longest) {
        this.film = film;
        this.longest = longest;
    }

    /**
     * A pair of frames that may be the ends of a change.
     *
     * @param weight how much they differ and how well the frames between fit
     */
    record Candidate(Change.Kind kind, int start, int end, double weight) {}

    /** Return the best pair that ends with a frame and has no cut between. */
    Optional<Candidate> endingAt(int end, int afterCut) {
        List<Candidate> found = new ArrayList<>();
        for (double length = SHORTEST; length <= longest; length = Math.max(length + 1, length * LONGER)) {
            int start = end - (int) length;
            if (start >= Math.max(film.first(), afterCut)) {
                judge(start, end).ifPresent(found::add);
            }
        }
        return found.stream().reduce((a, b) -> b.weight() > a.weight() ? b : a);
    }

    private Optional<Candidate> judge(int start, int end) {
        Thumb from = film.thumb(start);
        Thumb to = film.thumb(end);
        double difference = Math.sqrt(from.squaredTo(to));
        if (difference < DIFFERENT || (from.alike(to) > UNLIKE && !isBlank(from, to) && !isBlank(to, from))) {
            return Optional.empty();
        }
        Blending blending = Blending.of(film, start, end);
        if (!blending.isRising()) {
            return Optional.empty();
        }
        Parting parting = Parting.of(from, film.thumb((start + end) / 2), to);
        if (parting.changed() < LEAST_CHANGED) {
            return Optional.empty();
        }
        boolean mixed = blending.worstUnmixed() < MIXED;
        boolean parted = blending.worstUnparted() < PARTED && blending.unmixed()[1] > APART && parting.torn() < TORN;
        boolean blank = isBlank(from, to) || isBlank(to, from);
        boolean pale = blank || isPale(start, end, blending.progress());
        if (!(mixed && pale) && !parted || isExplained(start, end)) {
            return Optional.empty();
        }
        Change.Kind kind = !mixed ? Change.Kind.WIPE : blank ? Change.Kind.FADE : Change.Kind.DISSOLVE;
        double misfit = mixed ? blending.worstUnmixed() / MIXED : blending.worstUnparted() / PARTED;
        return Optional.of(new Candidate(kind, start, end, difference * (1 - 0.3 * misfit)));
    }

    /** Return whether a picture is all black or all white, or so faint beside another that it soon will be. */
    private static boolean isBlank(Thumb thumb, Thumb other) {
        boolean faint = thumb.deviation() < Math.max(FAINT, FAINT_BESIDE * other.deviation());
        return faint && (thumb.level() < BLACK || thumb.level() > WHITE);
    }

    /** Whether the frames between have the weak contrast of mixtures rather than that of the frames around them. */
    private boolean isPale(int start, int end, double[] progress) {
        double between = 0;
        double mixed = 0;
        double full = 0;
        for (int i = 0; i < progress.length; i++) {
            int middle = start + (end - start) * (i + 1) / (progress.length + 1);
            double share = progress[i];
            double contrast = film.thumb(middle).deviation();
            double first = film.thumb(start).deviation();
            double last = film.thumb(end).deviation();
            between += contrast * contrast;
            mixed += film.thumb(start).mixed(film.thumb(end), share);
            full += (1 - share) * first * first + share * last * last;
        }
        return between < (mixed + full) / 2;
    }

    /** Whether most of the difference goes away when the frames are laid over each other as the camera moved. */
    private boolean isExplained(int start, int end) {
        double raw = 0;
        double rest = 0;
        int step = Math.max(1, (end - start) / 4);
        for (int i = start; i + step <= end; i += step) {
            double[] difference = Overlay.difference(film, i, i + step);
            raw += difference[0];
            rest += difference[1];
        }
        return rest < EXPLAINED * raw || isCarried(start, end);
    }

    /** Whether points could be followed all the way while the camera moved, as they cannot through a change of shot. */
    private boolean isCarried(int start, int end) {
        double shift = 0;
        for (int i = start + 1; i <= end; i++) {
            Moment moment = film.get(i);
            Similarity move = moment.move();
            if (!moment.pointed() || moment.kept() < HEALTHY || move.share() < HEALTHY) {
                return false;
            }
            shift += Math.sqrt(move.shiftX() * move.shiftX() + move.shiftY() * move.shiftY());
            shift += (Math.abs(move.growth()) + Math.abs(move.turn())) / 4;
        }
        return shift > MOVED;
    }
}
