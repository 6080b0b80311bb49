package productions.motion.plugins.extraction.picture;

import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Moments;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * The light of a whole film in words. {@code lighting.key}: {@code low} below a mean luma of 0.22, {@code high} above
 * 0.72, otherwise {@code mid}. {@code lighting.contrast_label}: {@code flat} below an RMS contrast of 0.09, {@code high}
 * above 0.30, otherwise {@code normal}. {@code lighting.saturation_label}: {@code gray} below a saturation of 0.06,
 * {@code vivid} above 0.55, otherwise {@code moderate}.
 */
@Primitive(value = "light_level", summary = "The light of a film in words: key, contrast and saturation.")
public record LightLevel() implements Metric {

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("lighting.key", "lighting.contrast_label", "lighting.saturation_label");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new LevelMeter(Light.of(footage));
    }

    private static String word(double value, double low, double high, List<String> words) {
        return words.get(value < low ? 0 : value > high ? 2 : 1);
    }

    private static final class LevelMeter implements Meter {

        private final Light light;
        private final Moments brightness = new Moments();
        private final Moments contrast = new Moments();
        private final Moments saturation = new Moments();

        LevelMeter(Light light) {
            this.light = light;
        }

        @Override
        public void see(Frame frame) {
            light.see(frame);
            brightness.add(light.mean() / 255);
            contrast.add(light.deviation() / 255);
            saturation.add(light.saturation());
        }

        @Override
        public List<Observation> observations() {
            String key = word(brightness.mean(), 0.22, 0.72, List.of("low", "mid", "high"));
            String range = word(contrast.mean(), 0.09, 0.30, List.of("flat", "normal", "high"));
            String color = word(saturation.mean(), 0.06, 0.55, List.of("gray", "moderate", "vivid"));
            return List.of(
                    Observation.word("lighting.key", key),
                    Observation.word("lighting.contrast_label", range),
                    Observation.word("lighting.saturation_label", color));
        }
    }
}
