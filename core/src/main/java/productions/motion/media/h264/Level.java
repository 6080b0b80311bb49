package productions.motion.media.h264;

/**
 * The smallest level (ITU-T H.264, table A-1) that a picture size fits at 30 pictures a second; decoders take it as a
 * promise of how much memory and speed they need.
 */
enum Level {
    L3(30, 1620),
    L3_1(31, 3600),
    L3_2(32, 5120),
    L4(40, 8192),
    L5(50, 22080),
    L5_1(51, 36864),
    L5_2(52, 65536);

    private final int code;
    private final int mostMacroblocks;

    Level(int code, int mostMacroblocks) {
        this.code = code;
        this.mostMacroblocks = mostMacroblocks;
    }

    static Level of(MacroblockGrid grid) {
        int longest = Math.max(grid.columns(), grid.rows());
        for (Level level : values()) {
            boolean narrowEnough = longest * longest <= 8 * level.mostMacroblocks;
            if (grid.macroblocks() <= level.mostMacroblocks && narrowEnough) {
                return level;
            }
        }
        return L5_2;
    }

    /** Return level_idc: ten times the level's number. */
    int code() {
        return code;
    }
}
