package productions.motion.media.h264;

/** Codes some macroblock rows of each picture on their own, so that slices can be coded in parallel (clause 7.3.3). */
final class SliceEncoder {

    private static final int PREDICTED = 5;
    private static final int KEY = 7;

    /**
     * Half the offset of the loop filter's thresholds. The filter is on, since some decoders run it anyway, but with its
     * thresholds lowered so far it never finds anything to do up to a quantizer of 27 (table 8-16).
     */
    private static final int FILTER_OFFSET = -6;

    private final PictureInProgress picture;
    private final Quality quality;
    private final int columns;
    private final int firstRow;
    private final int endRow;
    private final BitWriter bits;
    private final MacroblockEncoder macroblocks;

    SliceEncoder(PictureInProgress picture, MacroblockGrid grid, int slice, Quality quality) {
        this.picture = picture;
        this.quality = quality;
        columns = grid.columns();
        firstRow = grid.firstRow(slice);
        endRow = grid.firstRow(slice + 1);
        bits = new BitWriter(columns * (endRow - firstRow) * 64);
        macroblocks = new MacroblockEncoder(picture, grid, firstRow, quality, bits);
    }

    /** Code this slice of the picture. */
    void encode() {
        bits.clear();
        header();
        macroblocks.start();
        int skipped = 0;
        for (int row = firstRow; row < endRow; row++) {
            for (int column = 0; column < columns; column++) {
                skipped = macroblock(column, row, skipped);
            }
        }
        if (skipped > 0) {
            bits.putUnsigned(skipped);
        }
        bits.finish();
        picture.coded().padSides(firstRow, endRow);
    }

    private int macroblock(int column, int row, int skipped) {
        if (picture.isKey()) {
            macroblocks.key(column, row);
            return 0;
        }
        return macroblocks.predicted(column, row, skipped) ? skipped + 1 : 0;
    }

    private void header() {
        bits.putUnsigned(firstRow * columns);
        bits.putUnsigned(picture.isKey() ? KEY : PREDICTED);
        bits.putUnsigned(0); // pic_parameter_set_id
        bits.put(picture.frameNumber(), ParameterSets.FRAME_NUMBER_BITS);
        if (picture.isKey()) {
            bits.putUnsigned(picture.keyNumber());
            bits.putFlag(false); // no_output_of_prior_pics_flag
            bits.putFlag(false); // long_term_reference_flag
        } else {
            bits.putFlag(false); // num_ref_idx_active_override_flag
            bits.putFlag(false); // ref_pic_list_modification_flag_l0
            bits.putFlag(false); // adaptive_ref_pic_marking_mode_flag
        }
        bits.putSigned(picture.isKey() ? quality.keyQuantizer() - quality.quantizer() : 0); // slice_qp_delta
        bits.putUnsigned(0); // disable_deblocking_filter_idc
        bits.putSigned(FILTER_OFFSET);
        bits.putSigned(FILTER_OFFSET);
    }

    /** Append the finished slice as a NAL unit. */
    void appendTo(NalUnits units) {
        units.add(picture.isKey() ? NalUnits.KEY_SLICE : NalUnits.SLICE, bits);
    }
}
