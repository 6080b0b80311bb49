package productions.motion.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productions.motion.interpret.Typos.Correction;
import productions.motion.interpret.Writing.How;
import productions.motion.knowledge.Thesaurus;
import productions.motion.knowledge.Thesaurus.Equivalent;
import productions.motion.scene.Reading;
import productions.motion.scene.Span;

/**
 * Puts the words of a prompt into standard English, each still knowing its place as typed: other kinds of English, other
 * languages, emoji, and slips of the fingers.
 *
 * <p>A prompt is in the language that knows the most of its words; a foreign word in an English prompt is read by itself.
 * A word that nobody knows is left as it is unless it is nearly one that the lexicon has.
 */
final class Rewriter {

    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_SLIPS = 40;

    /** Of a foreign word by itself, without its ending: shorter ones are found in anything. */
    private static final int SHORTEST_ALONE = 4;

    /** How many tokens tell the language of a prompt. */
    private static final int ENOUGH = 100;

    private static final double SURE_OF_DIALECT = 0.9;

    /** A foreign word by itself is less sure than one in a sentence of its language. */
    private static final double ALONE = 0.9;

    /** A word that could be one of the lexicon with an ending must be more like another to be that. */
    private static final double SURE_SLIP = 0.9;

    /** A letter three times or more. */
    private static final Pattern DRAWN = Pattern.compile("(\\p{L})\\1{2,}");

    private static final double SURE_DRAWN = 0.95;

    private static final List<String> ENDINGS = List.of("s", "es", "e", "n", "en", "er", "em", "x");

    private final String text;
    private final List<Token> typed;
    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final List<Token> written = new ArrayList<>();
    private final Map<String, Optional<Meant>> corrections = new HashMap<>();
    private final String language;

    private Rewriter(String text, Vocabulary vocabulary) {
        this.text = text;
        this.typed = Tokens.of(text);
        this.vocabulary = vocabulary;
        this.thesaurus = vocabulary.lexicon().thesaurus();
        this.language = language();
    }

    /** Return a text as tokens in standard English. */
    static List<Token> rewrite(String text, Vocabulary vocabulary) {
        Rewriter rewriter = new Rewriter(text, vocabulary);
        int i = 0;
        while (i < rewriter.typed.size()) {
            i = rewriter.step(i);
        }
        return rewriter.written;
    }

    private int step(int i) {
        Token token = typed.get(i);
        if (!token.is(Token.Kind.WORD)) {
            written.add(token);
            return i + 1;
        }
        int translated = language.equals(Reading.ENGLISH) ? 0 : translated(i, language, 1);
        int standard = translated > 0 ? translated : dialect(i);
        if (standard > 0) {
            return i + standard;
        }
        written.addAll(vocabulary.has(token.text()) ? List.of(token) : unknown(i));
        return i + 1;
    }

    private List<Token> unknown(int i) {
        Token token = typed.get(i);
        if (!Character.isLetter(token.text().codePointAt(0))) {
            return thesaurus
                    .pictogram(token.text())
                    .map(e ->
                            tokens(e.standard(), token.span(), new Writing(How.EMOJI, Reading.ENGLISH, e.confidence())))
                    .orElse(List.of(token));
        }
        if (thesaurus.isWord(token.text()) || isName(i)) {
            return List.of(token);
        }
        for (String foreign : thesaurus.languages()) {
            if (token.text().length() >= SHORTEST_WORD && translated(i, foreign, ALONE) > 0) {
                return List.of();
            }
        }
        return corrections
                .computeIfAbsent(token.text(), this::corrected)
                .map(m -> new Token(m.word(), Token.Kind.WORD, token.span(), m.writing()))
                .map(List::of)
                .orElse(List.of(token));
    }

    /** A text of nothing but slips is none: after some, words are left as they are. */
    private Optional<Meant> corrected(String word) {
        if (corrections.size() > MOST_SLIPS) {
            return Optional.empty();
        }
        Optional<Meant> drawn = drawn(word);
        if (drawn.isPresent()) {
            return drawn;
        }
        boolean known = vocabulary.knows(word);
        return vocabulary
                .correct(word)
                .filter(c -> c.likeness() > (known ? SURE_SLIP : 0))
                .map(c -> Meant.of(How.TYPO, c))
                .or(() -> known ? Optional.empty() : vocabulary.hear(word).map(c -> Meant.of(How.BY_EAR, c)));
    }

    /** Read a word that is drawn out, slooow and mooody, with one of its letters or two; as it is before inflected. */
    private Optional<Meant> drawn(String word) {
        if (!DRAWN.matcher(word).find()) {
            return Optional.empty();
        }
        List<String> shorter =
                Stream.of("$1", "$1$1").map(DRAWN.matcher(word)::replaceAll).toList();
        return Stream.concat(
                        shorter.stream().filter(vocabulary::has),
                        shorter.stream().filter(vocabulary::knows))
                .findFirst()
                .map(w -> Meant.of(How.TYPO, new Correction(w, SURE_DRAWN)));
    }

