package productions.motion.store;

import java.nio.charset.StandardCharsets;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/**
 * Ids as bytes that sort as the ids do: the aspect, then each 16-bit character of the key in one to three bytes.
 *
 * <p>The form is that of CESU-8 (Unicode Technical Report 26), which unlike UTF-8 keeps the order of Java's strings.
 */
final class KeyBytes {

    private static final Aspect[] ASPECTS = Aspect.values();

    private KeyBytes() {}

    static byte[] of(EntryId id) {
        String key = id.key();
        int size = 1;
        for (int i = 0; i < key.length(); i++) {
            size += width(key.charAt(i));
        }
        byte[] bytes = new byte[size];
        bytes[0] = (byte) id.aspect().ordinal();
        int at = 1;
        for (int i = 0; i < key.length(); i++) {
            at = put(key.charAt(i), bytes, at);
        }
        return bytes;
    }

    static EntryId id(byte[] bytes) {
        return new EntryId(ASPECTS[bytes[0]], key(bytes));
    }

    /** Return the key behind the aspect. */
    private static String key(byte[] bytes) {
        int end = 1;
        while (end < bytes.length && bytes[end] >= 0) {
            end++;
        }
        if (end == bytes.length) {
            return new String(bytes, 1, bytes.length - 1, StandardCharsets.ISO_8859_1);
        }
        StringBuilder key = new StringBuilder(bytes.length);
        for (int at = 1; at < bytes.length; ) {
            int lead = bytes[at] & 0xFF;
            int width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
            int code = width == 1 ? lead : width == 2 ? lead & 0x1F : lead & 0x0F;
            for (int i = 1; i < width; i++) {
                code = code << 6 | bytes[at + i] & 0x3F;
            }
            key.append((char) code);
            at += width;
        }
        return key.toString();
    }

    private static int width(char c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    private static int put(char c, byte[] bytes, int at) {
        switch (width(c)) {
            case 1 -> bytes[at] = (byte) c;
            case 2 -> {
                bytes[at] = (byte) (0xC0 | c >> 6);
                bytes[at + 1] = (byte) (0x80 | c & 0x3F);
            }
            default -> {
                bytes[at] = (byte) (0xE0 | c >> 12);
                bytes[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at + 2] = (byte) (0x80 | c & 0x3F);
            }
        }
        return at + width(c);
    }
}
