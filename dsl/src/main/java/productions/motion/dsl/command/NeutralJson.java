package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.scene.Segment;
import productions.motion.scene.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a prompt determines, in neutral fields that other tools read; a field that it does not determine is absent.
 *
 * <p>A field holds the word the prompt uses, in standard English; where Motion calls it otherwise, that name follows, and
 * both stand in an array: {@code "setting": ["pier", "beach"]}. Fields that list things ({@code colors}, {@code subjects},
 * {@code sounds}, {@code avoid_…}) hold one word a thing.
 */
final class NeutralJson {

    /** Fields of one value, by the kind of thing they tell. */
    private static final List<Field> FIELDS = List.of(
            new Field("motion", Domain.MOTION),
            new Field("direction", Domain.DIRECTION),
            new Field("smoothness", Domain.SMOOTHNESS),
            new Field("rhythm", Domain.RHYTHM),
            new Field("speed", Domain.SPEED),
            new Field("gradient", Domain.GRADIENT),
            new Field("camera", Domain.CAMERA),
            new Field("shot", Domain.SHOT),
            new Field("transition", Domain.TRANSITION),
            new Field("temperature", Domain.TEMPERATURE),
            new Field("genre", Domain.GENRE),
            new Field("style", Domain.STYLE),
            new Field("mood", Domain.TONE),
            new Field("tone", Domain.TONE),
            new Field("balance", Domain.BALANCE),
            new Field("symmetry", Domain.SYMMETRY),
            new Field("tension", Domain.TENSION),
            new Field("setting", Domain.SETTING),
            new Field("theme", Domain.THEME),
            new Field("weather", Domain.WEATHER),
            new Field("season", Domain.SEASON),
            new Field("aspect", Domain.ASPECT),
            new Field("text_position", Domain.PLACE),
            new Field("educational_template", Domain.TEMPLATE));

    private static final Map<String, String> TRENDS = Map.of(
            "ease_in",
            "increasing",
            "ease_out",
            "decreasing",
            "constant",
            "constant",
            "ease_in_out",
            "rising_and_falling");

    /** Places that are times. */
    private static final Set<String> TIMES = Set.of("day", "night", "golden_hour");

    /** Things that are drawn as shapes. */
    private static final Set<String> FORMS = Set.of("star", "heart", "crystal", "arrow", "drop", "moon");

    /** A place told by up to three words before the thing. */
    private static final Pattern PLACED = Pattern.compile(
            "\\b(in|on|under|over|at|by|near|behind|beside|against|across|through|above|below|between|inside|along|from|to|into|around|past)"
                    + "( [\\p{L}'-]+){0,3} $");

    private static final Set<String> COLORFUL = Set.of("vivid", "muted", "faded");

    private final JsonMapper mapper;

    NeutralJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Return the fields of a whole prompt. */
    ObjectNode of(Instruction instruction) {
        String text = instruction.prompt().text();
        ObjectNode json = of(instruction.meanings(), text);
        instruction.seconds().ifPresent(s -> json.put("duration_s", s.value()));
        instruction.framesPerSecond().ifPresent(f -> json.put("fps", f.value()));
        Set<Span> shapes = spans(instruction.all(Domain.ASPECT));
        instruction
                .size()
                .filter(s -> !shapes.contains(s.span()))
                .ifPresent(s -> json.put("width", s.value().width())
                        .put("height", s.value().height()));
        instruction
                .mode()
                .ifPresent(m -> json.put("creation_mode", lower(m.value().name())));
        scenes(json, instruction);
        new AvoidedJson(json).put(instruction.excluded());
        return json;
    }

    private void scenes(ObjectNode json, Instruction instruction) {
        ArrayNode scenes = instruction.segments().isEmpty() ? json.arrayNode() : json.putArray("scenes");
        for (Segment segment : instruction.segments()) {
            ObjectNode scene =
                    of(instruction.within(segment), instruction.prompt().text());
            segment.seconds().ifPresent(s -> scene.put("duration_s", s.value()));
            scenes.add(scene);
        }
    }

    private static Set<Span> spans(List<Meaning> meanings) {
        return new LinkedHashSet<>(meanings.stream().map(Meaning::span).toList());
    }

    /** Return the fields of some meanings. */
    private ObjectNode of(List<Meaning> all, String text) {
        ObjectNode json = mapper.createObjectNode();
        List<Meaning> named = all.stream().filter(m -> !m.isHint()).toList();
        Set<Span> drawn = spans(of(named, Domain.SHAPE).toList());
        Set<Span> palettes = several(named);
        list(
                json,
                "colors",
                of(named, Domain.COLOR)
                        .filter(m -> !palettes.contains(m.span()))
                        .filter(m -> !isOfShape(m, named, drawn)));
        single(
                json,
                "palette",
                Stream.of(
                                of(named, Domain.PALETTE),
                                palettes(named, palettes),
                                of(named, Domain.LIGHT).filter(NeutralJson::isOfColor))
                        .flatMap(m -> m));
        FIELDS.forEach(field -> single(json, field.name, of(named, field.domain)));
        single(json, "lighting", lights(all, named));
        of(named, Domain.TRANSITION_LENGTH).findFirst().ifPresent(m -> json.put("transition_s", m.amount()));
        of(named, Domain.ACCELERATION)
                .findFirst()
                .ifPresent(m -> json.put("motion_trend", TRENDS.getOrDefault(m.value(), m.value())));
        of(named, Domain.TEXT)
                .filter(m -> !m.sense().equals("topic"))
                .findFirst()
                .ifPresent(m -> json.put("text", m.value()));
        of(named, Domain.PACING).findFirst().ifPresent(m -> json.put("pacing_factor", m.amount()));
        of(named, Domain.INTENSITY).findFirst().ifPresent(m -> json.put("intensity", m.amount()));
        of(named, Domain.DEPTH).findFirst().ifPresent(m -> json.put("depth_parallax", true));
        shapes(json, named);
        list(json, "subjects", subjects(of(named, Domain.ENTITY).toList(), text));
        ObjectNode audio = new SoundJson(mapper).of(named);
        if (!audio.isEmpty()) {
            json.set("audio", audio);
        }
        return json;
    }

