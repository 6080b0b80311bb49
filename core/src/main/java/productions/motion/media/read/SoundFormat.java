package productions.motion.media.read;

/**
 * What the file says of its sound.
 *
 * @param codec four letters
 * @param sampleRate samples a second after decoding
 * @param priming how many samples come before the first that is heard, by the codec's own account
 * @param gain by how much to amplify, in 256ths of a decibel
 * @param configuration AudioSpecificConfig of AAC
 */
record SoundFormat(String codec, int channels, int sampleRate, int priming, int gain, byte[] configuration) {

    private static final int OPUS_RATE = 48_000;
    private static final int DECODER_CONFIGURATION = 4;
    private static final int SPECIFIC_CONFIGURATION = 5;

    static SoundFormat read(BoxView entry) throws FilmException {
        int version = entry.skip(8).u16();
        int channels = entry.skip(6).u16();
        int rate = entry.skip(6).u16();
        entry.skip(2 + (version == 1 ? 16 : 0));
        return switch (entry.type()) {
            case "Opus" -> opus(entry.child("dOps"));
            case "mp4a" -> new SoundFormat("mp4a", channels, rate, 0, 0, configuration(entry.child("esds")));
            default -> new SoundFormat(entry.type(), channels, rate, 0, 0, new byte[0]);
        };
    }

    /** Encapsulation of Opus in ISO Base Media File Format, 4.3.2. */
    private static SoundFormat opus(BoxView box) throws FilmException {
        int channels = box.skip(1).u8();
        int priming = box.u16();
        int gain = (short) box.skip(4).u16();
        return new SoundFormat("Opus", channels, OPUS_RATE, priming, gain, new byte[0]);
    }

    /** Walk down the nested descriptors of MPEG-4 Systems (ISO/IEC 14496-1, 7.2.6). */
    private static byte[] configuration(BoxView box) throws FilmException {
        box.skip(4);
        box.u8();
        descriptorLength(box);
        int flags = box.skip(2).u8();
        box.skip((flags & 0x80) != 0 ? 2 : 0);
        box.skip((flags & 0x40) != 0 ? box.u8() : 0);
        box.skip((flags & 0x20) != 0 ? 2 : 0);
        if (box.u8() != DECODER_CONFIGURATION) {
            throw box.damaged("describes no decoder");
        }
        descriptorLength(box);
        box.skip(13);
        boolean more = box.remaining() > 0 && box.u8() == SPECIFIC_CONFIGURATION;
        return more ? box.take(descriptorLength(box)) : new byte[0];
    }

    private static int descriptorLength(BoxView box) throws FilmException {
        int length = 0;
        for (int i = 0; i < 4; i++) {
            int part = box.u8();
            length = length << 7 | part & 127;
            if (part < 128) {
                break;
            }
        }
        return length;
    }
}
