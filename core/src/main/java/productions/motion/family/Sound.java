package productions.motion.family;

import org.pf4j.ExtensionPoint;
import productions.motion.value.Note;

/** What is heard: one voice as a pure function of time. */
@FunctionalInterface
public interface Sound extends ExtensionPoint {

    /**
     * Return the sample at one instant of a note.
     *
     * @param note pitch, length and seed of the note; a sound without pitch leaves the pitch alone
     * @param t seconds since the note began; any order, any number of threads
     * @return an amplitude in [-1, 1]; at full level a steady sound has an RMS of 0.25
     */
    double at(Note note, double t);
}
