package productions.motion.render;

import java.util.List;
import productions.motion.scene.Format;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.scene.Transition;
import productions.motion.value.Refusal;

/**
 * What is on at each frame. Transitions are centered on cuts and at most as long as the shorter of the two shots, so that
 * no two of them meet.
 */
final class Timeline {

    private final List<Shot> shots;
    private final Transition ending;
    private final Format format;

    Timeline(Scene scene) {
        shots = scene.shots();
        ending = scene.ending();
        format = scene.format();
        if (shots.isEmpty()) {
            throw new Refusal(Refusal.Kind.DATA, "The scene has no shot. Give it one that begins at frame 0.");
        }
    }

    /** Return what is on at a frame. */
    Moment at(int frame) {
        if (frame < seam()) {
            double share = (frame + 0.5) / seam();
            return new Moment(shots.size() - 1, 0, Transition.Kind.DISSOLVE, share, Veil.NONE, format.frames());
        }
        int shot = shotAt(frame);
        if (shot > 0) {
            int length = overlap(shot);
            int since = frame - shots.get(shot).firstFrame() + length / 2;
            if (since < length) {
                return change(shot, length, since, edges(frame));
            }
        }
        if (shot + 1 < shots.size()) {
            int length = overlap(shot + 1);
            int since = frame - shots.get(shot + 1).firstFrame() + length / 2;
            if (since >= 0) {
                return change(shot + 1, length, since, edges(frame));
            }
        }
        return new Moment(shot, shot, Transition.Kind.CUT, 0, edges(frame));
    }

    private Moment change(int to, int length, int since, Veil edges) {
        double share = (since + 0.5) / length;
        Transition in = shots.get(to).in();
        if (in.kind() == Transition.Kind.FADE) {
            int seen = share < 0.5 ? to - 1 : to;
            Veil veil = Veil.of(Math.abs(2 * share - 1), in.through());
            return new Moment(seen, seen, in.kind(), share, veil.under(edges));
        }
        return new Moment(to - 1, to, in.kind(), share, edges);
    }

    /** Return how many frames at the beginning the last shot goes on beneath, so that the film can run in a circle. */
    private int seam() {
        return ending.kind() == Transition.Kind.DISSOLVE
                ? Math.min(ending.frames(), shots.get(0).frames() / 2)
                : 0;
    }

    /** Return how many frames the transition into a shot takes. */
    private int overlap(int shot) {
        Transition in = shots.get(shot).in();
        int room = Math.min(shots.get(shot - 1).frames(), shots.get(shot).frames());
        return in.kind() == Transition.Kind.CUT ? 0 : Math.min(room, Math.max(0, in.frames()));
    }

    /** Return what the fades at the beginning and at the end lay over a frame. */
    private Veil edges(int frame) {
        return ending.kind() == Transition.Kind.DISSOLVE
                ? Veil.NONE
                : edge(shots.get(0).in(), frame).under(edge(ending, format.frames() - 1 - frame));
    }

    /** Return the veil so many frames from the edge of the film. */
    private static Veil edge(Transition transition, int distance) {
        if (transition.kind() == Transition.Kind.CUT || distance >= transition.frames()) {
            return Veil.NONE;
        }
        return Veil.of((distance + 0.5) / transition.frames(), transition.through());
    }

    private int shotAt(int frame) {
        int shot = 0;
        while (shot + 1 < shots.size() && shots.get(shot + 1).firstFrame() <= frame) {
            shot++;
        }
        return shot;
    }
}
