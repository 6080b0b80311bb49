package productions.motion.value;

/** The transfer curve of sRGB between light and code values, both in [0, 1] (IEC 61966-2-1). */
public final class Gamma {

    private Gamma() {}

    /** Return the linear light of a code value. */
    public static double linear(double coded) {
        return coded <= 0.04045 ? coded / 12.92 : StrictMath.pow((coded + 0.055) / 1.055, 2.4);
    }

    /** Return the code value of linear light. */
    public static double coded(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    }
}
