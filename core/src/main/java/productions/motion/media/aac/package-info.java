/**
 * Sound compressed as AAC-LC (ISO/IEC 14496-3): {@link productions.motion.media.aac.AacSound} takes blocks of samples
 * through window, transform, masking, search of scale factors and Huffman coding.
 */
@NullMarked
package productions.motion.media.aac;

import org.jspecify.annotations.NullMarked;
