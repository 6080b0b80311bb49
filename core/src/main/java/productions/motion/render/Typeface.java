package productions.motion.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The bundled typeface, DejaVu Sans Bold, read from its TrueType file by ourselves, so that letters have the same edges on
 * every machine, with or without fonts and a windowing toolkit of its own.
 *
 * <p>OpenType 1.9: {@code cmap} format 12, {@code glyf}, {@code loca}, {@code hmtx}. Lengths are in font units,
 * {@link #unitsPerEm} to the em; y points up.
 */
final class Typeface {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int groups;
    private final int metrics;
    private final boolean isLong;

    private Typeface(byte[] file) {
        data = ByteBuffer.wrap(file);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            String tag = new String(file, 12 + 16 * i, 4, StandardCharsets.US_ASCII);
            tables.put(tag, data.getInt(20 + 16 * i));
        }
        groups = characterGroups();
        metrics = unsigned(table("hhea") + 34);
        isLong = data.getShort(table("head") + 50) == 1;
    }

    /** Return the typeface that comes with Motion. */
    static Typeface bundled() {
        try (InputStream file = Typeface.class.getResourceAsStream("DejaVuSans-Bold.ttf")) {
            if (file == null) {
                throw new IllegalStateException("The typeface is not beside its class. Rebuild Motion.");
            }
            return new Typeface(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("The typeface cannot be read. Install Motion again.", e);
        }
    }

    /** Return how many font units an em has. */
    int unitsPerEm() {
        return unsigned(table("head") + 18);
    }

    /** Return the glyph of a character, 0 (an empty box) where there is none. */
    int glyph(int codePoint) {
        int count = data.getInt(groups + 12);
        for (int i = 0; i < count; i++) {
            int group = groups + 16 + 12 * i;
            if (codePoint >= data.getInt(group) && codePoint <= data.getInt(group + 4)) {
                return data.getInt(group + 8) + codePoint - data.getInt(group);
            }
        }
        return 0;
    }

    /** Return how far the next glyph stands from this one. */
    int advance(int glyph) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1));
    }

    /** Draw a glyph with a pen; one that is made of others is drawn part by part. */
    void draw(int glyph, Pen pen) {
        int start = location(glyph);
        if (location(glyph + 1) == start) {
            return;
        }
        int place = table("glyf") + start;
        int contours = data.getShort(place);
        if (contours >= 0) {
            simple(place, contours, pen);
        } else {
            compound(place + 10, pen);
        }
    }

    private void simple(int place, int contours, Pen pen) {
        int ends = place + 10;
        int count = contours == 0 ? 0 : unsigned(ends + 2 * contours - 2) + 1;
        data.position(ends + 2 * contours + 2 + unsigned(ends + 2 * contours));
        int[] flags = flags(count);
        int[] x = coordinates(flags, SHORT_X, SAME_X);
        int[] y = coordinates(flags, SHORT_Y, SAME_Y);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int end = unsigned(ends + 2 * i) + 1;
            contour(flags, x, y, first, end, pen);
            first = end;
        }
    }

    private int[] flags(int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = data.get();
            int repeats = (flags[i] & REPEAT) == 0 ? 0 : data.get() & 255;
            for (; repeats > 0; repeats--) {
                i++;
                flags[i] = flags[i - 1];
            }
        }
        return flags;
    }

    private int[] coordinates(int[] flags, int small, int same) {
        int[] places = new int[flags.length];
        int place = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean isSame = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                int step = data.get() & 255;
                place += isSame ? step : -step;
            } else if (!isSame) {
                place += data.getShort();
            }
            places[i] = place;
        }
        return places;
    }

    /** Two neighboring points off the curve have one on it half-way between them. */
    private static void contour(int[] flags, int[] x, int[] y, int first, int end, Pen pen) {
        int count = end - first;
        for (int i = 0; i < count; i++) {
            int here = first + i;
            int before = first + (i + count - 1) % count;
            int after = first + (i + 1) % count;
            boolean isOn = (flags[here] & ON_CURVE) != 0;
            boolean isNextOn = (flags[after] & ON_CURVE) != 0;
            if (isOn && isNextOn) {
                pen.line(x[here], y[here], x[after], y[after]);
            } else if (!isOn) {
                boolean isLastOn = (flags[before] & ON_CURVE) != 0;
                double fromX = isLastOn ? x[before] : (x[before] + x[here]) / 2.0;
                double fromY = isLastOn ? y[before] : (y[before] + y[here]) / 2.0;
                double toX = isNextOn ? x[after] : (x[after] + x[here]) / 2.0;
                double toY = isNextOn ? y[after] : (y[after] + y[here]) / 2.0;
                pen.curve(new double[] {fromX, fromY, x[here], y[here], toX, toY});
            }
        }
    }

    private void compound(int first, Pen pen) {
        int place = first;
        boolean isMore = true;
        while (isMore) {
            int flags = unsigned(place);
            int part = unsigned(place + 2);
            boolean isWide = (flags & 1) != 0;
            int right = isWide ? data.getShort(place + 4) : data.get(place + 4);
            int up = isWide ? data.getShort(place + 6) : data.get(place + 5);
            place += isWide ? 8 : 6;
            double scale = 1;
            if ((flags & 8) != 0) {
                scale = data.getShort(place) / 16384.0;
            }
            place += (flags & 8) != 0 ? 2 : (flags & 64) != 0 ? 4 : (flags & 128) != 0 ? 8 : 0;
            draw(part, pen.moved(right, up, scale));
            isMore = (flags & 32) != 0;
        }
    }

    private int characterGroups() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int place = cmap + data.getInt(cmap + 8 + 8 * i);
            if (unsigned(place) == 12) {
                return place;
            }
        }
        throw new IllegalStateException("The typeface has no table of all characters. Bundle one that has.");
    }

    private int location(int glyph) {
        int loca = table("loca");
        return isLong ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private int table(String tag) {
        Integer place = tables.get(tag);
        if (place == null) {
            throw new IllegalStateException("The typeface has no table '" + tag + "'. Bundle one that has.");
        }
        return place;
    }

    private int unsigned(int place) {
        return data.getShort(place) & 0xFFFF;
    }
}
