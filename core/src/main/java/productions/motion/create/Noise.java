package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.scene.Rhythm;
import productions.motion.value.Rows;
import productions.motion.value.Seed;

/**
 * How a sound plays by itself, without music.
 *
 * @param name what it is called
 * @param sustained whether it is one long note rather than many
 * @param periodSeconds from one note to the next
 * @param noteSeconds how long a note is
 * @param hertz its usual pitch
 * @param level its usual level
 */
record Noise(String name, boolean sustained, double periodSeconds, double noteSeconds, double hertz, double level) {

    private static final List<Noise> WRITTEN =
            Rows.words(Noise.class, "noises.txt").stream().map(Noise::noise).toList();

    /** Return how a sound plays; one that is not known is sustained. */
    static Noise of(String name) {
        Optional<Noise> written =
                WRITTEN.stream().filter(n -> n.name().equals(name)).findFirst();
        return written.orElse(new Noise(name, true, 0, 0, 220, 0.08));
    }

    /** Add it to a score. */
    void play(Orchestra orchestra, double hertz, double loud, Seed chance) {
        double pan = chance.of("pan").between(-0.5, 0.5);
        if (sustained) {
            orchestra.soft(name, List.of(hertz), level * loud, pan, new Rhythm.Sustained());
        } else {
            double period = periodSeconds * chance.of("period").between(0.85, 1.2);
            double offset = chance.of("offset").between(0, 0.3);
            orchestra.hard(name, List.of(hertz), level * loud, pan, new Rhythm.Repeated(period, offset, noteSeconds));
        }
    }

    private static Noise noise(List<String> row) {
        return new Noise(
                row.get(0),
                row.get(1).equals("sustained"),
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                Double.parseDouble(row.get(5)));
    }
}
