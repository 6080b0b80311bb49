package productions.motion.media;

/** The ways sound is compressed in a film; always stereo at 48 kHz. */
public enum SoundCodec {
    /** Opus (RFC 6716): plays in browsers, VLC and most players. */
    OPUS,
    /** AAC-LC (ISO/IEC 14496-3): plays everywhere, on every phone and in every editor. */
    AAC
}