    /** Return whether a color is the one color of a shape, and so stands there. */
    private static boolean isOfShape(Meaning color, List<Meaning> named, Set<Span> drawn) {
        Optional<Span> shape = color.reading().thing().filter(drawn::contains);
        return shape.isPresent()
                && of(named, Domain.COLOR)
                                .filter(m -> m.reading().thing().equals(shape))
                                .count()
                        == 1;
    }

    /** Return the words that name several colors at once, such as <i>rainbow</i>. */
    private static Set<Span> several(List<Meaning> named) {
        List<Span> spans = of(named, Domain.COLOR).map(Meaning::span).toList();
        return spans.stream().filter(s -> Collections.frequency(spans, s) > 1).collect(Collectors.toSet());
    }

    private static Stream<Meaning> palettes(List<Meaning> named, Set<Span> several) {
        return several.stream()
                .sorted(Comparator.comparingInt(Span::start))
                .flatMap(s ->
                        of(named, Domain.COLOR).filter(m -> m.span().equals(s)).limit(1))
                .map(m -> new Meaning(
                        Domain.PALETTE, m.reading().name(), 1, m.span(), m.sense(), m.confidence(), m.reading()));
    }

    /** Lights that tell how colorful the picture is. */
    private static boolean isOfColor(Meaning light) {
        return COLORFUL.contains(light.value());
    }

    /** The light that is named; where none is, that of the time of day. */
    private static Stream<Meaning> lights(List<Meaning> all, List<Meaning> named) {
        Set<Span> times = spans(
                of(named, Domain.SETTING).filter(m -> TIMES.contains(m.value())).toList());
        boolean lit = of(named, Domain.LIGHT).findAny().isPresent();
        return lit ? of(named, Domain.LIGHT) : of(all, Domain.LIGHT).filter(m -> times.contains(m.span()));
    }

    /** The things a picture is of; those that only tell where something is count where there are no others. */
    private static Stream<Meaning> subjects(List<Meaning> things, String text) {
        List<Meaning> main = things.stream()
                .filter(m -> !PLACED.matcher(text.substring(0, m.span().start()).toLowerCase(Locale.ROOT))
                        .find())
                .toList();
        return main.isEmpty() ? things.stream() : main.stream();
    }

    private static void shapes(ObjectNode json, List<Meaning> named) {
        List<Meaning> shapes = named.stream()
                .filter(m -> m.domain() == Domain.SHAPE
                        || m.domain() == Domain.ENTITY
                                && FORMS.contains(m.reading().name()))
                .toList();
        ArrayNode array = shapes.isEmpty() ? json.arrayNode() : json.putArray("shapes");
        for (Meaning shape : shapes) {
            ObjectNode node =
                    array.addObject().put("type", shape.reading().name()).put("count", (int) shape.amount());
            of(named, Domain.COLOR)
                    .filter(m ->
                            m.reading().thing().filter(shape.span()::equals).isPresent())
                    .findFirst()
                    .ifPresent(m -> node.put("color", m.reading().name()));
        }
    }

    /** Return the meanings of a kind. */
    static Stream<Meaning> of(List<Meaning> meanings, Domain domain) {
        return meanings.stream().filter(m -> m.domain() == domain);
    }

    /** Put the words of some meanings in a field, one a thing. */
    static void list(ObjectNode json, String field, Stream<Meaning> meanings) {
        List<String> names = meanings.map(m -> m.reading().name()).distinct().toList();
        if (!names.isEmpty()) {
            ArrayNode array = json.putArray(field);
            names.forEach(array::add);
        }
    }

    /** Put the words of some meanings in a field, each followed by what Motion calls it; places also by their kind. */
    static void single(ObjectNode json, String field, Stream<Meaning> meanings) {
        List<String> values = new ArrayList<>();
        meanings.forEach(m -> Stream.of(m.reading().name(), head(m), m.value())
                .filter(isNew(values))
                .forEach(values::add));
        if (values.size() == 1) {
            json.put(field, values.get(0));
        } else if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
    }

    /** Return the kind of place that a phrase names: a haunted house is a house. */
    private static String head(Meaning meaning) {
        String name = meaning.reading().name();
        return meaning.domain() == Domain.SETTING ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }

    private static Predicate<String> isNew(List<String> values) {
        return value -> values.stream()
                .noneMatch(v -> v.equals(value) || v.replace(' ', '_').equals(value));
    }

    /** Return a name in lower case. */
    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Field(String name, Domain domain) {}
}
