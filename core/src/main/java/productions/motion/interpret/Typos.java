package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the word that was meant where one is no word: the nearest that the lexicon has, if it is near enough.
 *
 * <p>Near is the distance of Damerau (CACM 7, 1964) and Levenshtein (1966) with slips weighed by how easily fingers make
 * them: a vowel left out, a letter doubled or two swapped count half, a wrong consonant counts whole.
 */
final class Typos {

    /** How like the words must be: 1 less the slips a letter. */
    private static final double LIKENESS = 0.85;

    /** Of the words that may have been meant. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_TYPED = 3;
    private static final int LONGEST = 24;
    private static final double EASY = 0.5;
    private static final double COMMON = 0.7;
    private static final String VOWELS = "aeiouy";

    /** Letters that sound alike. */
    private static final String ALIKE = "ck sz fv cs kq gj mn dt bp";

    private static final String BESIDE = "qwertyuiop asdfghjkl zxcvbnm";

    private static final int LETTERS = 26;

    private final boolean[] near = near();

    private final Map<Integer, List<String>> words = new HashMap<>();

    Typos(Collection<String> known) {
        for (String word : new TreeSet<>(known)) {
            if (word.length() >= SHORTEST && word.charAt(0) < 128) {
                words.computeIfAbsent(place(word.charAt(0), word.length()), k -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /**
     * A word and how sure it is that it was meant.
     *
     * @param word as the lexicon has it
     * @param likeness 1 less the slips a letter
     */
    record Correction(String word, double likeness) {}

    /** Return the word that was meant; of equally near ones the first in the alphabet. */
    Optional<Correction> correct(String typed) {
        int length = typed.length();
        if (length < SHORTEST_TYPED || length > LONGEST) {
            return Optional.empty();
        }
        String best = "";
        double least = (1 - LIKENESS) * (length + 1) + EASY / 100;
        for (int other = length - 1; other <= length + 1; other++) {
            for (char first : new char[] {typed.charAt(0), typed.charAt(1)}) {
                for (String word : words.getOrDefault(place(first, other), List.of())) {
                    double slips = slips(typed, word, least);
                    if (slips < least && likeness(slips, typed, word) >= LIKENESS) {
                        least = slips;
                        best = word;
                    }
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Correction(best, likeness(least, typed, best)));
    }

    private static double likeness(double slips, String typed, String word) {
        return 1 - slips / Math.max(typed.length(), word.length());
    }

    private static int place(char first, int length) {
        return first * LONGEST + length;
    }

    /** Return the weighed slips between two words, or anything above a limit where there are more. */
    double slips(String typed, String meant, double limit) {
        double[] before = new double[meant.length() + 1];
        double[] above = new double[meant.length() + 1];
        for (int j = 1; j <= meant.length(); j++) {
            above[j] = above[j - 1] + extra(meant, j - 1);
        }
        for (int i = 1; i <= typed.length(); i++) {
            double[] row = new double[meant.length() + 1];
            row[0] = above[0] + extra(typed, i - 1);
            double least = row[0];
            for (int j = 1; j <= meant.length(); j++) {
                double slips = Math.min(
                        above[j - 1] + swapped(typed.charAt(i - 1), meant.charAt(j - 1)),
                        Math.min(above[j] + extra(typed, i - 1), row[j - 1] + extra(meant, j - 1)));
                boolean turned = i > 1
                        && j > 1
                        && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1);
                row[j] = turned ? Math.min(slips, before[j - 2] + EASY) : slips;
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
            before = above;
            above = row;
        }
        return above[meant.length()];
    }

    /** Return what it weighs that a letter is there or missing. */
    private static double extra(String word, int i) {
        char letter = word.charAt(i);
        boolean doubled = i > 0 && word.charAt(i - 1) == letter || word.startsWith("ck", i);
        return doubled || VOWELS.indexOf(letter) >= 0 ? EASY : COMMON;
    }

    /** Return what it weighs that one letter stands for another. */
    private double swapped(char a, char b) {
        if (a == b) {
            return 0;
        }
        boolean letters = a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
        return letters && near[(a - 'a') * LETTERS + b - 'a'] ? COMMON : 1;
    }

    /** Return which letters are taken for each other: vowels, those that sound alike, and neighbors on a keyboard. */
    private static boolean[] near() {
        boolean[] near = new boolean[LETTERS * LETTERS];
        for (int i = 0; i < near.length; i++) {
            char a = (char) ('a' + i / LETTERS);
            char b = (char) ('a' + i % LETTERS);
            boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
            near[i] = vowels || isPair(ALIKE, a, b) || isPair(BESIDE, a, b);
        }
        return near;
    }

    /** Return whether two letters stand side by side in a text. */
    private static boolean isPair(String text, char a, char b) {
        return text.contains("" + a + b) || text.contains("" + b + a);
    }
}
