package productions.motion.media.opus

import io.github.jaredmdobson.concentus.OpusDecoder
import productions.motion.media.SoundCodec
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('Opus')
@Narrative('Sound in packets of 20 ms, small, and safe to play in browsers.')
class OpusSoundSpec extends Specification {

    static final int SECOND = 48_000

    def encoder = new OpusSound()

    def "the encoder says what a file must know of it"() {
        expect:
        encoder.codec() == SoundCodec.OPUS
        encoder.blockSize() == 960
        encoder.primingSamples() == 312
        encoder.configuration().length == 0
    }

    def "a chord comes back after the priming, as long as it was and nearly the same"() {
        given:
        def chord = chord(SECOND)

        when:
        def decoded = decode(packets(chord))

        then:
        decoded.length == SECOND + 960
        signalToNoise(chord, decoded, 312) > 20
    }

    def "each packet declares one stereo frame of 20 ms for the full band"() {
        expect:
        packets(chord(SECOND)).every { (it[0] & 0xff) == 0b11111_1_00 }
    }

    def "a second takes about the bits it was given"() {
        expect:
        def bits = new OpusSound(rate).with { opus -> packets(noise(2 * SECOND), opus).sum { it.length } * 4 }
        Math.abs(bits - rate) < 0.15 * rate

        where:
        rate << [96_000, 160_000]
    }

    def "silence costs almost nothing"() {
        expect:
        packets(new float[SECOND]).drop(5).every { it.length < 10 }
    }

    def "the same sound gives the same packets"() {
        expect:
        packets(noise(SECOND), new OpusSound()) == packets(noise(SECOND), new OpusSound())
    }

    private List<byte[]> packets(float[] sound, OpusSound opus = encoder) {
        def padded = Arrays.copyOf(sound, sound.length + 960)
        (0..<padded.length.intdiv(960)).collect { block ->
            def part = Arrays.copyOfRange(padded, block * 960, block * 960 + 960)
            opus.encode(part, part)
        }
    }

    private static float[] decode(List<byte[]> packets) {
        def decoder = new OpusDecoder(SECOND, 2)
        def sound = new float[packets.size() * 960]
        def block = new short[2 * 960]
        packets.eachWithIndex { packet, i ->
            assert decoder.decode(packet, 0, packet.length, block, 0, 960, false) == 960
            960.times { sound[i * 960 + it] = block[2 * it] / 32767f }
        }
        sound
    }

    private static float[] chord(int samples) {
        def sound = new float[samples]
        samples.times { i ->
            sound[i] = [220, 277.18, 329.63].sum { StrictMath.sin(2 * Math.PI * it * i / SECOND) * 0.2 }
        }
        sound
    }

    private static float[] noise(int samples) {
        def sound = new float[samples]
        long state = 1
        samples.times { i ->
            state = state * 6364136223846793005L + 1442695040888963407L
            sound[i] = (state >> 40) / (float) (1 << 25)
        }
        sound
    }

    private static double signalToNoise(float[] sound, float[] decoded, int delay) {
        double signal = 0
        double noise = 0
        sound.length.times { i ->
            signal += sound[i] * sound[i]
            noise += (decoded[i + delay] - sound[i])**2
        }
        StrictMath.log10(signal / noise) * 10
    }
}
