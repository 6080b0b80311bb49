package productions.motion.dsl.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An instruction as neutral fields that other tools read, with every meaning and its span beside them. */
final class InstructionJson {

    private static final List<Domain> SINGLE = List.of(
            Domain.PALETTE,
            Domain.MOTION,
            Domain.DIRECTION,
            Domain.SMOOTHNESS,
            Domain.RHYTHM,
            Domain.GRADIENT,
            Domain.CAMERA,
            Domain.SHOT,
            Domain.TRANSITION,
            Domain.GENRE,
            Domain.STYLE,
            Domain.BALANCE,
            Domain.SYMMETRY,
            Domain.TENSION,
            Domain.SETTING,
            Domain.THEME,
            Domain.WEATHER,
            Domain.TEXT,
            Domain.TEMPERATURE);
    private static final List<Domain> HEARD =
            List.of(Domain.MOOD, Domain.PRESENCE, Domain.MUSIC, Domain.TEMPO, Domain.VOICE);

    private final JsonMapper mapper;

    InstructionJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode node(Instruction instruction) {
        ObjectNode json = mapper.createObjectNode();
        list(json, "colors", saidAll(instruction, Domain.COLOR));
        SINGLE.forEach(d -> said(instruction, d).ifPresent(m -> json.put(name(d), m.value())));
        said(instruction, Domain.LIGHT).ifPresent(m -> json.put("lighting", m.value()));
        said(instruction, Domain.TONE).ifPresent(m -> json.put("mood", m.value()));
        said(instruction, Domain.SPEED).ifPresent(m -> json.put("speed", m.value()));
        said(instruction, Domain.PACING).ifPresent(m -> json.put("pacing_factor", m.amount()));
        said(instruction, Domain.INTENSITY).ifPresent(m -> json.put("intensity", m.amount()));
        said(instruction, Domain.PLACE).ifPresent(m -> json.put("text_position", m.value()));
        said(instruction, Domain.TEMPLATE).ifPresent(m -> json.put("educational_template", m.value()));
        said(instruction, Domain.DEPTH).ifPresent(m -> json.put("depth_parallax", true));
        shapes(json, instruction);
        list(json, "subjects", saidAll(instruction, Domain.ENTITY));
        sound(json, instruction);
        instruction.seconds().ifPresent(s -> json.put("duration_s", s.value()));
        instruction.framesPerSecond().ifPresent(f -> json.put("fps", f.value()));
        instruction
                .size()
                .ifPresent(s -> json.put("width", s.value().width())
                        .put("height", s.value().height()));
        instruction
                .mode()
                .ifPresent(m -> json.put("creation_mode", m.value().name().toLowerCase(Locale.ROOT)));
        excluded(json, instruction);
        spans(json, instruction);
        return json;
    }

    private static void shapes(ObjectNode json, Instruction instruction) {
        List<Meaning> shapes = saidAll(instruction, Domain.SHAPE);
        if (!shapes.isEmpty()) {
            ArrayNode array = json.putArray("shapes");
            shapes.forEach(m -> array.addObject().put("type", m.value()).put("count", (int) m.amount()));
        }
    }

    private void sound(ObjectNode json, Instruction instruction) {
        ObjectNode audio = mapper.createObjectNode();
        HEARD.forEach(d -> said(instruction, d).ifPresent(m -> audio.put(name(d), m.value())));
        said(instruction, Domain.TEMPO).filter(m -> m.amount() > 1).ifPresent(m -> audio.put("tempo_bpm", m.amount()));
        list(audio, "sounds", saidAll(instruction, Domain.SOUND));
        list(audio, "effects", saidAll(instruction, Domain.EFFECT));
        if (!audio.isEmpty()) {
            json.set("audio", audio);
        }
    }

    private static void excluded(ObjectNode json, Instruction instruction) {
        for (Domain domain : Domain.values()) {
            List<Meaning> avoided = instruction.excluded().stream()
                    .filter(m -> m.domain() == domain)
                    .toList();
            String plural = switch (domain) {
                case COLOR -> "colors";
                case LIGHT -> "lighting";
                case TONE -> "mood";
                default -> name(domain);
            };
            list(json, "avoid_" + plural, avoided);
        }
    }

    private static void spans(ObjectNode json, Instruction instruction) {
        String text = instruction.prompt().text();
        ArrayNode spans = json.putArray("understood");
        for (Meaning meaning : instruction.meanings()) {
            ObjectNode span = spans.addObject();
            span.put("domain", name(meaning.domain()))
                    .put("value", meaning.value())
                    .put("amount", meaning.amount())
                    .put("text", meaning.span().of(text))
                    .put("sense", meaning.sense())
                    .put("confidence", meaning.confidence());
            span.putArray("span").add(meaning.span().start()).add(meaning.span().end());
        }
        ArrayNode unused = json.putArray("unused");
        instruction.unused().forEach(s -> unused.add(s.of(text)));
    }

    /** What the words say themselves; what they only suggest is no part of the neutral fields. */
    private static List<Meaning> saidAll(Instruction instruction, Domain domain) {
        return instruction.all(domain).stream()
                .filter(m -> !m.sense().equals("hint"))
                .toList();
    }

    private static Optional<Meaning> said(Instruction instruction, Domain domain) {
        return saidAll(instruction, domain).stream().findFirst();
    }

    private static void list(ObjectNode json, String field, List<Meaning> meanings) {
        if (!meanings.isEmpty()) {
            ArrayNode array = json.putArray(field);
            meanings.stream().map(Meaning::value).distinct().forEach(array::add);
        }
    }

    private static String name(Domain domain) {
        return domain.name().toLowerCase(Locale.ROOT);
    }
}
