package productions.motion.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.family.Family;
import productions.motion.family.Press;
import productions.motion.family.PrimitiveSpec;
import productions.motion.family.Projection;
import productions.motion.family.Projector;
import productions.motion.media.read.Mp4Projector;
import productions.motion.value.Cancellation;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * Where films are shown: by a projector of a plugin if one is ready, since those know more kinds of film, otherwise by our
 * own.
 */
public final class ProjectionRoom {

    /** The name of our own projector. */
    public static final String OWN = "motion";

    private final Catalog catalog;

    public ProjectionRoom(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Return the projector that is preferred here. */
    public Projector projector() {
        return catalog.specs(Family.PROJECTOR).stream()
                .map(spec -> (Projector) spec.standard())
                .filter(projector -> projector.trouble().isEmpty())
                .findFirst()
                .orElseGet(Mp4Projector::new);
    }

    /** Return the projector of a name, or refuse and say which there are. */
    public Projector projector(String name) {
        if (name.equals(OWN)) {
            return new Mp4Projector();
        }
        List<String> names = new ArrayList<>(List.of(OWN));
        for (PrimitiveSpec spec : catalog.specs(Family.PROJECTOR)) {
            if (spec.name().equals(name)) {
                return ready((Projector) spec.standard(), name);
            }
            names.add(spec.name());
        }
        throw DidYouMean.unknown(Refusal.Kind.USAGE, "projector", name, names);
    }

    /** Return what compresses pictures by the program of a name; nothing for our own encoder. */
    public Optional<Press> press(String name) {
        if (name.equals(OWN)) {
            return Optional.empty();
        }
        Optional<Press> press = projector(name).press();
        if (press.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "'" + name + "' shows films but writes none. Leave --codec out to write by our own encoder.");
        }
        return press;
    }

    /** Open a film by the projector that is preferred here. */
    public Projection open(Path film, Cancellation cancellation) {
        return projector().open(film, cancellation);
    }

    private static Projector ready(Projector projector, String name) {
        projector.trouble().ifPresent(trouble -> {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "The projector '" + name + "' cannot be used: " + trouble);
        });
        return projector;
    }
}
