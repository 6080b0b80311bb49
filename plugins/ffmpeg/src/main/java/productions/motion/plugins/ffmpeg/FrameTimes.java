package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import productions.motion.value.Cancellation;

/**
 * When the pictures of a film are shown, in seconds from its start; as the container says it, before any is decoded.
 *
 * @param seconds in order
 */
record FrameTimes(double[] seconds) {

    static final FrameTimes NONE = new FrameTimes(new double[0]);

    /** Containers write times in steps of up to a millisecond. */
    private static final double STEP = 0.0021;

    static FrameTimes of(Path film, int stream, double start, Cancellation cancellation) throws IOException {
        List<String> command = List.of(
                "ffprobe",
                "-v",
                "error",
                "-select_streams",
                String.valueOf(stream),
                "-show_entries",
                "packet=pts_time,flags",
                "-of",
                "csv=print_section=0",
                "-i",
                Source.address(film));
        try (Program probe = Program.start(command, cancellation)) {
            double[] times = probe.text()
                    .lines()
                    .filter(line -> line.matches("-?[0-9.]+,[^D]*"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(0, line.indexOf(','))) - start)
                    .toArray();
            Arrays.sort(times);
            return new FrameTimes(times);
        }
    }

    int count() {
        return seconds.length;
    }

    /** Return whether pictures are shown for different lengths of time. */
    boolean isVariable() {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < seconds.length; i++) {
            least = Math.min(least, seconds[i] - seconds[i - 1]);
            most = Math.max(most, seconds[i] - seconds[i - 1]);
        }
        return seconds.length > 2 && most - least > STEP;
    }

    /** Return how many a second there are in the mean; 1 for a single one. */
    double framesPerSecond() {
        double span = seconds.length < 2 ? 0 : seconds[seconds.length - 1] - seconds[0];
        return span <= 0 ? 1 : (seconds.length - 1) / span;
    }

    /** Return when a picture begins; those beyond the last go on at the mean rate. */
    double of(int frame, double framesPerSecond) {
        if (frame < seconds.length) {
            return Math.max(0, seconds[frame]);
        }
        double last = seconds.length == 0 ? -1 / framesPerSecond : seconds[seconds.length - 1];
        return last + (frame - seconds.length + 1) / framesPerSecond;
    }
}
