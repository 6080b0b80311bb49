package productions.motion.create;

import java.util.Optional;

/**
 * How strongly everything moves.
 *
 * @param speed factor of all speeds, 1 for medium
 * @param speedIsAsked whether the prompt says so, so that nothing else may vary it
 * @param intensity strength of grain and movement, in [0, 1]
 * @param smoothness 0 for jerky, 1 for fluid; absent where the prompt leaves it to the motion
 * @param acceleration -1 for slower and slower, 1 for faster and faster; absent where the prompt leaves it to the motion
 */
record Vigor(
        double speed,
        boolean speedIsAsked,
        double intensity,
        Optional<Double> smoothness,
        Optional<Double> acceleration) {

    /** Return the factor by which intensity changes the amount of a movement: 1 at medium strength. */
    double strength() {
        return 0.5 + intensity;
    }
}
