package productions.motion.interpret;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in the frame that a word tells: a side, a corner, the middle or the edge.
 *
 * @param axis along what colors at such places follow each other
 * @param at 0 or 1, where on it
 */
record Place(Axis axis, double at) {

    private static final Map<String, Place> NAMED = Stream.of(
                    of(Axis.VERTICAL, 0, "top", "upper"),
                    of(Axis.VERTICAL, 1, "bottom", "lower"),
                    of(Axis.HORIZONTAL, 0, "left"),
                    of(Axis.HORIZONTAL, 1, "right"),
                    of(Axis.RADIAL, 0, "center", "centre", "middle", "core"),
                    of(Axis.RADIAL, 1, "edge", "edges", "border", "borders", "corners", "rim", "outside", "sides"))
            .flatMap(m -> m.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words that are places only where nothing follows that they lead to. */
    private static final Map<String, Place> BARE = Map.of(
            "above", new Place(Axis.VERTICAL, 0),
            "below", new Place(Axis.VERTICAL, 1),
            "beneath", new Place(Axis.VERTICAL, 1),
            "underneath", new Place(Axis.VERTICAL, 1),
            "around", new Place(Axis.RADIAL, 1));

    private static Map<String, Place> of(Axis axis, double at, String... words) {
        Map<String, Place> places = new TreeMap<>();
        for (String word : words) {
            places.put(word, new Place(axis, at));
        }
        return places;
    }

    /** Return the place that a word names. */
    static Optional<Place> named(String word) {
        return Optional.ofNullable(NAMED.get(word));
    }

    /** Return the place that a word of a sentence tells. */
    static Optional<Place> of(Sentence sentence, int i) {
        String next = sentence.at(i + 1);
        boolean bare = sentence.ends(i + 1) || next.equals(",") || next.equals("it") || next.equals("and");
        Optional<Place> named = named(sentence.at(i));
        return bare ? named.or(() -> Optional.ofNullable(BARE.get(sentence.at(i)))) : named;
    }

    /** Return the corner that two words tell, such as <i>top left</i>; that opposite lies on the same axis. */
    static Optional<Place> corner(String one, String other) {
        Optional<Place> side = named(one).filter(p -> p.axis == Axis.VERTICAL);
        return named(other)
                .filter(p -> p.axis == Axis.HORIZONTAL)
                .flatMap(aside -> side.map(s -> new Place(s.at == aside.at ? Axis.FALLING : Axis.RISING, aside.at)));
    }

    private boolean isMiddle() {
        return axis == Axis.RADIAL && at == 0;
    }

    boolean isOn(Axis other) {
        return axis == other || isMiddle();
    }

    double on(Axis other) {
        return axis == other ? at : 0.5;
    }

    /** Along what colors follow each other. */
    enum Axis {
        VERTICAL("vertical", 1),
        HORIZONTAL("horizontal", 1),
        RADIAL("radial", 1),
        /** From the top left to the bottom right. */
        FALLING("angled", 45),
        /** From the bottom left to the top right. */
        RISING("angled", 315);

        private final String gradient;
        private final double degrees;

        Axis(String gradient, double degrees) {
            this.gradient = gradient;
            this.degrees = degrees;
        }

        /** Return the name of the gradient that runs along it. */
        String gradient() {
            return gradient;
        }

        /** Return the angle of a gradient that can be turned, 0 to the right, 90 down; 1 of one that cannot. */
        double degrees() {
            return degrees;
        }
    }
}
