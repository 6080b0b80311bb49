package productions.motion.media.mp4;

/**
 * Writes what the film says of itself, twice: under keys of our own, which keep everything, and as the short texts of
 * iTunes, which other programs show and carry along when they copy or re-encode the film.
 */
final class MetadataBoxes {

    /** The key of the recipe. */
    static final String RECIPE_KEY = "org.motion.recipe";

    private static final int UTF8 = 1;

    private MetadataBoxes() {}

    static void write(BoxWriter out, Provenance provenance) {
        if (provenance.equals(Provenance.NONE)) {
            return;
        }
        if (!provenance.recipe().isEmpty()) {
            writeKeyed(out, provenance.recipe());
        }
        writeShortTexts(out, provenance);
    }

    /** QuickTime File Format, <i>Metadata</i>: a table of keys, and values by their number in it. */
    private static void writeKeyed(BoxWriter out, String recipe) {
        out.open("meta", 0, 0);
        writeHandler(out, "mdta", "");
        out.open("keys", 0, 0).u32(1).open("mdta").utf8(RECIPE_KEY).close().close();
        out.open("ilst").open("\0\0\0\1");
        writeValue(out, recipe);
        out.close().close().close();
    }

    private static void writeShortTexts(BoxWriter out, Provenance provenance) {
        out.open("udta").open("meta", 0, 0);
        writeHandler(out, "mdir", "appl");
        out.open("ilst");
        writeShortText(out, "©nam", provenance.title());
        writeShortText(out, "©cmt", provenance.comment());
        writeShortText(out, "©too", "Motion");
        out.close().close().close();
    }

    private static void writeShortText(BoxWriter out, String name, String text) {
        if (!text.isEmpty()) {
            out.open(name);
            writeValue(out, text);
            out.close();
        }
    }

    private static void writeValue(BoxWriter out, String text) {
        out.open("data").u32(UTF8).u32(0).utf8(text).close();
    }

    private static void writeHandler(BoxWriter out, String type, String maker) {
        out.open("hdlr", 0, 0).u32(0).utf8(type).utf8(maker).zeros(12 - maker.length());
        out.u8(0).close();
    }
}
