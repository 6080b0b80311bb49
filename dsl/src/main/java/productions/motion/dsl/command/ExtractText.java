package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import productions.motion.extract.Measured;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/** What films measure, for people to read. */
final class ExtractText implements ExtractReport {

    private static final int MOST_VALUES = 12;

    private final Talk talk;
    private String film = "";

    ExtractText(Talk talk) {
        this.talk = talk;
    }

    @Override
    public void begin(Path path) {
        film = path.toString();
        talk.give(film);
    }

    @Override
    public void measured(Measured stretch) {
        if (stretch.scope() == Scope.FRAME) {
            return;
        }
        String range = String.format(Locale.ROOT, "%.2f s to %.2f s", stretch.start(), stretch.end());
        talk.give(stretch.scope() == Scope.FILM ? "  the whole film" : "  " + range);
        stretch.observations().forEach(this::say);
    }

    private void say(Observation observation) {
        String values = observation.values().stream()
                .limit(MOST_VALUES)
                .map(v -> String.format(Locale.ROOT, "%.4g", v))
                .collect(Collectors.joining(" "));
        String more = observation.values().size() > MOST_VALUES ? " …" : "";
        talk.give(String.format(
                        Locale.ROOT,
                        "    %-28s %s %s%s %s",
                        observation.aspect(),
                        observation.label(),
                        values,
                        more,
                        observation.unit())
                .stripTrailing());
    }

    @Override
    public void intended(List<Intention> intentions) {
        talk.give("  what was intended, and what was measured");
        for (Intention intention : intentions) {
            talk.give(String.format(
                            Locale.ROOT,
                            "  %s %-28s %-20s %s",
                            intention.agrees() ? "✓" : "✗",
                            intention.aspect(),
                            intention.intended(),
                            intention.agrees() ? "" : intention.measured())
                    .stripTrailing());
        }
    }

    @Override
    public void end(Readable readable, String reason) {
        if (!reason.isEmpty()) {
            talk.fail(readable != Readable.PARTIAL ? reason : "Only a part of '" + film + "' could be read: " + reason);
        }
    }

    @Override
    public void close() {}
}
