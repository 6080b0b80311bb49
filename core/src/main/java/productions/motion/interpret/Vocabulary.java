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
import productions.motion.interpret.Typos.Correction;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.Lexicon.Spelling;
import productions.motion.knowledge.LexiconEntry;

/** The lexicon as a tree of words, so that the longest phrase at a place is found in one walk. */
final class Vocabulary {

    private final Lexicon lexicon;
    private final Node root = new Node();
    private final Map<String, Dialect> dialects = new HashMap<>();
    private final Set<String> fillers;
    private final Set<String> words = new HashSet<>();
    private final Synonyms synonyms;
    private volatile @Nullable Typos typos;
    private volatile @Nullable Ear ear;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.synonyms = new Synonyms(this, lexicon.thesaurus());
        lexicon.entries().forEach(e -> node(e.phrase()).add(e));
        lexicon.senses().forEach(s -> node(s.phrase()).add(s));
        for (Spelling spelling : lexicon.dialects()) {
            dialects.put(spelling.written(), new Dialect(spelling.standard(), spelling.language()));
        }
        fillers = new HashSet<>(lexicon.fillers());
        words.addAll(fillers);
        words.addAll(Numeral.WORDS);
    }

    /** Return the lexicon this was made of. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Return what phrases of other kinds of English stand for. */
    Map<String, Dialect> dialects() {
        return dialects;
    }

    /** Return whether a word carries grammar only. */
    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** Return whether a word is in any phrase as it is. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Return whether a word is in any phrase, inflected or not. */
    boolean knows(String word) {
        return words.contains(word) || Stems.of(word).stream().anyMatch(words::contains);
    }

    /** Return the word of the lexicon that a word is nearly. */
    Optional<Correction> correct(String word) {
        Typos near = typos;
        if (near == null) {
            near = new Typos(words);
            typos = near;
        }
        return near.correct(word);
    }

    /** Return the word of the lexicon that sounds like a word. */
    Optional<Correction> hear(String word) {
        Ear near = ear;
        if (near == null) {
            near = new Ear(words);
            ear = near;
        }
        return near.correct(word);
    }

    /** Return the longest phrase that begins at a token; of equally long ones that which is written as in the lexicon. */
    Optional<Match> longest(Sentence sentence, int from) {
        Optional<Match> match = Optional.ofNullable(walk(root, sentence, from, from, Form.EXACT));
        int longer =
                match.map(m -> m.to() - from + (m.form() == Form.EXACT ? 1 : 0)).orElse(1);
        return synonyms.longest(sentence, from, longer).or(() -> match);
    }

    /** Return what a phrase of the lexicon means, or nothing where it is none. */
    Optional<Match> phrase(String phrase) {
        Sentence sentence = Sentence.of(phrase);
        return Optional.ofNullable(walk(root, sentence, 0, 0, Form.EXACT)).filter(m -> m.to() == sentence.size());
    }

    /** Return the base form of an entry's phrase: the same word without an ending, where that means the same. */
    String lemma(LexiconEntry entry) {
        if (!entry.name().equals(entry.phrase()) || entry.phrase().indexOf(' ') >= 0) {
            return entry.name();
        }
        return Stems.of(entry.phrase()).stream()
                .filter(stem -> means(root.next.get(stem), entry))
                .findFirst()
                .orElse(entry.phrase());
    }

    private static boolean means(@Nullable Node node, LexiconEntry entry) {
        return node != null
                && node.entries.stream()
                        .anyMatch(e -> e.domain() == entry.domain() && e.value().equals(entry.value()));
    }

    private @Nullable Match walk(Node node, Sentence sentence, int from, int at, Form form) {
        Match best = node.isPhrase() ? new Match(from, at, node.entries, node.senses, form) : null;
        if (!goesOn(sentence, from, at)) {
            return best;
        }
        String word = sentence.at(at);
        Node exact = node.next.get(word);
        if (exact != null) {
            best = longer(best, walk(exact, sentence, from, at + 1, form));
        }
        if (!fillers.contains(word)) {
            for (String stem : sentence.stems(at)) {
                Node next = node.next.get(stem);
                best = next == null ? best : longer(best, walk(next, sentence, from, at + 1, Form.INFLECTED));
            }
        }
        return best;
    }

    /** Return whether a phrase that began at one token may have another for its next word. */
    private static boolean goesOn(Sentence sentence, int from, int at) {
        return at < sentence.size()
                && !sentence.isClaimed(at)
                && !sentence.is(at, Token.Kind.MARK)
                && (at == from || sentence.follows(at));
    }

    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }

    private Node node(String phrase) {
        Node node = root;
        for (String word : words(phrase)) {
            words.add(word);
            node = node.child(word);
        }
        return node;
    }

    /** Most phrases are plain words, and there are thousands of them at every start. */
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c == ' ') {
                words.add(phrase.substring(from, i));
                from = i + 1;
            } else if (c < 'a' || c > 'z') {
                return Tokens.of(phrase).stream().map(Token::text).toList();
            }
        }
        return words;
    }

    /**
     * What a phrase of another kind of English stands for.
     *
     * @param standard the phrase in the lexicon
     * @param language which English, as a tag of BCP 47
     */
    record Dialect(String standard, String language) {}

    /** A word in its place after others. Most have no more than one of anything, so nothing is set up before it is needed. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<LexiconEntry> entries = List.of();
        private List<Sense> senses = List.of();

        Node child(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(word, w -> new Node());
        }

        void add(LexiconEntry entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(2);
            }
            entries.add(entry);
        }

        void add(Sense sense) {
            if (senses.isEmpty()) {
                senses = new ArrayList<>(2);
            }
            senses.add(sense);
        }

        boolean isPhrase() {
            return !entries.isEmpty() || !senses.isEmpty();
        }
    }
}
