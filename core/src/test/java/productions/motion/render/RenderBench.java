package productions.motion.render;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import productions.motion.family.Gradient;
import productions.motion.scene.Field;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Pictures;
import productions.motion.scene.Scene;
import productions.motion.scene.Texture;
import productions.motion.value.Planes;
import productions.motion.value.Point;
import productions.motion.value.Rgb;
import productions.motion.value.Travel;
import productions.motion.value.View;

/** Prints how many million pixels a second of processor time draws, for several kinds of scenes. */
public final class RenderBench {

    private record Slanted(double angle) implements Gradient {
        @Override
        public double at(Point p) {
            return 0.7 * p.x() + 0.7 * p.y() + angle;
        }
    }

    private record Rings(double count, Point center) implements Gradient {
        @Override
        public double at(Point p) {
            return 2 * count * p.distanceTo(center);
        }
    }

    private record Waves(double count) implements Gradient {
        @Override
        public double at(Point p) {
            double x = count * p.x() + p.y() * p.y();
            double fraction = x - Math.floor(x);
            return fraction * (1 - fraction) * 4 + 0.2 * p.y();
        }
    }

    private record Saddle() implements Gradient {
        @Override
        public double at(Point p) {
            return p.x() * p.x() - p.y() * p.y();
        }
    }

    private RenderBench() {}

    /** Draws all scenes; with the argument {@code kernels} reads gradients only, through one shared loop and through their own. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        if (arguments.length > 0 && arguments[0].equals("kernels")) {
            RowKernel shared = new PixelRow();
            read(out, "one loop for all", gradient -> shared);
            read(out, "a loop for each ", Kernels::of);
            return;
        }
        String[] colors = {"1b2a49", "6b3fa0", "f28f79", "ffe8c0"};
        List<Gradient> gradients = List.of(new Slanted(0.1), new Rings(3, Point.CENTER), new Waves(3), new Saddle());
        int[][] sizes = {{512, 512}, {1920, 1080}};
        for (int[] size : sizes) {
            for (Gradient gradient : gradients) {
                Scene scene = moving(SampleScene.of(SampleScene.blend(gradient, colors), size[0], size[1]));
                report(out, gradient.getClass().getSimpleName(), scene);
            }
            Field mosaic = new Mosaic(List.of(Rgb.parse("ff0000"), Rgb.parse("00ff00"), Rgb.parse("0000ff")), 12, 0.5);
            report(out, "Mosaic", moving(SampleScene.of(mosaic, size[0], size[1])));
        }
    }

    private static void read(PrintStream out, String name, java.util.function.Function<Gradient, RowKernel> kernels) {
        float[] positions = new float[1920];
        for (Gradient gradient : List.of(new Slanted(0.1), new Rings(3, Point.CENTER), new Waves(3), new Saddle())) {
            RowKernel kernel = kernels.apply(gradient);
            double best = 0;
            for (int turn = 0; turn < 8; turn++) {
                long before = System.nanoTime();
                for (int row = 0; row < 10_000; row++) {
                    kernel.read(gradient, new double[] {-0.9, row * 1e-4 - 0.5, 1e-3, 1e-4}, 0.25, positions);
                }
                best = Math.max(best, 19.2e9 / (System.nanoTime() - before));
            }
            String kind = gradient.getClass().getSimpleName();
            out.println(name + String.format(Locale.ROOT, " %-8s %7.1f Mpx/s", kind, best));
        }
    }

    private static Scene moving(Scene scene) {
        Scene lit = SampleScene.with(scene, "look.light.vignette", 0.3);
        Scene rough = SampleScene.with(lit, "look.texture", new Texture(12, 4, 0.5));
        Scene drifting = SampleScene.with(rough, "look.motion", (productions.motion.family.Motion)
                t -> new Travel(0.1 * t, 0.05 * t, 0, 0.01 * t, 0.1 * t, 1));
        return SampleScene.with(drifting, "shots.0.camera", (productions.motion.family.Camera)
                (p, s) -> new View(1 + 0.3 * p, 0.2 * p, 0, 0.02 * p));
    }

    private static void report(PrintStream out, String name, Scene scene) {
        int width = scene.format().width();
        int height = scene.format().height();
        Planes planes = Planes.ofSize(width, height);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-8s %4dx%-4d", name, width, height));
        for (int turn = 0; turn < 4; turn++) {
            long before = processorTime();
            Pictures pictures = new Renderer().pictures(scene);
            int frames = (int) Math.max(8, 40_000_000L / (width * height));
            for (int i = 0; i < frames; i++) {
                pictures.draw(i % scene.format().frames(), planes);
            }
            double seconds = (processorTime() - before) / 1e9;
            line.append(String.format(Locale.ROOT, " %6.1f", (double) frames * width * height / seconds / 1e6));
        }
        out.println(line.append(" Mpx/s"));
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
