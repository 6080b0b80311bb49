package productions.motion.scene;

import java.util.Arrays;

/**
 * How the picture is lit and graded.
 *
 * @param name the preset it began as, such as {@code golden_hour}
 * @param contrast factor around mid-gray, 1 leaves it
 * @param saturation factor of colorfulness, 1 leaves it
 * @param lift added to all code values (of 1) before the gain
 * @param gamma exponent 1/gamma of the mid-tones, 1 leaves them
 * @param gain factor of brightness
 * @param key strength of the main light, from the upper left
 * @param fill strength of the light that softens the shadows, from the lower right
 * @param rim strength of the light around edges
 * @param ambient strength of the light from everywhere
 * @param grain film grain, standard deviation in code values of 1
 * @param warmth -1 for cold, 0 for neutral, 1 for warm light
 * @param vignette how much the corners darken, in [0, 1]
 * @param drift how much brighter the film ends than it begins, in code values of 1; below 0 it darkens
 */
public record Light(
        String name,
        double contrast,
        double saturation,
        double lift,
        double gamma,
        double gain,
        double key,
        double fill,
        double rim,
        double ambient,
        double grain,
        double warmth,
        double vignette,
        double drift) {

    /** Return an even light that leaves the picture as it is. */
    public static Light neutral(String name) {
        return new Light(name, 1, 1, 0, 1, 1, 1, 0.5, 0.2, 0.3, 0, 0, 0, 0);
    }

    /** Return this light with one of its numbers as near to a value as it may come. */
    public Light with(LightNumber changed, double value) {
        double[] n = Arrays.stream(LightNumber.values())
                .mapToDouble(number -> number == changed ? number.within(value) : number.of(this))
                .toArray();
        return new Light(name, n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12]);
    }
}
