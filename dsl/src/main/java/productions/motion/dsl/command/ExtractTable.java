package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import productions.motion.extract.Measured;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/** What films measure as a table (RFC 4180): a row for everything that was observed of a second or of the whole. */
final class ExtractTable implements ExtractReport {

    private final Talk talk;
    private String film = "";

    ExtractTable(Talk talk) {
        this.talk = talk;
        talk.give("file,scope,start,end,aspect,label,values,unit");
    }

    @Override
    public void begin(Path path) {
        film = path.toString();
    }

    @Override
    public void measured(Measured stretch) {
        if (stretch.scope() == Scope.FRAME) {
            return;
        }
        for (Observation observation : stretch.observations()) {
            talk.give(String.join(
                    ",",
                    quoted(film),
                    stretch.scope().name().toLowerCase(Locale.ROOT),
                    number(stretch.start()),
                    number(stretch.end()),
                    observation.aspect(),
                    quoted(observation.label()),
                    observation.values().stream().map(ExtractTable::number).collect(Collectors.joining(" ")),
                    observation.unit()));
        }
    }

    /** Return a number with up to six decimals. */
    static String number(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }

    static String quoted(String text) {
        return text.matches("[\\w./# -]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void intended(List<Intention> intentions) {
        for (Intention intention : intentions) {
            talk.give(String.join(
                    ",",
                    quoted(film),
                    "intended",
                    "",
                    "",
                    intention.aspect(),
                    quoted(intention.intended()),
                    "",
                    intention.agrees() ? "agrees" : "differs"));
        }
    }

    @Override
    public void end(Readable readable, String reason) {
        if (!reason.isEmpty()) {
            talk.fail(reason);
        }
    }

    @Override
    public void close() {}
}
