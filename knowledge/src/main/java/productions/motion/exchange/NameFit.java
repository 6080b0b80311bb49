package productions.motion.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Sighting;
import productions.motion.value.Rgb;

/** How near the colors that names bring to mind are to those that bear them. */
final class NameFit {

    private final Describer describer;

    NameFit(Describer describer) {
        this.describer = describer;
    }

    /** Return how well the names of the colors of single frames fit; nothing when none is the name of a color. */
    Optional<ImportReport.Fit> of(List<Sighting> sightings, Entries entries) {
        List<Double> differences = new ArrayList<>();
        sightings.stream()
                .filter(s -> s.id().aspect() == Aspect.PURE_COLOR)
                .flatMap(s -> entries.find(s.id()).stream())
                .flatMap(this::difference)
                .forEach(differences::add);
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportReport.Fit(
                        differences.size(),
                        differences.stream().mapToDouble(d -> d).average().orElse(0),
                        differences.stream().mapToDouble(d -> d).max().orElse(0)));
    }

    private Stream<Double> difference(Entry entry) {
        List<Double> means = entry.statistics().means();
        return means.size() < 3
                ? Stream.of()
                : describer.colorOf(entry.name()).stream().map(color -> {
                    Rgb value = new Rgb(channel(means.get(0)), channel(means.get(1)), channel(means.get(2)));
                    return ColorDifference.between(ColorDifference.Lab.of(color), ColorDifference.Lab.of(value));
                });
    }

    private static int channel(double value) {
        return (int) Math.round(Math.min(255, Math.max(0, value)));
    }
}
