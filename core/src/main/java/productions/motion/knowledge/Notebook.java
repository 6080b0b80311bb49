package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;

/** The notes that lie beside the registries. Everything is safe to call from any thread while others write. */
public interface Notebook {

    /** Return what the latest note under a key says. */
    Optional<String> note(String shelf, String key);

    /** Return all notes of a shelf, in the order of their keys. */
    List<Note> notes(String shelf);
}
