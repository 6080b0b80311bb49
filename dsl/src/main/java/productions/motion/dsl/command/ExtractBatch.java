package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.dsl.command.ExtractReport.Readable;
import productions.motion.extract.Extractor;
import productions.motion.extract.Measured;
import productions.motion.family.Projection;
import productions.motion.family.Projector;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;
import productions.motion.value.Scope;

/**
 * Measures films one after the other; one that is broken is reported and never stops the rest.
 *
 * @param bar shows how far it has come
 */
record ExtractBatch(Extractor extractor, Projector projector, Cancellation cancellation, ProgressBar bar) {

    /** Return the exit code: 0, or the highest of the films that could not be read. */
    int measure(List<Path> films, ExtractReport report) {
        int code = 0;
        for (int i = 0; i < films.size(); i++) {
            String phase = films.size() == 1 ? "measure" : "measure " + (i + 1) + " of " + films.size();
            code = Math.max(code, measure(films.get(i), report, phase));
            bar.finish();
        }
        return code;
    }

    private int measure(Path film, ExtractReport report, String phase) {
        report.begin(film);
        Heard heard = new Heard(report, phase, bar);
        try (Projection projection = projector.open(film, cancellation)) {
            heard.total =
                    projection.facts().picture().map(p -> p.timing().frames()).orElse(0L);
            List<String> faults = extractor.extract(projection, heard::measured);
            String flaw = projection.flaw();
            String reason = Stream.concat(Stream.of(flaw), faults.stream())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            report.end(flaw.isEmpty() ? Readable.YES : Readable.PARTIAL, reason);
            return 0;
        } catch (Refusal broken) {
            cancellation.check();
            report.end(heard.frames > 0 ? Readable.PARTIAL : Readable.NO, String.valueOf(broken.getMessage()));
            return broken.kind().exitCode();
        }
    }

    /** Passes on what was measured and counts. */
    private static final class Heard {

        private final ExtractReport report;
        private final String phase;
        private final ProgressBar bar;
        private long total;
        private long frames;

        Heard(ExtractReport report, String phase, ProgressBar bar) {
            this.report = report;
            this.phase = phase;
            this.bar = bar;
        }

        void measured(Measured stretch) {
            if (stretch.scope() == Scope.FRAME) {
                frames++;
                bar.at(phase, frames, Math.max(frames, total));
            }
            report.measured(stretch);
        }
    }
}
