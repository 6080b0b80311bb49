package productions.motion.dsl.recipe;

/** The units of recipes, as properties of numbers: {@code 24.s}, {@code 8.bars}, {@code 20.GB}, {@code 65.percent}. */
public final class Units {

    private static final int BEATS_A_BAR = 4;

    private Units() {}

    /** Seconds. */
    public static Stretch getS(Number amount) {
        return Stretch.seconds(amount.doubleValue());
    }

    /** Seconds. */
    public static Stretch getSeconds(Number amount) {
        return getS(amount);
    }

    /** Milliseconds. */
    public static Stretch getMs(Number amount) {
        return Stretch.seconds(amount.doubleValue() / 1000);
    }

    /** Minutes. */
    public static Stretch getMinutes(Number amount) {
        return Stretch.seconds(amount.doubleValue() * 60);
    }

    /** Hours. */
    public static Stretch getHours(Number amount) {
        return Stretch.seconds(amount.doubleValue() * 3600);
    }

    /** One beat. */
    public static Stretch getBeat(Number amount) {
        return getBeats(amount);
    }

    /** Beats. */
    public static Stretch getBeats(Number amount) {
        return new Stretch(amount.doubleValue(), Stretch.Unit.BEATS);
    }

    /** One bar of four beats. */
    public static Stretch getBar(Number amount) {
        return getBars(amount);
    }

    /** Bars of four beats. */
    public static Stretch getBars(Number amount) {
        return new Stretch(amount.doubleValue() * BEATS_A_BAR, Stretch.Unit.BEATS);
    }

    /** One picture. */
    public static Stretch getFrame(Number amount) {
        return getFrames(amount);
    }

    /** Pictures. */
    public static Stretch getFrames(Number amount) {
        return new Stretch(amount.doubleValue(), Stretch.Unit.FRAMES);
    }

    /** A share of a hundred. */
    public static double getPercent(Number amount) {
        return amount.doubleValue() / 100;
    }

    /** Pitch. */
    public static double getHertz(Number amount) {
        return amount.doubleValue();
    }

    /** Degrees of an angle. */
    public static double getDegrees(Number amount) {
        return amount.doubleValue();
    }

    /** Megabytes. */
    public static long getMB(Number amount) {
        return Math.round(amount.doubleValue() * 1e6);
    }

    /** Gigabytes. */
    public static long getGB(Number amount) {
        return Math.round(amount.doubleValue() * 1e9);
    }
}
