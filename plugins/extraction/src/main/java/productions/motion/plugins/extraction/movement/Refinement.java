package productions.motion.plugins.extraction.movement;

import productions.motion.plugins.extraction.movement.GradualSearch.Candidate;

/** Finds where a gradual change really begins and ends, from how it proceeds frame by frame. */
final class Refinement {

    private static final double FROM = 0.12;

    /** A wipe may begin with a spot and end with a corner. */
    private static final double ANY = 0.012;

    private final Recent film;
    private final int earliest;

    /** @param earliest the first frame of the shot that the change begins in */
    Refinement(Recent film, int earliest) {
        this.film = film;
        this.earliest = earliest;
    }

    Change of(Candidate candidate) {
        // of the black between two shots there may be just one frame
        boolean fade = candidate.kind() == Change.Kind.FADE;
        double contrastBefore = film.thumb(candidate.start()).deviation();
        double contrastAfter = film.thumb(candidate.end()).deviation();
        int first = fade && contrastBefore < contrastAfter ? candidate.start() : earlier(candidate.start());
        int last = fade && contrastAfter < contrastBefore ? candidate.end() : later(candidate.end());
        Thumb before = film.thumb(first);
        Thumb after = film.thumb(last);
        double[] progress = new double[last - first + 1];
        for (int i = 0; i < progress.length; i++) {
            progress[i] = Blending.progress(before, film.thumb(first + i), after);
        }
        boolean wipe = candidate.kind() == Change.Kind.WIPE;
        double from = wipe ? ANY : FROM;
        double low = crossing(progress, from);
        double high = crossing(progress, 1 - from);
        double rest = wipe ? 0 : from * (high - low) / (1 - 2 * from);
        int start = first + (int) Math.round(Math.max(0, low - rest)) + 1;
        int end = first + (int) Math.round(Math.min(progress.length - 1, high + rest));
        return new Change(candidate.kind(), start, Math.max(start, end));
    }

    /** A frame surely before a change. */
    private int earlier(int start) {
        int bound = Math.max(film.first(), Math.min(start, earliest));
        return Math.max(bound, start - GradualSearch.MARGIN);
    }

    private int later(int end) {
        return Math.min(film.count() - 1, end + GradualSearch.MARGIN);
    }

    /** Where the progress passes a level for good, between two frames. */
    private static double crossing(double[] progress, double level) {
        int i = progress.length - 1;
        while (i > 0 && progress[i - 1] > level) {
            i--;
        }
        if (i == 0) {
            return 0;
        }
        double step = progress[i] - progress[i - 1];
        return step <= 0 ? i : i - 1 + (level - progress[i - 1]) / step;
    }
}