    /** A word of the lexicon that stands for one that is none, and how that was written. */
    private record Meant(String word, Writing writing) {

        static Meant of(How how, Correction correction) {
            return new Meant(correction.word(), new Writing(how, Reading.ENGLISH, correction.likeness()));
        }
    }

    /** Write the longest phrase of a language that begins here in English, and return how many tokens it takes. */
    private int translated(int i, String foreign, double sureness) {
        int longest = sureness < 1 ? 1 : Math.min(LONGEST_PHRASE, words(i));
        for (int count = longest; count > 0; count--) {
            Optional<Equivalent> found = translation(foreign, i, count, sureness < 1 ? SHORTEST_ALONE : SHORTEST_WORD);
            if (found.isPresent()) {
                Writing writing = new Writing(
                        How.TRANSLATION, foreign, sureness * found.get().confidence());
                written.addAll(tokens(found.get().standard(), span(i, count), writing));
                return count;
            }
        }
        return 0;
    }

    private Optional<Equivalent> translation(String foreign, int i, int count, int shortest) {
        String phrase = phrase(i, count);
        Optional<Equivalent> found = thesaurus.translation(foreign, phrase);
        return found.isPresent() || count > 1 ? found : inflected(foreign, phrase, shortest);
    }

    /** Look a word up without its ending, and a feminine as a masculine. */
    private Optional<Equivalent> inflected(String foreign, String word, int shortest) {
        List<String> stems = new ArrayList<>();
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest) {
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        if (word.endsWith("a") || word.endsWith("as")) {
            stems.add(word.substring(0, word.lastIndexOf('a')) + "o");
        }
        return stems.stream()
                .flatMap(stem -> thesaurus.translation(foreign, stem).stream())
                .findFirst();
    }

    /** Write the longest phrase of another English that begins here in the standard one. */
    private int dialect(int i) {
        Map<String, Vocabulary.Dialect> dialects = vocabulary.dialects();
        for (int count = Math.min(LONGEST_PHRASE, words(i)); count > 0; count--) {
            Vocabulary.@Nullable Dialect dialect = dialects.get(phrase(i, count));
            if (dialect != null) {
                Writing writing = new Writing(How.DIALECT, dialect.language(), SURE_OF_DIALECT);
                written.addAll(tokens(dialect.standard(), span(i, count), writing));
                return count;
            }
        }
        return 0;
    }

    private String language() {
        List<String> words = typed.stream()
                .limit(ENOUGH)
                .filter(t -> t.is(Token.Kind.WORD))
                .map(Token::text)
                .toList();
        String best = Reading.ENGLISH;
        int most = (int) words.stream().filter(this::isEnglish).count();
        for (String foreign : most == words.size() ? List.<String>of() : thesaurus.languages()) {
            int known = known(foreign);
            if (known > most) {
                most = known;
                best = foreign;
            }
        }
        return best;
    }

    private boolean isEnglish(String word) {
        return vocabulary.knows(word)
                || thesaurus.isWord(word)
                || vocabulary.dialects().containsKey(word);
    }

    /** Return how many words stand in phrases of a language. */
    private int known(String foreign) {
        int known = 0;
        int i = 0;
        while (i < Math.min(ENOUGH, typed.size())) {
            int taken = 0;
            for (int count = Math.min(LONGEST_PHRASE, words(i)); count > 0 && taken == 0; count--) {
                taken = translation(foreign, i, count, SHORTEST_WORD).isPresent() ? count : 0;
            }
            known += taken;
            i += Math.max(1, taken);
        }
        return known;
    }

    /** Return whether a word is written as a name, and so no slip: with a capital, though no clause begins. */
    private boolean isName(int i) {
        Span span = typed.get(i).span();
        boolean first = i == 0 || typed.get(i - 1).is(Token.Kind.MARK);
        return !first
                && Character.isUpperCase(text.charAt(span.start()))
                && span.end() > span.start() + 1
                && Character.isLowerCase(text.charAt(span.start() + 1));
    }

    /** Return how many words stand in a row from here, with no mark between them. */
    private int words(int i) {
        return (int) IntStream.range(i, typed.size())
                .limit(LONGEST_PHRASE)
                .takeWhile(j -> typed.get(j).is(Token.Kind.WORD))
                .count();
    }

    private String phrase(int i, int count) {
        StringBuilder phrase = new StringBuilder(typed.get(i).text());
        for (int j = i + 1; j < i + count; j++) {
            phrase.append(' ').append(typed.get(j).text());
        }
        return phrase.toString();
    }

    private Span span(int i, int count) {
        return new Span(
                typed.get(i).span().start(), typed.get(i + count - 1).span().end());
    }

    private static List<Token> tokens(String standard, Span span, Writing writing) {
        return Tokens.of(standard).stream()
                .map(t -> new Token(t.text(), t.kind(), span, writing))
                .toList();
    }
}
