package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.create.Band.Key;
import productions.motion.knowledge.Origins.MoodOrigin;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.scene.Mode;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;

/** Decides what is heard: mood, presence, tempo and style, then the parts that make them. */
final class ScoreChoice {

    private static final List<String> PRESENCES = List.of("ambient", "music", "sfx", "full", "silence");
    private static final double LOUDNESS = -16;
    private static final MoodOrigin PLAIN = new MoodOrigin("neutral", 110, -22, "minor");

    private final Brief brief;
    private final NameChoice names;
    private final List<Choice> choices = new ArrayList<>();

    ScoreChoice(Brief brief) {
        this.brief = brief;
        this.names = new NameChoice(brief);
    }

    Decision<Score> decide(Mode mode, Format format, List<Shot> shots) {
        List<MoodOrigin> moods = brief.origins().moods();
        List<String> known = moods.isEmpty()
                ? List.of(PLAIN.name())
                : moods.stream().map(MoodOrigin::name).toList();
        String mood = noted(names.decide(Question.about(Domain.MOOD, brief, known, "neutral")));
        String presence = noted(names.decide(Question.about(Domain.PRESENCE, brief, PRESENCES, "silence")));
        String style = noted(names.decide(Question.about(Domain.MUSIC, brief, MusicStyle.names(), "ambient")));
        double beatsPerMinute = noted(new TempoChoice(brief).decide(style));
        Orchestra orchestra = new Orchestra(brief);
        List<Evidence> found = new ArrayList<>();
        if (!presence.equals("silence")) {
            MoodOrigin origin = moods.stream()
                    .filter(m -> m.name().equals(mood))
                    .findFirst()
                    .orElse(PLAIN);
            Key key = noted(new KeyChoice(brief).decide(origin));
            Band band = new Band(orchestra, key, beatsPerMinute, brief.chance("music"));
            PartPlan plan = new PartPlan(brief, orchestra, band, format);
            plan.write(mode, presence, style, shots);
            found.addAll(plan.reasons());
        }
        choices.add(parts(orchestra, presence, found));
        return new Decision<>(new Score(mood, presence, beatsPerMinute, LOUDNESS, orchestra.parts()), choices);
    }

    private Choice parts(Orchestra orchestra, String presence, List<Evidence> found) {
        boolean silent = orchestra.parts().isEmpty();
        String value = silent ? "silence" : String.join(", ", orchestra.names());
        List<Meaning> asked = new ArrayList<>(brief.asked(Domain.SOUND));
        asked.addAll(brief.asked(Domain.EFFECT));
        asked.addAll(brief.asked(Domain.VOICE));
        Optional<Meaning> quiet =
                brief.surest(Domain.PRESENCE).filter(m -> m.value().equals(presence));
        quiet.ifPresent(asked::add);
        How how = !asked.isEmpty() ? How.ASKED : found.isEmpty() ? How.DRAWN : How.LEARNED;
        return new Choice(
                "sounds",
                value,
                how,
                silent ? "" : Brief.stream("sounds"),
                Stream.concat(asked.stream().map(brief::evidence), found.stream())
                        .toList(),
                List.of());
    }

    private <T> T noted(Decision<T> decision) {
        choices.addAll(decision.choices());
        return decision.value();
    }
}
