package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;

/** Decides on the tempo: the beats a minute asked for, else those of slow, medium or fast music, else those of its style. */
final class TempoChoice {

    private static final List<String> NAMES = List.of("slow", "medium", "fast");
    private static final double SLOWEST = 30;
    private static final double FASTEST = 240;

    private final Brief brief;

    TempoChoice(Brief brief) {
        this.brief = brief;
    }

    /**
     * Return the beats a minute.
     *
     * @param style the kind of music that is played
     */
    Decision<Double> decide(String style) {
        Optional<Meaning> counted =
                brief.asked(Domain.TEMPO).stream().filter(m -> m.amount() > 1).findFirst();
        if (counted.isPresent()) {
            double beats = Math.min(FASTEST, Math.max(SLOWEST, counted.get().amount()));
            return answer(beats, How.ASKED, "", List.of(counted.get()));
        }
        double share = brief.chance("tempo beats").unit();
        Optional<MusicStyle> music = MusicStyle.of(style).filter(s -> brief.asks(Domain.MUSIC, s.name()));
        if (music.isPresent() && brief.asked(Domain.TEMPO).isEmpty()) {
            double beats = music.get().slowest()
                    + share * (music.get().fastest() - music.get().slowest());
            return answer(Math.rint(beats), How.IMPLIED, "tempo beats", brief.asked(Domain.MUSIC));
        }
        Decision<String> name = new NameChoice(brief).decide(Question.about(Domain.TEMPO, brief, NAMES, "medium"));
        return new Decision<>(Math.rint(slowest(name.value()) + share * 20), name.choices());
    }

    private static double slowest(String name) {
        return switch (name) {
            case "slow" -> 62;
            case "fast" -> 120;
            default -> 90;
        };
    }

    private Decision<Double> answer(double beats, How how, String stream, List<Meaning> because) {
        return Decision.of(
                beats,
                new Choice(
                        "tempo",
                        beats + " beats per minute",
                        how,
                        stream.isEmpty() ? "" : Brief.stream(stream),
                        because.stream().map(brief::evidence).toList(),
                        List.of()));
    }
}
