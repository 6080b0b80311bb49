package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('layout of bands')
@Narrative('Bands share a scale factor; short windows that sound alike share their bands.')
class BandLayoutSpec extends Specification {

    def "#edges bands are #count, of whole groups of four, up to 20 kHz"() {
        expect:
        edges.count() == count
        (0..<count).every { edges.width(it) % 4 == 0 }
        edges.edge(count) * 24_000 / edges.size() >= 20_000
        edges.edge(count - 1) * 24_000 / edges.size() < 20_000

        where:
        edges           || count
        BandEdges.LONG  || 46
        BandEdges.SHORT || 13
    }

    def "a long block has one group of one window"() {
        given:
        def layout = new BandLayout(WindowSequence.LONG, 1)

        expect:
        layout.bands() == 46
        (1..<46).every { layout.start(it) == layout.end(it - 1) }
    }

    def "a band of a group holds the coefficients of its windows in turn"() {
        given:
        def layout = new BandLayout(WindowSequence.SHORT, 2, 6)
        double[] windows = (0..<1024).collect { it }
        double[] arranged = new double[1024]

        when:
        layout.arrange(windows, arranged)

        then: 'the first band of two windows'
        arranged[layout.start(0)..<layout.end(0)] == [0, 1, 2, 3, 128, 129, 130, 131]

        and: 'the second band of six'
        layout.end(13 + 1) - layout.start(13 + 1) == 24
        arranged[layout.start(13 + 1)..<layout.start(13 + 1) + 5] == [260, 261, 262, 263, 388]
    }

    def "windows that sound alike form a group"() {
        given:
        double[] quiet = new double[1024]
        (512..<1024).each { quiet[it] = 5000 }
        def layout = Grouping.layout(WindowSequence.SHORT, quiet, quiet)

        expect:
        layout.groups() == 2
        (0..1).collect { layout.windows(it) } == [4, 4]
    }

    def "windows that all differ stay alone"() {
        given:
        double[] rising = (0..<1024).collect { 10**it.intdiv(128) * 200 }

        expect:
        Grouping.layout(WindowSequence.SHORT, rising, rising).groups() == 8
    }
}
