package productions.motion.media.h264;

import java.util.Arrays;

/** What a decoder must know before the first picture: the sequence and picture parameter sets (clauses 7.3.2.1, 7.3.2.2). */
final class ParameterSets {

    /** Bits of frame_num; it starts again from 0 after so many pictures. */
    static final int FRAME_NUMBER_BITS = 8;

    private static final int CONSTRAINED_BASELINE = 66;
    private static final int CONSTRAINT_SETS_0_AND_1 = 0xC0;
    private static final int BT709 = 1;
    private static final int UNSPECIFIED_VIDEO_FORMAT = 5;
    private static final int SQUARE_PIXELS = 1;

    private ParameterSets() {}

    /** Return the sequence parameter set as a NAL unit without start code. */
    static byte[] sequence(MacroblockGrid grid) {
        BitWriter bits = new BitWriter(64);
        bits.put(CONSTRAINED_BASELINE, 8);
        bits.put(CONSTRAINT_SETS_0_AND_1, 8);
        bits.put(Level.of(grid).code(), 8);
        bits.putUnsigned(0); // seq_parameter_set_id
        bits.putUnsigned(FRAME_NUMBER_BITS - 4);
        bits.putUnsigned(2); // pic_order_cnt_type: pictures are shown in the order they are coded
        bits.putUnsigned(1); // max_num_ref_frames
        bits.putFlag(false); // gaps_in_frame_num_value_allowed_flag
        bits.putUnsigned(grid.columns() - 1);
        bits.putUnsigned(grid.rows() - 1);
        bits.putFlag(true); // frame_mbs_only_flag
        bits.putFlag(true); // direct_8x8_inference_flag
        cropping(grid, bits);
        bits.putFlag(true); // vui_parameters_present_flag
        usability(bits);
        return unit(NalUnits.SEQUENCE_PARAMETERS, bits);
    }

    private static void cropping(MacroblockGrid grid, BitWriter bits) {
        int right = grid.codedWidth() - grid.width();
        int bottom = grid.codedHeight() - grid.height();
        bits.putFlag(right + bottom > 0);
        if (right + bottom > 0) {
            bits.putUnsigned(0);
            bits.putUnsigned(right / 2);
            bits.putUnsigned(0);
            bits.putUnsigned(bottom / 2);
        }
    }

    /** Video usability information (clause E.1.1): square pixels, BT.709 in limited range, nothing to reorder. */
    private static void usability(BitWriter bits) {
        bits.putFlag(true);
        bits.put(SQUARE_PIXELS, 8);
        bits.putFlag(false); // overscan_info_present_flag
        bits.putFlag(true); // video_signal_type_present_flag
        bits.put(UNSPECIFIED_VIDEO_FORMAT, 3);
        bits.putFlag(false); // video_full_range_flag
        bits.putFlag(true); // colour_description_present_flag
        bits.put(BT709, 8);
        bits.put(BT709, 8);
        bits.put(BT709, 8);
        bits.putFlag(false); // chroma_loc_info_present_flag
        bits.putFlag(false); // timing_info_present_flag: the container tells the time
        bits.putFlag(false); // nal_hrd_parameters_present_flag
        bits.putFlag(false); // vcl_hrd_parameters_present_flag
        bits.putFlag(false); // pic_struct_present_flag
        bits.putFlag(true); // bitstream_restriction_flag
        bits.putFlag(true); // motion_vectors_over_pic_boundaries_flag
        bits.putUnsigned(0); // max_bytes_per_pic_denom: no promise
        bits.putUnsigned(0); // max_bits_per_mb_denom: no promise
        bits.putUnsigned(10); // log2_max_mv_length_horizontal, in quarter pixels
        bits.putUnsigned(10); // log2_max_mv_length_vertical
        bits.putUnsigned(0); // max_num_reorder_frames
        bits.putUnsigned(1); // max_dec_frame_buffering
    }

    /** Return the picture parameter set as a NAL unit without start code. */
    static byte[] picture(int quantizer, int chromaQuantizerOffset) {
        BitWriter bits = new BitWriter(32);
        bits.putUnsigned(0); // pic_parameter_set_id
        bits.putUnsigned(0); // seq_parameter_set_id
        bits.putFlag(false); // entropy_coding_mode_flag: CAVLC
        bits.putFlag(false); // bottom_field_pic_order_in_frame_present_flag
        bits.putUnsigned(0); // num_slice_groups_minus1
        bits.putUnsigned(0); // num_ref_idx_l0_default_active_minus1
        bits.putUnsigned(0); // num_ref_idx_l1_default_active_minus1
        bits.putFlag(false); // weighted_pred_flag
        bits.put(0, 2); // weighted_bipred_idc
        bits.putSigned(quantizer - 26);
        bits.putSigned(0); // pic_init_qs_minus26
        bits.putSigned(chromaQuantizerOffset);
        bits.putFlag(true); // deblocking_filter_control_present_flag
        bits.putFlag(false); // constrained_intra_pred_flag
        bits.putFlag(false); // redundant_pic_cnt_present_flag
        return unit(NalUnits.PICTURE_PARAMETERS, bits);
    }

    private static byte[] unit(int header, BitWriter bits) {
        bits.finish();
        NalUnits units = new NalUnits(64);
        units.add(header, bits);
        byte[] prefixed = units.toBytes();
        return Arrays.copyOfRange(prefixed, NalUnits.PREFIX, prefixed.length);
    }
}
