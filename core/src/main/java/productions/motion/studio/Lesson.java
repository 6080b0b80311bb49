package productions.motion.studio;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import productions.motion.extract.Measured;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;

/**
 * All that one finished film can teach.
 *
 * @param at when it is learned
 * @param instruction what was asked for
 * @param writer how an instruction is written down for the interpretation registry, as JSON
 * @param scene what was decided
 * @param measured what was measured in the film
 */
public record Lesson(
        Instant at,
        Instruction instruction,
        Function<Instruction, String> writer,
        Scene scene,
        List<Measured> measured) {

    public Lesson {
        measured = List.copyOf(measured);
    }
}
