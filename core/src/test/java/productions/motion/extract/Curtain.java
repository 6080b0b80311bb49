package productions.motion.extract;

import java.nio.file.Path;
import java.util.Optional;
import productions.motion.family.Primitive;
import productions.motion.family.Projection;
import productions.motion.family.Projector;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** A projector that cannot be used here. */
@Primitive(value = "curtain", summary = "Cannot be used here.")
public record Curtain() implements Projector {

    @Override
    public Projection open(Path film, Cancellation cancellation) {
        throw new Refusal(Refusal.Kind.UNAVAILABLE, "The curtain is closed. Open it.");
    }

    @Override
    public Optional<String> trouble() {
        return Optional.of("The curtain is closed. Open it.");
    }
}
