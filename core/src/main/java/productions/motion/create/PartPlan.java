package productions.motion.create;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Origins.NoiseOrigin;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Format;
import productions.motion.scene.Meaning;
import productions.motion.scene.Mode;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Shot;
import productions.motion.value.Seed;

/** Writes the parts of a score: what is asked for by name, then what its presence calls for. */
final class PartPlan {

    private static final int FEWEST_SLICES = 3;
    private static final double BACKGROUND = 0.6;
    private static final double SLICE_LEVEL = 0.12;
    private static final double FAINTEST_SLICE = 0.04;
    private static final double LOUDEST_SLICE = 0.3;

    /** With so many finds that would do, every second noise is one of them. */
    private static final double FINDS_FOR_EVEN_CHANCES = 4;

    /** From here on the amount of an asked sound is its pitch; below it is how many. */
    private static final double LEAST_HERTZ = 20;

    private final Brief brief;
    private final Orchestra orchestra;
    private final Band band;
    private final Format format;
    private final Seed chance;
    private final List<Evidence> reasons = new ArrayList<>();

    PartPlan(Brief brief, Orchestra orchestra, Band band, Format format) {
        this.brief = brief;
        this.orchestra = orchestra;
        this.band = band;
        this.format = format;
        this.chance = brief.chance("sounds");
    }

    /** Add the parts to the orchestra. */
    void write(Mode mode, String presence, String style, List<Shot> shots) {
        if (mode == Mode.PURE && !wantsMusic()) {
            slices();
        } else {
            asked();
            blended(presence, style);
        }
        effects(presence, shots);
        if (orchestra.parts().isEmpty()) {
            anything();
        }
    }

    private void effects(String presence, List<Shot> shots) {
        EffectParts effects = new EffectParts(brief, orchestra, format);
        effects.asked();
        boolean open = brief.asked(Domain.EFFECT).isEmpty()
                && brief.asked(Domain.SOUND).isEmpty();
        if (presence.equals("sfx") && open) {
            effects.drawn();
        }
        // Who names the sounds hears these: a click at every cut would be no gull.
        if (!namesEffects() && (presence.equals("sfx") || presence.equals("full"))) {
            effects.accents(shots);
        }
    }

    private void blended(String presence, String style) {
        boolean full = presence.equals("full");
        boolean tuneful = !brief.wall().bars(Domain.PRESENCE, "music");
        if (tuneful && (full || presence.equals("music"))) {
            MusicStyle.of(style).ifPresent(s -> s.instruments().forEach(band::play));
        }
        boolean ambient = presence.equals("ambient") && !isNamed();
        if (tuneful && ambient) {
            band.play("pad");
        }
        if (full || ambient) {
            background();
        }
        if (!brief.asked(Domain.VOICE).isEmpty()) {
            band.play("voice");
        }
    }

    /** Sounds that are asked for by name are heard alone: chords below them would be something else. */
    private boolean isNamed() {
        return !wantsMusic() && (!brief.asked(Domain.SOUND).isEmpty() || namesEffects());
    }

    private boolean namesEffects() {
        return brief.asked(Domain.EFFECT).stream().anyMatch(m -> !Brief.isHint(m));
    }

    private boolean wantsMusic() {
        return brief.asks(Domain.PRESENCE, "music")
                || brief.asks(Domain.PRESENCE, "full")
                || !brief.asked(Domain.MUSIC).isEmpty()
                || !brief.asked(Domain.VOICE).isEmpty();
    }

    private void asked() {
        Set<String> played = new LinkedHashSet<>();
        for (Meaning asked : brief.asked(Domain.SOUND)) {
            if (played.add(asked.value())) {
                Noise noise = Noise.of(asked.value());
                double hertz = asked.amount() >= LEAST_HERTZ ? asked.amount() : noise.hertz();
                noise.play(orchestra, hertz, 1, chance.of(asked.value()));
            }
        }
    }

