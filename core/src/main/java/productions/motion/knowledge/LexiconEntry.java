package productions.motion.knowledge;

import productions.motion.scene.Domain;

/**
 * What one word or phrase means in one domain.
 *
 * @param phrase one or more words in lower case, single spaces between them, such as {@code zoom out}
 * @param domain what kind of thing it names
 * @param value the canonical value, such as {@code zoom_out}
 * @param amount how much, for domains that count; otherwise 1
 * @param kind {@code word}, {@code phrase}, {@code slang} or {@code name} for what the phrase names, {@code hint} for
 *     what it only suggests: a hint gives way to whatever is named
 * @param name what the phrase says in plain English; the phrase itself where it is that already
 */
public record LexiconEntry(String phrase, Domain domain, String value, double amount, String kind, String name) {

    /** What a phrase of plain English means. */
    public LexiconEntry(String phrase, Domain domain, String value, double amount, String kind) {
        this(phrase, domain, value, amount, kind, phrase);
    }
}
