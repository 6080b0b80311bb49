package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import productions.motion.value.Planes;
import productions.motion.value.RgbPicture;

/**
 * Pictures as most large films hold them: luma, then the two chroma at half the size, after ITU-R BT.709 from 16 to 235. They
 * need no work from FFmpeg and come in a third of the bytes.
 */
final class PlanarPictures implements RawPictures {

    private final Planes planes;

    PlanarPictures(int width, int height) {
        planes = Planes.ofSize(width, height);
    }

    @Override
    public String form() {
        return "yuv420p";
    }

    @Override
    public boolean read(Program program, int[] pixels) throws IOException {
        boolean whole = program.read(ByteBuffer.wrap(planes.luma()))
                && program.read(ByteBuffer.wrap(planes.blue()))
                && program.read(ByteBuffer.wrap(planes.red()));
        if (whole) {
            RgbPicture.convert(planes, pixels);
        }
        return whole;
    }
}
