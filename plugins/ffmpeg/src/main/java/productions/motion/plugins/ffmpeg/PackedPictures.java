package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import productions.motion.value.Picture;

/** Pictures of four bytes a pixel: blue, green, red and how opaque it is. */
final class PackedPictures implements RawPictures<Picture> {

    private static final int BYTES = 4;
    private static final int OPAQUE = 0xff000000;
    private static final int MOST_AT_ONCE = 1 << 18;

    private final int width;
    private final int height;
    private final boolean transparent;
    private final ByteBuffer chunk = ByteBuffer.allocate(MOST_AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);

    /** @param transparent whether the fourth byte is to be believed */
    PackedPictures(int width, int height, boolean transparent) {
        this.width = width;
        this.height = height;
        this.transparent = transparent;
    }

    @Override
    public Picture blank() {
        return new Picture(width, height, new int[width * height]);
    }

    @Override
    public String form() {
        return transparent ? "bgra" : "bgr0";
    }

    @Override
    public boolean read(Program program, Picture into) throws IOException {
        int[] pixels = into.pixels();
        for (int at = 0; at < pixels.length; at += chunk.limit() / BYTES) {
            chunk.clear().limit(Math.min(MOST_AT_ONCE, (pixels.length - at) * BYTES));
            if (!program.read(chunk)) {
                return false;
            }
            chunk.flip();
            chunk.asIntBuffer().get(pixels, at, chunk.limit() / BYTES);
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = transparent ? pixels[i] ^ OPAQUE : pixels[i] & ~OPAQUE;
        }
        return true;
    }
}
