package productions.motion.media.mp4;

import productions.motion.media.SoundCodec;

/** Writes what a decoder must know before the first sample: size, colors, codec and its configuration. */
final class SampleEntries {

    private static final int SCREEN_DOTS_PER_INCH = 72 << 16;

    private SampleEntries() {}

    /** Write avc1 (ISO/IEC 14496-15, 5.4) with the colors of BT.709 in limited range and square pixels. */
    static void write(BoxWriter out, VideoTrack track) {
        out.open("stsd", 0, 0).u32(1).open("avc1").zeros(6).u16(1).zeros(16);
        out.u16(track.width()).u16(track.height());
        out.u32(SCREEN_DOTS_PER_INCH).u32(SCREEN_DOTS_PER_INCH).u32(0).u16(1).zeros(32);
        out.u16(24).u16(0xffff);
        writeParameterSets(out, track.sequenceParameters(), track.pictureParameters());
        out.open("colr").utf8("nclx").u16(1).u16(1).u16(1).u8(0).close();
        out.open("pasp").u32(1).u32(1).close();
        out.close().close();
    }

    private static void writeParameterSets(BoxWriter out, byte[] sequence, byte[] picture) {
        out.open("avcC").u8(1).u8(sequence[1]).u8(sequence[2]).u8(sequence[3]);
        out.u8(0xfc | 3); // lengths of NAL units take 3 + 1 bytes
        out.u8(0xe0 | 1).u16(sequence.length).bytes(sequence);
        out.u8(1).u16(picture.length).bytes(picture);
        if (tellsChroma(sequence[1] & 0xff)) {
            out.u8(0xfc | 1).u8(0xf8).u8(0xf8).u8(0); // 4:2:0, 8 bits, 8 bits, no extensions
        }
        out.close();
    }

    private static boolean tellsChroma(int profile) {
        return profile == 100 || profile == 110 || profile == 122 || profile == 144;
    }

    /** Write the entry of the sound: Opus (Encapsulation of Opus in ISO BMFF, 4.3) or mp4a (ISO/IEC 14496-14, 5.6). */
    static void write(BoxWriter out, SoundTrack track, long bitsPerSecond) {
        boolean opus = track.codec() == SoundCodec.OPUS;
        out.open("stsd", 0, 0)
                .u32(1)
                .open(opus ? "Opus" : "mp4a")
                .zeros(6)
                .u16(1)
                .zeros(8);
        out.u16(SoundTrack.CHANNELS).u16(16).u32(0).u32((long) SoundTrack.RATE << 16);
        if (opus) {
            out.open("dOps").u8(0).u8(SoundTrack.CHANNELS).u16(track.primingSamples());
            out.u32(SoundTrack.RATE).u16(0).u8(0).close();
        } else {
            writeDescriptors(out, track.configuration(), bitsPerSecond);
        }
        out.close().close();
    }

    /** Write the nested descriptors of MPEG-4 Systems (ISO/IEC 14496-1, 7.2.6); all are shorter than 128 bytes. */
    private static void writeDescriptors(BoxWriter out, byte[] configuration, long bitsPerSecond) {
        int decoder = 13 + 2 + configuration.length;
        out.open("esds", 0, 0);
        out.u8(3).u8(3 + 2 + decoder + 3).u16(0).u8(0);
        out.u8(4).u8(decoder).u8(0x40).u8(5 << 2 | 1).zeros(3); // MPEG-4 audio, an audio stream, buffer not told
        out.u32(bitsPerSecond).u32(bitsPerSecond);
        out.u8(5).u8(configuration.length).bytes(configuration);
        out.u8(6).u8(1).u8(2); // the sync layer of MP4 files
        out.close();
    }
}
