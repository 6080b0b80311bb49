package productions.motion.plugins.extraction.movement;

/** Lays two frames over each other, as they are and as the camera moved between them. */
final class Overlay {

    private static final double LEAST_COMMON = 0.25;

    private Overlay() {}

    /** Return the mean squared difference as they are, and as the camera moved; the same where that is not known. */
    static double[] difference(Recent film, int from, int to) {
        Thumb one = film.thumb(from);
        Thumb other = film.thumb(to);
        double raw = one.squaredTo(other);
        double shiftX = 0;
        double shiftY = 0;
        double growth = 0;
        double turn = 0;
        for (int frame = from + 1; frame <= to; frame++) {
            Similarity move = film.get(frame).move();
            if (move.share() < 0.3) {
                return new double[] {raw, raw};
            }
            shiftX += move.shiftX();
            shiftY += move.shiftY();
            growth += move.growth();
            turn += move.turn();
        }
        return new double[] {raw, moved(one, other, new Similarity(shiftX, shiftY, growth, turn, 1), raw)};
    }

    private static double moved(Thumb one, Thumb other, Similarity move, double raw) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < Thumb.HEIGHT; y++) {
            for (int x = 0; x < Thumb.WIDTH; x++) {
                double fromX = x + 0.5 - Thumb.WIDTH / 2.0;
                double fromY = y + 0.5 - Thumb.HEIGHT / 2.0;
                double toX = x + move.shiftX() * Thumb.WIDTH + move.growth() * fromX - move.turn() * fromY;
                double toY = y + move.shiftY() * Thumb.HEIGHT + move.turn() * fromX + move.growth() * fromY;
                if (toX >= 0 && toY >= 0 && toX <= Thumb.WIDTH - 1 && toY <= Thumb.HEIGHT - 1) {
                    sum += squared(one, y * Thumb.WIDTH + x, other, toX, toY);
                    count++;
                }
            }
        }
        return count < LEAST_COMMON * Thumb.WIDTH * Thumb.HEIGHT ? raw : sum / count;
    }

    private static double squared(Thumb one, int pixel, Thumb other, double x, double y) {
        int left = Math.min(Thumb.WIDTH - 2, (int) x);
        int top = Math.min(Thumb.HEIGHT - 2, (int) y);
        double fx = x - left;
        double fy = y - top;
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            int at = 3 * (top * Thumb.WIDTH + left) + channel;
            int below = at + 3 * Thumb.WIDTH;
            float[] v = other.values();
            double value =
                    (1 - fy) * ((1 - fx) * v[at] + fx * v[at + 3]) + fy * ((1 - fx) * v[below] + fx * v[below + 3]);
            double off = value - one.values()[3 * pixel + channel];
            sum += off * off;
        }
        return sum / 3;
    }
}
