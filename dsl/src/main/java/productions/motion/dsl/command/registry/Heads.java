package productions.motion.dsl.command.registry;

import java.util.Locale;
import java.util.stream.IntStream;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;

/** Whether names say what the values are that they name: by their heads, before the separator. */
public final class Heads {

    private static final int PROPOSALS = 32;
    private static final String SEPARATOR = " · ";

    private final Describer describer;

    /** @param describer says what values are called */
    public Heads(Describer describer) {
        this.describer = describer;
    }

    /** Return whether a value is called so, or by another tail behind the same head. */
    public boolean fit(EntryId id, String text, String name) {
        return IntStream.range(0, PROPOSALS)
                .mapToObj(attempt -> describer.name(id, text, attempt))
                .anyMatch(proposal -> proposal.equalsIgnoreCase(name)
                        || name.contains(SEPARATOR) && head(proposal).equals(head(name)));
    }

    private static String head(String name) {
        int end = name.indexOf(SEPARATOR);
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
