package productions.motion.dsl.repl;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.TerminalGraphics;
import org.jline.terminal.impl.TerminalGraphicsManager;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp;
import productions.motion.value.Picture;
import productions.motion.value.Refusal;

/**
 * Draws pictures in a terminal: as pictures where it speaks the protocol of Kitty, iTerm2 or Sixel, otherwise by half
 * blocks, two pixels in a letter.
 */
final class TerminalCanvas implements Canvas {

    private static final int MARGIN = 2;
    private static final int GRAPHICS_WIDTH = 480;
    private static final int GRAPHICS_HEIGHT = 360;
    private static final int ROWS_LEFT = 6;
    private static final int LEAST_COLORS = 8;

    private final Terminal terminal;
    private final Optional<TerminalGraphics> graphics;

    private TerminalCanvas(Terminal terminal, Optional<TerminalGraphics> graphics) {
        this.terminal = terminal;
        this.graphics = graphics;
    }

    /** Return what a terminal can show. */
    static Canvas of(Terminal terminal) {
        Integer colors = terminal.getNumericCapability(InfoCmp.Capability.max_colors);
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB) || colors == null || colors < LEAST_COLORS) {
            return NONE;
        }
        // Inside a multiplexer the picture would not reach the terminal behind it.
        boolean isNested = System.getenv("TMUX") != null || terminal.getType().startsWith("screen");
        return new TerminalCanvas(
                terminal, isNested ? Optional.empty() : TerminalGraphicsManager.getBestProtocol(terminal));
    }

    @Override
    public int width() {
        return graphics.isPresent() ? GRAPHICS_WIDTH : Math.max(8, Math.min(96, terminal.getWidth() - 2 * MARGIN));
    }

    @Override
    public int height() {
        return graphics.isPresent()
                ? GRAPHICS_HEIGHT
                : Math.max(8, Math.min(64, 2 * (terminal.getHeight() - ROWS_LEFT)));
    }

    @Override
    public String told() {
        return graphics.map(g -> "pictures by the protocol of " + g.getProtocol())
                .orElse("pictures by half blocks, two pixels in a letter");
    }

    @Override
    public void show(Picture picture) {
        if (graphics.isPresent()) {
            draw(picture, graphics.get());
        } else {
            lines(picture);
        }
        terminal.flush();
    }

    @Override
    public void back(Picture picture) {
        int rows = graphics.isPresent() ? terminal.getHeight() : picture.height() / 2;
        terminal.writer().print("\u001b[" + rows + "A\r");
    }

    private void draw(Picture picture, TerminalGraphics protocol) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        try {
            terminal.writer().print("  ");
            protocol.displayImage(terminal, image);
            terminal.writer().println();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "The terminal did not take the picture: " + e.getMessage() + ". Look at it with /open.",
                    e);
        }
    }

    private void lines(Picture picture) {
        int[] pixels = picture.pixels();
        int width = picture.width();
        for (int y = 0; y + 1 < picture.height(); y += 2) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append("  ");
            for (int x = 0; x < width; x++) {
                int upper = pixels[y * width + x];
                int lower = pixels[(y + 1) * width + x];
                line.style(AttributedStyle.DEFAULT
                        .foreground(upper >> 16 & 255, upper >> 8 & 255, upper & 255)
                        .background(lower >> 16 & 255, lower >> 8 & 255, lower & 255));
                line.append('▀');
            }
            line.style(AttributedStyle.DEFAULT);
            terminal.writer().println(line.toAnsi(terminal));
        }
    }
}
