package productions.motion.dsl.repl;

import java.util.Map;
import productions.motion.value.Picture;

/** Writes a number and perhaps a mark into the upper left corner of a picture, as small as a terminal can show. */
final class Digits {

    private static final int WIDTH = 3;
    private static final int HEIGHT = 5;
    private static final int INK = 0xffffff;
    private static final int PAPER = 0x101014;

    /** Five rows of three pixels for each digit, from 0 to 9. */
    private static final String[] SHAPES = {
        "###" + "#.#" + "#.#" + "#.#" + "###",
        ".#." + "##." + ".#." + ".#." + "###",
        "###" + "..#" + "###" + "#.." + "###",
        "###" + "..#" + ".##" + "..#" + "###",
        "#.#" + "#.#" + "###" + "..#" + "..#",
        "###" + "#.." + "###" + "..#" + "###",
        "###" + "#.." + "###" + "#.#" + "###",
        "###" + "..#" + ".#." + ".#." + ".#.",
        "###" + "#.#" + "###" + "#.#" + "###",
        "###" + "#.#" + "###" + "..#" + "###"
    };

    private static final Map<Character, String> MARKS = Map.of(
            Marks.FAR, "..." + ".#." + ".#." + "###" + "###",
            Marks.FLASHING, ".#." + ".#." + ".#." + "..." + ".#.");

    private Digits() {}

    static Picture stamp(Picture picture, String text) {
        int[] pixels = picture.pixels().clone();
        int scale = Math.max(1, picture.width() / 80);
        int wide = (text.length() * (WIDTH + 1) + 1) * scale;
        int high = (HEIGHT + 2) * scale;
        for (int y = 0; y < Math.min(high, picture.height()); y++) {
            for (int x = 0; x < Math.min(wide, picture.width()); x++) {
                pixels[y * picture.width() + x] = isInk(text, x / scale - 1, y / scale - 1) ? INK : PAPER;
            }
        }
        return new Picture(picture.width(), picture.height(), pixels);
    }

    private static boolean isInk(String text, int x, int y) {
        int place = x < 0 ? -1 : x / (WIDTH + 1);
        int column = x < 0 ? 0 : x % (WIDTH + 1);
        return place >= 0
                && place < text.length()
                && column < WIDTH
                && y >= 0
                && y < HEIGHT
                && shape(text.charAt(place)).charAt(y * WIDTH + column) == '#';
    }

    private static String shape(char letter) {
        String mark = MARKS.get(letter);
        return mark == null ? SHAPES[letter - '0'] : mark;
    }
}
