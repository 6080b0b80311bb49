package productions.motion.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a width. Widths are in ems. */
record Typesetting(Typeface typeface) {

    /** Return the lines of a text; what stands on lines of its own stays there. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.trim().split("\\s+")) {
                if (!line.isEmpty() && width(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Return how wide a line is. */
    double width(String line) {
        return line.codePoints()
                        .map(typeface::glyph)
                        .mapToDouble(typeface::advance)
                        .sum()
                / typeface.unitsPerEm();
    }

    /** Draw a line with a pen that stands at its beginning. */
    void draw(String line, Pen pen) {
        Pen next = pen;
        for (int glyph : line.codePoints().map(typeface::glyph).toArray()) {
            typeface.draw(glyph, next);
            next = next.moved(typeface.advance(glyph), 0, 1);
        }
    }
}
