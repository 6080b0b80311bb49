package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.family.Camera;
import productions.motion.knowledge.Origins.GenreOrigin;
import productions.motion.knowledge.Origins.ShotOrigin;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Format;
import productions.motion.scene.Meaning;
import productions.motion.scene.Shot;
import productions.motion.scene.Transition;

/** Decides how the film is shot: how many shots, how long and how close each is, what the camera does and how they join. */
final class ShotPlan {

    private static final ShotOrigin PLAIN = new ShotOrigin("medium", 1, 0.1, 0);

    private final Brief brief;
    private final Format format;
    private final CameraChoice cameras;
    private final TransitionChoice transitions;
    private final Clauses clauses;
    private final List<Choice> choices = new ArrayList<>();

    ShotPlan(Brief brief, Format format, Vigor vigor) {
        this.brief = brief;
        this.format = format;
        this.cameras = new CameraChoice(brief, vigor);
        this.transitions = new TransitionChoice(brief, format);
        this.clauses = new Clauses(brief.instruction());
    }

    Decision<Plan> decide() {
        int count = Math.min(format.frames(), noted(new ShotCount(brief, format).decide(clauses)));
        List<Integer> starts = clauses.isTimed() && count == clauses.count()
                ? Partition.of(format.frames(), clauses.shares())
                : Partition.of(format.frames(), count, brief.chance("cuts"));
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shots.add(shot(i, count, starts));
        }
        Transition ending = noted(transitions.ending(format.frames() - starts.get(count - 1)));
        return new Decision<>(new Plan(shots, ending), choices);
    }

    private Shot shot(int index, int count, List<Integer> starts) {
        String aspect = "shot " + (index + 1) + " ";
        int clause = clauses.count() == 1 ? 0 : Math.min(clauses.count() - 1, index * clauses.count() / count);
        int frames = starts.get(index + 1) - starts.get(index);
        ShotOrigin size = origin(noted(size(aspect + "size", index, clause)));
        Camera camera = noted(cameras.decide(
                aspect + "camera", turn(Domain.CAMERA, index, clause), (double) frames / format.framesPerSecond()));
        Transition in = index == 0
                ? noted(transitions.beginning(frames))
                : noted(transitions.between(
                        aspect + "transition",
                        turn(Domain.TRANSITION, index - 1, clause),
                        Math.min(frames, starts.get(index) - starts.get(index - 1))));
        double shake = brief.wall().bars(Domain.CAMERA, "handheld") ? 0 : size.shake();
        return new Shot(starts.get(index), frames, size.name(), size.zoom(), shake, camera, in);
    }

    private Decision<String> size(String aspect, int index, int clause) {
        List<String> known = sizes();
        Question question = new Question(aspect, Domain.SHOT, turn(Domain.SHOT, index, clause), known, PLAIN.name());
        Optional<GenreOrigin> genre = brief.asked(Domain.SHOT).isEmpty() ? genre() : Optional.empty();
        return new NameChoice(brief)
                .decide(genre.map(g -> within(question, g, index)).orElse(question));
    }

    /** A genre leaves one size for each of its shots, in its order. */
    private Question within(Question question, GenreOrigin genre, int index) {
        String next = genre.shots().get(index % genre.shots().size());
        boolean fits = question.known().contains(next) && !brief.wall().bars(Domain.SHOT, next);
        List<String> known = fits ? List.of(next) : question.known();
        return new Question(question.aspect(), question.domain(), question.asked(), known, question.neutral());
    }

    private Optional<GenreOrigin> genre() {
        return brief.surest(Domain.GENRE)
                .flatMap(asked -> brief.origins().genres().stream()
                        .filter(g ->
                                g.name().equals(asked.value()) && !g.shots().isEmpty())
                        .findFirst());
    }

    /** What is asked for of a kind in one shot: all of its clause; where the prompt has no clauses, one after the other. */
    private List<Meaning> turn(Domain domain, int index, int clause) {
        List<Meaning> asked = brief.asked(domain);
        if (asked.isEmpty() || clauses.count() > 1) {
            return clauses.within(asked, clause);
        }
        List<String> names = asked.stream().map(Meaning::value).distinct().toList();
        String name = names.get(index % names.size());
        return asked.stream().filter(m -> m.value().equals(name)).toList();
    }

    private List<String> sizes() {
        List<String> known =
                brief.origins().shots().stream().map(ShotOrigin::name).toList();
        return known.isEmpty() ? List.of(PLAIN.name()) : known;
    }

    private ShotOrigin origin(String name) {
        return brief.origins().shots().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(PLAIN);
    }

    private <T> T noted(Decision<T> decision) {
        choices.addAll(decision.choices());
        return decision.value();
    }

    /**
     * How a film is shot.
     *
     * @param shots the shots in order
     * @param ending how the last one ends
     */
    record Plan(List<Shot> shots, Transition ending) {

        Plan {
            shots = List.copyOf(shots);
        }
    }
}
