package productions.motion.prompts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import productions.motion.knowledge.Knowledge;
import productions.motion.value.Rows;
import productions.motion.value.Seed;

/**
 * Writes prompts that read like those of people, of shapes whose slots are filled with what is known: values of the
 * origins, and colors that earlier films have found.
 *
 * <p>Two thirds tell what to do, and most of these go through one slot after the other; the rest describe. No prompt is
 * one that was avoided, or nearly one.
 */
public final class PromptWriter {

    private static final double SHARE_OF_IMPERATIVES = 0.65;
    private static final double SHARE_OF_SLOTS = 0.7;
    private static final double SHARE_OF_SOUND = 0.18;
    private static final int ATTEMPTS = 200;

    /** Two prompts are nearly one when they share this much of their words. */
    private static final double ALIKE = 0.8;

    /** Kinds of phrases that name one thing. */
    private static final Set<String> COUNTED = Set.of("place", "camera", "gradient", "sound");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z+]+)}");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<Shape> SHAPES = Rows.cells(PromptWriter.class, "shapes.txt").stream()
            .map(cells -> new Shape(cells.get(0), cells.get(1)))
            .toList();

    private final Phrasebook phrases;

    /** @param knowledge what prompts may speak of */
    public PromptWriter(Knowledge knowledge) {
        this.phrases = new Phrasebook(knowledge);
    }

    /**
     * Return a prompt, always the same one for the same seed, knowledge and past.
     *
     * @param seed the chance it is written with
     * @param avoided prompts that it must not repeat, nor nearly
     * @return nothing where all that chance came up with had been said before
     */
    public Optional<String> write(Seed seed, Collection<String> avoided) {
        List<Set<String>> past = avoided.stream().map(PromptWriter::words).toList();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String prompt = filled(seed.of(attempt));
            Set<String> words = words(prompt);
            if (past.stream().noneMatch(other -> isAlike(words, other))) {
                return Optional.of(prompt);
            }
        }
        return Optional.empty();
    }

    private String filled(Seed chance) {
        String shape = shape(chance);
        Matcher slot = SLOT.matcher(shape);
        StringBuilder prompt = new StringBuilder();
        for (int i = 0; slot.find(); i++) {
            slot.appendReplacement(
                    prompt,
                    Matcher.quoteReplacement(
                            phrase(slot.group(1), chance.of("slot").of(i))));
        }
        slot.appendTail(prompt);
        prompt.setCharAt(0, Character.toUpperCase(prompt.charAt(0)));
        return prompt.toString();
    }

    private static String shape(Seed chance) {
        boolean imperative = chance.of("manner").unit() < SHARE_OF_IMPERATIVES;
        boolean slots = chance.of("slots").unit() < SHARE_OF_SLOTS;
        String manner = imperative ? slots ? "slots" : "imperative" : "descriptive";
        boolean heard = chance.of("heard").unit() < SHARE_OF_SOUND;
        List<String> fitting = SHAPES.stream()
                .filter(s -> s.manner.equals(manner))
                .filter(s -> !heard || s.text.contains("{sound}"))
                .map(Shape::text)
                .toList();
        return fitting.get(chance.of("shape").below(fitting.size()));
    }

    /** Return words for a slot; describing words go between the article and the thing. */
    private String phrase(String slot, Seed chance) {
        int plus = slot.indexOf('+');
        String thing = phrases.phrase(slot.substring(plus + 1), chance.of("thing"));
        String before = plus < 0 ? "" : phrases.phrase(slot.substring(0, plus), chance.of("describing")) + " ";
        boolean fixed = thing.startsWith("the ");
        String noun = fixed ? thing.substring(4) : thing.startsWith("-") ? thing.substring(1) : thing;
        if (fixed) {
            return "the " + before + noun;
        }
        boolean counted = COUNTED.contains(slot.substring(plus + 1)) && !thing.startsWith("-");
        String words = before + noun;
        return counted ? article(words) + words : words;
    }

    private static String article(String words) {
        return "aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static boolean isAlike(Set<String> words, Set<String> other) {
        long shared = words.stream().filter(other::contains).count();
        return shared >= ALIKE * Math.max(words.size(), other.size());
    }

    private static Set<String> words(String prompt) {
        return WORDS.splitAsStream(prompt.toLowerCase(Locale.ROOT))
                .filter(w -> w.length() > 1)
                .collect(Collectors.toSet());
    }

    private record Shape(String manner, String text) {}
}
