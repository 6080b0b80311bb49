package productions.motion.plugins.extraction.movement;

import java.util.List;

/** The step that most of the points agree on that do not go with the whole picture. */
final class Mode {

    private static final double APART = 0.2;
    private static final double AGREES = 0.3;
    private static final double AGREES_RELATIVE = 0.08;

    private Mode() {}

    /** Return it, across and down, beside that of the whole picture; nothing where all points go with the picture. */
    static double[] of(List<Track> tracks, double scale) {
        List<Track> apart = tracks.stream()
                .filter(t -> t.age > 0 && squared(t.ownX, t.ownY) > APART * APART * scale * scale)
                .toList();
        double[] best = {};
        double most = 0;
        for (Track track : apart) {
            double tolerance = Math.max(AGREES * scale, AGREES_RELATIVE * Math.sqrt(squared(track.ownX, track.ownY)));
            double x = 0;
            double y = 0;
            int count = 0;
            for (Track other : apart) {
                if (squared(other.ownX - track.ownX, other.ownY - track.ownY) < tolerance * tolerance) {
                    x += other.ownX;
                    y += other.ownY;
                    count++;
                }
            }
            if (count > most) {
                most = count;
                best = new double[] {x / count, y / count};
            }
        }
        return best;
    }

    private static double squared(double x, double y) {
        return x * x + y * y;
    }
}
