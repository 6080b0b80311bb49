package productions.motion.plugins.naming;

import java.util.Map;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/**
 * Calls a word by itself and by what kind of word it is, so that equal words of several kinds are told apart: {@code Minimal
 * Style}, {@code Minimal Genre}. That alone tells it from all others; only when the name is taken, or the word is none that
 * can be shown, it gets a tail: {@code Theme · Cedar Gate}.
 */
@Primitive(
        value = "word_names",
        summary = "A word and what kind of word it is, such as Golden Hour Setting.",
        examples = {"word_names()"})
public record WordNames() implements Naming {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("pure.color", "Hue"),
            Map.entry("pure.sound", "Noise"),
            Map.entry("blended.color", "Hue"),
            Map.entry("blended.motion", "Motion"),
            Map.entry("blended.time", "Timing"),
            Map.entry("blended.lighting", "Light"),
            Map.entry("blended.composition", "Composition"),
            Map.entry("blended.graphics", "Graphics"),
            Map.entry("blended.temporal", "Pacing"),
            Map.entry("blended.technical", "Format"),
            Map.entry("blended.gradient", "Gradient"),
            Map.entry("blended.camera", "Camera"),
            Map.entry("blended.transition", "Transition"),
            Map.entry("blended.depth", "Depth"),
            Map.entry("blended.sound", "Sound"),
            Map.entry("semantic.genre", "Genre"),
            Map.entry("semantic.mood", "Mood"),
            Map.entry("semantic.themes", "Theme"),
            Map.entry("semantic.plots", "Plot"),
            Map.entry("semantic.settings", "Setting"),
            Map.entry("semantic.style", "Style"),
            Map.entry("semantic.scene_type", "Scene"),
            Map.entry("semantic.entity", "Figure"));

    /** Words of the trade that no dictionary has. */
    private static final Map<String, String> SPELLED =
            Map.of("sci-fi", "science fiction", "vlog", "video diary", "pov", "viewpoint", "sfx", "effects");

    private static final int LONGEST = 26;
    private static final int MOST_WORDS = 3;

    @Override
    public Optional<String> propose(Discovery word, int attempt) {
        String kind = KINDS.getOrDefault(word.aspect(), "");
        if (kind.isEmpty() || word.parts().size() > 1) {
            return Optional.empty();
        }
        String said = word.parts().stream()
                .map(w -> Words.title(SPELLED.getOrDefault(w, w)))
                .findFirst()
                .orElse("");
        boolean room = said.length() + kind.length() <= LONGEST && said.split(" ", -1).length < MOST_WORDS;
        String head = said.isEmpty() || !room ? kind : said + " " + kind;
        boolean enough = !said.isEmpty() && room && attempt == 0;
        return Optional.of(enough ? head : Pairs.PLACE.behind(head, word.key(), attempt));
    }
}
