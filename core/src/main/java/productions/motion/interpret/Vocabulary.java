package productions.motion.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productions.motion.interpret.Match.Form;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.Lexicon.Spelling;
import productions.motion.knowledge.LexiconEntry;

/** The lexicon as a tree of words, so that the longest phrase at a place is found in one walk. */
final class Vocabulary {

    private final Lexicon lexicon;
    private final Node root = new Node();
    private final Map<String, String> dialects = new HashMap<>();
    private final Set<String> fillers;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.entries().forEach(e -> node(e.phrase()).entries.add(e));
        lexicon.senses().forEach(s -> node(s.phrase()).senses.add(s));
        for (Spelling spelling : lexicon.dialects()) {
            dialects.put(spelling.written(), spelling.standard());
        }
        fillers = new HashSet<>(lexicon.fillers());
    }

    /** Return the lexicon this was made of. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Return whether a word carries grammar only, in any spelling. */
    boolean isFiller(String word) {
        return fillers.contains(word) || fillers.contains(dialects.getOrDefault(word, word));
    }

    /** Return the longest phrase that begins at a token; of equally long ones that which is written as in the lexicon. */
    Optional<Match> longest(Sentence sentence, int from) {
        return Optional.ofNullable(walk(root, sentence, from, from, Form.EXACT));
    }

    private @Nullable Match walk(Node node, Sentence sentence, int from, int at, Form form) {
        Match best = node.isPhrase() ? new Match(from, at, node.entries, node.senses, form) : null;
        if (at >= sentence.size() || sentence.isClaimed(at) || sentence.is(at, Token.Kind.MARK)) {
            return best;
        }
        for (Variant variant : variants(sentence.at(at))) {
            Node next = node.next.get(variant.word);
            if (next != null) {
                best = longer(best, walk(next, sentence, from, at + 1, less(form, variant.form)));
            }
        }
        return best;
    }

    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }

    private static Form less(Form one, Form other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private List<Variant> variants(String word) {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(word, Form.EXACT));
        String standard = dialects.get(word);
        if (standard != null) {
            variants.add(new Variant(standard, Form.DIALECT));
        }
        if (!fillers.contains(word)) {
            Stems.of(standard == null ? word : standard).forEach(s -> stem(s, variants));
        }
        return variants;
    }

    private void stem(String stem, List<Variant> variants) {
        variants.add(new Variant(stem, Form.INFLECTED));
        String standard = dialects.get(stem);
        if (standard != null) {
            variants.add(new Variant(standard, Form.DIALECT));
        }
    }

    private Node node(String phrase) {
        Node node = root;
        for (Token token : Tokens.of(phrase)) {
            node = node.next.computeIfAbsent(token.text(), w -> new Node());
        }
        return node;
    }

    private record Variant(String word, Form form) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<LexiconEntry> entries = new ArrayList<>();
        private final List<Sense> senses = new ArrayList<>();

        boolean isPhrase() {
            return !entries.isEmpty() || !senses.isEmpty();
        }
    }
}
