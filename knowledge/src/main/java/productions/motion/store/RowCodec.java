package productions.motion.store;

import java.util.ArrayList;
import java.util.List;
import productions.motion.knowledge.EntryId;

/** Rows as few bytes: about eighty for a color that was met once. Their ids are kept beside them. */
final class RowCodec {

    private static final int ORIGIN = 1;
    private static final int WORDED = 2;
    private static final int FULL_WEIGHT = 1;
    private static final int SINGLE = 2;

    private RowCodec() {}

    static byte[] encode(Row row) {
        ByteSink sink = new ByteSink();
        Tally tally = row.tally();
        boolean worded = !tally.wording().isNone();
        sink.text(row.name());
        sink.number(row.attempt());
        sink.number(row.sequence());
        sink.number(tally.count());
        sink.number((tally.origin() ? ORIGIN : 0) | (worded ? WORDED : 0));
        if (tally.count() > 0) {
            sink.signed(tally.first());
            sink.number(tally.last() - tally.first());
        }
        sink.number(tally.gauges().size());
        tally.gauges().forEach(gauge -> encode(gauge, tally.count(), sink));
        encode(tally.sample(), sink);
        if (worded) {
            encode(tally.wording(), sink);
        }
        return sink.toBytes();
    }

    static Row decode(EntryId id, byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        String name = source.text();
        int attempt = (int) source.number();
        long sequence = source.number();
        long count = source.number();
        long flags = source.number();
        long first = count > 0 ? source.signed() : Long.MAX_VALUE;
        long last = count > 0 ? first + source.number() : Long.MIN_VALUE;
        int numbers = (int) source.number();
        List<Gauge> gauges = new ArrayList<>(numbers);
        for (int i = 0; i < numbers; i++) {
            gauges.add(gauge(count, source));
        }
        Sample sample = sample(source);
        Wording wording = (flags & WORDED) != 0 ? wording(source) : Wording.NONE;
        boolean origin = (flags & ORIGIN) != 0;
        return new Row(id, new Tally(count, origin, first, last, gauges, sample, wording), name, attempt, sequence);
    }

    /** Return the name in an encoded row. */
    static String name(byte[] row) {
        return new ByteSource(row).text();
    }

    private static void encode(Gauge gauge, long count, ByteSink sink) {
        boolean fullWeight = gauge.weight() == count;
        boolean single = gauge.least() == gauge.greatest();
        sink.put((byte) ((fullWeight ? FULL_WEIGHT : 0) | (single ? SINGLE : 0)));
        if (!fullWeight) {
            sink.number(gauge.weight());
        }
        sink.signed(gauge.sum());
        sink.number(reversed(gauge.least()));
        if (!single) {
            sink.number(reversed(gauge.greatest()));
        }
    }

    private static Gauge gauge(long count, ByteSource source) {
        byte flags = source.get();
        long weight = (flags & FULL_WEIGHT) != 0 ? count : source.number();
        long sum = source.signed();
        double least = Double.longBitsToDouble(Long.reverse(source.number()));
        double greatest = (flags & SINGLE) != 0 ? least : Double.longBitsToDouble(Long.reverse(source.number()));
        return new Gauge(weight, sum, least, greatest);
    }

    /** Return the bits of a number back to front, so that the many zeros at the end of short fractions cost nothing. */
    private static long reversed(double value) {
        return Long.reverse(Double.doubleToLongBits(value));
    }

    private static void encode(Sample sample, ByteSink sink) {
        sink.number(sample.size());
        for (int i = 0; i < sample.size(); i++) {
            sink.fixed(sample.hash(i));
            sink.number(sample.sequence(i));
        }
    }

    private static Sample sample(ByteSource source) {
        int size = (int) source.number();
        long[] hashes = new long[size];
        long[] sequences = new long[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = source.fixed();
            sequences[i] = source.number();
        }
        return new Sample(hashes, sequences);
    }

    private static void encode(Wording wording, ByteSink sink) {
        sink.signed(wording.at());
        sink.text(wording.run());
        sink.text(wording.text());
        sink.number(wording.parts().size());
        for (EntryId part : wording.parts()) {
            sink.text(part.toString());
        }
    }

    private static Wording wording(ByteSource source) {
        long at = source.signed();
        String run = source.text();
        String text = source.text();
        int size = (int) source.number();
        List<EntryId> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(CommandReader.id(source.text()));
        }
        return new Wording(at, run, text, parts);
    }
}
