package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Format;
import productions.motion.scene.Meaning;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Shot;
import productions.motion.scene.Transition;
import productions.motion.value.Rows;
import productions.motion.value.Seed;

/** Writes the sound effects: the ones asked for, and accents where one shot becomes the next. */
final class EffectParts {

    private static final double FIRST_SECONDS = 0.35;
    private static final double PERIOD_SECONDS = 0.7;

    /** How far from the middle the things stand that are heard. */
    private static final double WIDE = 0.5;

    /** An accent is heard, but below what is asked for. */
    private static final double ACCENT = 0.45;

    private static final List<Effect> WRITTEN = Rows.words(EffectParts.class, "effects.txt").stream()
            .map(Effect::of)
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
            List<Effect> voices = effects(effect.value());
            voices.stream().filter(Effect::goesOn).forEach(this::goOn);
            if (voices.stream().noneMatch(Effect::goesOn)) {
                play(effect.value(), times(effect.amount()), 1);
            }
        }
    }

    /** Add effects that are not asked for by name, drawn from all. */
    void drawn() {
        List<String> names = WRITTEN.stream()
                .filter(effect -> !effect.goesOn())
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
        List<Effect> written = effects(name);
        for (Effect effect : written.isEmpty() ? List.of(Effect.named(name)) : written) {
            orchestra.hard(
                    effect.sound(), effect.hertz(), effect.level() * loud, 0, new Rhythm.Hits(times, effect.seconds()));
        }
    }

    private static List<Effect> effects(String name) {
        return WRITTEN.stream().filter(e -> e.name().equals(name)).toList();
    }

    /** A thing that makes sounds goes on making them: gulls cry, waves come in. */
    private void goOn(Effect effect) {
        Seed chance = brief.chance("effects").of(effect.name()).of(effect.sound());
        double pan = chance.of("pan").between(-WIDE, WIDE);
        if (effect.seconds() == 0) {
            orchestra.soft(effect.sound(), effect.hertz(), effect.level(), pan, new Rhythm.Sustained());
        } else {
            double offset = chance.of("offset").between(0, Math.min(effect.period(), format.seconds()) / 2);
            double period = effect.period() * chance.of("period").between(0.9, 1.1);
            orchestra.soft(
                    effect.sound(),
                    effect.hertz(),
                    effect.level(),
                    pan,
                    new Rhythm.Repeated(period, offset, effect.seconds()));
        }
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

    /**
     * One voice of an effect.
     *
     * @param name what the effect is called
     * @param sound what plays
     * @param hertz its pitches, one after the other
     * @param seconds how long it is; 0 for as long as the film
     * @param level its level
     * @param period from one to the next in seconds, where it goes on through the film; else 0
     */
    private record Effect(String name, String sound, List<Double> hertz, double seconds, double level, double period) {

        static Effect of(List<String> row) {
            return new Effect(
                    row.get(0),
                    row.get(1),
                    Stream.of(row.get(2).split(",")).map(Double::valueOf).toList(),
                    Double.parseDouble(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    row.size() > 5 ? Double.parseDouble(row.get(5)) : 0);
        }

        /** An effect that is not in the table is the sound of its name. */
        static Effect named(String name) {
            String sound = name.toLowerCase(Locale.ROOT);
            Noise noise = Noise.of(sound);
            return new Effect(name, sound, List.of(noise.hertz()), Math.max(0.1, noise.noteSeconds()), 0.14, 0);
        }

        boolean goesOn() {
            return period > 0 || seconds == 0;
        }
    }
}
