package productions.motion.still;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.imaging.formats.png.AbstractPngText;
import org.apache.commons.imaging.formats.png.PngImageParser;
import org.apache.commons.imaging.formats.png.PngImagingParameters;
import productions.motion.value.Picture;

/** Writes pictures as PNG, the prompt they come from beside the pixels. */
public final class Png {

    private Png() {}

    /**
     * Write a picture to a new file.
     *
     * @param picture the picture
     * @param title what it shows, kept in an {@code iTXt} chunk called Title
     * @param file where it goes; an existing file is refused
     */
    public static void write(Picture picture, String title, Path file) throws IOException {
        PngImagingParameters parameters = new PngImagingParameters();
        parameters.setForceTrueColor(true);
        parameters.setPredictorEnabled(true);
        parameters.setTextChunks(List.of(
                new AbstractPngText.Itxt("Title", title, "", "Title"), new AbstractPngText.Text("Software", "Motion")));
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            new PngImageParser().writeImage(image(picture), out, parameters);
        }
    }

    static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        return image;
    }
}
