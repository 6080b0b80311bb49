package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('fidelity')
@Narrative('''What is kept of a film: smooth pictures stay smooth and move smoothly, slow changes are followed, and key
pictures do not show.''')
class FidelitySpec extends Specification {

    def "smooth pictures are kept at 44 dB and better, each of them: #kind"() {
        given:
        def stream = TestStream.of(new TestFilm(kind, 320, 180), 24, Quality.usual(10), 2)

        expect:
        stream.sources.eachWithIndex { source, i ->
            assert TestFilm.likeness(source.luma(), stream.reconstructions[i].luma()) > 44
            assert TestFilm.likeness(source.blue(), stream.reconstructions[i].blue()) > 44
            assert TestFilm.likeness(source.red(), stream.reconstructions[i].red()) > 44
        }

        where:
        kind << ['gradient', 'dark']
    }

    def "key pictures do not show: #kind"() {
        given:
        def stream = TestStream.of(new TestFilm(kind, 320, 180), 21, Quality.usual(10), 2)

        when:
        def likeness = (8..20).collect {
            TestFilm.likeness(stream.sources[it].luma(), stream.reconstructions[it].luma())
        }

        then:
        likeness.max() - likeness.min() < 1.5

        where:
        kind << ['gradient', 'dark']
    }

    def "a fade over ten seconds is followed picture by picture"() {
        given:
        def stream = TestStream.of(new TestFilm('fade', 64, 64), 300, Quality.usual(60), 1)

        expect:
        stream.sources.eachWithIndex { source, i ->
            assert Math.abs(TestFilm.mean(source.luma()) - TestFilm.mean(stream.reconstructions[i].luma())) < 0.6
            assert Math.abs(TestFilm.mean(source.red()) - TestFilm.mean(stream.reconstructions[i].red())) < 0.8
        }
    }

    def "a dark gradient has no steps of more than a level"() {
        given:
        def stream = TestStream.of(new TestFilm('dark', 320, 64), 12, Quality.usual(60), 1)

        when:
        def row = (0..<320).collect { stream.reconstructions[11].luma()[32 * 320 + it] & 255 }

        then:
        (1..<320).every { Math.abs(row[it] - row[it - 1]) <= 1 }
    }

    def "flat colors are kept to the bit"() {
        given:
        def stream = TestStream.of(new TestFilm('flat', 96, 80), 3, Quality.usual(60), 1)

        expect:
        stream.reconstructions.every {
            it.luma().every { it == (byte) 81 } && it.blue().every { it == (byte) 90 } && it.red().every { it == (byte) 240 }
        }
    }

    def "what is asked to be finer is finer and larger"() {
        given:
        def film = new TestFilm('fast', 160, 96)

        when:
        def fine = TestStream.of(film, 6, new Quality(18, 60), 1)
        def coarse = TestStream.of(film, 6, new Quality(27, 60), 1)

        then:
        size(fine) > size(coarse)
        TestFilm.likeness(fine.sources[5].luma(), fine.reconstructions[5].luma())
                > TestFilm.likeness(coarse.sources[5].luma(), coarse.reconstructions[5].luma()) + 3
    }

    def "a quality out of range is refused: #quantizer, #keyInterval"() {
        when:
        new Quality(quantizer, keyInterval)

        then:
        def refused = thrown(IllegalArgumentException)
        refused.message == message

        where:
        quantizer | keyInterval || message
        17        | 60          || 'A quantizer of 17 is out of range. Use 18 (finest) to 27 (coarsest).'
        28        | 60          || 'A quantizer of 28 is out of range. Use 18 (finest) to 27 (coarsest).'
        22        | 0           || 'A key picture every 0 pictures is impossible. Use 1 or more.'
    }

    private static int size(TestStream stream) {
        stream.units.sum { it.data().length } as int
    }
}
