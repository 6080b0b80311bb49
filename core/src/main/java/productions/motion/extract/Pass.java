package productions.motion.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import productions.motion.family.Footage;
import productions.motion.family.Metric;
import productions.motion.family.Projection;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/** One film on its way through the meters. */
final class Pass {

    private static final double WINDOW_SECONDS = 1;

    /** Containers write times in steps of up to a millisecond. */
    private static final double SAME_INSTANT = 0.0015;

    private final FilmFacts facts;
    private final Footage footage;
    private final List<NamedMetric> metrics;
    private final Set<Scope> wanted;
    private final Consumer<Measured> to;
    private final Set<String> faults = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Stretch film;
    private Optional<Stretch> window = Optional.empty();
    private long windowNumber = -1;
    private double end;
    private long pictures;

    Pass(Projection projection, List<NamedMetric> metrics, Set<Scope> wanted, Consumer<Measured> to) {
        this.facts = projection.facts();
        this.footage = new Footage(facts, projection.sampleRate());
        this.metrics = metrics.stream().filter(m -> suits(m.metric())).toList();
        this.wanted = wanted;
        this.to = to;
        film = begin(Scope.FILM, 0);
    }

    void see(Frame frame) {
        long number = (long) Math.floor((frame.seconds() + SAME_INSTANT) / WINDOW_SECONDS);
        if (number > windowNumber) {
            endWindow(frame.seconds());
            window = Optional.of(begin(Scope.WINDOW, frame.seconds()));
            windowNumber = number;
        }
        end = frame.seconds() + seconds(frame);
        pictures += frame.hasPicture() ? 1 : 0;
        Stretch instant = begin(Scope.FRAME, frame.seconds());
        show(frame, Stream.concat(Stream.of(instant, film), window.stream()).toList());
        instant.end(end, List.of()).ifPresent(to);
    }

    /** Let a frame be looked at and listened to at the same time. */
    private static void show(Frame frame, List<Stretch> stretches) {
        ForkJoinTask<?> ears = ForkJoinTask.adapt(() -> stretches.forEach(stretch -> stretch.listen(frame)))
                .fork();
        try {
            stretches.forEach(stretch -> stretch.look(frame));
        } finally {
            ears.join();
        }
    }

    /** Return what metrics were at fault, a sentence each. */
    List<String> end() {
        endWindow(end);
        List<Observation> said =
                wanted.contains(Scope.FILM) ? new ArrayList<>(FactSheet.of(facts, pictures, end)) : List.of();
        film.end(end, said).ifPresent(to);
        return List.copyOf(faults);
    }

    private void endWindow(double now) {
        window.flatMap(w -> w.end(now, List.of())).ifPresent(to);
    }

    private Stretch begin(Scope scope, double start) {
        return new Stretch(scope, start, wanted.contains(scope) ? metrics : List.of(), footage, faults::add);
    }

    private boolean suits(Metric metric) {
        boolean seen = facts.picture().isPresent();
        boolean heard = facts.sound().isPresent();
        return switch (metric.sense()) {
            case SIGHT -> seen;
            case HEARING -> heard;
            case BOTH -> seen && heard;
            case ANY -> true;
        };
    }

    private double seconds(Frame frame) {
        int samples = frame.channels().length == 0 ? 0 : frame.channels()[0].length;
        double heard = (double) samples / footage.sampleRate();
        return frame.hasPicture() ? Math.max(1 / footage.framesPerSecond(), heard) : heard;
    }
}
