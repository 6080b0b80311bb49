package productions.motion.scene;

/**
 * How loud a soundtrack is (ITU-R BS.1770-4, EBU R128).
 *
 * @param integrated loudness of the whole in LUFS; negative infinity for silence
 * @param truePeak the highest peak between samples, in dBTP; negative infinity for silence
 */
public record Loudness(double integrated, double truePeak) {}
