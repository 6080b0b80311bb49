package productions.motion.media.opus

import io.github.jaredmdobson.concentus.OpusDecoder
import productions.motion.media.SoundCodec
import productions.motion.media.aac.Takes
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
        def chord = Takes.tones(SECOND)[0]

        when:
        def decoded = decode(packets(chord))

        then:
        decoded.length == SECOND + 960
        Takes.signalToNoise([chord], [decoded], 312) > 20
    }

    def "each packet declares one stereo frame of 20 ms for the full band"() {
        expect:
        packets(Takes.tones(SECOND)[0]).every { (it[0] & 0xff) == 0b11111_1_00 }
    }

    def "a second takes about the bits it was given"() {
        given:
        def bits = packets(Takes.noise(2 * SECOND)[0], new OpusSound(rate)).sum { it.length * 4 }

        expect:
        Math.abs(bits - rate) < 0.15 * rate

        where:
        rate << [96_000, 160_000]
    }

    def "silence costs almost nothing"() {
        expect:
        packets(new float[SECOND]).drop(5).every { it.length < 10 }
    }

    def "the same sound gives the same packets"() {
        given:
        def noise = Takes.noise(SECOND)[0]

        expect:
        packets(noise) == packets(noise)
    }

    private static List<byte[]> packets(float[] sound, OpusSound opus = new OpusSound()) {
        Takes.packets(opus, [sound, sound])
    }

    private static float[] decode(List<byte[]> packets) {
        def decoder = new OpusDecoder(SECOND, 2)
        def sound = new float[packets.size() * 960]
        packets.eachWithIndex { packet, i ->
            def block = new short[2 * 960]
            assert decoder.decode(packet, 0, packet.length, block, 0, 960, false) == 960
            960.times { sound[i * 960 + it] = block[2 * it] / 32767f }
        }
        sound
    }
}
