package productions.motion.studio;

import java.util.List;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.media.mp4.Provenance;
import productions.motion.scene.Manifest;
import productions.motion.scene.Scene;
import productions.motion.scene.SceneJson;
import productions.motion.value.Refusal;

/**
 * What a film says of itself, in two places: the whole manifest in a keyed item that only careful programs keep, and the
 * same without the reasons in the comment, in one compact line that survives copying and re-encoding.
 */
public final class Label {

    private static final String MARK = "motion:1 ";

    private final SceneJson json;

    /** @param catalog where the primitives of a scene are looked up */
    public Label(Catalog catalog) {
        json = new SceneJson(catalog);
    }

    /** Return what is embedded in a film. */
    Provenance write(Manifest manifest) {
        return new Provenance(
                manifest.scene().prompt(),
                MARK + PackedText.pack(json.write(withoutReasons(manifest))),
                json.write(manifest));
    }

    /**
     * Return what a film says of itself.
     *
     * @param recipe the keyed item, if the film has it
     * @param comment the comment, if the film has one
     * @return nothing when neither holds a manifest
     */
    public Optional<Manifest> read(Optional<String> recipe, Optional<String> comment) {
        return recipe.or(() -> comment.filter(c -> c.startsWith(MARK)).map(c -> unpacked(c.substring(MARK.length()))))
                .map(json::read);
    }

    private static Manifest withoutReasons(Manifest manifest) {
        Scene s = manifest.scene();
        Scene bare = new Scene(
                s.name(),
                s.prompt(),
                s.seed(),
                s.format(),
                s.look(),
                s.shots(),
                s.ending(),
                s.score(),
                s.flash(),
                List.of(),
                s.makers());
        return new Manifest(
                manifest.schema(),
                bare,
                manifest.framesSha256(),
                manifest.samplesSha256(),
                manifest.loudness(),
                manifest.flash());
    }

    private static String unpacked(String text) {
        return PackedText.unpack(text)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA,
                        "The scene in the film's comment is damaged. Use the film as Motion wrote it."));
    }
}
