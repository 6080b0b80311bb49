package productions.motion.exchange;

import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/**
 * What an import did with every row of its file.
 *
 * @param run the id of the run it was taken in as; it follows from what the file says
 * @param known whether the same file was taken in before, so that no count changed
 * @param dry whether nothing was written
 * @param aspects what was read, aspect by aspect
 * @param findings what was set aside, or taken in otherwise than it stands
 * @param names what became of the names in the file
 * @param fit how well the new names of single-frame colors fit; nothing where their names carry no colors
 */
public record ImportReport(
        String run,
        boolean known,
        boolean dry,
        List<Line> aspects,
        List<Finding> findings,
        List<Name> names,
        Optional<Fit> fit) {

    public ImportReport {
        aspects = List.copyOf(aspects);
        findings = List.copyOf(findings);
        names = List.copyOf(names);
    }

    /**
     * One aspect.
     *
     * @param aspect the aspect
     * @param rows how many rows were taken in
     * @param entries how many entries they are of
     * @param discovered how many of these were not known before
     * @param count how many sightings they stand for
     */
    public record Line(Aspect aspect, long rows, long entries, long discovered, long count) {}

    /**
     * A name in the file that is not the name of its entry now.
     *
     * @param id the entry
     * @param before its name in the file
     * @param after what it is called now
     * @param kept whether the old name still leads to it
     * @param why what is wrong with the old name; empty where it was kept
     */
    public record Name(EntryId id, String before, String after, boolean kept, String why) {}

    /**
     * How far the colors that names bring to mind are from those they name, in CIEDE2000; 1 is just noticeable.
     *
     * @param colors how many names bring a color to mind
     * @param mean the mean distance
     * @param greatest the greatest distance
     */
    public record Fit(long colors, double mean, double greatest) {}

    /** Return how many entries were not known before. */
    public long discovered() {
        return aspects.stream().mapToLong(Line::discovered).sum();
    }
}
