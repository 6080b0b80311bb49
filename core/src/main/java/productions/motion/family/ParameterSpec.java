package productions.motion.family;

/**
 * What is known of one parameter of a primitive.
 *
 * @param name as a recipe writes it
 * @param type what kind of value it takes
 * @param help what it does, in one line
 * @param unit such as {@code Hz}; empty for a pure number
 * @param min the least value allowed; negative infinity for no limit
 * @param max the greatest value allowed; infinity for no limit
 * @param from lower end of the musical range
 * @param to upper end of the musical range
 * @param identity the value at which the primitive does nothing; not a number where there is none
 * @param standard the default value
 */
public record ParameterSpec(
        String name,
        Class<?> type,
        String help,
        String unit,
        double min,
        double max,
        double from,
        double to,
        double identity,
        Object standard) {

    /** Return whether it takes a number. */
    public boolean isNumber() {
        return type == double.class || type == int.class || type == long.class;
    }

    /** Return it as a reader sees it: {@code count: 1..64 rings = 6}. */
    public String signature() {
        StringBuilder text = new StringBuilder(name).append(": ");
        if (isNumber() && (min > Double.NEGATIVE_INFINITY || max < Double.POSITIVE_INFINITY)) {
            text.append(plain(min)).append("..").append(plain(max)).append(' ');
        }
        if (!unit.isEmpty()) {
            text.append(unit).append(' ');
        }
        return text.append("= ")
                .append(standard instanceof Double number ? plain(number) : standard)
                .toString();
    }

    private static String plain(double number) {
        if (Double.isInfinite(number)) {
            return "";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
