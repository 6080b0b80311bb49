package productions.motion.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import productions.motion.extract.Measured;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.value.Observation;
import productions.motion.value.Rgb;
import productions.motion.value.Scope;

/**
 * Compares what a prompt asks for with what was measured in the film. What cannot be measured, or was not, is not judged;
 * neither is what a prompt only hints at.
 */
final class Judge {

    /** Which moves of the picture pass for a camera's; each is how the name of a measured move may begin. */
    private static final Map<String, List<String>> MOVES = Map.ofEntries(
            Map.entry("static", List.of("static")),
            Map.entry("pan", List.of("pan")),
            Map.entry("whip_pan", List.of("pan")),
            Map.entry("truck", List.of("pan")),
            Map.entry("tracking", List.of("pan")),
            Map.entry("tilt", List.of("tilt")),
            Map.entry("pedestal", List.of("tilt")),
            Map.entry("crane", List.of("tilt")),
            Map.entry("zoom", List.of("zoom_in")),
            Map.entry("dolly", List.of("zoom")),
            Map.entry("zoom_out", List.of("zoom_out")),
            Map.entry("rotate", List.of("rotate")),
            Map.entry("roll", List.of("rotate")),
            Map.entry("arc", List.of("pan", "rotate")),
            Map.entry("handheld", List.of("handheld")));

    /** What is measured in the very words that ask for it. */
    private static final Map<Domain, String> SAME = Map.of(
            Domain.BALANCE, "composition.balance",
            Domain.SYMMETRY, "composition.symmetry",
            Domain.TEMPERATURE, "lighting.color_temperature",
            Domain.GRADIENT, "graphics.gradient_type");

    private static final String TYPE = "camera.type";
    private static final String DIRECTION = "motion.direction";
    private static final double LENGTH = 0.05;

    private final Origins origins;
    private final Optional<Measured> film;
    private final List<Measured> all;

    private Judge(Origins origins, List<Measured> all) {
        this.origins = origins;
        this.all = all;
        this.film = all.stream().filter(m -> m.scope() == Scope.FILM).findFirst();
    }

    /**
     * What came of the comparison.
     *
     * @param judged how much could be compared
     * @param missed what the film does not show
     */
    record Verdict(int judged, List<String> missed) {}

    /** Compare what was asked for with what was measured. */
    static Verdict judge(Instruction instruction, List<Measured> measured, Origins origins) {
        Judge judge = new Judge(origins, measured);
        List<Verdict> verdicts = new ArrayList<>();
        instruction.meanings().stream()
                .filter(m -> !m.isHint())
                .forEach(m -> verdicts.add(verdict(said(m), judge.shows(m))));
        instruction.excluded().stream()
                .filter(m -> m.domain() == Domain.COLOR)
                .forEach(m ->
                        verdicts.add(verdict("no " + said(m), judge.shows(m).map(shown -> !shown))));
        verdicts.add(verdict("length", judge.isAsLongAs(instruction)));
        return new Verdict(
                verdicts.stream().mapToInt(Verdict::judged).sum(),
                verdicts.stream().flatMap(v -> v.missed().stream()).toList());
    }

    private static Verdict verdict(String asked, Optional<Boolean> right) {
        return right.map(is -> new Verdict(1, is ? List.of() : List.of(asked))).orElse(new Verdict(0, List.of()));
    }

    private Optional<Boolean> isAsLongAs(Instruction instruction) {
        return instruction.seconds().flatMap(s -> number("duration_s").map(d -> Math.abs(d - s.value()) <= LENGTH));
    }

    /** Return a meaning in few words, such as {@code camera=pan}. */
    static String said(Meaning meaning) {
        return meaning.domain().name().toLowerCase(Locale.ROOT) + "=" + meaning.value();
    }

    private Optional<Boolean> shows(Meaning meaning) {
        String value = meaning.value();
        String same = SAME.get(meaning.domain());
        if (same != null) {
            return word(same).map(value::equals);
        }
        return switch (meaning.domain()) {
            case CAMERA -> camera(meaning);
            case COLOR -> color(value).flatMap(this::shows);
            case PALETTE -> palette(value);
            case MOTION -> motion(value);
            case DIRECTION -> direction(value);
            case SHAPE -> word("graphics.shape").map(value::equals);
            case TRANSITION -> transition(value);
            case TEXT -> word("graphics.has_text").map("true"::equals);
            case DEPTH -> word("depth.parallax").map("true"::equals);
            case SOUND -> sound(value);
            case PRESENCE -> word("audio.presence").map(value::equals);
            case MOOD -> word("audio.mood").map(value::equals);
            case TEMPO -> word("audio.tempo").map(value::equals);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> camera(Meaning meaning) {
        return Optional.ofNullable(MOVES.get(meaning.value()))
                .flatMap(moves -> word(TYPE)
                        .map(type -> Stream.of(type.split("\\+", -1))
                                .anyMatch(move -> moves.stream().anyMatch(move::startsWith))));
    }

    private Optional<Boolean> motion(String value) {
        Optional<Boolean> moves = word(DIRECTION).map(d -> !d.equals("none"));
        return switch (value) {
            case "still" -> moves.map(m -> !m);
            case "pulse", "breathe" -> word("motion.rhythm").map("pulsing"::equals);
            default -> moves;
        };
    }

    private Optional<Boolean> direction(String value) {
        boolean heads = Set.of("left", "right", "up", "down").contains(value);
        return heads
                ? word("motion.heading").map(h -> h.contains(value))
                : word(DIRECTION).map(value::equals);
    }

    private Optional<Boolean> transition(String value) {
        return film.map(f -> f.observations().stream()
                .filter(o -> o.aspect().equals("transitions"))
                .map(Observation::label)
                .anyMatch(value::equals));
    }

    /** Whether a noise is heard in some frame; nothing where noises were not measured. */
    private Optional<Boolean> sound(String value) {
        List<String> heard = all.stream()
                .filter(m -> m.scope() == Scope.FRAME)
                .flatMap(m -> m.find("timbre").map(Observation::label).stream())
                .toList();
        boolean pure = origins.noises().stream().anyMatch(n -> n.name().equals(value));
        return heard.isEmpty() || !pure ? Optional.empty() : Optional.of(heard.contains(value));
    }

    private Optional<Boolean> palette(String value) {
        return origins.palettes().stream()
                .filter(p -> p.name().equals(value))
                .findFirst()
                .flatMap(p -> clusters().map(c -> {
                    long shown = p.colors().stream().filter(c).count();
                    return 2 * shown >= p.colors().size();
                }));
    }

    private Optional<Boolean> shows(Rgb color) {
        return clusters().map(c -> c.test(color));
    }

    /** Whether some color fills a good part of the picture; nothing where colors were not measured. */
    private Optional<Predicate<Rgb>> clusters() {
        return film.flatMap(f -> f.find("color.palette")).map(o -> new Clusters(o.values())::show);
    }

    private Optional<Rgb> color(String value) {
        if (value.startsWith("#")) {
            return Optional.of(Rgb.parse(value));
        }
        return Stream.concat(origins.primaries().stream(), origins.colors().stream())
                .filter(c -> c.name().equals(value))
                .map(Origins.NamedColor::color)
                .findFirst();
    }

    private Optional<String> word(String aspect) {
        return film.flatMap(f -> f.find(aspect)).map(Observation::label).filter(w -> !w.isEmpty());
    }

    private Optional<Double> number(String aspect) {
        return film.flatMap(f -> f.find(aspect))
                .filter(o -> !o.values().isEmpty())
                .map(Observation::value);
    }
}
