package productions.motion.grow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import productions.motion.catalog.Catalog;
import productions.motion.family.Family;
import productions.motion.family.Naming;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Dictionary;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Origins;
import productions.motion.value.Discovery;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/** Names by the ways of naming that are installed, and depths over the origins. Safe to use from any thread. */
public final class Descriptions implements Describer {

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+");
    private static final Pattern WORDS = Pattern.compile("[ _+]");
    private static final Pattern ANY_MARKS = Pattern.compile("[^a-z]+");
    private static final int SHORTEST = 3;

    /** Words that a prompt is not recognized by. */
    private static final Set<String> PLAIN = Set.of(
            "the", "and", "with", "over", "under", "into", "onto", "from", "for", "about", "that", "this", "like",
            "very", "make", "film", "video", "clip", "some", "its", "are", "not", "but", "then", "than", "please",
            "want", "show", "create", "give", "through", "without", "second", "seconds", "minute", "minutes", "there",
            "where", "while");

    private final List<Naming> namings;
    private final Dictionary dictionary;
    private final Depths depths;

    /**
     * Prepare to describe.
     *
     * @param catalog the ways of naming; the first by name that has a name for a thing names it
     * @param origins what depths are measured over
     * @param dictionary which words of prompts and phrases may come into names
     */
    public Descriptions(Catalog catalog, Origins origins, Dictionary dictionary) {
        this.namings = catalog.specs(Family.NAMING).stream()
                .map(spec -> (Naming) spec.standard())
                .toList();
        this.dictionary = dictionary;
        this.depths = new Depths(origins);
    }

    @Override
    public String name(EntryId id, String text, int attempt) {
        Discovery discovery = new Discovery(id.aspect().id(), id.key(), parts(id, text));
        return namings.stream()
                .flatMap(naming -> naming.propose(discovery, attempt).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.UNAVAILABLE,
                        "No way of naming has a name for " + id + ". Install a plugin that names such things, such as"
                                + " 'naming'."));
    }

    @Override
    public Depth depth(EntryId id, List<Double> means) {
        return depths.of(id, means);
    }

    @Override
    public Optional<Rgb> colorOf(String name) {
        int separator = name.lastIndexOf(Naming.SEPARATOR);
        String tail = separator < 0 ? name : name.substring(separator + Naming.SEPARATOR.length());
        return namings.stream().flatMap(naming -> naming.colorOf(tail).stream()).findFirst();
    }

    private List<String> parts(EntryId id, String text) {
        List<String> parts = KeyForm.parts(id);
        if (id.aspect() == Aspect.PROMPT) {
            return telling(id.key());
        }
        if (id.aspect() == Aspect.BLEND) {
            return text.isEmpty()
                    ? Arrays.asList(id.key().split(";", -1))
                    : real(text).stream().toList();
        }
        if (id.aspect() == Aspect.SPAN && parts.size() == 3) {
            List<String> real =
                    parts.stream().flatMap(part -> real(part).stream()).toList();
            return real.size() == 3 ? real : List.of(parts.get(1));
        }
        if (parts.size() == 1) {
            return real(parts.get(0)).stream().toList();
        }
        return parts.stream()
                        .allMatch(part ->
                                NUMBER.matcher(part).matches() || real(part).isPresent())
                ? parts
                : List.of();
    }

    /** The words of a prompt that tell it from others, in its order. */
    private List<String> telling(String prompt) {
        return Arrays.stream(ANY_MARKS.split(prompt, -1))
                .filter(word -> word.length() >= SHORTEST && !PLAIN.contains(word) && fits(word))
                .distinct()
                .toList();
    }

    /** A text, if all of its words are real and fit into a name. */
    private Optional<String> real(String text) {
        boolean real = Arrays.stream(WORDS.split(text, -1))
                .flatMap(word -> Arrays.stream(word.split("-", -1)))
                .allMatch(this::fits);
        return real ? Optional.of(text.replace('_', ' ')) : Optional.empty();
    }

    private boolean fits(String word) {
        return dictionary.has(word) && !dictionary.bars(word);
    }
}
