package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;

/**
 * Pictures as most large films hold them: luma, then the two chroma at half the size, after ITU-R BT.709 from 16 to 235. They
 * need no work from FFmpeg and come in a third of the bytes.
 */
final class PlanarPictures implements RawPictures<PlanarPicture> {

    private final int width;
    private final int height;

    PlanarPictures(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public PlanarPicture blank() {
        return new PlanarPicture(Planes.ofSize(width, height));
    }

    @Override
    public String form() {
        return "yuv420p";
    }

    @Override
    public boolean read(Program program, PlanarPicture into) throws IOException {
        Planes planes = into.planes();
        return program.read(ByteBuffer.wrap(planes.luma()))
                && program.read(ByteBuffer.wrap(planes.blue()))
                && program.read(ByteBuffer.wrap(planes.red()));
    }
}
