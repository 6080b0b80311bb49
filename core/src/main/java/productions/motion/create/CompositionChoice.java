package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;
import productions.motion.value.Point;
import productions.motion.value.Seed;

/** Decides where the weight of the picture lies and whether it is mirrored. */
final class CompositionChoice {

    private static final List<String> BALANCES =
            List.of("balanced", "left_heavy", "right_heavy", "top_heavy", "bottom_heavy");
    private static final List<String> SYMMETRIES = List.of("slight", "bilateral", "asymmetric");
    private static final double HEAVY = 0.27;

    private final Brief brief;

    CompositionChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Composition> decide(Format format) {
        NameChoice names = new NameChoice(brief);
        Decision<String> balance = names.decide(new Question("balance", Domain.BALANCE, asked(), BALANCES, "balanced"));
        Decision<String> symmetry = names.decide(Question.about(Domain.SYMMETRY, brief, SYMMETRIES, "slight"));
        boolean open = balance.choices().get(0).how() != How.ASKED;
        Point focus = focus(balance.value(), symmetry.value(), open, format.aspect());
        List<Choice> choices = new ArrayList<>(balance.choices());
        choices.addAll(symmetry.choices());
        return new Decision<>(new Composition(focus, symmetry.value().equals("bilateral")), choices);
    }

    /** A word such as 'left' that says where things go does not also say where they stand. */
    private List<Meaning> asked() {
        List<Span> directions =
                brief.asked(Domain.DIRECTION).stream().map(Meaning::span).toList();
        return brief.asked(Domain.BALANCE).stream()
                .filter(m -> !Brief.isHint(m) || !directions.contains(m.span()))
                .toList();
    }

    private Point focus(String balance, String symmetry, boolean open, double aspect) {
        return switch (balance) {
            case "left_heavy" -> new Point(-HEAVY * aspect, 0);
            case "right_heavy" -> new Point(HEAVY * aspect, 0);
            case "top_heavy" -> new Point(0, -HEAVY);
            case "bottom_heavy" -> new Point(0, HEAVY);
            default -> open && !symmetry.equals("bilateral") ? near(symmetry) : Point.CENTER;
        };
    }

    private Point near(String symmetry) {
        double reach = symmetry.equals("asymmetric") ? 0.18 : 0.06;
        Seed chance = brief.chance("focus");
        return new Point(chance.of("x").between(-reach, reach), chance.of("y").between(-reach, reach));
    }
}
