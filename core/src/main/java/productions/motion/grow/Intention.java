package productions.motion.grow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Evidence;
import productions.motion.knowledge.Mapping;
import productions.motion.knowledge.Sighting;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;

/**
 * What was meant: what the prompt was understood as, and the story the scene tells. Nothing here was measured, and nothing
 * measured comes in here.
 *
 * <p>A light is not a setting and a palette not a theme: each aspect takes its values from its own domains only.
 */
final class Intention {

    private static final Map<Domain, Aspect> MEANT = Map.of(
            Domain.GENRE, Aspect.GENRE,
            Domain.TONE, Aspect.MOOD,
            Domain.MOOD, Aspect.MOOD,
            Domain.STYLE, Aspect.STYLE,
            Domain.TENSION, Aspect.PLOTS,
            Domain.SETTING, Aspect.SETTINGS,
            Domain.THEME, Aspect.THEMES,
            Domain.SHOT, Aspect.SCENE_TYPE,
            Domain.ENTITY, Aspect.ENTITY);

    private static final Map<String, Aspect> DECIDED =
            Map.of("tension", Aspect.PLOTS, "mood", Aspect.MOOD, "size", Aspect.SCENE_TYPE);

    /** Decisions on single shots say which in front. */
    private static final Pattern SHOT = Pattern.compile("^shot \\d+ ");

    private static final String HINT = "hint";

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,24}");

    /** What no word can come to mean by its company. */
    private static final Set<Domain> UNTAUGHT = Set.of(
            Domain.TEXT,
            Domain.TRANSITION_LENGTH,
            Domain.TRANSITION_COLOR,
            Domain.TEMPLATE,
            Domain.ASPECT,
            Domain.KEY,
            Domain.PLACE,
            Domain.TEMPO);

    private final Instruction instruction;
    private final CategoryBleed bleed;

    Intention(Instruction instruction, CategoryBleed bleed) {
        this.instruction = instruction;
        this.bleed = bleed;
    }

    /** Return the story: what the prompt says itself, and what was decided for it; each value once. */
    Stream<Sighting> story(List<Choice> choices) {
        Stream<Sighting> said = instruction.meanings().stream()
                .filter(m -> !m.sense().equals(HINT))
                .flatMap(m -> aspect(m.domain()).map(a -> word(a, m.value())));
        Stream<Sighting> decided = choices.stream().flatMap(c -> aspect(c).map(a -> word(a, c.value())));
        return Stream.concat(said, decided)
                .filter(s -> !bleed.is(s.id().aspect(), s.text()))
                .distinct();
    }

    /** Return the prompt and the instruction it was understood as; nothing when there are no words. */
    Stream<Sighting> interpretation(Function<Instruction, String> writer) {
        String key = Keys.word(instruction.prompt().text());
        return key.isEmpty() ? Stream.of() : Stream.of(Sighting.of(Aspect.PROMPT, key, writer.apply(instruction)));
    }

    /** Return every stretch of the prompt and what it was taken to stand for. */
    Stream<Sighting> spans() {
        return instruction.meanings().stream()
                .filter(m -> m.span().end() > m.span().start())
                .map(this::span);
    }

    /**
     * Return what each word that was not understood stood beside, and that it stood somewhere: the company a word keeps
     * tells what it means.
     */
    Stream<Sighting> company() {
        String text = instruction.prompt().text();
        List<String> words = instruction.unused().stream()
                .map(s -> Keys.word(s.of(text)))
                .filter(w -> WORD.matcher(w).matches())
                .distinct()
                .toList();
        List<Mapping> beside = instruction.meanings().stream()
                .filter(m -> !m.sense().equals(HINT) && !m.value().startsWith("#"))
                .filter(m -> !UNTAUGHT.contains(m.domain()))
                .map(m -> new Mapping("", m.domain(), m.value()))
                .distinct()
                .toList();
        return words.stream()
                .flatMap(w -> Stream.concat(
                                Stream.of(Mapping.NOTHING), beside.stream().map(Mapping::canonical))
                        .map(c -> near(w, c)));
    }

    private static Sighting near(String word, String canonical) {
        String key = Keys.span(word, Evidence.Kind.NEAR.id(), canonical);
        return new Sighting(new EntryId(Aspect.SPAN, key), List.of(), canonical, List.of(), 1);
    }

    private Sighting span(Meaning meaning) {
        String domain = meaning.domain().name().toLowerCase(Locale.ROOT);
        String said = meaning.span().of(instruction.prompt().text());
        EntryId id = new EntryId(Aspect.SPAN, Keys.span(said, domain, meaning.value()));
        return new Sighting(id, List.of(meaning.confidence()), meaning.value(), List.of(), 1);
    }

    private static Stream<Aspect> aspect(Domain domain) {
        return Stream.ofNullable(MEANT.get(domain));
    }

    private static Stream<Aspect> aspect(Choice choice) {
        return Stream.ofNullable(DECIDED.get(SHOT.matcher(choice.aspect()).replaceFirst("")));
    }

    private static Sighting word(Aspect aspect, String value) {
        return Sighting.of(aspect, Keys.word(value), value);
    }
}
