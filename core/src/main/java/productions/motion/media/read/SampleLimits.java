package productions.motion.media.read;

/** How large the parts of a film may be before it is rather damaged than large. */
final class SampleLimits {

    private static final int LARGEST_SAMPLE = 64 << 20;

    private SampleLimits() {}

    static int checkedSize(BoxView box, long size) throws FilmException {
        if (size > LARGEST_SAMPLE) {
            throw box.damaged("claims a sample of " + size + " bytes");
        }
        return (int) size;
    }
}
