package productions.motion.knowledge;

/**
 * Something that a process keeps beside the registries, such as how far a loop is or what became of a job.
 *
 * <p>Unlike what is learned, a note says how things are now: the latest under a key holds.
 *
 * @param shelf what kind of note it is, such as {@code loop}
 * @param key which one
 * @param text what it says, as a rule JSON; empty to take the note away
 */
public record Note(String shelf, String key, String text) {

    public Note {
        if (shelf.isEmpty() || shelf.indexOf(0) >= 0) {
            throw new IllegalArgumentException("A note lies on no shelf. Name one.");
        }
    }
}
