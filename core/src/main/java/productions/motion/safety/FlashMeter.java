package productions.motion.safety;

import productions.motion.scene.FlashReport;
import productions.motion.value.Planes;

/**
 * Measures how much a film flashes, picture by picture in order: of light, and of saturated red (WCAG 2.2, success
 * criterion 2.3.1). It looks at every window of the frame, since a mean of the whole frame misses a strobe in a corner.
 *
 * <p>It reduces risk and is no medical guarantee.
 */
public final class FlashMeter {

    private final CellLight light;
    private final Windows windows;
    private final Flashes general;
    private final Flashes red;

    /** Prepare to measure a film of a size and speed. */
    public FlashMeter(int width, int height, int framesPerSecond) {
        this(new CellLight(width, height), framesPerSecond);
    }

    /** Prepare to measure light that somebody else reads. */
    FlashMeter(CellLight light, int framesPerSecond) {
        this.light = light;
        int cells = light.columns * light.rows;
        windows = new Windows(light.columns, light.rows);
        general = new Flashes(new LightSwing(cells), cells, framesPerSecond);
        red = new Flashes(new RedSwing(cells), cells, framesPerSecond);
    }

    /** Take the next picture. */
    public void add(Planes picture) {
        light.read(picture);
        look();
        accept();
    }

    /** Look at the light as it would be seen next, and return whether it would flash too often. */
    boolean look() {
        return isHarmful(general.look(light)) | isHarmful(red.look(light));
    }

    /** Mark the cells that would flash too often where enough of them do. */
    void mark(boolean[] marks) {
        windows.mark(general.seen(), Flashes.SAFE_SWINGS + 1, marks);
        windows.mark(red.seen(), Flashes.SAFE_SWINGS + 1, marks);
    }

    /** Let the light that was looked at be seen. */
    void accept() {
        general.accept(light, windows);
        red.accept(light, windows);
    }

    /** Return what was measured so far. */
    public FlashReport report() {
        double worst = general.worstPerSecond();
        double reds = red.worstPerSecond();
        boolean safe = Math.max(worst, reds) <= Flashes.SAFE_SWINGS / 2.0;
        double at = reds > worst ? red.worstAtSeconds() : general.worstAtSeconds();
        return new FlashReport(worst, reds, at, safe, false);
    }

    private boolean isHarmful(int[] counts) {
        return windows.share(counts, Flashes.SAFE_SWINGS + 1) > Windows.HARMFUL_SHARE;
    }
}
