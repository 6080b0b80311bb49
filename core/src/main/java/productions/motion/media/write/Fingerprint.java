package productions.motion.media.write;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import productions.motion.value.Planes;

/** Tells two films apart, or proves that they are the same: SHA-256 over pictures or samples in order. */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Use a complete one.", e);
        }
    }

    /** Take in a picture: luma, Cb and Cr. */
    public void add(Planes picture) {
        digest.update(picture.luma());
        digest.update(picture.blue());
        digest.update(picture.red());
    }

    /** Take in samples: left and right in turn, 16 bits each, low byte first. */
    public void add(float[] left, float[] right, int count) {
        byte[] bytes = new byte[count * 4];
        for (int i = 0; i < count; i++) {
            put(Math.round(left[i] * 32767f), bytes, 4 * i);
            put(Math.round(right[i] * 32767f), bytes, 4 * i + 2);
        }
        digest.update(bytes);
    }

    private static void put(int sample, byte[] bytes, int at) {
        bytes[at] = (byte) sample;
        bytes[at + 1] = (byte) (sample >> 8);
    }

    /** Return the fingerprint in 64 hexadecimal digits; nothing can be added after. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
