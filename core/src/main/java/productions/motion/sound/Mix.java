package productions.motion.sound;

import java.util.ArrayList;
import java.util.List;
import productions.motion.scene.Format;
import productions.motion.scene.Part;
import productions.motion.scene.Score;
import productions.motion.value.Seed;

/** All parts of a score together, before the whole is brought to its loudness. */
final class Mix {

    /** How many samples are played at once: a tenth of a second. */
    static final int BLOCK = 4800;

    /** The film fades in and out this fast, so that no player clicks. */
    private static final int FADE = 240;

    /** Up to half a minute is kept, in 12 MB, when it is rehearsed, and not worked out again. */
    private static final long MOST_KEPT = 30L * Format.SAMPLE_RATE;

    private final List<Player> players;
    private final long samples;
    private final float[][] kept;
    private int keptUntil;

    private Mix(List<Player> players, long samples) {
        this.players = players;
        this.samples = samples;
        kept = new float[2][samples <= MOST_KEPT ? (int) samples : 0];
    }

    static Mix of(Score score, Format format, Seed seed) {
        Seed chance = seed.of("sound");
        List<Player> players = new ArrayList<>();
        for (Part part : score.parts()) {
            Seed own = chance.of(players.size());
            players.add(new Player(part, Timetable.of(part, format, own), own));
        }
        return new Mix(players, format.samples());
    }

    long samples() {
        return samples;
    }

    /** Play a stretch for the first time, each where the one before ends, and keep it where the whole is not too long. */
    void rehearse(long from, float[] left, float[] right, int count) {
        play(from, left, right, count);
        if (kept[0].length > 0) {
            System.arraycopy(left, 0, kept[0], keptUntil, count);
            System.arraycopy(right, 0, kept[1], keptUntil, count);
            keptUntil += count;
        }
    }

    /** Play a stretch; what lies outside the film is silent. */
    void read(long from, float[] left, float[] right, int count) {
        if (from + count <= keptUntil) {
            System.arraycopy(kept[0], (int) from, left, 0, count);
            System.arraycopy(kept[1], (int) from, right, 0, count);
        } else {
            play(from, left, right, count);
        }
    }

    private void play(long from, float[] left, float[] right, int count) {
        int length = Math.min(BLOCK, count);
        Stretch stretch = new Stretch(length);
        for (int done = 0; done < count; done += length) {
            stretch.begin(from + done, Math.min(length, count - done));
            for (Player player : players) {
                player.play(stretch);
            }
            for (int i = 0; i < stretch.count(); i++) {
                double fade = fade(stretch.from() + i);
                left[done + i] = (float) (fade * stretch.left()[i]);
                right[done + i] = (float) (fade * stretch.right()[i]);
            }
        }
    }

    private double fade(long sample) {
        long fromEnd = Math.min(sample, samples - 1 - sample);
        return fromEnd >= FADE ? 1 : Ramp.at((fromEnd + 0.5) / FADE);
    }
}
