package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;

/** Decides how deep the picture is: as deep as asked, else one flat layer. */
final class DepthChoice {

    private static final int MOST_LAYERS = 4;
    private static final double STRONG = 0.2;

    private final Brief brief;

    DepthChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Depth> decide() {
        Optional<Meaning> asked = brief.surest(Domain.DEPTH);
        int layers = asked.map(m -> m.amount() > 1 ? (int) Math.min(MOST_LAYERS, m.amount()) : 3)
                .orElse(1);
        Depth depth = new Depth(asked.isPresent() ? STRONG : 0, layers);
        List<Evidence> evidence = asked.map(brief::evidence).map(List::of).orElse(List.of());
        How how = asked.isPresent() ? How.ASKED : How.DEFAULT;
        return Decision.of(depth, new Choice("depth", layers + " layers", how, "", evidence, List.of()));
    }

    /**
     * How layers lie behind each other.
     *
     * @param parallax how strongly they shift against each other, 0 for not at all
     * @param layers how many there are
     */
    record Depth(double parallax, int layers) {}
}
