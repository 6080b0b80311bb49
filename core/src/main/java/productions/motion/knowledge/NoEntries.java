package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.value.OkLab;

/** Registries in which nothing was learned yet. */
final class NoEntries implements Entries {

    @Override
    public String revision() {
        return "0";
    }

    @Override
    public long size(Aspect aspect) {
        return 0;
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Entry> named(Registry registry, String name) {
        return Optional.empty();
    }

    @Override
    public List<Entry> first(Aspect aspect, Order order, int limit) {
        return List.of();
    }

    @Override
    public Stream<Entry> all(Aspect aspect) {
        return Stream.empty();
    }

    @Override
    public Optional<RunRow> run(String id) {
        return Optional.empty();
    }

    @Override
    public List<RunRow> runs(int limit) {
        return List.of();
    }

    @Override
    public List<Near> nearest(Aspect aspect, OkLab color, double tolerance, int limit) {
        return List.of();
    }
}
