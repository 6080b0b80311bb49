import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import productions.motion.plugins.naming.ColorHead;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * Gives each of the 1331 cells of color a poetic name of its own, so that all names together are as near to their cells as
 * they can be: a minimum-cost assignment over CIEDE2000. Run by the script beside it; the table it writes is a resource.
 */
final class ColorTails {

    private static final int STEPS = 11;
    private static final int NEAREST = 150;
    private static final int LONGEST = 40;

    /** So that the longest head of a color that lets something through fits before it. */
    private static final int LONGEST_TAIL = 23;
    private static final int MOST_WORDS = 5;
    private static final int SEPARATOR = 3;

    /** A name from the list of the best is taken when it is this much farther. */
    private static final double BEST = 0.7;

    /** A rare word costs this much. */
    private static final double RARE = 1.5;

    /** A step of OKLab against a step of CIEDE2000. */
    private static final double OKLAB = 80;

    /** At this distance one far name costs as much as two near ones. */
    private static final double FAR = 10;

    /** Words that the head says already, or that say what a color is not. */
    private static final Set<String> CLAIMS = Set.of(("red orange yellow green teal cyan blue purple violet magenta pink "
                    + "brown black white gray grey light dark pale deep bright medium vivid reddish bluish greenish yellowish "
                    + "purplish color colour tone shade tint hue brilliant strong moderate very")
            .split(" "));

    private record Poem(String name, Rgb color, double[] lab, OkLab place, double cost) {}

    private record Edge(int name, double cost) {}

