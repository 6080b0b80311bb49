package productions.motion.extract

import productions.motion.catalog.Catalog
import productions.motion.family.Projection
import productions.motion.value.FilmFacts
import productions.motion.value.Frame
import productions.motion.value.Refusal
import productions.motion.value.Scope
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('extraction')
@Narrative('''A film goes once through the meters of all metrics: frame by frame, second by second, and as a whole. Nothing but
the frame at hand is kept of it.''')
class ExtractorSpec extends Specification {

    static final METRICS = Catalog.of([Darkroom.Pixels, Darkroom.Begins, Darkroom.Samples])

    def "every frame, every second and the whole film is measured"() {
        given:
        def measured = new Extractor(METRICS).extract(new Strip(10, 25))

        expect:
        Darkroom.values(measured, Scope.FRAME, 'begins') == (0..<25).collect { it / 10d }
        measured.findAll { it.scope() == Scope.WINDOW }.collect { [it.start(), it.end()] } == [[0, 1], [1, 2], [2, 2.5]]
        Darkroom.values(measured, Scope.WINDOW, 'pixels') == [12, 12, 12]
        measured[-1].scope() == Scope.FILM
        [measured[-1].start(), measured[-1].end()] == [0, 2.5]
    }

    def "windows begin with the first frame of a second, whatever the rate"() {
        expect:
        new Extractor(METRICS, [Scope.WINDOW] as Set).extract(new Strip(rate, frames))*.start().collect { it.round(3) } == starts

        where:
        rate           | frames || starts
        24000 / 1001d  | 72     || [0, 1.001, 2.002]
        1              | 3      || [0, 1, 2]
        0.5            | 3      || [0, 2, 4]
    }

    def "only what is wanted is measured"() {
        expect:
        new Extractor(METRICS, [Scope.FILM] as Set).extract(new Strip(10, 25))*.scope() == [Scope.FILM]
    }

    def "what needs sound is not asked about a silent film"() {
        expect:
        Darkroom.values(new Extractor(METRICS).extract(new Strip(10, 10)), Scope.FILM, 'samples') == []
        Darkroom.values(new Extractor(METRICS).extract(new Strip(10, 10, 10)), Scope.FILM, 'samples') == [4800]
    }

    def "sound that goes on after the last picture is heard, and no picture metric sees it"() {
        given:
        def measured = new Extractor(METRICS).extract(new Strip(10, 10, 30))

        expect:
        measured[-1].end() == 3
        Darkroom.values(measured, Scope.WINDOW, 'samples') == [4800, 4800, 4800]
        Darkroom.values(measured, Scope.WINDOW, 'pixels') == [12]
        measured[-1].find('container.frame_count').get().value() == 10
    }

    def "what the file says belongs to the whole film"() {
        given:
        def film = new Extractor(METRICS).extract(new Strip(10, 10))[-1]

        expect:
        film.find(aspect).get().with { it.label() ?: it.value() } == value

        where:
        aspect                   || value
        'container.format'       || 'mp4'
        'container.duration_s'   || 1.0
        'container.has_audio'    || 'false'
        'container.width'        || 4
        'container.rotation_deg' || 90
        'width'                  || 3
        'fps'                    || 10
        'container.vfr'          || 'false'
        'container.video_codec'  || 'h264'
    }

    def "of a film that breaks off everything up to there is told, and then why"() {
        given:
        def told = []

        when:
        new Extractor(METRICS).extract(new Strip(10, 25, 0, 15), { told << it })

        then:
        def e = thrown(Refusal)
        e.message == 'The film is broken from here on. Copy it again.'
        told*.scope().count { it == Scope.FRAME } == 15
        told[-1].scope() == Scope.FILM
        told[-1].end() == 1.5
    }

    def "a metric that fails is named and says nothing, and the others go on"() {
        given:
        def told = []
        def faults = new Extractor(Catalog.of([Darkroom.Broken, Darkroom.Pixels])).extract(new Strip(10, 10), { told << it })

        expect:
        faults.size() == 1
        faults[0] =~ /^The metric 'broken' failed and says nothing: .*ArrayIndexOutOfBounds.* Tell who made its plugin\.$/
        Darkroom.values(told, Scope.WINDOW, 'pixels') == [12]
        told.every { it.find('nothing').isEmpty() }
    }

    def "who needs only some aspects spares the metrics that say they observe no other"() {
        given:
        def catalog = Catalog.of([Darkroom.Broken, Darkroom.Pixels])

        expect:
        new Extractor(catalog, { it == 'pixels' } as java.util.function.Predicate).extract(new Strip(10, 10), {}) == []
        new Extractor(catalog, { it == 'nothing' } as java.util.function.Predicate).extract(new Strip(10, 10), {}).size() == 1
    }

    /** A film of gray frames of 4 by 3 pixels, some with sound. */
    static class Strip implements Projection {

        final double rate
        final int pictures
        final int sounding
        final int breaksAt
        int shown

        Strip(double rate, int pictures, int sounding = 0, int breaksAt = Integer.MAX_VALUE) {
            this.rate = rate
            this.pictures = pictures
            this.sounding = sounding
            this.breaksAt = breaksAt
        }

        @Override
        FilmFacts facts() {
            def timing = new FilmFacts.Timing(rate, pictures, false, false)
            new FilmFacts('mp4', Math.max(pictures, sounding) / rate,
                    Optional.of(new FilmFacts.PictureFacts('h264', 4, 3, 3, 4, 90, timing)),
                    sounding ? Optional.of(new FilmFacts.SoundFacts('aac', 48_000, 1)) : Optional.empty(),
                    new FilmFacts.Tracks(sounding ? 1 : 0, 0, 0))
        }

        @Override
        int sampleRate() {
            48_000
        }

        @Override
        Optional<Frame> next() {
            if (shown == breaksAt) {
                throw new Refusal(Refusal.Kind.DATA, 'The film is broken from here on. Copy it again.')
            }
            if (shown >= Math.max(pictures, sounding)) {
                return Optional.empty()
            }
            float[][] sound = shown < sounding ? [new float[(int) (48_000 / rate)]] : new float[0][]
            def seen = shown < pictures
            def frame = new Frame(seen ? 4 : 0, seen ? 3 : 0, new int[seen ? 12 : 0], sound, shown / rate)
            shown++
            Optional.of(frame)
        }

        @Override
        void close() {}
    }
}
