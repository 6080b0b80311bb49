package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.scene.Asked;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Size;
import productions.motion.scene.Span;

/** Reads how large the picture is to be: {@code 1920x1080}, {@code 720p}, {@code 4k}, {@code 9:16}, {@code 2.39:1}. */
final class Sizes {

    private static final int SMALLEST = 16;
    private static final int LARGEST = 16_384;

    /** The short side where only the shape of the frame is named: the smallest tier of quality. */
    private static final int SHORT_SIDE = 512;

    private static final Map<String, Integer> TIERS = Map.of("uhd", 2160, "fhd", 1080, "qhd", 1440);

    private static final Map<String, Integer> HD = Map.of("full", 1080, "ultra", 2160);

    private static final int LINES_A_KILO = 540;

    private static final double LONGEST_RATIO = 4;

    private final Sentence sentence;
    private final Optional<Meaning> aspect;
    private final Optional<Asked<Size>> pixels;
    private final Optional<Asked<Integer>> lines;

    /** Read a sentence, and claim what speaks of size. */
    Sizes(Sentence sentence) {
        this.sentence = sentence;
        this.aspect = ratio();
        this.pixels = pixels();
        this.lines = tier();
    }

    /** Return the shape of the frame where it is written in numbers. */
    Optional<Meaning> aspect() {
        return aspect;
    }

    private Optional<Meaning> ratio() {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (isRatio(i)) {
                double ratio = number(i) / number(i + 2);
                Span span = sentence.span(i, i + 3);
                sentence.claim(i, i + 3);
                String value = sentence.at(i) + ":" + sentence.at(i + 2);
                return Optional.of(new Meaning(Domain.ASPECT, value, ratio, span, "number", 1));
            }
        }
        return Optional.empty();
    }

    /** Return the size asked for, which a shape of the frame may complete. */
    Optional<Asked<Size>> size(Optional<Meaning> shape) {
        double ratio = shape.map(Meaning::amount).orElse(16.0 / 9);
        return pixels.or(() -> lines.map(l -> new Asked<>(of(l.value(), ratio), l.span())))
                .or(() -> shape.map(s -> new Asked<>(of(SHORT_SIDE, s.amount()), s.span())));
    }

    private Optional<Asked<Size>> pixels() {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean by = sentence.at(i + 1).equals("x") || sentence.at(i + 1).equals("by");
            if (by && isSide(i) && isSide(i + 2) && sentence.isFree(i, i + 3)) {
                sentence.claim(i, sentence.at(i + 3).matches("px|pixels?") ? i + 4 : i + 3);
                return Optional.of(
                        new Asked<>(new Size((int) number(i), (int) number(i + 2)), sentence.span(i, i + 3)));
            }
        }
        return Optional.empty();
    }

    private Optional<Asked<Integer>> tier() {
        for (int i = 0; i < sentence.size(); i++) {
            int lines = lines(i);
            if (lines > 0) {
                int to = sentence.is(i, Token.Kind.NUMBER) ? i + 2 : i + 1;
                int from = sentence.at(i).equals("hd") && sentence.at(i - 1).matches("full|ultra") ? i - 1 : i;
                sentence.claim(from, to);
                return Optional.of(new Asked<>(lines, sentence.span(from, to)));
            }
        }
        return Optional.empty();
    }

    private int lines(int i) {
        if (sentence.isClaimed(i)) {
            return 0;
        }
        if (sentence.at(i).equals("hd")) {
            return HD.getOrDefault(sentence.at(i - 1), 720);
        }
        boolean counted = sentence.joined(i + 1) && sentence.is(i, Token.Kind.NUMBER);
        return counted ? lines(i, sentence.at(i + 1)) : TIERS.getOrDefault(sentence.at(i), 0);
    }

    private int lines(int i, String unit) {
        if (unit.equals("p")) {
            return isSide(i) ? (int) number(i) : 0;
        }
        boolean kilo = unit.equals("k") && List.of("4", "8").contains(sentence.at(i));
        return kilo ? (int) (number(i) * LINES_A_KILO) : 0;
    }

    private boolean isRatio(int i) {
        return sentence.at(i + 1).equals(":")
                && sentence.is(i, Token.Kind.NUMBER)
                && sentence.is(i + 2, Token.Kind.NUMBER)
                && sentence.isFree(i, i + 3)
                && isShape(number(i), number(i + 2), sentence.at(i + 2));
    }

    /** Return whether two numbers are a shape rather than minutes and seconds. */
    private static boolean isShape(double width, double height, String second) {
        boolean small = Math.min(width, height) > 0 && Math.max(width, height) <= 32;
        boolean usual = width == 9 && height == 16 || width == 16 && height == 10;
        double ratio = Math.max(width, height) / Math.min(width, height);
        return small && ratio <= LONGEST_RATIO && (usual || !Durations.isSexagesimal(second));
    }

    private boolean isSide(int i) {
        return sentence.is(i, Token.Kind.NUMBER)
                && number(i) >= SMALLEST
                && number(i) <= LARGEST
                && number(i) == Math.rint(number(i));
    }

    private double number(int i) {
        return Double.parseDouble(sentence.at(i));
    }

    private static Size of(int shortSide, double ratio) {
        int longSide = 2 * (int) Math.round(shortSide * Math.max(ratio, 1 / ratio) / 2);
        return ratio >= 1 ? new Size(longSide, shortSide) : new Size(shortSide, longSide);
    }
}
