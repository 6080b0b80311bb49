package productions.motion.media.aac

import java.nio.file.Path
import productions.motion.media.SoundCodec
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('AAC')
@Narrative('Sound in packets of 1024 samples that every phone and every editor can play.')
class AacSoundSpec extends Specification {

    static final int SECOND = Takes.SECOND

    @TempDir
    Path directory

    def "the encoder says what a file must know of it"() {
        given:
        def encoder = new AacSound()

        expect:
        encoder.codec() == SoundCodec.AAC
        encoder.blockSize() == 1024
        encoder.primingSamples() == 2048
        encoder.configuration() == [0x11, 0x90] as byte[]
    }

    @Requires({ Ffmpeg.installed() })
    def "ffmpeg decodes #name without a complaint, and as long as it was"() {
        expect:
        def decoded = Ffmpeg.decode(Ffmpeg.adts(packets(sound), directory))
        decoded[0].length == packets(sound).size() * 1024

        where:
        name      | sound
        'tones'   | Takes.tones(SECOND)
        'music'   | Takes.music(SECOND)
        'noise'   | Takes.noise(SECOND)
        'clicks'  | Takes.clicks(SECOND)
        'squares' | Takes.square(SECOND)
        'silence' | Takes.silence(SECOND)
    }

    @Requires({ Ffmpeg.installed() })
    def "#name come back nearer to what they were than from ffmpeg's own encoder at the same rate"() {
        given:
        def theirs = Ffmpeg.decode(Ffmpeg.encode(sound, 160_000, directory))
        def ours = Ffmpeg.decode(Ffmpeg.adts(packets(sound), directory))

        expect:
        Takes.signalToNoise(sound, ours, 2048) > Takes.signalToNoise(sound, theirs, 0)

        where:
        name              | sound
        'tones'           | Takes.tones(SECOND)
        'drums and pads'  | Takes.music(SECOND)
        'hisses of noise' | Takes.noise(SECOND)
    }

    @Requires({ Ffmpeg.installed() })
    def "sound that begins and ends at full strength does so without a click"() {
        given:
        def tone = Takes.tone(SECOND, 1000, 0.8)
        def decoded = Ffmpeg.decode(Ffmpeg.adts(packets([tone, tone]), directory))[0]

        expect: 'the first and the last two milliseconds are as they were'
        Takes.greatestError(tone, decoded, 2048, 0, 96) < 0.05
        Takes.greatestError(tone, decoded, 2048, SECOND - 96, SECOND) < 0.05

        and: 'and there is silence before, up to a hundredth of a second, and after'
        Takes.peak(decoded, 0, 1568) < 0.001
        Takes.peak(decoded, 2048 + SECOND, decoded.length) < 0.02
    }

    def "the average rate is kept"() {
        given:
        def bits = packets(Takes.noise(4 * SECOND), rate).drop(47).sum { it.length * 8 }

        expect:
        Math.abs(bits / 3 - rate) < 0.1 * rate

        where:
        rate << [96_000, 160_000]
    }

    def "no packet is larger than a decoder must take"() {
        expect:
        packets(Takes.noise(SECOND), 500_000).every { it.length <= 2 * 6144 / 8 }
    }

    def "pure tones take only the bits they need"() {
        expect:
        packets(Takes.tones(2 * SECOND)).drop(47).sum { it.length * 8 } < 100_000
    }

    def "silence costs almost nothing"() {
        expect:
        packets(Takes.silence(SECOND)).every { it.length <= 16 }
    }

    def "the same sound gives the same packets"() {
        expect:
        packets(Takes.music(SECOND)) == packets(Takes.music(SECOND))
    }

    private static List<byte[]> packets(List<float[]> sound, int bitsPerSecond = 160_000) {
        Takes.packets(new AacSound(bitsPerSecond), sound)
    }
}
