package productions.motion.knowledge;

import java.util.Locale;

/** How a phrase differs from the plain English of what it stands for. */
public enum Variant {
    /** Another word for the same, or the very word. */
    SYNONYM,
    /** A word or spelling of one kind of English. */
    DIALECT,
    /** What is meant rather than said. */
    SLANG,
    /** Several words. */
    PHRASE,
    /** A word of another language. */
    TRANSLATION,
    /** A pictogram. */
    EMOJI;

    /** Return what kind a phrase is, as a lexicon knows its words. */
    public static Variant of(String phrase, Lexicon lexicon) {
        if (phrase.isEmpty() || !Character.isLetterOrDigit(phrase.codePointAt(0))) {
            return EMOJI;
        }
        if (lexicon.dialects().stream().anyMatch(d -> d.written().equals(phrase))) {
            return DIALECT;
        }
        if (lexicon.entries().stream()
                .anyMatch(e -> e.kind().equals("slang") && e.phrase().equals(phrase))) {
            return SLANG;
        }
        Thesaurus thesaurus = lexicon.thesaurus();
        boolean foreign = !thesaurus.isWord(phrase)
                && thesaurus.languages().stream()
                        .anyMatch(l -> thesaurus.translation(l, phrase).isPresent());
        return foreign ? TRANSLATION : phrase.indexOf(' ') < 0 ? SYNONYM : PHRASE;
    }

    /** Return its name in files, such as {@code synonym}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
