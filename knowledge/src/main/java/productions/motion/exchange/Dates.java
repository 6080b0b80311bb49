package productions.motion.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads dates as files have them. */
final class Dates {

    private Dates() {}

    /** Return the instant of {@code 2026-02-18T09:30:00Z}, or of {@code 2026-02-18 09:30:00}, which is in UTC. */
    static Optional<Instant> read(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return Optional.of(Instant.parse(iso.endsWith("Z") ? iso : iso + "Z"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
