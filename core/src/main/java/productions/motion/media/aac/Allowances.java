package productions.motion.media.aac;

import java.util.Arrays;

/** Finds the noise allowed in the bands of a block, whatever its windows. Not thread-safe. */
final class Allowances {

    private final Masking whole;
    private final Masking eighth;
    private final double[] window = new double[BandEdges.LONG.count()];

    /** @param closeness how closely noise follows what masks it, 0 to 1 */
    Allowances(double closeness) {
        whole = new Masking(BandEdges.LONG, closeness);
        eighth = new Masking(BandEdges.SHORT, closeness);
    }

    /** Fill in the allowance of a channel's bands; those of a group are the mean of its windows. */
    void find(ChannelBlock channel, BandLayout layout) {
        if (layout.sequence() != WindowSequence.SHORT) {
            whole.find(channel.windows, 0, channel.allowance);
            return;
        }
        int bands = layout.bandsPerGroup();
        int origin = 0;
        for (int group = 0; group < layout.groups(); group++) {
            Arrays.fill(channel.allowance, group * bands, (group + 1) * bands, 0);
            for (int w = 0; w < layout.windows(group); w++) {
                eighth.find(channel.windows, origin, window);
                for (int band = 0; band < bands; band++) {
                    channel.allowance[group * bands + band] += window[band] / layout.windows(group);
                }
                origin += BlockTransform.SHORT_SIZE;
            }
        }
    }
}
