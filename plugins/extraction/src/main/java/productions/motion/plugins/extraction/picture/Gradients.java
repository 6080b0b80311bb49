package productions.motion.plugins.extraction.picture;

import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/** The gradient that fits a picture best, looked for once however many meters ask. */
final class Gradients extends Analysis {

    private final Miniature picture;
    private GradientFit fit = GradientFit.FLAT;

    private Gradients(Miniature picture) {
        this.picture = picture;
    }

    /** Return the one that all meters of a film share. */
    static Gradients of(Footage footage) {
        return footage.shared(Gradients.class, f -> new Gradients(Miniature.of(f)));
    }

    @Override
    protected void work(Frame frame) {
        picture.see(frame);
        fit = GradientFit.of(picture);
    }

    /** Return the fit of a frame. */
    GradientFit at(Frame frame) {
        see(frame);
        return fit;
    }
}
