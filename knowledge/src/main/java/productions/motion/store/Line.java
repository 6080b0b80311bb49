package productions.motion.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A line of a journal: eight hexadecimal digits of CRC-32C, a space, JSON, a line feed.
 *
 * <p>CRC-32C finds every error burst of up to 32 bits, and misses one in four billion of the others (RFC 3720, 12.1).
 */
final class Line {

    /** How many bytes stand before the JSON. */
    static final int PREFIX = 9;

    private Line() {}

    /** Return the line that holds some JSON. */
    static byte[] of(byte[] json) {
        byte[] line = new byte[PREFIX + json.length + 1];
        String digits = Integer.toHexString(crc(json, 0, json.length));
        byte[] sum = ("0".repeat(8 - digits.length()) + digits + " ").getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(sum, 0, line, 0, PREFIX);
        System.arraycopy(json, 0, line, PREFIX, json.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** Return whether the bytes from one place up to another, without its line feed, are a whole line. */
    static boolean isWhole(byte[] bytes, int from, int to) {
        if (to - from <= PREFIX || bytes[from + PREFIX - 1] != ' ') {
            return false;
        }
        long sum = 0;
        for (int i = from; i < from + PREFIX - 1; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return false;
            }
            sum = sum << 4 | digit;
        }
        return (int) sum == crc(bytes, from + PREFIX, to);
    }

    private static int crc(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }
}
