package productions.motion.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found when everything that readers see was made again.
 *
 * @param commands how many commands of the journal were read: runs, and changes by people
 * @param runs how many runs there are
 * @param entries how many entries there are
 * @param snapshot the last command that was taken from a snapshot, as the journal before was left off; 0 when none was
 * @param torn how many bytes of a last write that was cut off were cut away
 * @param damaged snapshots that were not whole and were deleted
 * @param revision which state it is
 */
public record Rebuilt(
        long commands, long runs, long entries, long snapshot, long torn, List<Path> damaged, String revision) {

    public Rebuilt {
        damaged = List.copyOf(damaged);
    }
}
