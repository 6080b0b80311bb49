package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an English word as it sounds, one letter a sound: consonants small ({@code x} for sh, {@code c} for ch, {@code 0}
 * for th), short vowels small, long ones as capitals.
 */
final class Sounds {

    private static final String VOWELS = "aeiouAEIOU";
    private static final String SHORT = "aeiouy";

    /** Letters and what they sound like; a caret is the beginning of the word, a hash its end. The first that fits counts. */
    private static final Map<Character, List<Rule>> RULES = Stream.of(
                    "^kn=n ^gn=n ^pn=n ^wr=r ^ps=s ^x=s ^rh=r mb#=m mn#=m stle#=sl sten#=sn gn#=n",
                    "ought=ot aught=ot ough#=uf augh#=af igh=I eigh=A ^gh=g gh=",
                    "tch=c sch=sk chr=kr chl=kl ch=c ph=f sh=x th=0 wh=w ck=k qu=kw",
                    "tion=xn sion=xn cian=xn cean#=xn cion=xn tious=xs cious=xs shun#=xn",
                    "dge=j gy#=jE ge#=j ce#=s se#=s ci=si ce=se cy#=sE cy=si",
                    "ee=E ea=E ie=E ei=E ai=A ay=A ey#=E oa=O oe=O ow=O oo=U ue=U ui=U",
                    "ew=U eu=U ou=U oy=oi au=o aw=o y#=E ^y=y x=ks q=k c=k z=s ng=n h#= e#=")
            .flatMap(row -> Stream.of(row.split(" ")))
            .map(Rule::of)
            .collect(Collectors.groupingBy(rule -> rule.letters.charAt(0)));

    private Sounds() {}

    /** Return whether a sound is a vowel. */
    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** Return how a word of small letters sounds. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int at = i;
            Optional<Rule> rule = RULES.getOrDefault(word.charAt(i), List.of()).stream()
                    .filter(r -> r.fits(word, at))
                    .findFirst();
            add(sounds, rule.map(Rule::sound).orElseGet(() -> letter(word, at)));
            i += rule.map(r -> r.letters.length()).orElse(1);
        }
        return sounds.toString();
    }

    /** A letter sounds as it is written, but a silent e after one consonant makes a vowel long. */
    private static String letter(String word, int i) {
        char letter = word.charAt(i);
        if (SHORT.indexOf(letter) < 0) {
            return String.valueOf(letter);
        }
        boolean silent =
                word.startsWith("e", i + 2) && (i + 3 == word.length() || word.endsWith("s") && i + 4 == word.length());
        boolean isLong = silent && SHORT.indexOf(word.charAt(i + 1)) < 0;
        char vowel = letter == 'y' ? 'i' : letter;
        return String.valueOf(isLong ? Character.toUpperCase(vowel) : vowel);
    }

    /** A doubled consonant sounds once. */
    private static void add(StringBuilder sounds, String said) {
        for (int i = 0; i < said.length(); i++) {
            char sound = said.charAt(i);
            boolean again = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound && !isVowel(sound);
            if (!again) {
                sounds.append(sound);
            }
        }
    }

    private record Rule(String letters, boolean isFirst, boolean isLast, String sound) {

        static Rule of(String written) {
            int equals = written.indexOf('=');
            String letters = written.substring(0, equals);
            return new Rule(
                    letters.replace("^", "").replace("#", ""),
                    letters.startsWith("^"),
                    letters.endsWith("#"),
                    written.substring(equals + 1));
        }

        boolean fits(String word, int i) {
            return word.startsWith(letters, i)
                    && (!isFirst || i == 0)
                    && (!isLast || i > 0 && i + letters.length() == word.length());
        }
    }
}
