package productions.motion.sound;

import productions.motion.scene.Format;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Soundtrack;
import productions.motion.value.Seed;

/**
 * From a scene to its soundtrack: what its score says, at the loudness that its score says, as long as its pictures to
 * the sample.
 *
 * <p>The mix is a pure function of the sample's number. It is played once to be measured; what is kept of that is two
 * numbers for every 10 ms, and of a short film the sound itself. From them the gain is found, so that any stretch can then be played for itself, in any order.
 */
public final class Mixer {

    /**
     * Return what is heard in a scene.
     *
     * @param scene a scene; its parts are played in the order of its score
     */
    public Soundtrack soundtrack(Scene scene) {
        return soundtrack(scene.score(), scene.format(), scene.seed());
    }

    /**
     * Return what is heard of a score by itself.
     *
     * @param score what to play
     * @param format how long it lasts, and the frames that slices belong to
     * @param seed the chance of grain
     */
    public Soundtrack soundtrack(Score score, Format format, Seed seed) {
        Mix mix = Mix.of(score, format, seed);
        Levels levels = new Levels();
        float[] left = new float[Mix.BLOCK];
        float[] right = new float[Mix.BLOCK];
        long heard = score.parts().isEmpty() ? 0 : mix.samples();
        for (long from = 0; from < heard; from += Mix.BLOCK) {
            int count = (int) Math.min(Mix.BLOCK, heard - from);
            mix.rehearse(from, left, right, count);
            levels.add(left, right, count);
        }
        return new Master(mix, Gain.toward(score.loudness(), levels.finished()));
    }
}