    private final List<Poem> poems = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        Path in = Path.of(args[0]);
        new ColorTails(in).write(in, Path.of(args[1]));
    }

    private ColorTails(Path in) throws IOException {
        Set<String> common = new HashSet<>(Files.readAllLines(in.resolve("common.txt")));
        Set<String> words = new HashSet<>(Files.readAllLines(in.resolve("words.txt")));
        Set<String> barred = new HashSet<>(Files.readAllLines(in.resolve("barred.txt")));
        for (String line : Files.readAllLines(in.resolve("colornames.csv")).stream().skip(1).toList()) {
            String[] row = line.split(",", -1);
            List<String> parts = List.of(row[0].toLowerCase(Locale.ROOT).split(" "));
            boolean fits = parts.size() <= 2
                    && row[0].length() <= LONGEST_TAIL
                    && parts.stream().allMatch(w -> w.matches("[a-z]{3,}") && words.contains(w))
                    && parts.stream().noneMatch(w -> CLAIMS.contains(w) || barred.contains(w));
            if (fits) {
                boolean rare = parts.stream().anyMatch(w -> !common.contains(w));
                double cost = (row[2].equals("x") ? 0 : BEST) + (rare ? RARE : 0);
                Rgb color = Rgb.parse(row[1]);
                poems.add(new Poem(row[0], color, lab(color), OkLab.of(color), cost));
            }
        }
        poems.sort(Comparator.comparing(Poem::name));
    }

    private void write(Path in, Path out) throws IOException {
        Map<Integer, String> primaries = primaries(in);
        List<List<Edge>> edges = new ArrayList<>();
        for (int cell = 0; cell < STEPS * STEPS * STEPS; cell++) {
            edges.add(primaries.containsKey(cell) ? List.of() : edges(center(cell)));
        }
        int[] chosen = assign(edges, poems.size());
        List<String> lines = new ArrayList<>();
        lines.add("# A name for each cell of color, by red, green and blue in steps of 25, and the color it belongs to. Made by"
                + " docs/data/names from color-name-list 14.29.0 (MIT).");
        double sum = 0;
        double most = 0;
        for (int cell = 0; cell < chosen.length; cell++) {
            if (primaries.containsKey(cell)) {
                lines.add(primaries.get(cell));
                continue;
            }
            Poem poem = poems.get(chosen[cell]);
            double distance = distance(poem.lab(), lab(center(cell)));
            sum += distance;
            most = Math.max(most, distance);
            lines.add(poem.name() + "\t" + poem.color().hex());
        }
        Files.write(out, lines);
        System.out.printf(Locale.ROOT, "%d names to choose from; mean CIEDE2000 %.2f, greatest %.2f%n",
                poems.size(), sum / (chosen.length - primaries.size()), most);
    }

    /** The cells that hold a primary are called by it. */
    private static Map<Integer, String> primaries(Path in) throws IOException {
        Map<Integer, String> primaries = new TreeMap<>();
        for (String line : Files.readAllLines(in.resolve("primaries.tsv"))) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t");
                Rgb color = new Rgb(Integer.parseInt(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3]));
                String name = "Primary " + row[0].substring(0, 1).toUpperCase(Locale.ROOT) + row[0].substring(1);
                primaries.put(cell(color), name + "\t" + color.hex());
            }
        }
        return primaries;
    }

    /** The names that are nearest to a cell, of those that fit behind its head. */
    private List<Edge> edges(Rgb center) {
        String head = ColorHead.of(center);
        Set<String> said = Set.of(head.toLowerCase(Locale.ROOT).split(" "));
        double[] lab = lab(center);
        OkLab place = OkLab.of(center);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < poems.size(); i++) {
            Poem poem = poems.get(i);
            List<String> words = List.of(poem.name().toLowerCase(Locale.ROOT).split(" "));
            boolean fits = head.length() + SEPARATOR + poem.name().length() <= LONGEST
                    && said.size() + words.size() <= MOST_WORDS
                    && words.stream().noneMatch(said::contains);
            if (fits) {
                edges.add(new Edge(i, cost(distance(poem.lab(), lab), poem.place().distanceTo(place)) + poem.cost()));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::cost));
        return edges.subList(0, Math.min(NEAREST, edges.size()));
    }

    /** CIEDE2000 is made for small distances and fails for great ones between gray and purple, where OKLab steps in. */
    private static double cost(double ciede2000, double okLab) {
        double distance = Math.max(ciede2000, OKLAB * okLab);
        return distance + distance * distance / FAR;
    }

    /** Assign a name to each cell that has edges, at the least total cost, by shortest augmenting paths (Jonker, Volgenant). */
    private static int[] assign(List<List<Edge>> edges, int names) {
        int[] nameOf = new int[edges.size()];
        int[] cellOf = new int[names];
        Arrays.fill(nameOf, -1);
        Arrays.fill(cellOf, -1);
        double[] ofCell = new double[edges.size()];
        double[] ofName = new double[names];
        for (int start = 0; start < edges.size(); start++) {
            if (!edges.get(start).isEmpty()) {
                augment(start, edges, nameOf, cellOf, ofCell, ofName);
            }
        }
        return nameOf;
    }

    private static void augment(
            int start, List<List<Edge>> edges, int[] nameOf, int[] cellOf, double[] ofCell, double[] ofName) {
        double[] far = new double[cellOf.length];
        int[] from = new int[cellOf.length];
        boolean[] done = new boolean[cellOf.length];
        Arrays.fill(far, Double.MAX_VALUE);
        PriorityQueue<Edge> next = new PriorityQueue<>(
                Comparator.comparingDouble(Edge::cost).thenComparingInt(Edge::name));
        List<Integer> settled = new ArrayList<>();
        int cell = start;
        double reached = 0;
        while (true) {
            for (Edge edge : edges.get(cell)) {
                double distance = reached + edge.cost() - ofCell[cell] - ofName[edge.name()];
                if (distance < far[edge.name()] - 1e-12) {
                    far[edge.name()] = distance;
                    from[edge.name()] = cell;
                    next.add(new Edge(edge.name(), distance));
                }
            }
            Edge nearest = next.remove();
            while (done[nearest.name()]) {
                nearest = next.remove();
            }
            reached = nearest.cost();
            if (cellOf[nearest.name()] < 0) {
                for (int name : settled) {
                    ofCell[cellOf[name]] += reached - far[name];
                    ofName[name] += far[name] - reached;
                }
                ofCell[start] += reached;
                int name = nearest.name();
                while (name >= 0) {
                    int to = from[name];
                    int before = nameOf[to];
                    nameOf[to] = name;
                    cellOf[name] = to;
                    name = to == start ? -1 : before;
                }
                return;
            }
            done[nearest.name()] = true;
            settled.add(nearest.name());
            cell = cellOf[nearest.name()];
        }
    }

    private static int cell(Rgb color) {
        return (color.red() / 25 * STEPS + color.green() / 25) * STEPS + color.blue() / 25;
    }

    private static Rgb center(int cell) {
        return new Rgb(middle(cell / STEPS / STEPS), middle(cell / STEPS % STEPS), middle(cell % STEPS));
    }

    private static int middle(int step) {
        return (25 * step + Math.min(255, 25 * step + 24)) / 2;
    }

    /** CIELAB under D65. */
    private static double[] lab(Rgb color) {
        double r = linear(color.red());
        double g = linear(color.green());
        double b = linear(color.blue());
        double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** CIEDE2000 (Sharma, Wu and Dalal, 2005). */
    private static double distance(double[] one, double[] two) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 1.5 - 0.5 * Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7)));
        double c1 = Math.hypot(g * one[1], one[2]);
        double c2 = Math.hypot(g * two[1], two[2]);
        double h1 = (Math.toDegrees(Math.atan2(one[2], g * one[1])) + 360) % 360;
        double h2 = (Math.toDegrees(Math.atan2(two[2], g * two[1])) + 360) % 360;
        boolean hueless = c1 * c2 == 0;
        double turn = hueless ? 0 : h2 - h1 - 360 * Math.rint((h2 - h1) / 360);
        double hue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double h = hueless ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + 360) / 2;
        double c = (c1 + c2) / 2;
        double l = (one[0] + two[0]) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double l50 = (l - 50) * (l - 50);
        double dl = (two[0] - one[0]) / (1 + 0.015 * l50 / Math.sqrt(20 + l50));
        double dc = (c2 - c1) / (1 + 0.045 * c);
        double dh = hue / (1 + 0.015 * c * t);
        double spread = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rotation = -Math.sin(Math.toRadians(2 * spread))
                * 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
