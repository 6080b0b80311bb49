package productions.motion.media.mp4;

import productions.motion.media.SoundCodec;

/**
 * Tells players how many packets to decode before the place they jump to, so that the sound is right there: 80 ms of
 * Opus (RFC 7845, 4.6), one packet of AAC (ISO/IEC 14496-12, 10.1).
 */
final class RollBoxes {

    private static final int OPUS_ROLL_SAMPLES = 3840;

    private RollBoxes() {}

    static void write(BoxWriter out, SoundCodec codec, TrackTable packets) {
        int packet = Math.max(1, packets.runLengths.get(0));
        int distance = codec == SoundCodec.OPUS ? (OPUS_ROLL_SAMPLES + packet - 1) / packet : 1;
        out.open("sgpd", 1, 0).utf8("roll").u32(2).u32(1).u16(-distance).close();
        out.open("sbgp", 0, 0).utf8("roll").u32(1).u32(packets.samples()).u32(1).close();
    }
}
