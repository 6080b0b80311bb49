package productions.motion.plugins.ffmpeg;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** NAL units of a byte stream (ITU-T H.264, annex B), one after the other, without their start codes. */
final class AnnexB implements AutoCloseable {

    private final InputStream in;
    private boolean begun;

    AnnexB(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Return the next unit, or nothing after the last. */
    Optional<byte[]> next() throws IOException {
        if (!begun) {
            unit();
            begun = true;
        }
        byte[] unit = unit();
        return unit.length == 0 ? Optional.empty() : Optional.of(unit);
    }

    /** The bytes up to the next start code, which is taken too; zeros before it belong to it. */
    private byte[] unit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int zeros = 0;
        for (int value = in.read(); value >= 0; value = in.read()) {
            if (value == 1 && zeros >= 2) {
                return bytes.toByteArray();
            }
            if (value == 0) {
                zeros++;
            } else {
                for (; zeros > 0; zeros--) {
                    bytes.write(0);
                }
                bytes.write(value);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
