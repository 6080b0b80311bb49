package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.loudness.Gating;
import productions.motion.loudness.KWeighting;
import productions.motion.loudness.TruePeak;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How loud it is to people: {@code audio.loudness_lufs}, of a film the integrated loudness, of a second the loudest 400 ms;
 * of a film also its range {@code audio.loudness_range_lu} and its true peak {@code audio.true_peak_dbtp}. Silence has
 * none. A single channel counts as what it is, one loudspeaker; of six channels the low one counts nothing and those
 * behind count 1.5 dB more.
 *
 * <p>ITU-R BS.1770-4; the range by EBU Tech 3342.
 */
@Primitive(value = "loudness", summary = "How loud it is to people, in LUFS, with its range and true peak.")
public record Loudness() implements Metric {

    private static final double BEHIND = 1.41;

    @Override
    public Sense sense() {
        return Sense.HEARING;
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new LoudnessMeter(scope);
    }

    private static double weight(int channel, int channels) {
        boolean surround = channels == 6;
        return surround && channel == 3 ? 0 : surround && channel > 3 ? BEHIND : 1;
    }

    private static final class LoudnessMeter implements Meter {

        private final Scope scope;
        private KWeighting[] weightings = {};
        private TruePeak[] peaks = {};
        private double[] cells = new double[128];
        private long samples;
        private float peak;

        LoudnessMeter(Scope scope) {
            this.scope = scope;
        }

        @Override
        public void see(Frame frame) {
            int channels = frame.channels().length;
            if (weightings.length < channels) {
                weightings = new KWeighting[channels];
                peaks = new TruePeak[channels];
                Arrays.setAll(weightings, i -> new KWeighting());
                Arrays.setAll(peaks, i -> new TruePeak());
            }
            int count = channels == 0 ? 0 : frame.channels()[0].length;
            for (int at = 0; at < count; ) {
                int cell = (int) (samples / Gating.CELL);
                int part = (int) Math.min(count - at, Gating.CELL - samples % Gating.CELL);
                cells = cell < cells.length ? cells : Arrays.copyOf(cells, 2 * cells.length);
                for (int channel = 0; channel < channels; channel++) {
                    double energy = weightings[channel].energy(frame.channels()[channel], at, at + part);
                    cells[cell] += weight(channel, channels) * energy;
                }
                samples += part;
                at += part;
            }
            if (scope == Scope.FILM && count > 0) {
                float[] highest = {peak};
                for (int channel = 0; channel < channels; channel++) {
                    peaks[channel].measure(frame.channels()[channel], count, count, highest);
                }
                peak = highest[0];
            }
        }

        @Override
        public List<Observation> observations() {
            double loudness =
                    scope == Scope.FILM ? Gating.integrated(cells, samples) : Gating.momentary(cells, samples);
            if (Double.isInfinite(loudness)) {
                return List.of();
            }
            List<Observation> said = new ArrayList<>();
            said.add(Observation.number("audio.loudness_lufs", loudness, "LUFS"));
            if (scope == Scope.FILM) {
                said.add(Observation.number("audio.loudness_range_lu", Gating.range(cells, samples), "LU"));
                said.add(Observation.number("audio.true_peak_dbtp", 20 * StrictMath.log10(peak), "dBTP"));
            }
            return said;
        }
    }
}
