package productions.motion.media.h264;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import productions.motion.media.AccessUnit;
import productions.motion.value.Planes;

/**
 * Compresses pictures to H.264 (ITU-T H.264, constrained baseline profile), in order, one by one. Slices of a picture are
 * coded in parallel; how many threads do it makes no difference to a single bit. Not thread-safe itself.
 */
public final class H264Encoder implements AutoCloseable {

    private final MacroblockGrid grid;
    private final Quality quality;
    private final PictureInProgress picture;
    private final List<SliceEncoder> slices = new ArrayList<>();
    private final List<Callable<Void>> work = new ArrayList<>();
    private final NalUnits units;
    private final ExecutorService threads;

    /**
     * Prepare for pictures of one size.
     *
     * @param width pixels in a row, even, at most 4096
     * @param height rows, even, at most 4096
     * @param quality how much is kept, and how often a key picture comes
     * @param threads how many slices are coded at once, at least 1
     */
    public H264Encoder(int width, int height, Quality quality, int threads) {
        this.grid = new MacroblockGrid(width, height);
        this.quality = quality;
        this.picture = new PictureInProgress(grid, quality);
        this.units = new NalUnits(grid.macroblocks() * 64 + 1024);
        for (int i = 0; i < grid.slices(); i++) {
            SliceEncoder slice = new SliceEncoder(picture, grid, i, quality);
            slices.add(slice);
            work.add(() -> {
                slice.encode();
                return null;
            });
        }
        this.threads = Executors.newFixedThreadPool(Math.min(threads, grid.slices()), H264Encoder::daemon);
    }

    /** Return the sequence parameter set, a NAL unit without start code. */
    public byte[] sequenceParameters() {
        return ParameterSets.sequence(grid);
    }

    /** Return the picture parameter set, a NAL unit without start code. */
    public byte[] pictureParameters() {
        return ParameterSets.picture(quality.quantizer(), 0);
    }

    /**
     * Compress the next picture.
     *
     * @param planes of the encoder's size; they are read before this returns and not kept
     * @return the picture's slices, each behind its length, without parameter sets
     */
    public AccessUnit encode(Planes planes) {
        if (planes.width() != grid.width() || planes.height() != grid.height()) {
            throw new IllegalArgumentException("A picture of " + planes.width() + "x" + planes.height()
                    + " does not fit a film of " + grid.width() + "x" + grid.height() + ". Use one size throughout.");
        }
        picture.start(planes);
        codeSlices();
        units.clear();
        for (SliceEncoder slice : slices) {
            slice.appendTo(units);
        }
        boolean key = picture.isKey();
        picture.finish();
        return new AccessUnit(units.toBytes(), key);
    }

    private void codeSlices() {
        try {
            for (Future<Void> slice : threads.invokeAll(work)) {
                slice.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A slice of the picture could not be coded.", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a film. Ask for a cancellation instead.", e);
        }
    }

    /** Return the picture coded last as every decoder will see it: a copy. */
    public Planes reconstruction() {
        return picture.reference().toPlanes();
    }

    /** Stop the threads. */
    @Override
    public void close() {
        threads.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "slice");
        thread.setDaemon(true);
        return thread;
    }
}
