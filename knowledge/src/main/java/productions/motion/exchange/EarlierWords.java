package productions.motion.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import productions.motion.grow.CategoryBleed;
import productions.motion.grow.Keys;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Sighting;
import productions.motion.scene.Domain;
import tools.jackson.databind.JsonNode;

/**
 * Reads the words of the earlier system: what was intended, what prompts were understood as, and what words stand for.
 *
 * <p>It kept lights among the settings and palettes among the themes. Neither says what was intended there, so they are
 * set aside and told.
 */
final class EarlierWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final Map<String, String> DOMAINS = Map.of(
            "lighting", "light",
            "audio_tempo", "tempo",
            "audio_mood", "mood",
            "audio_presence", "presence",
            "audio_genre", "music",
            "composition_balance", "balance",
            "composition_symmetry", "symmetry",
            "sfx", "effect");
    private static final Set<String> KNOWN =
            Arrays.stream(Domain.values()).map(d -> Keys.word(d.name())).collect(Collectors.toSet());

    private final Haul haul;
    private final CategoryBleed bleed;
    private final Lexicon lexicon;

    EarlierWords(Origins origins, Lexicon lexicon, Haul haul) {
        this.haul = haul;
        this.bleed = new CategoryBleed(origins);
        this.lexicon = lexicon;
    }

    void word(Aspect aspect, JsonNode row) {
        String value = row.path("value").asString("");
        String key = Keys.word(row.path("entry_key").asString(value));
        long count = EarlierValues.count(row);
        if (key.isEmpty() || count < 1) {
            haul.find(Finding.Kind.UNREADABLE, row.toString(), 0);
        } else if (bleed.is(aspect, key)) {
            haul.find(
                    aspect == Aspect.SETTINGS ? Finding.Kind.LIGHT_AMONG_SETTINGS : Finding.Kind.PALETTE_AMONG_THEMES,
                    key,
                    count);
        } else {
            EntryId id = new EntryId(aspect, key);
            haul.add(
                    new Sighting(id, List.of(), value.isEmpty() ? key : value, List.of(), count),
                    EarlierValues.names(row));
        }
    }

    void prompt(JsonNode row) {
        String prompt = Keys.word(row.path("prompt").asString(""));
        if (prompt.isEmpty()) {
            haul.find(Finding.Kind.UNREADABLE, row.toString(), 0);
            return;
        }
        if (Arrays.stream(NO_LETTER.split(prompt))
                .anyMatch(w -> !w.isEmpty() && !lexicon.thesaurus().isWord(w))) {
            haul.find(Finding.Kind.INVENTED_WORDS, prompt, 1);
        }
        Dates.read(row.path("updated_at").asString("")).ifPresent(haul::date);
        JsonNode instruction = row.path("instruction");
        String text = instruction.isString() ? instruction.asString() : instruction.toString();
        haul.add(new Sighting(new EntryId(Aspect.PROMPT, prompt), List.of(), text, List.of(), 1), List.of());
    }

    void span(JsonNode row) {
        String span = Keys.word(row.path("span").asString(""));
        String canonical = row.path("canonical").asString("");
        String written = row.path("domain").asString("");
        long count = EarlierValues.count(row);
        if (span.isEmpty() || canonical.isEmpty() || count < 1) {
            haul.find(Finding.Kind.UNREADABLE, row.toString(), 0);
            return;
        }
        String domain = DOMAINS.getOrDefault(written, written);
        EntryId id = new EntryId(Aspect.SPAN, Keys.span(span, domain, canonical));
        if (!KNOWN.contains(domain)) {
            haul.find(Finding.Kind.UNKNOWN_WORD, "domain " + written + ": " + span, count);
        }
        haul.add(new Sighting(id, List.of(), canonical, List.of(), count), List.of());
    }
}
