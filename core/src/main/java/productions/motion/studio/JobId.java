package productions.motion.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Engine;
import productions.motion.scene.Prompt;

/** Names a job by all that decides its film but knowledge: the same film wished for again is the same job. */
final class JobId {

    private static final int BYTES = 12;

    private JobId() {}

    /** Return 24 hexadecimal digits that change with the prompt, its seed and wishes, the engine and the plugins. */
    static String of(Prompt prompt, Catalog catalog) {
        String plugins = catalog.plugins().stream()
                .map(p -> p.id() + " " + p.version())
                .sorted()
                .collect(Collectors.joining(", "));
        String all = Stream.of(prompt.text(), prompt.seed(), prompt.wishes(), Engine.VERSION, plugins)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return digest(all);
    }

    /** Return 24 hexadecimal digits that stand for a text. */
    static String digest(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java has. Use another.", e);
        }
    }
}
