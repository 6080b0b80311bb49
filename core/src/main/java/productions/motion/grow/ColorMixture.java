package productions.motion.grow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Depth.Share;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.value.Rgb;

/**
 * What a color is made of: shares of at most four primaries that sum to 1 and whose weighted sum is the color again.
 *
 * <p>Shares add in screen values from 0 to 255, the numbers that the registries hold, so that anybody can check a mixture
 * with pencil and paper. The residual is the Euclidean distance of the sum from the color in the same unit, at most
 * {@value #TOLERANCE}: one step of one channel, which nobody sees.
 *
 * <p>Of all such mixtures it is the simplest. First, no part cancels the hue of another: the channels of every part are in
 * the same order of size as those of the color, so that a gray is black and white only. Second, there are as few parts as
 * possible. Third, the parts are as unequal as possible: the sum of their squared shares is the greatest. A gray primary
 * stands for itself alone, since within a mixture it would only hide black and white.
 *
 * <p>The corners of the color cube must be among the primaries: each color lies in the tetrahedron of black, white and two
 * neighboring corners, so that there always is a mixture.
 */
final class ColorMixture {

    /** Names the method and its version. */
    static final String ALGORITHM = "color-mixture/1";

    /** How far a mixture may be from its color, in steps of a channel from 0 to 255. */
    static final double TOLERANCE = 1.0;

    private static final int PARTS = 4;
    private static final double NOTHING = 1e-9;

    private final List<NamedColor> primaries;

    /** What a sixth of the circle is mixed of, by the number of parts; made when its first color comes. */
    private final Map<Order, List<List<Simplex>>> simplices = new ConcurrentHashMap<>();

    /** @param primaries the colors that every other is a mixture of */
    ColorMixture(List<NamedColor> primaries) {
        this.primaries = primaries.stream()
                .sorted(Comparator.comparing(NamedColor::name))
                .toList();
    }

    /** Return what a color is made of; channels outside 0 to 255 count as the nearest inside. */
    Depth of(double red, double green, double blue) {
        double[] color = {inside(red), inside(green), inside(blue)};
        for (List<Simplex> ofOneSize : simplices.computeIfAbsent(Order.of(color), this::simplices)) {
            Optional<Mixture> simplest = ofOneSize.stream()
                    .map(simplex -> new Mixture(simplex, color))
                    .filter(Mixture::isColor)
                    .max(Comparator.comparingDouble(Mixture::concentration));
            if (simplest.isPresent()) {
                return simplest.get().depth();
            }
        }
        throw new IllegalStateException("No mixture of the primaries gives " + red + "," + green + "," + blue
                + ". Black, white, red, green, blue, yellow, cyan and magenta must be among them.");
    }

    private static double inside(double channel) {
        return Math.min(255, Math.max(0, channel));
    }

    private List<List<Simplex>> simplices(Order order) {
        List<NamedColor> fitting =
                primaries.stream().filter(p -> order.holds(p.color())).toList();
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(parts -> simplices(fitting, parts))
                .toList();
    }

    private static List<Simplex> simplices(List<NamedColor> primaries, int parts) {
        List<NamedColor> mixing = parts == 1
                ? primaries
                : primaries.stream().filter(p -> !isInnerGray(p.color())).toList();
        return choices(mixing, parts)
                .flatMap(corners -> Simplex.of(corners).stream())
                .toList();
    }

    private static boolean isInnerGray(Rgb color) {
        boolean gray = color.red() == color.green() && color.green() == color.blue();
        return gray && color.red() != 0 && color.red() != 255;
    }

    /** Every way to choose so many of a list. */
    private static Stream<List<NamedColor>> choices(List<NamedColor> from, int many) {
        if (many == 0) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, from.size())
                .boxed()
                .flatMap(i -> choices(from.subList(i + 1, from.size()), many - 1)
                        .map(rest -> Stream.concat(Stream.of(from.get(i)), rest.stream())
                                .toList()));
    }

    /** The order of size of the three channels: the sixth of the color circle that a color lies in. */
    private record Order(int most, int middle, int least) {

        private static final List<Order> ALL = List.of(
                new Order(0, 1, 2),
                new Order(0, 2, 1),
                new Order(1, 0, 2),
                new Order(1, 2, 0),
                new Order(2, 0, 1),
                new Order(2, 1, 0));

        private static Order of(double[] color) {
            return ALL.stream().filter(o -> o.holds(color)).findFirst().orElseThrow();
        }

        private boolean holds(Rgb color) {
            return holds(new double[] {color.red(), color.green(), color.blue()});
        }

        private boolean holds(double[] color) {
            return color[most] >= color[middle] && color[middle] >= color[least];
        }
    }

    /** The nearest that can be mixed of some primaries to a color. */
    private static final class Mixture {

        private final Simplex simplex;
        private final double[] shares;
        private final double residual;

        private Mixture(Simplex simplex, double[] color) {
            this.simplex = simplex;
            this.shares = simplex.shares(color);
            this.residual = simplex.distance(shares, color);
        }

        private boolean isColor() {
            for (double share : shares) {
                if (share < NOTHING) {
                    return false;
                }
            }
            return residual <= TOLERANCE;
        }

        private double concentration() {
            double sum = 0;
            for (double share : shares) {
                sum += share * share;
            }
            return sum;
        }

        private Depth depth() {
            List<Share> parts = new ArrayList<>();
            for (int i = 0; i < shares.length; i++) {
                parts.add(new Share(simplex.corners().get(i).name(), shares[i]));
            }
            parts.sort(Comparator.comparingDouble(Share::share).reversed().thenComparing(Share::origin));
            return new Depth(parts, residual, ALGORITHM);
        }
    }
}
