package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How many layers the picture has in depth, told by their speeds when the camera goes sideways: {@code
 * depth.layer_count}, and {@code depth.parallax_strength}, one less the speed of the slowest by that of the fastest; of a
 * film also whether there is {@code depth.parallax}. A picture of which a part stands still while things move has one
 * layer.
 *
 * <p>Peaks in the histogram of the speeds of points followed for some frames.
 */
@Primitive(value = "depth", summary = "How many layers the picture has in depth, told by their speeds.")
public record Depth() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new DepthMeter(scope, Tracks.of(footage), footage.framesPerSecond());
    }

    private static final class DepthMeter implements Meter {

        private final Scope scope;
        private final Tracks tracks;
        private final double framesPerSecond;
        private final Speeds across = new Speeds();
        private final Speeds down = new Speeds();

        DepthMeter(Scope scope, Tracks tracks, double framesPerSecond) {
            this.scope = scope;
            this.tracks = tracks;
            this.framesPerSecond = framesPerSecond;
        }

        @Override
        public void see(Frame frame) {
            tracks.see(frame);
            double scale = framesPerSecond / Track.LONG / frame.width();
            for (Track track : tracks.tracks()) {
                if (track.age >= Track.LONG) {
                    across.add((track.x - track.fromX(Track.LONG)) * scale);
                    down.add((track.y - track.fromY(Track.LONG)) * scale);
                }
            }
        }

        @Override
        public List<Observation> observations() {
            Speeds main = across.mean() >= down.mean() ? across : down;
            List<Double> peaks = main.peaks();
            double slowest = peaks.stream().mapToDouble(Math::abs).min().orElse(0);
            double fastest = peaks.stream().mapToDouble(Math::abs).max().orElse(0);
            double strength = peaks.size() < 2 ? 0 : 1 - slowest / fastest;
            List<Observation> said = new ArrayList<>();
            said.add(Observation.number("depth.layer_count", Math.max(1, peaks.size()), ""));
            said.add(Observation.number("depth.parallax_strength", strength, ""));
            if (scope == Scope.FILM) {
                said.add(Observation.flag("depth.parallax", peaks.size() > 1));
            }
            return said;
        }
    }
}
