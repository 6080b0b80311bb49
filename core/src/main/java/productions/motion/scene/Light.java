package productions.motion.scene;

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
        double drift) {}
