package productions.motion.safety;

import java.util.Arrays;
import java.util.List;
import productions.motion.scene.FlashReport;
import productions.motion.value.Planes;

/**
 * Softens a film where it flashes more than three times a second, and nowhere else: a film that is safe passes unchanged to
 * the bit.
 *
 * <p>It fades rather than freezes. Where what is drawn flashes too often, pictures are let through only little by little,
 * so that swings shrink below the limit, until a while after the flashes have ceased. What comes out is measured too: if it
 * still swung once too often, it is held for that picture. Nothing is known of the pictures to come, and of those before
 * only the last is remembered.
 */
public final class FlashLimiter {

    private static final double FADE_SECONDS = 0.6;
    private static final double RELEASE_SECONDS = 0.75;
    private static final int ATTEMPTS = 3;

    private final CellLight light;
    private final FlashMeter drawn;
    private final FlashMeter given;
    private final Veil calm;
    private final Veil hold;
    private final boolean[] marks;
    private final List<Afterimage> afterimages;
    private final double least;
    private final float release;
    private boolean limited;

    /** Prepare to limit a film of a size and speed. */
    public FlashLimiter(int width, int height, int framesPerSecond) {
        light = new CellLight(width, height);
        drawn = new FlashMeter(light, framesPerSecond);
        given = new FlashMeter(light, framesPerSecond);
        calm = new Veil(light.columns, light.rows);
        hold = new Veil(light.columns, light.rows);
        marks = new boolean[light.columns * light.rows];
        afterimages = List.of(
                new Afterimage(width, height, light.columns),
                new Afterimage(width / 2, height / 2, light.columns),
                new Afterimage(width / 2, height / 2, light.columns));
        least = 1 / (1 + FADE_SECONDS * framesPerSecond);
        release = (float) (1 / (RELEASE_SECONDS * framesPerSecond));
    }

    /** Take the next picture, and soften it in place if it has to be. */
    public void limit(Planes picture) {
        light.read(picture);
        boolean harmful = drawn.look();
        if (harmful || !calm.isClear()) {
            Arrays.fill(marks, false);
            drawn.mark(marks);
            calm.follow(marks, release);
        }
        drawn.accept();
        if (given.look() || !calm.isClear()) {
            soften(picture);
        } else {
            given.accept();
            each(picture, Afterimage::keep);
        }
    }

    /** Return what was measured so far of the pictures that came out. */
    public FlashReport report() {
        FlashReport report = given.report();
        return new FlashReport(
                report.flashesPerSecond(), report.redFlashesPerSecond(), report.atSeconds(), report.isSafe(), limited);
    }

    private void soften(Planes picture) {
        limited = true;
        each(picture, Afterimage::take);
        hold.clear();
        Arrays.fill(marks, false);
        for (int attempt = 1; !isHarmless(picture) && attempt <= ATTEMPTS; attempt++) {
            given.mark(marks);
            if (attempt == ATTEMPTS) {
                // A picture like the one before never swings, so this ends it.
                Arrays.fill(marks, true);
            }
            hold.follow(marks, 0);
        }
        given.accept();
        afterimages.forEach(Afterimage::accept);
    }

    /** Lay the picture over the one before, and return whether it may be seen so. */
    private boolean isHarmless(Planes picture) {
        each(picture, (afterimage, plane) -> afterimage.blend(calm, least, hold, plane));
        light.read(picture);
        return !given.look();
    }

    private void each(Planes picture, Work work) {
        work.on(afterimages.get(0), picture.luma());
        work.on(afterimages.get(1), picture.blue());
        work.on(afterimages.get(2), picture.red());
    }

    /** What is done with each plane of a picture. */
    private interface Work {

        void on(Afterimage afterimage, byte[] plane);
    }
}
