package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import productions.motion.plugins.extraction.Series;

/** What the camera did over a stretch of film, gathered pair by pair. */
final class CameraPath {

    private static final double PAN = 0.008;
    private static final double ZOOM = 0.02;
    private static final double ROLL = 0.8;
    private static final double SHAKE = 0.002;
    private static final double SHAKE_OF_PAN = 0.35;
    private static final double WHOLE = 0.7;
    private static final double TRIMMED = 0.1;

    private final Series across = new Series();
    private final Series down = new Series();
    private final Series growth = new Series();
    private final Series turn = new Series();
    private final double framesPerSecond;
    private double size = 1;
    private double jerk;
    private double lastX;
    private double lastY;
    private boolean joined;
    private long jerks;

    CameraPath(double framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
    }

    /** Take how the picture moved between two frames of a width. */
    void add(PictureMove picture, int width) {
        size = width;
        if (!picture.isKnown()) {
            joined = false;
            return;
        }
        Similarity move = picture.move();
        across.add(move.shiftX());
        down.add(move.shiftY());
        addTurn(picture.longMove());
        if (joined) {
            double x = move.shiftX() - lastX;
            double y = move.shiftY() - lastY;
            jerk += x * x + y * y;
            jerks++;
        }
        lastX = move.shiftX();
        lastY = move.shiftY();
        joined = true;
    }

    /** Turn and growth are the whole picture's or nobody's. */
    private void addTurn(Similarity move) {
        if (move.share() > WHOLE) {
            growth.add(StrictMath.log(1 + move.growth()) / Track.LONG);
            turn.add(move.turn() / Track.LONG);
        } else if (move.share() > 0) {
            growth.add(0);
            turn.add(0);
        }
    }

    /** Return pixels a second to the right that the camera turns. */
    double pan() {
        return -mean(across) * framesPerSecond;
    }

    /** Return pixels a second down that the camera turns. */
    double tilt() {
        return -mean(down) * framesPerSecond;
    }

    /** Return by which factor the picture grows in a second. */
    double zoom() {
        return StrictMath.exp(mean(growth) * framesPerSecond);
    }

    /** Return by how many degrees a second the picture turns clockwise. */
    double roll() {
        return Math.toDegrees(mean(turn)) * framesPerSecond;
    }

    /** Return by how many pixels a step of the picture differs from the one before. */
    double shake() {
        return jerks == 0 ? 0 : Math.sqrt(jerk / jerks);
    }

    /** Return 1 for a camera on rails and 0 for one that shakes by a hundredth of the picture from frame to frame. */
    double steadiness() {
        return Math.max(0, 1 - shake() / (0.01 * size));
    }

    /** Return its moves in one word, several joined by a plus. */
    String type() {
        List<String> moves = new ArrayList<>();
        double least = PAN * size;
        if (Math.abs(pan()) > least) {
            moves.add(pan() > 0 ? "pan_right" : "pan_left");
        }
        if (Math.abs(tilt()) > least) {
            moves.add(tilt() > 0 ? "tilt_down" : "tilt_up");
        }
        if (Math.abs(zoom() - 1) > ZOOM) {
            moves.add(zoom() > 1 ? "zoom_in" : "zoom_out");
        }
        if (Math.abs(roll()) > ROLL) {
            moves.add(roll() > 0 ? "rotate_cw" : "rotate_ccw");
        }
        if (isShaken()) {
            moves.removeIf(move -> isDrift(move));
            moves.add("handheld");
        }
        return moves.isEmpty() ? "static" : String.join("+", moves);
    }

    private boolean isShaken() {
        double speed = Math.sqrt(pan() * pan() + tilt() * tilt()) / framesPerSecond;
        return shake() > SHAKE * size && shake() > SHAKE_OF_PAN * speed;
    }

    /** What a shaking hand does in the mean is no move when it is small beside its shaking. */
    private boolean isDrift(String move) {
        double moved = move.startsWith("pan") ? pan() : move.startsWith("tilt") ? tilt() : Double.MAX_VALUE;
        return Math.abs(moved) / framesPerSecond < shake();
    }

    /** Return {@code slow}, {@code medium} or {@code fast}, by the fastest of its moves. */
    String speed() {
        double shift = Math.sqrt(pan() * pan() + tilt() * tilt()) / size;
        double fastest =
                Math.max(shift, Math.max(Math.abs(StrictMath.log(zoom())), Math.abs(Math.toRadians(roll())) / 2));
        return fastest < 0.1 ? "slow" : fastest < 0.35 ? "medium" : "fast";
    }

    /** The mean without the tenth at either end, which holds what was mistaken. */
    private static double mean(Series series) {
        double[] sorted = series.toArray();
        Arrays.sort(sorted);
        int cut = (int) (TRIMMED * sorted.length);
        double sum = 0;
        for (int i = cut; i < sorted.length - cut; i++) {
            sum += sorted[i];
        }
        return sorted.length == 0 ? 0 : sum / (sorted.length - 2 * cut);
    }
}
