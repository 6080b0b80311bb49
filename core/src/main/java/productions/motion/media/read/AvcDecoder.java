package productions.motion.media.read;

import java.io.Closeable;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.codecs.h264.io.model.Frame;
import org.jcodec.common.model.Rect;
import productions.motion.value.Planes;

/** Turns samples of H.264 into pictures by JCodec's decoder, which is exact for what {@link SliceHeader} lets through. */
final class AvcDecoder implements Closeable {

    private static final int MACROBLOCK = 16;

    private final FilmName film;
    private final AvcConfiguration avc;
    private final SampleRange range;
    private final RawBlocks rawBlocks = new RawBlocks();
    private final H264Decoder decoder = new H264Decoder();
    private byte[][] buffers = new byte[3][0];

    AvcDecoder(FilmName film, AvcConfiguration avc, SampleRange range) throws FilmException {
        avc.checkReadable(film);
        this.film = film;
        this.avc = avc;
        this.range = range;
        decoder.addSps(withoutHeads(avc.sequenceUnits()));
        decoder.addPps(withoutHeads(avc.pictureUnits()));
    }

    /**
     * Decode one sample.
     *
     * @param sample NAL units, each behind its length
     * @param into where the picture goes; decoding needs the pictures before it, in order
     */
    void decode(byte[] sample, int length, Planes into) throws FilmException {
        List<ByteBuffer> units = units(sample, length);
        if (units.isEmpty()) {
            throw film.damaged("one of its pictures is empty");
        }
        copy(decodeUnits(units, into), into);
    }

    private List<ByteBuffer> units(byte[] sample, int length) throws FilmException {
        List<ByteBuffer> units = new ArrayList<>();
        int at = 0;
        while (at + avc.lengthSize() < length) {
            long size = 0;
            for (int i = 0; i < avc.lengthSize(); i++) {
                size = size << 8 | sample[at++] & 0xff;
            }
            if (size < 1 || size > length - at) {
                throw film.damaged("one of its pictures is shorter than it claims");
            }
            addUnit(units, sample, at, (int) size);
            at += (int) size;
        }
        return units;
    }

    private void addUnit(List<ByteBuffer> units, byte[] sample, int at, int size) throws FilmException {
        int type = sample[at] & 31;
        if (type == AvcConfiguration.SLICE || type == AvcConfiguration.START_SLICE) {
            AvcConfiguration.refuse(film, SliceHeader.oddity(film, sample, at, size, avc));
            units.add(ByteBuffer.wrap(sample, at, size).slice());
        } else if (type > AvcConfiguration.SLICE && type < AvcConfiguration.START_SLICE) {
            throw film.beyondUs("H.264 with data partitions");
        }
    }

    /** JCodec meets damage with whatever exception comes first, so all of them mean the same here. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    private Frame decodeUnits(List<ByteBuffer> units, Planes into) throws FilmException {
        int width = roundUp(into.width());
        int size = width * roundUp(into.height());
        if (buffers[0].length != size) {
            buffers = new byte[][] {new byte[size], new byte[size / 4], new byte[size / 4]};
        }
        Frame frame;
        boolean raw = false;
        rawBlocks.watch();
        try {
            frame = decoder.decodeFrameFromNals(units, buffers);
        } catch (RuntimeException e) {
            throw film.damaged("one of its pictures cannot be decoded", e);
        } finally {
            raw = rawBlocks.end();
        }
        if (raw) {
            throw film.beyondUs("H.264 with uncompressed blocks");
        }
        if (frame == null) {
            throw film.damaged("one of its pictures is empty");
        }
        return frame;
    }

    private void copy(Frame frame, Planes into) throws FilmException {
        Rect crop = frame.getCrop();
        int left = crop == null ? 0 : crop.getX();
        int top = crop == null ? 0 : crop.getY();
        boolean fits = left + into.width() <= frame.getWidth() && top + into.height() <= frame.getHeight();
        boolean equal = crop == null || crop.getWidth() == into.width() && crop.getHeight() == into.height();
        if (!fits || !equal) {
            throw film.damaged("its pictures are not of the size it claims");
        }
        int stride = frame.getWidth();
        int origin = top * stride + left;
        range.copyLuma(frame.getPlaneData(0), origin, stride, into.luma(), into.width());
        int half = top / 2 * (stride / 2) + left / 2;
        range.copyChroma(frame.getPlaneData(1), half, stride / 2, into.blue(), into.width() / 2);
        range.copyChroma(frame.getPlaneData(2), half, stride / 2, into.red(), into.width() / 2);
    }

    private static List<ByteBuffer> withoutHeads(List<byte[]> units) {
        List<ByteBuffer> bare = new ArrayList<>();
        for (byte[] unit : units) {
            bare.add(ByteBuffer.wrap(unit, 1, unit.length - 1).slice());
        }
        return bare;
    }

    private static int roundUp(int pixels) {
        return (pixels + MACROBLOCK - 1) / MACROBLOCK * MACROBLOCK;
    }

    /** JCodec keeps threads for slices in a pool that nobody ends; without this each film would leave some behind. */
    @Override
    public void close() {
        try {
            Field pool = H264Decoder.class.getDeclaredField("tp");
            pool.setAccessible(true);
            if (pool.get(decoder) instanceof ExecutorService threads) {
                threads.shutdown();
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JCodec is not 0.2.5: its decoder has no pool 'tp' to end.", e);
        }
    }
}
