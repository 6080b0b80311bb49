package productions.motion.media;

/**
 * One compressed picture.
 *
 * @param data its NAL units, each behind its length in four bytes (ISO/IEC 14496-15, without parameter sets)
 * @param key whether decoding can start here
 */
public record AccessUnit(byte[] data, boolean key) {}
