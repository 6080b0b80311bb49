package productions.motion.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import productions.motion.interpret.Writing.How;
import productions.motion.scene.Span;

/** A prompt while it is being read: its tokens, and which of them are understood already. */
final class Sentence {

    private static final Set<String> ENDS = Set.of(".", ";", "!", "?", "\n");

    private final String text;
    private final List<Token> tokens;
    private final BitSet claimed = new BitSet();
    private final List<List<String>> stems;

    private Sentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.stems = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    }

    /** A text in standard English, as far as a vocabulary knows its words. */
    static Sentence of(String text, Vocabulary vocabulary) {
        return new Sentence(text, Rewriter.rewrite(text, vocabulary));
    }

    /** A text as it is typed. */
    static Sentence of(String text) {
        return new Sentence(text, Tokens.of(text));
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Return the token's text, or nothing outside the sentence. */
    String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    /** Return what the token's text may be inflected from. */
    List<String> stems(int i) {
        if (i < 0 || i >= tokens.size()) {
            return List.of();
        }
        if (stems.get(i).isEmpty()) {
            stems.set(i, Stems.of(at(i)));
        }
        return stems.get(i);
    }

    boolean is(int i, Token.Kind kind) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
    }

    /** Return whether these words stand in a row from a place on. */
    boolean reads(int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!at(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Return whether a token can belong to one phrase with the one before: foreign words stand in another order. */
    boolean follows(int i) {
        return tokens.get(i).writing().how() != How.TRANSLATION
                        && tokens.get(i - 1).writing().how() != How.TRANSLATION
                || tokens.get(i).span().equals(tokens.get(i - 1).span());
    }

    /** Return whether a token follows the one before without a space; a hyphen may stand between. */
    boolean joined(int i) {
        if (i <= 0 || i >= tokens.size()) {
            return false;
        }
        int gap = tokens.get(i).span().start() - tokens.get(i - 1).span().end();
        return gap == 0 || gap == 1 && text.charAt(tokens.get(i - 1).span().end()) == '-';
    }

    /** Return whether a clause is over here. */
    boolean ends(int i) {
        return i < 0 || i >= tokens.size() || ENDS.contains(at(i));
    }

    /** Note that tokens are understood and mean nothing else. */
    void claim(int from, int to) {
        claimed.set(from, to);
    }

    boolean isClaimed(int i) {
        return claimed.get(i);
    }

    boolean isFree(int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** Return how a row of tokens was written: as the least sure of them. */
    Writing writing(int from, int to) {
        Writing writing = Writing.TYPED;
        for (int i = from; i < to; i++) {
            writing = writing.worse(tokens.get(i).writing());
        }
        return writing;
    }

    /** Return where a row of tokens stands in the text. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
