package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.ExtractReport.Readable;
import productions.motion.extract.Extractor;
import productions.motion.extract.Measured;
import productions.motion.family.Projection;
import productions.motion.family.Projector;
import productions.motion.studio.Syllabus;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;
import productions.motion.value.Scope;

/**
 * Measures films one after the other; one that is broken is reported and never stops the rest.
 *
 * @param catalog the metrics there are, and what scenes are made of
 * @param pupil learns from what was measured, if it is to be learned
 * @param bar shows how far it has come
 */
record ExtractBatch(
        Catalog catalog, Projector projector, Optional<Pupil> pupil, Cancellation cancellation, ProgressBar bar) {

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
        Heard heard = new Heard(report, phase, bar, pupil.isPresent());
        try (Projection projection = projector.open(film, cancellation)) {
            heard.total =
                    projection.facts().picture().map(p -> p.timing().frames()).orElse(0L);
            List<String> faults = new Extractor(catalog).extract(projection, heard::measured);
            Story.of(film, catalog)
                    .flatMap(scene -> heard.whole.map(whole -> Intention.of(scene, whole)))
                    .ifPresent(report::intended);
            String flaw = projection.flaw();
            String reason = Stream.concat(Stream.of(flaw), faults.stream())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            report.end(flaw.isEmpty() ? Readable.YES : Readable.PARTIAL, reason);
            pupil.ifPresent(p -> p.learn(film, heard.kept));
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
        private final boolean keeping;
        private final List<Measured> kept = new ArrayList<>();
        private Optional<Measured> whole = Optional.empty();
        private long total;
        private long frames;

        Heard(ExtractReport report, String phase, ProgressBar bar, boolean keeping) {
            this.report = report;
            this.phase = phase;
            this.bar = bar;
            this.keeping = keeping;
        }

        void measured(Measured stretch) {
            if (stretch.scope() == Scope.FRAME) {
                frames++;
                bar.at(phase, frames, Math.max(frames, total));
            }
            if (stretch.scope() == Scope.FILM) {
                whole = Optional.of(stretch);
            }
            if (keeping) {
                kept.add(Syllabus.of(stretch));
            }
            report.measured(stretch);
        }
    }
}
