package productions.motion.sound;

import java.util.List;
import productions.motion.scene.Format;
import productions.motion.scene.Part;
import productions.motion.scene.Rhythm;
import productions.motion.value.Seed;

/** When the notes of a part begin and end, in samples. Notes are numbered from 0, each begins after the one before. */
interface Timetable {

    /** Return the number of a note from which on all notes end after the sample; an earlier one is as good. */
    long firstAt(long sample);

    /** Return when a note begins; beyond the last note, the end of time. */
    long start(long note);

    /** Return the first sample after the end of a note. */
    long end(long note);

    /** Return how loud a note is, in [0, 1]; 0 for one that is left out. */
    default double strength(long note) {
        return 1;
    }

    /** Return how many samples a note takes to come up. */
    long attack();

    /** Return how many samples a note takes to die away. */
    long release();

    /** Return when the notes of a part play. Each dies away after its length, the sustained one within the film. */
    static Timetable of(Part part, Format format, Seed chance) {
        long attack = samples(part.attackSeconds());
        long release = samples(part.releaseSeconds());
        Rhythm rhythm = part.rhythm();
        if (rhythm instanceof Rhythm.Repeated repeated) {
            return new Beats(
                    repeated.periodSeconds(),
                    repeated.offsetSeconds(),
                    samples(repeated.noteSeconds()) + release,
                    attack,
                    release);
        }
        if (rhythm instanceof Rhythm.Hits hits) {
            List<Long> starts =
                    hits.seconds().stream().sorted().map(Timetable::samples).toList();
            return new Moments(starts, samples(hits.noteSeconds()) + release, attack, release);
        }
        if (rhythm instanceof Rhythm.Slices slices) {
            return new FrameSlices(format, slices.share(), chance.of("slices"));
        }
        return new Moments(List.of(0L), format.samples(), attack, release);
    }

    /** Return the nearest number of samples. */
    static long samples(double seconds) {
        return Math.round(seconds * Format.SAMPLE_RATE);
    }
}
