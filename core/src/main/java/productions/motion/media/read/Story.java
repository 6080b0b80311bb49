package productions.motion.media.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the film says of itself: its texts under keys of our own (QuickTime File Format, <i>Metadata</i>) and the short
 * ones of iTunes.
 *
 * @param title what people read
 * @param comment the compact line about its making
 * @param recipe everything needed to make it again
 * @param tool what made the file
 */
record Story(Optional<String> title, Optional<String> comment, Optional<String> recipe, Optional<String> tool) {

    private static final String RECIPE_KEY = "org.motion.recipe";

    static Story read(BoxView description) throws FilmException {
        Optional<BoxView> userData = description.find("udta");
        Optional<BoxView> shortTexts = userData.isPresent() ? list(userData.get()) : Optional.empty();
        return new Story(
                shortText(shortTexts, "©nam"),
                shortText(shortTexts, "©cmt"),
                recipe(description),
                shortText(shortTexts, "©too"));
    }

    private static Optional<String> recipe(BoxView description) throws FilmException {
        Optional<BoxView> meta = description.find("meta");
        Optional<BoxView> values = list(description);
        if (meta.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        Optional<BoxView> keys = inside(meta.get()).find("keys");
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        BoxView names = keys.get();
        names.skip(8);
        int number = 0;
        for (BoxView name : names.children()) {
            number++;
            if (utf8(name).equals(RECIPE_KEY)) {
                return value(values.get(), number);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(BoxView values, int number) throws FilmException {
        byte[] letters = {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
        return shortText(Optional.of(values), BoxView.printable(letters));
    }

    private static Optional<String> shortText(Optional<BoxView> list, String name) throws FilmException {
        Optional<BoxView> item = list.isPresent() ? list.get().find(name) : Optional.empty();
        Optional<BoxView> data = item.isPresent() ? item.get().find("data") : Optional.empty();
        return data.isPresent() ? Optional.of(utf8(data.get().skip(8))) : Optional.empty();
    }

    private static Optional<BoxView> list(BoxView parent) throws FilmException {
        Optional<BoxView> meta = parent.find("meta");
        return meta.isPresent() ? inside(meta.get()).find("ilst") : Optional.empty();
    }

    /** QuickTime writes this box without the version that ISO gives it. */
    private static BoxView inside(BoxView meta) throws FilmException {
        return meta.startsWithBox("hdlr") ? meta : meta.skip(4);
    }

    private static String utf8(BoxView box) throws FilmException {
        return new String(box.rest(), StandardCharsets.UTF_8);
    }
}
