package productions.motion.media.h264;

import java.util.Arrays;

/** Gathers NAL units, each behind its length in four bytes (ISO/IEC 14496-15), and keeps start codes out of them. */
final class NalUnits {

    /** Bytes of the length before each unit. */
    static final int PREFIX = 4;

    /** First bytes of units: nal_ref_idc and nal_unit_type (clause 7.3.1). */
    static final int SEQUENCE_PARAMETERS = 0x67;

    static final int PICTURE_PARAMETERS = 0x68;
    static final int KEY_SLICE = 0x65;
    static final int SLICE = 0x41;

    private static final byte EMULATION_PREVENTION = 3;

    private byte[] bytes;
    private int length;

    NalUnits(int capacity) {
        bytes = new byte[capacity];
    }

    void clear() {
        length = 0;
    }

    /** Append a unit with finished bits. */
    void add(int header, BitWriter bits) {
        reserve(PREFIX + 1 + bits.length() * 3 / 2 + 1);
        int start = length;
        length += PREFIX;
        bytes[length++] = (byte) header;
        escape(bits.bytes(), bits.length());
        PackedBytes.storeBigEndian(bytes, start, length - start - PREFIX);
    }

    /** Put a 3 between two zeros and a byte of 3 or less, which could be taken for a start code (clause 7.4.1). */
    private void escape(byte[] data, int count) {
        int zeros = 0;
        for (int i = 0; i < count; i++) {
            byte next = data[i];
            if (zeros >= 2 && (next & 0xFC) == 0) {
                bytes[length++] = EMULATION_PREVENTION;
                zeros = 0;
            }
            bytes[length++] = next;
            zeros = next == 0 ? zeros + 1 : 0;
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
