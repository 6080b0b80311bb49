package productions.motion.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import productions.motion.grow.Keys;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Sighting;
import tools.jackson.databind.JsonNode;

/** Reads the measured values of the earlier system: colors, sounds, motion and what was blended of them. */
final class EarlierValues {

    private static final Pattern COLOR_KEY = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:_(\\d(?:\\.\\d+)?))?");
    private static final Pattern CHANNEL = Pattern.compile("\"([rgb])\"\\s*:\\s*(\\d+(?:\\.\\d+)?)");

    /** Numbers in the files are rounded to one decimal, so that they may stand a little outside of their cell. */
    private static final double ROUNDING = 0.05;

    private static final int GREATEST = 255;

    private final Haul haul;
    private final Set<String> primaries;
    private final Map<Aspect, Set<String>> words;

    EarlierValues(Origins origins, Haul haul) {
        this.haul = haul;
        this.primaries =
                origins.primaries().stream().map(Origins.NamedColor::name).collect(Collectors.toSet());
        this.words = Map.of(
                Aspect.GRADIENT, Set.copyOf(Canon.gradients(origins)),
                Aspect.CAMERA, Set.copyOf(Canon.cameras(origins)),
                Aspect.SOUND, Canon.values(origins, "audio.presence").collect(Collectors.toSet()));
    }

    void pureColor(JsonNode row) {
        Matcher key = COLOR_KEY.matcher(row.path("key").asString(""));
        if (!key.matches()) {
            haul.find(Finding.Kind.UNREADABLE, row.toString(), 0);
            return;
        }
        if (row.path("depth_breakdown").propertyNames().stream()
                .anyMatch(n -> !n.equals("opacity") && !primaries.contains(n))) {
            haul.find(Finding.Kind.FOREIGN_DEPTH, key.group(), count(row));
        }
        if (IntStream.rangeClosed(1, 3).map(i -> Integer.parseInt(key.group(i))).anyMatch(EarlierValues::isBetween)) {
            haul.find(Finding.Kind.NO_CELL, key.group(), count(row));
        }
        String whole = key.group();
        double opacity = row.path("opacity_pct").asDouble(100) / 100;
        if (key.group(4) == null) {
            whole += Keys.pureColor(0, 0, 0, opacity).substring("0,0,0".length());
            haul.find(Finding.Kind.COMPLETED_KEY, key.group(), count(row));
        } else {
            opacity = Double.parseDouble(key.group(4));
        }
        List<Double> values = new ArrayList<>(inside(key, row));
        if (!values.isEmpty()) {
            values.add(opacity);
        }
        add(new EntryId(Aspect.PURE_COLOR, whole), values, row);
    }

    private static boolean isBetween(int channel) {
        return channel % Keys.COLOR_STEP != 0 || channel > GREATEST;
    }

    /** The color of a row, where it has one that lies in the cell of its key. */
    private List<Double> inside(Matcher key, JsonNode row) {
        List<Double> color = new ArrayList<>();
        int channel = 1;
        for (String name : List.of("r", "g", "b")) {
            double value = row.path(name).asDouble(-1);
            double least = Double.parseDouble(key.group(channel++));
            if (!row.path(name).isNumber() || value < least - ROUNDING || value >= least + Keys.COLOR_STEP + ROUNDING) {
                haul.find(Finding.Kind.OUTSIDE_CELL, key.group(), count(row));
                return List.of();
            }
            color.add(Math.min(GREATEST, value));
        }
        return color;
    }

    /** A sound of which only amplitude and tone are known was never heard: it was read off a scene. */
    void pureSound(JsonNode row) {
        String key = row.path("key").asString("");
        if (!key.isEmpty() && key.split("_", -1).length < 3) {
            haul.find(Finding.Kind.UNHEARD_SOUND, key, count(row));
        }
        keyed(Aspect.PURE_SOUND, row);
    }

    /** A row that is told by its key alone. */
    void keyed(Aspect aspect, JsonNode row) {
        String key = row.path("key").asString("").strip();
        if (key.isEmpty()) {
            haul.find(Finding.Kind.UNREADABLE, row.toString(), 0);
            return;
        }
        Set<String> known = words.getOrDefault(aspect, Set.of());
        if (!known.isEmpty() && known.stream().noneMatch(word -> key.equals(word) || key.startsWith(word + "_"))) {
            haul.find(Finding.Kind.UNKNOWN_WORD, aspect.id() + ":" + key, count(row));
        }
        add(new EntryId(aspect, key), List.of(), row);
    }

    /** The key of a blend is the beginning of what came out of it, as JSON; a blend of ours names its parts. */
    void blend(JsonNode row) {
        String key = row.path("key").asString("").strip();
        if (key.isEmpty()) {
            haul.find(Finding.Kind.UNREADABLE, row.toString(), 0);
            return;
        }
        EntryId id = new EntryId(Aspect.BLEND, key);
        long count = counted(id, row);
        if (count > 0) {
            haul.add(new Sighting(id, List.of(), "", parts(key), count), names(row));
        }
    }

    private static List<EntryId> parts(String key) {
        Set<EntryId> parts = new TreeSet<>();
        for (String written : key.split(";", -1)) {
            EntryId.find(written).ifPresent(parts::add);
        }
        color(key).ifPresent(parts::add);
        return List.copyOf(parts);
    }

    private static Optional<EntryId> color(String json) {
        List<Double> channels = new ArrayList<>();
        Matcher matcher = CHANNEL.matcher(json);
        while (matcher.find()) {
            channels.add(Double.parseDouble(matcher.group(2)));
        }
        return channels.size() == 3
                ? Optional.of(new EntryId(Aspect.COLOR, Keys.color(channels.get(0), channels.get(1), channels.get(2))))
                : Optional.empty();
    }

    private void add(EntryId id, List<Double> values, JsonNode row) {
        long count = counted(id, row);
        if (count > 0) {
            haul.add(new Sighting(id, values, "", List.of(), count), names(row));
        }
    }

    private long counted(EntryId id, JsonNode row) {
        if (row.path("count").isMissingNode()) {
            haul.find(Finding.Kind.UNCOUNTED, id.toString(), 1);
        } else if (count(row) < 1) {
            haul.find(Finding.Kind.UNREADABLE, id.toString(), 0);
        }
        return count(row);
    }

    /** Return how often a row was met; once where it does not say, 0 where what it says is no such number. */
    static long count(JsonNode row) {
        JsonNode count = row.path("count");
        if (count.isMissingNode()) {
            return 1;
        }
        return count.isIntegralNumber() && count.canConvertToLong() ? Math.max(0, count.asLong()) : 0;
    }

    static List<String> names(JsonNode row) {
        return List.of(row.path("name").asString(""));
    }
}
