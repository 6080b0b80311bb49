package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.plugins.extraction.movement.Change.Kind;
import productions.motion.plugins.extraction.movement.GradualSearch.Candidate;
import productions.motion.plugins.extraction.picture.Miniature;
import productions.motion.value.Frame;

/** The changes of shot of a film, known some frames after they are over. */
final class ShotChanges extends Analysis {

    private static final double LONGEST_SECONDS = 3.2;
    private static final int MOST_FRAMES = 128;
    private static final int LEAST_POINTS = 8;

    private final Miniature picture;
    private final PictureMove motion;
    private final Recent film;
    private final CutSearch cuts;
    private final GradualSearch graduals;
    private final List<Change> found = new ArrayList<>();
    private Set<Track> pointsBefore = new HashSet<>();
    private final List<Candidate> pending = new ArrayList<>();
    private int lastCut;
    private int settledUntil;
    private int pendingSince;

    private ShotChanges(Footage footage) {
        picture = Miniature.coarse();
        motion = PictureMove.of(footage);
        int longest = (int) Math.min(MOST_FRAMES, Math.max(8, LONGEST_SECONDS * footage.framesPerSecond()));
        film = new Recent(longest + 4 * GradualSearch.MARGIN + CutSearch.LOOK_AHEAD);
        cuts = new CutSearch(film);
        graduals = new GradualSearch(film, longest);
    }

    /** Return the ones that all meters of a film share. */
    static ShotChanges of(Footage footage) {
        return footage.shared(ShotChanges.class, ShotChanges::new);
    }

    @Override
    protected void work(Frame frame) {
        picture.see(frame);
        motion.see(frame);
        long kept = motion.tracks().stream().filter(pointsBefore::contains).count();
        boolean pointed = pointsBefore.size() >= LEAST_POINTS;
        double share = pointed ? (double) kept / pointsBefore.size() : 1;
        Similarity move = motion.move();
        Similarity relative = new Similarity(
                move.shiftX() / frame.width(),
                move.shiftY() / frame.height(),
                move.growth(),
                move.turn(),
                motion.isKnown() ? move.share() : 0);
        pointsBefore = new HashSet<>(motion.tracks());
        film.add(new Moment(Thumb.of(picture), frame.seconds(), relative, share, pointed));
        int settled = film.count() - CutSearch.LOOK_AHEAD;
        if (settled >= 1) {
            look(settled);
        }
    }

    private void look(int frame) {
        if (cuts.isCut(frame)) {
            settle();
            found.add(new Change(Kind.CUT, frame, frame));
            lastCut = frame;
        }
        Optional<Candidate> candidate = graduals.endingAt(frame, Math.max(lastCut, settledUntil));
        if (candidate.isPresent()) {
            pending.add(candidate.get());
            pendingSince = frame;
        }
        boolean quiet = frame - pendingSince > GradualSearch.MARGIN;
        if (!pending.isEmpty() && (quiet || isForgotten())) {
            settle();
        }
    }

    /** Whether the beginning of a candidate is about to be forgotten. */
    private boolean isForgotten() {
        return film.first() > 0 && pending.stream().anyMatch(c -> c.start() <= film.first() + GradualSearch.MARGIN);
    }

    /** Take the best candidate, and of those that do not overlap it the best again, until none is left. */
    private void settle() {
        pending.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        while (!pending.isEmpty()) {
            Candidate best = pending.remove(0);
            Change change = new Refinement(film, Math.max(lastCut, settledUntil)).of(best);
            if (change.end() > change.start()) {
                found.add(change);
            }
            pending.removeIf(c -> c.start() < change.end() - 1 && c.end() > change.start() + 1);
            settledUntil = Math.max(settledUntil, change.end() + 1);
        }
    }

    /** Return the changes that are known so far. */
    List<Change> soFar() {
        return found;
    }

    /** Look at the last frames too: the film is over. Return all changes, in order. */
    List<Change> finish() {
        for (int frame = Math.max(1, film.count() - CutSearch.LOOK_AHEAD + 1); frame < film.count(); frame++) {
            look(frame);
        }
        settle();
        return Fades.joined(found, film.count());
    }
}
