package productions.motion.media.aac

import groovy.transform.CompileStatic
import productions.motion.media.SoundEncoder
import productions.motion.value.Seed

/** Short sounds to compress, mono or stereo: each array is a channel of samples at 48 kHz. */
@CompileStatic
class Takes {

    static final int SECOND = 48_000

    /** A chord of six pure tones, a little different on both sides. */
    static List<float[]> tones(int samples) {
        List<Double> pitches = [220.0d, 277.18d, 329.63d, 440.0d, 1320.5d, 5000.0d]
        [0.12d, 0.08d].collect { level ->
            float[] sound = new float[samples]
            pitches.eachWithIndex { Double pitch, int voice -> add(sound, pitch, level, voice / level) }
            sound
        }
    }

    /** Drums, a bass and a pad of many partials. */
    static List<float[]> music(int samples) {
        [1.0d, 0.7d].collect { side ->
            float[] sound = new float[samples]
            (1..7).each { int partial ->
                [220.0d, 261.6d, 329.6d].each { Double pitch -> add(sound, pitch * partial * (1 + 0.001d * side), 0.03d / partial, side) }
            }
            drums(sound, new Seed(3), side)
            sound
        }
    }

    /** White noise, a different one on each side. */
    static List<float[]> noise(int samples) {
        [new Seed(1), new Seed(2)].collect { seed -> noise(samples, seed) }
    }

    /** Clicks at full scale out of silence. */
    static List<float[]> clicks(int samples) {
        float[] sound = new float[samples]
        for (int i = 5000; i < samples; i += 7001) {
            sound[i] = 1
        }
        [sound, sound]
    }

    /** A square wave at full scale, opposite on both sides. */
    static List<float[]> square(int samples) {
        [1, -1].collect { side ->
            float[] sound = new float[samples]
            for (int i = 0; i < samples; i++) {
                sound[i] = (i.intdiv(24) % 2 == 0 ? side : -side) as float
            }
            sound
        }
    }

    static List<float[]> silence(int samples) {
        [new float[samples], new float[samples]]
    }

    static float[] noise(int samples, Seed seed) {
        float[] sound = new float[samples]
        for (int i = 0; i < samples; i++) {
            sound[i] = (float) (0.8d * (2 * seed.of(i).unit() - 1))
        }
        sound
    }

    static float[] tone(int samples, double pitch, double level) {
        float[] sound = new float[samples]
        add(sound, pitch, level, 0)
        sound
    }

    private static void add(float[] sound, double pitch, double level, double phase) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) (level * StrictMath.sin(2 * Math.PI * pitch * i / SECOND + phase))
        }
    }

    private static void drums(float[] sound, Seed seed, double side) {
        for (int i = 0; i < sound.length; i++) {
            double kick = (i % 24_000) / (double) SECOND
            double hat = (i % 6_000) / (double) SECOND
            double bass = (i % 12_000) / (double) SECOND
            sound[i] += (float) (0.4d * StrictMath.sin(2 * Math.PI * (50 * kick + 1 - StrictMath.exp(-30 * kick))) * StrictMath.exp(-8 * kick))
            sound[i] += (float) (0.2d * side * (2 * seed.of(i).unit() - 1) * StrictMath.exp(-60 * hat))
            sound[i] += (float) (0.2d * (2 * ((55.0d * i / SECOND) % 1) - 1) * StrictMath.exp(-5 * bass))
        }
    }

    /** Compress a sound, and silence behind it until all of it is out. */
    static List<byte[]> packets(SoundEncoder encoder, List<float[]> sound) {
        int size = encoder.blockSize()
        int blocks = (sound[0].length + encoder.primingSamples() + size - 1).intdiv(size)
        List<float[]> padded = sound.collect { Arrays.copyOf(it, blocks * size) }
        List<byte[]> packets = []
        for (int from = 0; from < blocks * size; from += size) {
            packets << encoder.encode(Arrays.copyOfRange(padded[0], from, from + size), Arrays.copyOfRange(padded[1], from, from + size))
        }
        packets
    }

    /** Signal to noise in dB over both channels of a decoded sound that comes some samples late. */
    static double signalToNoise(List<float[]> sound, List<float[]> decoded, int late) {
        double signal = 1e-12d
        double noise = 1e-12d
        for (int channel = 0; channel < sound.size(); channel++) {
            float[] wanted = sound[channel]
            float[] got = decoded[channel]
            for (int i = 0; i < wanted.length; i++) {
                double error = got[i + late] - wanted[i]
                signal += wanted[i] * wanted[i]
                noise += error * error
            }
        }
        StrictMath.log10(signal / noise) * 10
    }

    /** The greatest difference within a span of samples from a decoded sound that comes some samples late. */
    static double greatestError(float[] sound, float[] decoded, int late, int from, int to) {
        double greatest = 0
        for (int i = from; i < to; i++) {
            greatest = Math.max(greatest, Math.abs(decoded[i + late] - sound[i]) as double)
        }
        greatest
    }

    /** The greatest magnitude within a span of samples. */
    static double peak(float[] sound, int from, int to) {
        greatestError(new float[to], sound, 0, from, to)
    }
}
