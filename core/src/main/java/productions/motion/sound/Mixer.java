package productions.motion.sound;

import productions.motion.scene.Scene;
import productions.motion.scene.Soundtrack;

/**
 * From a scene to its soundtrack: what its score says, at the loudness that its score says, as long as its pictures to
 * the sample.
 *
 * <p>The mix is a pure function of the sample's number. It is played once to be measured; what is kept of that is two
 * numbers for every 10 ms. From them the gain is found, so that any stretch can then be played for itself, in any order.
 */
public final class Mixer {

    /**
     * Return what is heard in a scene.
     *
     * @param scene a scene; its parts are played in the order of its score
     */
    public Soundtrack soundtrack(Scene scene) {
        Mix mix = Mix.of(scene);
        Levels levels = new Levels();
        if (!scene.score().parts().isEmpty()) {
            float[] left = new float[Mix.BLOCK];
            float[] right = new float[Mix.BLOCK];
            for (long from = 0; from < mix.samples(); from += Mix.BLOCK) {
                int count = (int) Math.min(Mix.BLOCK, mix.samples() - from);
                mix.read(from, left, right, count);
                levels.add(left, right, count);
            }
        }
        return new Master(mix, Gain.toward(scene.score().loudness(), levels.finished()));
    }
}
