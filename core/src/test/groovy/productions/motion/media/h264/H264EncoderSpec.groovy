package productions.motion.media.h264

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import productions.motion.value.Planes
import spock.lang.IgnoreIf
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('H.264 encoder')
@Narrative('''Compresses pictures so that every decoder sees exactly what the encoder thought it would see, on any number
of threads.''')
class H264EncoderSpec extends Specification {

    @TempDir
    Path folder

    def "a decoder sees what the encoder thought it would see: #kind, #width x #height"() {
        given:
        def stream = TestStream.of(new TestFilm(kind, width, height), frames, new Quality(quantizer, 5), 2)

        when:
        def seen = stream.decoded()

        then:
        seen.eachWithIndex { picture, i ->
            assert same(picture, stream.reconstructions[i])
        }

        where:
        kind       | width | height | frames | quantizer
        'gradient' | 192   | 128    | 8      | 22
        'gradient' | 90    | 350    | 7      | 18
        'dark'     | 128   | 96     | 8      | 22
        'fast'     | 178   | 114    | 8      | 22
        'fast'     | 64    | 272    | 8      | 27
        'noise'    | 80    | 66     | 4      | 22
        'noise'    | 48    | 48     | 4      | 18
        'flash'    | 96    | 64     | 9      | 24
        'flat'     | 34    | 18     | 3      | 22
        'gradient' | 2     | 2      | 3      | 22
    }

    def "the number of threads changes no bit"() {
        given:
        def film = new TestFilm(kind, 160, 288)

        when:
        def one = TestStream.of(film, 6, Quality.usual(4), 1)
        def three = TestStream.of(film, 6, Quality.usual(4), 3)

        then:
        one.annexB() == three.annexB()

        where:
        kind << ['gradient', 'fast', 'noise']
    }

    @IgnoreIf({ !Ffmpeg.present() })
    def "ffmpeg sees the same: #kind"() {
        given:
        def stream = TestStream.of(new TestFilm(kind, 178, 274), 8, Quality.usual(5), 2)
        def file = Files.write(folder.resolve('film.264'), stream.annexB())

        when:
        def seen = Ffmpeg.planar(file, folder.resolve('film.yuv'))

        then:
        seen == stream.planar()

        where:
        kind << ['gradient', 'fast', 'noise', 'dark', 'flash']
    }

    def "key pictures come as often as asked for, and only they can be entered at"() {
        when:
        def stream = TestStream.of(new TestFilm('gradient', 64, 48), 7, Quality.usual(3), 1)

        then:
        stream.units*.key() == [true, false, false, true, false, false, true]
        stream.units.collect { TestStream.nals(it)[0].get(0) & 31 } == [5, 1, 1, 5, 1, 1, 5]
    }

    def "the number of slices follows from the size alone"() {
        expect:
        new MacroblockGrid(width, height).slices() == slices

        where:
        width | height || slices
        64    | 48     || 1
        512   | 512    || 4
        1280  | 720    || 4
        1920  | 1080   || 8
        3840  | 2160   || 16
    }

    def "a still picture costs next to nothing after the first"() {
        given:
        def still = new TestFilm('gradient', 320, 192).picture(0)

        when:
        def sizes = []
        try (def encoder = new H264Encoder(320, 192, Quality.usual(60), 1)) {
            10.times { sizes << encoder.encode(still).data().length }
        }

        then:
        sizes[4..9].every { it < 20 }
    }

    def "a picture of another size is refused"() {
        when:
        try (def encoder = new H264Encoder(64, 48, Quality.usual(60), 1)) {
            encoder.encode(Planes.ofSize(48, 64))
        }

        then:
        def refused = thrown(IllegalArgumentException)
        refused.message == 'A picture of 48x64 does not fit a film of 64x48. Use one size throughout.'
    }

    private static boolean same(Planes a, Planes b) {
        a.luma() == b.luma() && a.blue() == b.blue() && a.red() == b.red()
    }

    /** The system's ffmpeg, an independent judge where there is one. */
    static class Ffmpeg {

        static boolean present() {
            System.getenv('PATH').split(File.pathSeparator).any { new File(it, 'ffmpeg').canExecute() }
        }

        static byte[] planar(Path stream, Path into) {
            def command = ['ffmpeg', '-v', 'error', '-y', '-i', stream.toString(), '-f', 'rawvideo', into.toString()]
            def process = new ProcessBuilder(command).inheritIO().start()
            assert process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0
            Files.readAllBytes(into)
        }
    }
}
