package productions.motion.dsl.command.loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the films of a loop grow on the disk, if it goes on as it did. A loop that reaches its quota grows no more: for each
 * film that comes, older ones are archived.
 *
 * @param bytes how many its films have
 * @param quota how many they may have
 * @param bytesPerHour how many come in an hour; 0 for a loop that does not run or keeps no films
 */
record Growth(long bytes, long quota, double bytesPerHour) {

    private static final double HOUR = Duration.ofHours(1).toMillis();
    private static final Duration FOR_EVER = Duration.ofDays(365_000);

    /** Return when its quota is reached; nothing where that never happens, no time at all where it already was. */
    Optional<Duration> untilQuota() {
        return bytesPerHour > 0 ? Optional.of(after(Math.max(0, quota - bytes) / bytesPerHour)) : Optional.empty();
    }

    /** Return when films have filled a disk, each loop growing until its quota; nothing where all quotas come first. */
    static Optional<Duration> untilFull(long free, List<Growth> loops) {
        List<Growth> growing = new ArrayList<>(loops.stream()
                .filter(g -> g.hours() > 0)
                .sorted(Comparator.comparing(Growth::hours))
                .toList());
        double room = free;
        double hours = 0;
        while (!growing.isEmpty()) {
            double rate = growing.stream().mapToDouble(Growth::bytesPerHour).sum();
            Growth next = growing.remove(0);
            double more = next.hours() - hours;
            if (rate * more > room) {
                return Optional.of(after(hours + room / rate));
            }
            room -= rate * more;
            hours = next.hours();
        }
        return Optional.empty();
    }

    private double hours() {
        return bytesPerHour > 0 ? Math.max(0, quota - bytes) / bytesPerHour : 0;
    }

    private static Duration after(double hours) {
        double millis = hours * HOUR;
        return millis > FOR_EVER.toMillis() ? FOR_EVER : Duration.ofMillis(Math.round(millis));
    }
}
