package productions.motion.scene;

import java.util.Arrays;

/**
 * Coherent grain over the field: cloud-like, seamless, moving with the picture.
 *
 * @param strength how far it lifts and lowers the brightness, in code values of 255; 0 is none
 * @param scale how many bumps stand in a frame height, above 0
 * @param smoothness 1 for soft clouds, 0 for rough ones
 */
public record Texture(double strength, double scale, double smoothness) {

    /** No texture. */
    public static final Texture NONE = new Texture(0, 4, 1);

    /** Return this texture with one of its numbers changed. */
    public Texture with(TextureNumber changed, double value) {
        double[] n = Arrays.stream(TextureNumber.values())
                .mapToDouble(number -> number == changed ? value : number.of(this))
                .toArray();
        return new Texture(n[0], n[1], n[2]);
    }
}
