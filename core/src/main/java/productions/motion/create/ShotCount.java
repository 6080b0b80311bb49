package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Origins.GenreOrigin;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;

/** Decides how many shots a film has: as many as the prompt names one after the other, else as genre, pace and length suggest. */
final class ShotCount {

    private static final double SHORTEST_ASKED_SECONDS = 1;
    private static final double SHORTEST_SECONDS = 2;
    private static final double SEVERAL_FROM_SECONDS = 6;
    private static final double LONG_FROM_SECONDS = 15;
    private static final double USUAL_SECONDS = 3;
    private static final double USUAL_SECONDS_OF_LONG_FILMS = 5;
    private static final double SHARE_OF_EDITED_FILMS = 0.3;
    private static final int MOST = 500;

    private final Brief brief;
    private final double seconds;
    private final List<Evidence> evidence = new ArrayList<>();

    ShotCount(Brief brief, Format format) {
        this.brief = brief;
        this.seconds = format.seconds();
    }

    Decision<Integer> decide(Clauses clauses) {
        int named = named(clauses);
        if (named > 1) {
            int fitting = (int) Math.max(1, Math.min(named, seconds / SHORTEST_ASKED_SECONDS));
            return answer(fitting, How.ASKED);
        }
        double pace = pace();
        return seconds > LONG_FROM_SECONDS ? ofLongFilm(pace) : ofShortFilm(pace);
    }

    private Decision<Integer> ofLongFilm(double pace) {
        int usual = (int) Math.round(seconds * pace / USUAL_SECONDS_OF_LONG_FILMS);
        return answer(asksForOne() ? 1 : usual, How.IMPLIED);
    }

    private Decision<Integer> ofShortFilm(double pace) {
        int room = (int) Math.min(seconds / SHORTEST_SECONDS, Math.round(seconds * pace / USUAL_SECONDS));
        if (wantsTransition()) {
            return answer(Math.max(2, room), How.IMPLIED);
        }
        if (seconds < SEVERAL_FROM_SECONDS) {
            return answer(1, How.DEFAULT);
        }
        Optional<GenreOrigin> genre = genre();
        if (genre.isPresent()) {
            return answer(Math.min(room, genre.get().shots().size()), How.IMPLIED);
        }
        if (pace > 1) {
            return answer(Math.max(2, room), How.IMPLIED);
        }
        boolean edited = pace == 1 && !asksForOne() && brief.chance("shots").unit() < SHARE_OF_EDITED_FILMS;
        return answer(edited ? Math.max(2, Math.min(3, room)) : 1, How.DRAWN);
    }

    /** Things of one kind that cannot all be at once must come one after the other. */
    private int named(Clauses clauses) {
        int named = clauses.count();
        for (Domain domain : List.of(Domain.SHOT, Domain.CAMERA)) {
            List<Meaning> asked = brief.asked(domain);
            int different = (int) asked.stream().map(Meaning::value).distinct().count();
            if (different > 1) {
                asked.forEach(m -> evidence.add(brief.evidence(m)));
            }
            named = Math.max(named, different);
        }
        return named;
    }

    private double pace() {
        Optional<Meaning> asked = brief.surest(Domain.PACING);
        asked.ifPresent(m -> evidence.add(brief.evidence(m)));
        double pace = asked.map(Meaning::amount)
                .orElseGet(() -> genre().map(GenreOrigin::pacing).orElse(1.0));
        return Math.min(3, Math.max(0.3, pace));
    }

    private Optional<GenreOrigin> genre() {
        return brief.surest(Domain.GENRE)
                .flatMap(asked -> brief.origins().genres().stream()
                        .filter(g -> g.name().equals(asked.value()) && g.shots().size() > 1)
                        .findFirst());
    }

    private boolean asksForOne() {
        return brief.asked(Domain.SHOT).size() == 1
                || brief.asked(Domain.CAMERA).size() == 1;
    }

    /** One picture can fade from and to black, but to be cut, dissolved or wiped it takes two. */
    private boolean wantsTransition() {
        List<Meaning> asked = brief.asked(Domain.TRANSITION).stream()
                .filter(m -> !m.value().equals("fade"))
                .toList();
        asked.forEach(m -> evidence.add(brief.evidence(m)));
        return !asked.isEmpty() && seconds >= 2 * SHORTEST_ASKED_SECONDS;
    }

    private Decision<Integer> answer(int count, How how) {
        int shots = Math.min(MOST, Math.max(1, count));
        brief.surest(Domain.GENRE).filter(m -> shots > 1).ifPresent(m -> evidence.add(brief.evidence(m)));
        String stream = how == How.DRAWN ? Brief.stream("shots") : "";
        return Decision.of(shots, new Choice("shots", String.valueOf(shots), how, stream, evidence, List.of()));
    }
}
