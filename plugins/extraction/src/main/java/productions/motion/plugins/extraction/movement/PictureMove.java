package productions.motion.plugins.extraction.movement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/** How the whole picture moved since the frame before, and which points went their own way. */
final class PictureMove extends Analysis {

    private static final double BELIEVED = 0.35;

    private static final double FAR = 2.5;

    /** With points in fewer fields of the picture than these, its slopes say more. */
    private static final int FEW_FIELDS = 40;

    /** When fewer of the points agree on a motion over some frames, slopes may say more. */
    private static final double AGREED = 0.7;

    private static final double CLEAR = 0.85;

    private final Tracks tracks;
    private final Deque<Similarity> aligned = new ArrayDeque<>();
    private long pictures;
    private Similarity move = Similarity.UNKNOWN;
    private Similarity longMove = Similarity.UNKNOWN;
    private double[] ownStep = {0, 0};
    private double centerX;
    private double centerY;

    private PictureMove(Tracks tracks) {
        this.tracks = tracks;
    }

    /** Return the one that all meters of a film share. */
    static PictureMove of(Footage footage) {
        return footage.shared(PictureMove.class, f -> new PictureMove(Tracks.of(f)));
    }

    @Override
    protected void work(Frame frame) {
        tracks.see(frame);
        centerX = frame.width() / 2.0;
        centerY = frame.height() / 2.0;
        move = new Consensus(tracks.tracks(), 1, centerX, centerY, tracks.scale()).best(move);
        longMove = new Consensus(tracks.tracks(), Track.LONG, centerX, centerY, tracks.scale()).best(longMove);
        if (pictures > 0 && (tracks.covered(1) < FEW_FIELDS || longMove.share() < AGREED)) {
            align();
        } else {
            aligned.clear();
        }
        pictures++;
        ownStep = new double[] {0, 0};
        if (isKnown()) {
            tracks.tracks().forEach(this::stray);
            double[] guess = Mode.of(tracks.tracks(), tracks.scale());
            double[] step = guess.length == 0 ? guess : tracks.stepApart(move, guess);
            ownStep = step.length > 0 ? step : guess.length > 0 ? guess : ownStep;
        }
    }

    /** The move of a soft picture, whose points are few or slide along its edges. */
    private void align() {
        Similarity found = tracks.aligned();
        if (found.share() < CLEAR) {
            aligned.clear();
            return;
        }
        move = found;
        aligned.add(found);
        if (aligned.size() > Track.LONG) {
            aligned.remove();
        }
        if (aligned.size() == Track.LONG) {
            longMove = aligned.stream().reduce(Similarity::then).orElseThrow();
        }
    }

    private void stray(Track track) {
        if (track.age > 0) {
            double x = track.fromX(1) - centerX;
            double y = track.fromY(1) - centerY;
            float ownX = (float) move.ownX(track.stepX, x, y);
            track.stray(ownX, (float) move.ownY(track.stepY, x, y), FAR * tracks.scale());
        }
    }

    /** Return how the picture moved; its share is 0 where that cannot be known, as at a cut. */
    Similarity move() {
        return move;
    }

    /**
     * Return how it moved over the last {@link Track#LONG} frames, which tells a turn or growth from layers that move at
     * different speeds.
     */
    Similarity longMove() {
        return longMove;
    }

    /** Return the step of what moves by itself, across and down, beside that of the whole picture; 0 and 0 for nothing. */
    double[] ownStep() {
        return ownStep;
    }

    /** Return whether enough points agree. */
    boolean isKnown() {
        return move.share() > BELIEVED;
    }

    /** Return how many pixels of the film one pixel has of the picture in which points are followed. */
    double scale() {
        return tracks.scale();
    }

    /** Return the points that were followed. */
    List<Track> tracks() {
        return tracks.tracks();
    }
}
