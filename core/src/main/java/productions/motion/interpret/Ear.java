package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import productions.motion.interpret.Typos.Correction;

/**
 * Finds the word that sounds like one that is written by ear: <i>kwiet</i> is quiet, <i>oshun</i> is ocean.
 *
 * <p>Words are told apart by their consonants as they are spoken, in the manner of Lawrence Philips, <i>Hanging on the
 * Metaphone</i>, Computer Language 7 (1990); of several that have the same, the one whose vowels are nearest is taken.
 */
final class Ear {

    private static final int SHORTEST = 4;
    private static final int FEWEST_CONSONANTS = 2;

    /** How much of the sound may differ, in sounds of vowels for each letter. */
    private static final double MOST = 0.17;

    /** A vowel for another is a small thing, a long one for a short one smaller. */
    private static final double VOWEL = 0.5;

    private static final double LENGTH = 0.2;

    /** Of words that sound alike, the one with the nearest number of letters. */
    private static final double LETTER = 0.01;

    private static final double SUREST = 0.6;

    private final Map<String, List<String>> words = new HashMap<>();

    Ear(Collection<String> known) {
        for (String word : new TreeSet<>(known)) {
            if (word.length() >= SHORTEST - 1 && isPlain(word)) {
                words.computeIfAbsent(consonants(Sounds.of(word)), k -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Return the word that was meant; of equally near ones the first in the alphabet. */
    Optional<Correction> correct(String written) {
        if (written.length() < SHORTEST || !isPlain(written)) {
            return Optional.empty();
        }
        String sounds = Sounds.of(written);
        String key = consonants(sounds);
        Optional<Correction> best = Optional.empty();
        double least = MOST * written.length();
        for (String word : key.length() < FEWEST_CONSONANTS ? List.<String>of() : words.getOrDefault(key, List.of())) {
            double apart = apart(sounds, Sounds.of(word)) + LETTER * Math.abs(word.length() - written.length());
            if (apart < least) {
                least = apart;
                best = Optional.of(new Correction(word, SUREST * (1 - apart / written.length())));
            }
        }
        return best;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String consonants(String sounds) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            if (!Sounds.isVowel(sounds.charAt(i))) {
                consonants.append(sounds.charAt(i));
            }
        }
        return consonants.toString();
    }

    /** Return how far two words with the same consonants are apart: their vowels stand in the same gaps or are missing. */
    private static double apart(String one, String other) {
        double apart = 0;
        int i = 0;
        int j = 0;
        while (i < one.length() || j < other.length()) {
            boolean first = isVowel(one, i);
            if (first == isVowel(other, j)) {
                apart += first ? difference(one.charAt(i), other.charAt(j)) : 0;
                i++;
                j++;
            } else {
                apart += VOWEL;
                i += first ? 1 : 0;
                j += first ? 0 : 1;
            }
        }
        return apart;
    }

    private static boolean isVowel(String sounds, int i) {
        return i < sounds.length() && Sounds.isVowel(sounds.charAt(i));
    }

    private static double difference(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? LENGTH : VOWEL;
    }
}
