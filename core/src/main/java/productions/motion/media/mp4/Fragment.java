package productions.motion.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * About a second of film on its way to the file: a box of tables (moof) and a box of media (mdat), first the pictures,
 * then the sound (ISO/IEC 14496-12, 8.8). Its buffers are used again for the next one.
 */
final class Fragment {

    private static final int STARTS_HERE = 0x0200_0000;
    private static final int NEEDS_OTHERS = 0x0101_0000;

    private final Part pictures = new Part(Movie.PICTURE_ID);
    private final Part packets = new Part(Movie.SOUND_ID);
    private final BoxWriter tables = new BoxWriter();
    private final BoxWriter head = new BoxWriter();
    private int number;

    void addPicture(byte[] data, int ticks, boolean key) {
        pictures.add(data, ticks, key ? STARTS_HERE : NEEDS_OTHERS);
    }

    void addSound(byte[] data, int samples) {
        packets.add(data, samples, STARTS_HERE);
    }

    int pictureCount() {
        return pictures.sizes.size();
    }

    long soundSamples() {
        return packets.ticks;
    }

    int bytes() {
        return pictures.data.size() + packets.data.size();
    }

    /**
     * Write everything to the end of the file and begin anew. When that fails, for example on a full disk, the file is
     * left as it was before.
     *
     * @return where in the file the media begin
     */
    long flush(FileChannel file) throws IOException {
        long start = file.position();
        number++;
        writeTables(0);
        writeTables(tables.size() + 8);
        head.clear();
        Places.SMALL.beginMedia(head, bytes());
        long mediaStart = start + tables.size() + head.size();
        long end = mediaStart + bytes();
        ByteBuffer[] all = {tables.buffer(), head.buffer(), pictures.data.buffer(), packets.data.buffer()};
        try {
            while (file.position() < end) {
                file.write(all);
            }
        } catch (IOException e) {
            file.truncate(start);
            throw e;
        }
        pictures.clear();
        packets.clear();
        return mediaStart;
    }

    private void writeTables(int mediaOffset) {
        tables.clear();
        tables.open("moof").open("mfhd", 0, 0).u32(number).close();
        pictures.write(tables, mediaOffset);
        packets.write(tables, mediaOffset + pictures.data.size());
        tables.close();
    }

    /** The share of one track. */
    private static final class Part {

        private static final int BASE_IS_THIS_FRAGMENT = 0x02_0000;
        private static final int OFFSET_LENGTH_SIZE_FLAGS = 0x701;

        final BoxWriter data = new BoxWriter();
        final IntTable sizes = new IntTable();
        private final int id;
        private final IntTable lengths = new IntTable();
        private final IntTable flags = new IntTable();
        private long start;
        private long ticks;

        Part(int id) {
            this.id = id;
        }

        void add(byte[] sample, int length, int flag) {
            data.bytes(sample);
            sizes.add(sample.length);
            lengths.add(length);
            flags.add(flag);
            ticks += length;
        }

        void write(BoxWriter out, int offset) {
            if (sizes.size() == 0) {
                return;
            }
            out.open("traf").open("tfhd", 0, BASE_IS_THIS_FRAGMENT).u32(id).close();
            out.open("tfdt", 1, 0).u64(start).close();
            out.open("trun", 0, OFFSET_LENGTH_SIZE_FLAGS).u32(sizes.size()).u32(offset);
            for (int i = 0; i < sizes.size(); i++) {
                out.u32(lengths.get(i)).u32(sizes.get(i)).u32(flags.get(i));
            }
            out.close().close();
        }

        void clear() {
            start += ticks;
            ticks = 0;
            data.clear();
            sizes.clear();
            lengths.clear();
            flags.clear();
        }
    }
}
