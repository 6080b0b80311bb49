package productions.motion.dsl.command;

import java.util.Locale;
import productions.motion.value.Progress;

/** A line on the terminal that fills up, with the time that is left; elsewhere it shows nothing. */
public final class ProgressBar implements Progress {

    private static final int WIDTH = 28;
    private static final long REDRAW_NANOS = 100_000_000;
    private static final long SETTLE_NANOS = 2_000_000_000;

    private final Talk talk;
    private final boolean visible;
    private String phase = "";
    private long started;
    private long firstDone;
    private long drawn;

    /** Set up; it is only seen on a terminal. */
    public ProgressBar(Talk talk, boolean wanted) {
        this.talk = talk;
        this.visible = wanted && talk.terminal().isTerminal();
    }

    @Override
    public void at(String newPhase, long done, long total) {
        long now = System.nanoTime();
        if (!newPhase.equals(phase)) {
            phase = newPhase;
            started = now;
            firstDone = done;
        }
        if (visible && (now - drawn > REDRAW_NANOS || done == total)) {
            drawn = now;
            talk.err().print("\r\u001b[K" + line(done, total, now));
            talk.err().flush();
        }
    }

    /** Wipe the line, so that what follows stands in its place. */
    public void finish() {
        if (visible) {
            talk.err().print("\r\u001b[K");
            talk.err().flush();
        }
    }

    private String line(long done, long total, long now) {
        int full = (int) (WIDTH * done / Math.max(1, total));
        boolean unicode = talk.terminal().isUnicode();
        String bar = (unicode ? "█" : "#").repeat(full) + (unicode ? "░" : ".").repeat(WIDTH - full);
        String text =
                "  " + phase + "  " + bar + "  " + done + "/" + total + "  " + 100 * done / Math.max(1, total) + " %";
        long spent = now - started;
        if (spent < SETTLE_NANOS || done <= firstDone) {
            return text;
        }
        double perSecond = (done - firstDone) * 1e9 / spent;
        return text + String.format(Locale.ROOT, "  %.1f/s  eta %.0f s", perSecond, (total - done) / perSecond);
    }
}
