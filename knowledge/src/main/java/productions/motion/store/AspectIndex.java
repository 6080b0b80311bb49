package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.EntryId;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/** The entries of one aspect in the orders that creation asks for, and its colors by their looks; in memory. */
final class AspectIndex {

    private static final int NO_COLOR = -1;

    private final KeyStock keys;
    private long[] counts = new long[64];
    private long[] firsts = new long[64];
    private int[] colors = new int[64];
    private final Ranking byKey;
    private final Ranking byCount = new Ranking(this::compareCounts);
    private final Ranking byFirst = new Ranking(this::compareFirsts);
    private final Optional<ColorGrid> grid;

    AspectIndex(Aspect aspect) {
        this(aspect, new KeyStock());
    }

    private AspectIndex(Aspect aspect, KeyStock keys) {
        this.keys = keys;
        this.byKey = new Ranking(keys::compare);
        this.grid = aspect.isColor() ? Optional.of(new ColorGrid(keys::compare)) : Optional.empty();
    }

    /** Read what was {@linkplain #write written}. */
    static AspectIndex read(Aspect aspect, ByteBuffer in) {
        AspectIndex index = new AspectIndex(aspect, new KeyStock(in));
        int size = index.keys.size();
        int room = Math.max(64, size);
        index.counts = new long[room];
        index.firsts = new long[room];
        index.colors = new int[room];
        in.asLongBuffer().get(index.counts, 0, size).get(index.firsts, 0, size);
        in.position(in.position() + 2 * size * Long.BYTES);
        in.asIntBuffer().get(index.colors, 0, size);
        in.position(in.position() + size * Integer.BYTES);
        index.byKey.read(in);
        index.byCount.read(in);
        index.byFirst.read(in);
        index.grid.ifPresent(grid -> grid.read(in, entry -> index.colors[entry] != NO_COLOR));
        return index;
    }

    void write(ArrayFile out) throws IOException {
        int size = keys.size();
        keys.write(out);
        out.longs(counts, size);
        out.longs(firsts, size);
        out.ints(colors, size);
        byKey.write(out);
        byCount.write(out);
        byFirst.write(out);
        if (grid.isPresent()) {
            grid.get().write(out, size);
        }
    }

    /** Return the color that an entry's numbers mean, if they do. */
    static Optional<Rgb> color(List<Double> means) {
        return means.size() < 3
                ? Optional.empty()
                : Optional.of(new Rgb(channel(means.get(0)), channel(means.get(1)), channel(means.get(2))));
    }

    /** Take in an entry, or what is new about it. */
    void put(EntryId id, Tally tally) {
        byte[] key = KeyBytes.of(id);
        int entry = byKey.find(other -> keys.compare(other, key));
        if (entry < 0) {
            entry = add(key);
            set(entry, tally);
            byKey.add(entry);
            byCount.add(entry);
            byFirst.add(entry);
            paint(entry, tally, NO_COLOR);
            return;
        }
        int color = colors[entry];
        boolean counted = counts[entry] != tally.count();
        boolean older = firsts[entry] != first(tally);
        if (counted) {
            byCount.remove(entry);
        }
        if (older) {
            byFirst.remove(entry);
        }
        set(entry, tally);
        if (counted) {
            byCount.add(entry);
        }
        if (older) {
            byFirst.add(entry);
        }
        paint(entry, tally, color);
    }

    /** Leave out an entry that has become part of another. */
    void remove(EntryId id) {
        byte[] key = KeyBytes.of(id);
        int entry = byKey.find(other -> keys.compare(other, key));
        if (entry >= 0) {
            byKey.remove(entry);
            byCount.remove(entry);
            byFirst.remove(entry);
            if (colors[entry] != NO_COLOR) {
                grid.orElseThrow().remove(entry);
                colors[entry] = NO_COLOR;
            }
        }
    }

    int size() {
        return byKey.size();
    }

    /** Return the first entries in some order. */
    List<EntryId> first(Entries.Order order, int limit) {
        List<EntryId> first = new ArrayList<>();
        if (limit <= 0) {
            return first;
        }
        switch (order) {
            case KEY -> byKey.visit(entry -> add(entry, first, limit));
            case UNDERUSED -> byCount.visit(entry -> add(entry, first, limit));
            case COMMON -> common(first, limit);
            case RECENT -> byFirst.visit(entry -> add(entry, first, limit));
        }
        return first;
    }

    /** Return the entries that look most like a color, the nearest first. */
    List<EntryId> nearest(OkLab color, double tolerance, int limit) {
        List<EntryId> near = new ArrayList<>();
        if (grid.isPresent()) {
            for (int entry : grid.get().nearest(color, tolerance, limit)) {
                near.add(id(entry));
            }
        }
        return near;
    }

    private boolean add(int entry, List<EntryId> first, int limit) {
        first.add(id(entry));
        return first.size() < limit;
    }

    /** Go from the greatest count to the least, and within each from the first key to the last. */
    private void common(List<EntryId> first, int limit) {
        int last = byCount.last();
        while (last >= 0 && first.size() < limit) {
            long count = counts[last];
            byCount.visit(
                    entry -> Long.compare(counts[entry], count),
                    entry -> counts[entry] == count && add(entry, first, limit));
            last = byCount.before(entry -> Long.compare(counts[entry], count));
        }
    }

    private int add(byte[] key) {
        int entry = keys.add(key);
        if (entry == counts.length) {
            int room = entry + (entry >> 1);
            counts = Arrays.copyOf(counts, room);
            firsts = Arrays.copyOf(firsts, room);
            colors = Arrays.copyOf(colors, room);
        }
        return entry;
    }

    private void set(int entry, Tally tally) {
        counts[entry] = tally.count();
        firsts[entry] = first(tally);
    }

    /** What was never met comes after everything that was. */
    private static long first(Tally tally) {
        return tally.count() > 0 ? tally.first() : Long.MIN_VALUE;
    }

    private void paint(int entry, Tally tally, int before) {
        int after = grid.isEmpty()
                ? NO_COLOR
                : color(tally.means()).map(Rgb::packed).orElse(NO_COLOR);
        colors[entry] = after;
        if (before != after) {
            ColorGrid space = grid.orElseThrow();
            if (before != NO_COLOR) {
                space.remove(entry);
            }
            if (after != NO_COLOR) {
                space.put(entry, OkLab.of(Rgb.of(after)));
            }
        }
    }

    private EntryId id(int entry) {
        return KeyBytes.id(keys.key(entry));
    }

    private int compareCounts(int entry, int other) {
        int order = Long.compare(counts[entry], counts[other]);
        return order != 0 ? order : keys.compare(entry, other);
    }

    private int compareFirsts(int entry, int other) {
        int order = Long.compare(firsts[other], firsts[entry]);
        return order != 0 ? order : keys.compare(entry, other);
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
