package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;
import productions.motion.scene.Meaning;
import productions.motion.scene.Mode;
import productions.motion.value.Palette;

/** Decides how the picture is lit: a preset, then every word that changes it, such as bright, warm or vintage. */
final class LightChoice {

    private static final List<Domain> TOUCHING = List.of(
            Domain.LIGHT, Domain.TEMPERATURE, Domain.STYLE, Domain.TONE, Domain.WEATHER, Domain.SEASON, Domain.THEME);
    private static final Light PLAIN = Light.neutral("neutral").with(LightNumber.GRAIN, 0.025);

    private final Brief brief;

    LightChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Light> decide(Mode mode, Palette palette) {
        List<Meaning> asked = brief.asked(Domain.LIGHT).stream()
                .filter(m -> LightTouch.of(m).isEmpty())
                .toList();
        List<String> presets = brief.origins().lights().stream()
                .filter(this::fits)
                .filter(preset -> !asked.isEmpty() || !isOpposed(preset))
                .map(Light::name)
                .toList();
        List<String> known = presets.isEmpty() ? List.of(PLAIN.name()) : presets;
        // Pure colors, and colors that are asked for, are shown as they are but for what is asked of the light.
        boolean colors = mode == Mode.PURE || !brief.asked(Domain.COLOR).isEmpty();
        boolean plain = colors && asked.isEmpty() && presetsImplied(known).isEmpty();
        Decision<String> name = plain
                ? Decision.of(PLAIN.name(), new Choice("light", "neutral", How.IMPLIED, "", List.of(), List.of()))
                : new NameChoice(brief).decide(new Question("light", Domain.LIGHT, asked, known, "neutral"));
        Decision<Light> light =
                touched(asked.isEmpty() ? grainless(preset(name.value())) : preset(name.value()), name.choices());
        return colors ? light : new Decision<>(new Exposure(palette).on(light.value()), light.choices());
    }

    /** Film grain is noise that changes with every picture: only who asks for a light by name, or for grain, gets it. */
    private static Light grainless(Light preset) {
        return preset.with(LightNumber.GRAIN, 0);
    }

    private List<String> presetsImplied(List<String> known) {
        return brief.implied(Domain.LIGHT).stream()
                .filter(implied -> implied.because().domain() != Domain.SETTING)
                .flatMap(implied -> implied.values().stream())
                .filter(known::contains)
                .toList();
    }

    private Decision<Light> touched(Light preset, List<Choice> choices) {
        Light light = preset;
        List<Evidence> evidence = new ArrayList<>();
        for (Meaning meaning :
                TOUCHING.stream().flatMap(d -> brief.asked(d).stream()).toList()) {
            for (LightTouch touch : LightTouch.of(meaning)) {
                light = touch.on(light);
                evidence.add(brief.evidence(meaning));
            }
        }
        if (evidence.isEmpty()) {
            return new Decision<>(light, choices);
        }
        String value = String.join(
                " ", evidence.stream().map(Evidence::sense).distinct().toList());
        Choice grade = new Choice("grade", value, How.ASKED, "", evidence, List.of());
        return new Decision<>(
                light, Stream.concat(choices.stream(), Stream.of(grade)).toList());
    }

    /** 'Not dark' keeps out every preset that darkens, though it does not name one. */
    private boolean fits(Light preset) {
        boolean dark = preset.lift() < 0 && (excludes("dark") || excludes("dim") || excludes("low_key"));
        boolean bright = preset.gain() > 1 && (excludes("bright") || excludes("high_key"));
        boolean hard = preset.contrast() > 1.15 && excludes("high_contrast");
        return !dark && !bright && !hard;
    }

    /** 'Low contrast' keeps out every preset that is hard, unless a preset is asked for by name. */
    private boolean isOpposed(Light preset) {
        return brief.asked(Domain.LIGHT).stream()
                .flatMap(m -> LightTouch.of(m).stream())
                .anyMatch(touch -> touch.isOpposedBy(preset));
    }

    private boolean excludes(String quality) {
        return brief.wall().bars(Domain.LIGHT, quality) || brief.wall().bars(Domain.TONE, quality);
    }

    private Light preset(String name) {
        return brief.origins().lights().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElse(PLAIN);
    }
}
