package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import productions.motion.knowledge.Learned;
import productions.motion.scene.Choice;
import productions.motion.scene.Evidence;
import productions.motion.scene.Film;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.FlashReport;
import productions.motion.scene.Format;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.scene.Scene;

/** What a run tells: what was understood, what was chosen and why, and what came out. */
public final class Summary {

    private static final int NAMES_SHOWN = 4;

    private Summary() {}

    static List<String> of(Instruction instruction, Scene scene) {
        List<String> lines = new ArrayList<>();
        Format format = scene.format();
        lines.add("");
        lines.add("  " + scene.name() + "  ·  seed " + scene.seed().value() + "  ·  " + format.width() + "×"
                + format.height() + " · " + format.framesPerSecond() + " fps · "
                + String.format(Locale.ROOT, "%.1f s", format.seconds()) + "  ·  knowledge "
                + scene.makers().knowledge());
        lines.add("");
        lines.add("  understood   " + understood(instruction));
        for (Choice choice : scene.choices()) {
            lines.add(
                    String.format(Locale.ROOT, "    %-12s %-34s %s", choice.aspect(), choice.value(), reason(choice)));
        }
        if (!instruction.excluded().isEmpty()) {
            lines.add("    kept out     "
                    + instruction.excluded().stream()
                            .map(Meaning::value)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        if (!instruction.unused().isEmpty()) {
            String text = instruction.prompt().text();
            lines.add("    not used     "
                    + instruction.unused().stream()
                            .map(s -> "\"" + s.of(text) + "\"")
                            .collect(Collectors.joining(", ")));
        }
        lines.add("");
        return lines;
    }

    /** Return what came out. */
    public static List<String> of(Film film, Optional<Learned> learned) {
        FlashReport flash = film.manifest().flash();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "  sound    %.1f LUFS  %.1f dBTP",
                film.manifest().loudness().integrated(),
                film.manifest().loudness().truePeak()));
        lines.add("  safety   " + safety(film.manifest().scene().flash(), flash));
        lines.add("  film     " + String.format(Locale.ROOT, "%.1f MB", film.bytes() / 1e6)
                + "   scene embedded   frames " + film.manifest().framesSha256().substring(0, 12));
        learned.ifPresent(l -> lines.addAll(of(l)));
        lines.add("  next     motion explain " + film.file() + "   ·   motion sheet " + film.file());
        lines.add("");
        return lines;
    }

    /** Return the little that a session tells of a film that was shot. */
    public static List<String> brief(Film film, Optional<Learned> learned) {
        List<String> lines = new ArrayList<>();
        FlashReport flash = film.manifest().flash();
        if (flash.isLimited() || !flash.isSafe()) {
            lines.add("  safety   " + safety(film.manifest().scene().flash(), flash));
        }
        learned.ifPresent(l -> lines.addAll(of(l)));
        return lines;
    }

    static List<String> of(Learned learned) {
        if (learned.known()) {
            return List.of("  learn    nothing: this very film was learned before");
        }
        Map<String, Long> byAspect = learned.discovered().stream()
                .collect(
                        Collectors.groupingBy(e -> e.id().aspect().label(), LinkedHashMap::new, Collectors.counting()));
        String found = byAspect.entrySet().stream()
                .map(e -> "+" + e.getValue() + " " + e.getKey())
                .collect(Collectors.joining("  "));
        List<String> lines = new ArrayList<>();
        lines.add(
                "  learn    " + (found.isEmpty() ? "nothing new" : found) + "   (" + learned.seen() + " seen before)");
        if (!found.isEmpty()) {
            lines.add("           new: "
                    + learned.discovered().stream()
                            .limit(NAMES_SHOWN)
                            .map(e -> "\"" + e.name() + "\"")
                            .collect(Collectors.joining(", "))
                    + (learned.discovered().size() > NAMES_SHOWN ? ", …" : ""));
        }
        return lines;
    }

    private static String safety(FlashPolicy policy, FlashReport flash) {
        if (policy == FlashPolicy.OFF) {
            return "flashes not measured";
        }
        String verdict = flash.isLimited() ? "softened" : flash.isSafe() ? "ok" : "NOT SAFE";
        return String.format(
                Locale.ROOT,
                "flashes %.1f/s worst (limit 3.0) at %.1f s   %s",
                flash.flashesPerSecond(),
                flash.atSeconds(),
                verdict);
    }

    /** Return why something was chosen, in a few words. */
    public static String reason(Choice choice) {
        String words = choice.evidence().stream()
                .map(Evidence::text)
                .filter(text -> !text.isBlank())
                .map(text -> "\"" + text + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            return words;
        }
        return switch (choice.how()) {
            case DRAWN ->
                choice.alternatives().isEmpty()
                        ? "not asked: drawn by chance"
                        : "not asked: drawn from " + (choice.alternatives().size() + 1);
            case LEARNED -> "not asked: learned from earlier films";
            case IMPLIED -> "follows from the rest";
            case ASKED -> "as asked";
            case DEFAULT -> "";
        };
    }

    /** Return the words of a prompt that were understood. */
    public static String understood(Instruction instruction) {
        String text = instruction.prompt().text();
        String words = instruction.meanings().stream()
                .filter(m -> m.span().end() > m.span().start())
                .map(m -> m.span().of(text))
                .distinct()
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "nothing in particular: everything is drawn" : words;
    }
}
