package productions.motion.media.aac

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('sections')
@Narrative('Runs of bands share a Huffman book, since a change of book costs bits as well.')
class SectionsSpec extends Specification {

    static HuffmanLibrary library = new HuffmanLibrary(Codewords.read())

    def layout = new BandLayout(WindowSequence.LONG, 1)

    def "zeros are one section of their own"() {
        given:
        def channel = channel { it < 96 ? 3 : 0 }

        when:
        new Sections(library).choose(channel, layout)

        then:
        channel.books[0..<17].every { it > 0 }
        channel.books[17..<46].every { it == 0 }
    }

    def "a small band among large ones is not worth a change"() {
        given:
        def channel = channel { it in 40..<48 ? 1 : 6 }

        when:
        new Sections(library).choose(channel, layout)

        then:
        channel.books[0..<46].toUnique().size() == 1
        channel.books[0] > 0
    }

    def "every book holds what its bands need"() {
        given:
        def channel = channel { new Seed(it.intdiv(64)).below(20) }

        when:
        new Sections(library).choose(channel, layout)

        then:
        (0..<46).every { band ->
            def largest = (layout.start(band)..<layout.end(band)).collect { Math.abs(channel.quantized[it]) }.max()
            channel.books[band] == 0 ? largest == 0 : HuffmanForm.ofBook(channel.books[band]) >= HuffmanForm.holding(largest)
        }
    }

    private ChannelBlock channel(Closure<Integer> magnitude) {
        def channel = new ChannelBlock()
        1024.times { channel.quantized[it] = magnitude(it) * (it % 2 == 0 ? 1 : -1) }
        46.times { channel.scales[it] = channel.quantized[layout.start(it)] == 0 ? ChannelBlock.NO_SCALE : 100 }
        channel
    }
}
