package productions.motion.scene;

/** What fills the frame behind everything else. */
public sealed interface Field permits Blend, Mosaic {}
