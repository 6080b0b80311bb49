package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole sound cut into stretches of one kind.
 *
 * @param segments in order, without gaps
 */
record SoundMap(List<Segment> segments) {

    private static final int LEAST_SILENCE = 60;
    private static final int LEAST_SEGMENT = 120;
    private static final int REACH = 75;
    private static final int STRIDE = 10;

    /**
     * A stretch of sound.
     *
     * @param from the first step
     * @param to the step after the last
     */
    record Segment(int from, int to, Kind kind) {

        int length() {
            return to - from;
        }
    }

    static SoundMap of(Listening sound) {
        int count = sound.level().size();
        KindOfSound judge = new KindOfSound(sound);
        List<Segment> segments = new ArrayList<>();
        for (Segment part : bySilence(judge, count)) {
            if (part.kind() == Kind.SILENCE) {
                append(segments, part);
            } else {
                byKind(judge, part, sound).forEach(s -> append(segments, s));
            }
        }
        return new SoundMap(segments);
    }

    /** Pauses between words are no silence. */
    private static List<Segment> bySilence(KindOfSound judge, int count) {
        List<Segment> parts = new ArrayList<>();
        int soundFrom = 0;
        int i = 0;
        while (i < count) {
            int quiet = i;
            while (quiet < count && !judge.isHeard(quiet)) {
                quiet++;
            }
            if (quiet - i >= LEAST_SILENCE || quiet - i == count) {
                if (i > soundFrom) {
                    parts.add(new Segment(soundFrom, i, Kind.AMBIENT));
                }
                parts.add(new Segment(i, quiet, Kind.SILENCE));
                soundFrom = quiet;
            }
            i = Math.max(i + 1, quiet);
        }
        if (soundFrom < count) {
            parts.add(new Segment(soundFrom, count, Kind.AMBIENT));
        }
        return parts;
    }

    /** The kind around each tenth of a second; what is too short goes to what was before. */
    private static List<Segment> byKind(KindOfSound judge, Segment part, Listening sound) {
        Rhythm rhythm = Rhythm.of(sound, part.from(), part.to());
        List<Segment> segments = new ArrayList<>();
        for (int from = part.from(); from < part.to(); from += STRIDE) {
            int to = Math.min(part.to(), from + STRIDE);
            int middle = (from + to) / 2;
            int first = Math.max(part.from(), Math.min(middle - REACH, part.to() - 2 * REACH));
            int last = Math.min(part.to(), Math.max(middle + REACH, part.from() + 2 * REACH));
            append(segments, new Segment(from, to, judge.between(first, last, rhythm)));
        }
        return merged(segments);
    }

    private static List<Segment> merged(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            boolean brief = segment.length() < LEAST_SEGMENT && !merged.isEmpty();
            Kind kind = brief ? merged.get(merged.size() - 1).kind() : segment.kind();
            append(merged, new Segment(segment.from(), segment.to(), kind));
        }
        if (merged.size() > 1 && merged.get(0).length() < LEAST_SEGMENT) {
            Segment second = merged.remove(1);
            merged.set(0, new Segment(merged.get(0).from(), second.to(), second.kind()));
        }
        return merged;
    }

    private static void append(List<Segment> segments, Segment next) {
        Segment last = segments.isEmpty() ? next : segments.get(segments.size() - 1);
        if (last != next && last.kind() == next.kind()) {
            segments.set(segments.size() - 1, new Segment(last.from(), next.to(), last.kind()));
        } else {
            segments.add(next);
        }
    }

    /** Return the kind of most of it that can be heard; silence where nothing can. */
    Kind main() {
        int[] lengths = new int[Kind.values().length];
        segments.forEach(s -> lengths[s.kind().ordinal()] += s.length());
        Kind best = Kind.SILENCE;
        for (Kind kind : Kind.values()) {
            boolean more = best == Kind.SILENCE || lengths[kind.ordinal()] > lengths[best.ordinal()];
            best = kind != Kind.SILENCE && lengths[kind.ordinal()] > 0 && more ? kind : best;
        }
        return best;
    }
}
