package productions.motion.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Motion this is. */
public final class Engine {

    /** The version, such as {@code 0.1.0}. */
    public static final String VERSION = read();

    private Engine() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("/productions/motion/engine.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
