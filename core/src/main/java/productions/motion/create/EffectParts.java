package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import productions.motion.scene.Domain;
import productions.motion.scene.Format;
import productions.motion.scene.Meaning;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Shot;
import productions.motion.scene.Transition;
import productions.motion.value.Rows;

/** Writes the sound effects: the ones asked for, and accents where one shot becomes the next. */
final class EffectParts {

    private static final double FIRST_SECONDS = 0.35;
    private static final double PERIOD_SECONDS = 0.7;

    /** An accent is heard, but below what is asked for. */
    private static final double ACCENT = 0.45;

    private static final List<Effect> WRITTEN = Rows.words(EffectParts.class, "effects.txt").stream()
            .map(row -> new Effect(
                    row.get(0),
                    row.get(1),
                    Double.parseDouble(row.get(2)),
                    Double.parseDouble(row.get(3)),
                    Double.parseDouble(row.get(4))))
            .toList();

    private final Brief brief;
    private final Orchestra orchestra;
    private final Format format;

    EffectParts(Brief brief, Orchestra orchestra, Format format) {
        this.brief = brief;
        this.orchestra = orchestra;
        this.format = format;
    }

    /** Add every effect that is asked for. */
    void asked() {
        for (Meaning effect : brief.asked(Domain.EFFECT)) {
            play(effect.value(), times(effect.amount()), 1);
        }
    }

    /** Add effects that are not asked for by name, drawn from all. */
    void drawn() {
        List<String> names = WRITTEN.stream()
                .map(Effect::name)
                .filter(name -> !brief.wall().bars(Domain.EFFECT, name))
                .toList();
        if (!names.isEmpty()) {
            play(names.get(brief.chance("effects").below(names.size())), times(1), 1);
        }
    }

    /** Add a click at each cut and a rush of air at each softer transition. */
    void accents(List<Shot> shots) {
        List<Double> cuts = new ArrayList<>();
        List<Double> passages = new ArrayList<>();
        for (Shot shot : shots.subList(1, shots.size())) {
            double seconds = (double) shot.firstFrame() / format.framesPerSecond();
            (shot.in().kind() == Transition.Kind.CUT ? cuts : passages).add(seconds);
        }
        play("click", cuts, ACCENT);
        play("whoosh", passages, ACCENT);
    }

    private void play(String name, List<Double> times, double loud) {
        if (times.isEmpty() || brief.wall().bars(Domain.EFFECT, name)) {
            return;
        }
        Effect effect =
                WRITTEN.stream().filter(e -> e.name().equals(name)).findFirst().orElseGet(() -> Effect.named(name));
        orchestra.hard(
                effect.sound(),
                List.of(effect.hertz()),
                effect.level() * loud,
                0,
                new Rhythm.Hits(times, effect.seconds()));
    }

    /** As many as are asked for, evenly spread; else again and again. */
    private List<Double> times(double amount) {
        int asked = (int) Math.round(amount);
        int count =
                asked > 1 ? asked : (int) Math.max(1, Math.ceil((format.seconds() - FIRST_SECONDS) / PERIOD_SECONDS));
        double period = asked > 1 ? format.seconds() / asked : PERIOD_SECONDS;
        double first = Math.min(asked > 1 ? period / 2 : FIRST_SECONDS, format.seconds() / 2);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(first + i * period);
        }
        return times;
    }

    private record Effect(String name, String sound, double hertz, double seconds, double level) {

        /** An effect that is not in the table is the sound of its name. */
        static Effect named(String name) {
            String sound = name.toLowerCase(Locale.ROOT);
            Noise noise = Noise.of(sound);
            return new Effect(name, sound, noise.hertz(), Math.max(0.1, noise.noteSeconds()), 0.14);
        }
    }
}
