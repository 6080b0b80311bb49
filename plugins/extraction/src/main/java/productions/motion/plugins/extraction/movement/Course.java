package productions.motion.plugins.extraction.movement;

import java.util.Optional;
import productions.motion.plugins.extraction.Beat;

/**
 * A motion over a stretch of film, in words and numbers.
 *
 * @param across steps across, a frame each, in pixels
 * @param down steps down
 * @param framesPerSecond how many frames a second has
 */
record Course(double[] across, double[] down, double framesPerSecond) {

    private static final double STILL = 1.5;
    private static final double CHANGED = 1.5;
    private static final double BEATS = 0.55;
    private static final double REPEATS = 0.4;
    private static final double SWINGS = 0.15;
    private static final double ONE_WAY = 0.75;
    private static final double UNEVEN = 0.25;
    private static final String[] HEADINGS = {
        "right", "down_right", "down", "down_left", "left", "up_left", "up", "up_right"
    };

    static final Course STANDSTILL = new Course(new double[0], new double[0], 1);

    /** Return pixels a second: those on its way, or, of something that goes to and fro, the mean of how fast it is. */
    double speed() {
        double fast = mean(speeds(), 0, across.length) * framesPerSecond;
        double far = farthest() * framesPerSecond;
        return far > ONE_WAY * fast ? far : fast;
    }

    private double farthest() {
        double x = mean(across, 0, across.length);
        double y = mean(down, 0, down.length);
        return Math.sqrt(x * x + y * y);
    }

    boolean isMoving() {
        return speed() > STILL;
    }

    /** Return the direction in degrees, 0 to the right, 90 down. */
    double angle() {
        double x = mean(across, 0, across.length);
        double y = mean(down, 0, down.length);
        return (Math.toDegrees(StrictMath.atan2(y, x)) + 360) % 360;
    }

    String heading() {
        return isMoving() ? HEADINGS[(int) Math.round(angle() / 45) % 8] : "none";
    }

    String direction() {
        if (!isMoving()) {
            return "none";
        }
        return switch ((int) Math.round(angle() / 45) % 4) {
            case 0 -> "horizontal";
            case 2 -> "vertical";
            default -> "diagonal";
        };
    }

    /** Return whether it gets faster: the last third against the first. */
    String trend() {
        double[] speeds = speeds();
        int third = Math.max(1, speeds.length / 3);
        double before = mean(speeds, 0, Math.min(third, speeds.length)) * framesPerSecond;
        double after = mean(speeds, Math.max(0, speeds.length - third), speeds.length) * framesPerSecond;
        if (Math.max(before, after) < STILL) {
            return "steady";
        }
        return after > CHANGED * before ? "increasing" : before > CHANGED * after ? "decreasing" : "steady";
    }

    /** Return the frequency at which it speeds up and slows down, if there is one. */
    Optional<Beat> pulse() {
        double mean = speed() / framesPerSecond;
        return Beat.in(speeds(), framesPerSecond)
                .filter(b -> isMoving() && b.strength() > BEATS && b.alike() > REPEATS)
                .filter(b -> b.amplitude() > SWINGS * mean);
    }

    String rhythm() {
        if (pulse().isPresent()) {
            return "pulsing";
        }
        return isMoving() && unevenness() > UNEVEN ? "random" : "steady";
    }

    /** How far speeds are from a line through them, beside their mean; smoothed over three frames against jitter. */
    private double unevenness() {
        double[] speeds = speeds();
        int count = speeds.length;
        double middle = (count - 1) / 2.0;
        double mean = mean(speeds, 0, count);
        double slope = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            slope += speeds[i] * (i - middle);
            squares += (i - middle) * (i - middle);
        }
        double sum = 0;
        for (int i = 1; i + 1 < count; i++) {
            double smooth = (speeds[i - 1] + speeds[i] + speeds[i + 1]) / 3;
            double off = smooth - mean - slope / squares * (i - middle);
            sum += off * off;
        }
        return count < 8 ? 0 : Math.sqrt(sum / count) / mean;
    }

    /** How fast, a frame each: along the way where there is one, since what goes beside it is chance. */
    private double[] speeds() {
        double[] speeds = new double[across.length];
        double way = 0;
        double fast = 0;
        double unit = Math.max(farthest(), Double.MIN_NORMAL);
        double x = mean(across, 0, across.length) / unit;
        double y = mean(down, 0, down.length) / unit;
        for (int i = 0; i < speeds.length; i++) {
            speeds[i] = Math.sqrt(across[i] * across[i] + down[i] * down[i]);
            fast += speeds[i];
            way += Math.abs(across[i] * x + down[i] * y);
        }
        for (int i = 0; i < speeds.length && way > ONE_WAY * fast; i++) {
            speeds[i] = Math.abs(across[i] * x + down[i] * y);
        }
        return speeds;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return to > from ? sum / (to - from) : 0;
    }
}
