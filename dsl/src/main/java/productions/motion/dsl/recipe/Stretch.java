package productions.motion.dsl.recipe;

import productions.motion.value.Refusal;

/**
 * A length of time as a recipe writes it: {@code 24.s}, {@code 8.bars}, {@code 144.frames}. Beats and frames have a
 * length only once tempo and speed are known.
 *
 * @param amount how many
 * @param unit of what
 */
public record Stretch(double amount, Unit unit) {

    /** What time is counted in. */
    public enum Unit {
        /** Seconds. */
        SECONDS,
        /** Beats; four of them are a bar. */
        BEATS,
        /** Pictures. */
        FRAMES
    }

    private static final double SECONDS_A_MINUTE = 60;

    /** Return a length in seconds. */
    public static Stretch seconds(double amount) {
        return new Stretch(amount, Unit.SECONDS);
    }

    /** Return the stretch that a recipe means by a value: a number of seconds, or a length with its unit. */
    static Stretch of(Object value) {
        if (value instanceof Stretch stretch) {
            return stretch;
        }
        if (value instanceof Number number) {
            return seconds(number.doubleValue());
        }
        if (value instanceof CharSequence text && text.toString().strip().matches("\\d+f")) {
            return new Stretch(Double.parseDouble(text.toString().strip().replace("f", "")), Unit.FRAMES);
        }
        if (value instanceof CharSequence text) {
            return seconds(Length.parse(text.toString(), 1));
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "'" + value + "' is no length of time. Write it as 24.s, 8.bars, 1.beat or 144.frames.");
    }

    /**
     * Return the length in seconds.
     *
     * @param beatsPerMinute the tempo; 0 where nobody said one
     * @param framesPerSecond how many pictures a second has
     */
    public double seconds(double beatsPerMinute, int framesPerSecond) {
        return switch (unit) {
            case SECONDS -> amount;
            case FRAMES -> amount / framesPerSecond;
            case BEATS -> {
                if (beatsPerMinute <= 0) {
                    throw new Refusal(
                            Refusal.Kind.DATA,
                            "A length in beats or bars needs a tempo. Add a line such as 'bpm 96' before it.");
                }
                yield amount * SECONDS_A_MINUTE / beatsPerMinute;
            }
        };
    }
}
