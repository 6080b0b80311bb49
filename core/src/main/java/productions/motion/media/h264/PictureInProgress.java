package productions.motion.media.h264;

import productions.motion.value.Planes;

/** The picture being coded, and the one before it; all slices read both, and each writes its own rows. */
final class PictureInProgress {

    private static final int FRAME_NUMBERS = 1 << ParameterSets.FRAME_NUMBER_BITS;

    private final Quality quality;
    private CodedPicture coded;
    private CodedPicture reference;
    private MotionField motion;
    private MotionField earlierMotion;
    private SourcePicture source;
    private int sinceKey;
    private int keys;

    PictureInProgress(MacroblockGrid grid, Quality quality) {
        this.quality = quality;
        coded = new CodedPicture(grid);
        reference = new CodedPicture(grid);
        motion = new MotionField(grid);
        earlierMotion = new MotionField(grid);
        source = new SourcePicture(Planes.ofSize(grid.width(), grid.height()));
    }

    /** Begin with a new picture. */
    void start(Planes picture) {
        source = new SourcePicture(picture);
    }

    /** End it: the next is predicted from it. */
    void finish() {
        coded.finish();
        CodedPicture finished = coded;
        coded = reference;
        reference = finished;
        MotionField field = motion;
        motion = earlierMotion;
        earlierMotion = field;
        keys += isKey() ? 1 : 0;
        sinceKey = (sinceKey + 1) % quality.keyInterval();
    }

    /** Return whether this picture does without the one before. */
    boolean isKey() {
        return sinceKey == 0;
    }

    /** Return frame_num. */
    int frameNumber() {
        return sinceKey % FRAME_NUMBERS;
    }

    /** Return idr_pic_id, which must differ between neighboring key pictures. */
    int keyNumber() {
        return keys & 1;
    }

    SourcePicture source() {
        return source;
    }

    CodedPicture coded() {
        return coded;
    }

    CodedPicture reference() {
        return reference;
    }

    MotionField motion() {
        return motion;
    }

    MotionField earlierMotion() {
        return earlierMotion;
    }
}
