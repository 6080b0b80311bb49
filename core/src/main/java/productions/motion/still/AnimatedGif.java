package productions.motion.still;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import productions.motion.value.Picture;

/** Writes an animated GIF, picture by picture, repeated for ever. */
public final class AnimatedGif implements AutoCloseable {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageOutputStream out;
    private final int hundredths;
    private boolean begun;

    /**
     * Begin a new file.
     *
     * @param file where it goes; an existing file is refused
     * @param picturesPerSecond how fast it plays; GIF counts in hundredths of a second
     */
    public AnimatedGif(Path file, double picturesPerSecond) throws IOException {
        Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
        out = ImageIO.createImageOutputStream(file.toFile());
        hundredths = Math.max(2, (int) Math.round(100 / picturesPerSecond));
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /** Add the next picture. */
    public void add(Picture picture) throws IOException {
        ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(Png.image(picture));
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        if (!begun) {
            IIOMetadataNode repeat = new IIOMetadataNode("ApplicationExtension");
            repeat.setAttribute("applicationID", "NETSCAPE");
            repeat.setAttribute("authenticationCode", "2.0");
            repeat.setUserObject(new byte[] {1, 0, 0});
            child(root, "ApplicationExtensions").appendChild(repeat);
            begun = true;
        }
        metadata.setFromTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(Png.image(picture), null, metadata), null);
    }

    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        out.close();
        writer.dispose();
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i) instanceof IIOMetadataNode node
                    && node.getNodeName().equals(name)) {
                return node;
            }
        }
        IIOMetadataNode node = new IIOMetadataNode(name);
        root.appendChild(node);
        return node;
    }
}
