package productions.motion.dsl.repl;

import productions.motion.value.Picture;

/** Writes a number into the upper left corner of a picture, so small that it can be read in a terminal. */
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

    private Digits() {}

    static Picture stamp(Picture picture, int number) {
        int[] pixels = picture.pixels().clone();
        int scale = Math.max(1, picture.width() / 80);
        String digits = Integer.toString(number);
        int wide = (digits.length() * (WIDTH + 1) + 1) * scale;
        int high = (HEIGHT + 2) * scale;
        for (int y = 0; y < Math.min(high, picture.height()); y++) {
            for (int x = 0; x < Math.min(wide, picture.width()); x++) {
                pixels[y * picture.width() + x] = isInk(digits, x / scale - 1, y / scale - 1) ? INK : PAPER;
            }
        }
        return new Picture(picture.width(), picture.height(), pixels);
    }

    private static boolean isInk(String digits, int x, int y) {
        int place = x < 0 ? -1 : x / (WIDTH + 1);
        int column = x < 0 ? 0 : x % (WIDTH + 1);
        return place >= 0
                && place < digits.length()
                && column < WIDTH
                && y >= 0
                && y < HEIGHT
                && SHAPES[digits.charAt(place) - '0'].charAt(y * WIDTH + column) == '#';
    }
}
