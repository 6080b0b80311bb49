package productions.motion.scene;

/**
 * One thing that a prompt says, in the words of Motion.
 *
 * @param domain what kind of thing
 * @param value which one, by its canonical name
 * @param amount how much or how many, where the domain counts; otherwise 1
 * @param span where the prompt says so
 * @param sense how it was understood, such as {@code phrase}, {@code word}, {@code dialect}, {@code slang} or
 *     {@code option}
 * @param confidence how sure that is, in (0, 1]
 * @param reading how it was read
 */
public record Meaning(
        Domain domain, String value, double amount, Span span, String sense, double confidence, Reading reading) {

    /** A meaning called what it is. */
    public Meaning(Domain domain, String value, double amount, Span span, String sense, double confidence) {
        this(domain, value, amount, span, sense, confidence, Reading.of(value));
    }

    /** Return whether the prompt only suggests this without naming it; a hint gives way to what is named. */
    public boolean isHint() {
        return sense.equals("hint");
    }

    /** Return the same, understood in another way. */
    public Meaning as(String how) {
        return new Meaning(domain, value, amount, span, how, confidence, reading);
    }

    /** Return the same with another amount. */
    public Meaning amounting(double other) {
        return new Meaning(domain, value, other, span, sense, confidence, reading);
    }

    /** Return the same, read otherwise. */
    public Meaning read(Reading other) {
        return new Meaning(domain, value, amount, span, sense, confidence, other);
    }
}