    /** What is heard at the place, in the weather, or else one or two noises drawn. */
    private void background() {
        Set<String> heard = new LinkedHashSet<>();
        for (Meaning setting : brief.asked(Domain.SETTING)) {
            brief.origins().settings().stream()
                    .filter(s -> s.name().equals(setting.value()))
                    .forEach(s -> heard.addAll(s.sounds()));
        }
        if (brief.asks(Domain.WEATHER, "rain")) {
            heard.addAll(List.of("hiss", "drip"));
        }
        if (brief.asks(Domain.WEATHER, "snow")) {
            heard.add("rustle");
        }
        heard.removeIf(name -> !orchestra.plays(name));
        if (heard.isEmpty()) {
            heard.addAll(drawn(1 + chance.of("few").below(2), List.of()));
        }
        for (String name : heard) {
            Noise noise = Noise.of(name);
            noise.play(orchestra, noise.hertz(), BACKGROUND, chance.of(name));
        }
    }

    /** Pure noises summed within a share of the slices, each slice as long as a frame. */
    private void slices() {
        List<String> sounds = new ArrayList<>(brief.asked(Domain.SOUND).stream()
                .map(Meaning::value)
                .filter(orchestra::plays)
                .distinct()
                .toList());
        int wanted = FEWEST_SLICES + chance.of("slices").below(3);
        for (String sound : sounds) {
            slice(sound, SLICE_LEVEL);
        }
        for (Recalled found : recalled(wanted - sounds.size(), sounds)) {
            sounds.add(noise(found));
            slice(noise(found), Math.min(LOUDEST_SLICE, Math.max(FAINTEST_SLICE, found.mean(0, SLICE_LEVEL))));
            reasons.add(found.evidence());
        }
        for (String sound : drawn(wanted - sounds.size(), sounds)) {
            slice(sound, SLICE_LEVEL);
        }
    }

    private void slice(String sound, double level) {
        Seed own = chance.of(sound);
        double share = own.of("share").between(0.3, 0.85);
        double pan = own.of("pan").between(-0.6, 0.6);
        orchestra.hard(sound, List.of(Noise.of(sound).hertz()), level, pan, new Rhythm.Slices(share));
    }

    /** Pure sounds that earlier films have found, each of another noise. */
    private List<Recalled> recalled(int count, List<String> without) {
        List<Recalled> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> heard = drawn.stream().map(PartPlan::noise).toList();
            List<Recalled> left = brief.memory().found(Aspect.PURE_SOUND).stream()
                    .filter(one -> orchestra.plays(noise(one)))
                    .filter(one -> !without.contains(noise(one)) && !heard.contains(noise(one)))
                    .toList();
            Seed own = chance.of("found").of(i);
            if (own.of("whether").unit() < left.size() / (left.size() + FINDS_FOR_EVEN_CHANCES)) {
                Memory.drawn(left, own).ifPresent(drawn::add);
            }
        }
        return drawn;
    }

    /** The noise of a pure sound is the last part of its key: {@code 0.06_low_rumble}. */
    private static String noise(Recalled sound) {
        String key = sound.entry().id().key();
        return key.substring(key.lastIndexOf('_') + 1);
    }

    /** Return what earlier films have found and the score uses. */
    List<Evidence> reasons() {
        return List.copyOf(reasons);
    }

    private List<String> drawn(int count, List<String> without) {
        List<String> left = new ArrayList<>(brief.origins().noises().stream()
                .map(NoiseOrigin::name)
                .filter(name -> orchestra.plays(name) && !without.contains(name))
                .toList());
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            drawn.add(left.remove(chance.of("noise").of(i).below(left.size())));
        }
        return drawn;
    }

    /** A film is silent only when that is asked for. */
    private void anything() {
        List<String> sounds = orchestra.available();
        if (!sounds.isEmpty()) {
            Noise noise = Noise.of(sounds.get(chance.of("anything").below(sounds.size())));
            noise.play(orchestra, noise.hertz(), 1, chance);
        }
    }
}
