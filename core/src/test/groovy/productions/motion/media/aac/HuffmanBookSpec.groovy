package productions.motion.media.aac

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('Huffman books')
@Narrative('Groups of two or four quantized coefficients become code words, with signs and escapes.')
class HuffmanBookSpec extends Specification {

    static HuffmanLibrary library = new HuffmanLibrary(Codewords.read())

    def "book #book writes #numbers as #bits"() {
        expect:
        written(book, numbers) == bits

        where:
        book | numbers        || bits
        1    | [0, 0, 0, 0]   || '0'
        1    | [0, 0, 0, -1]  || '10010'
        3    | [0, 0, 0, 0]   || '0'
        3    | [0, 0, 0, -1]  || '1001' + '1'
        5    | [0, 0]         || '0'
        11   | [0, 0]         || '0000'
        11   | [16, -17]      || '00100' + '01' + '0' + '0000' + '0' + '0001'
    }

    def "the bits of book #number are counted without being written"() {
        given:
        def form = HuffmanForm.ofBook(number)
        int[] numbers = (0..<96).collect { new Seed(number).of(it).below(2 * form.largest() + 1) - form.largest() }
        def counted = library.pair(form).count(numbers, 0, 96)

        expect:
        (number == form.firstBook() ? BookPair.first(counted) : BookPair.second(counted)) == written(number, numbers.toList()).length()

        where:
        number << (1..11)
    }

    def "large numbers take #bits bits behind their word"() {
        expect:
        HuffmanBook.escapeBits(magnitude) == bits

        where:
        magnitude || bits
        15        || 0
        16        || 5
        31        || 5
        32        || 7
        8190      || 21
    }

    def "the tightest form for #largest is #form"() {
        expect:
        HuffmanForm.holding(largest) == form

        where:
        largest || form
        0       || HuffmanForm.SIGNED_QUADS_TO_1
        2       || HuffmanForm.QUADS_TO_2
        4       || HuffmanForm.SIGNED_PAIRS_TO_4
        5       || HuffmanForm.PAIRS_TO_7
        12      || HuffmanForm.PAIRS_TO_12
        13      || HuffmanForm.PAIRS_WITH_ESCAPES
        8190    || HuffmanForm.PAIRS_WITH_ESCAPES
    }

    def "no step between scale factors is one bit, the greatest nineteen"() {
        expect:
        library.stepBits(0) == 1
        library.stepBits(60) == 19
        library.stepBits(-60) == 18
    }

    private static String written(int book, List<Integer> numbers) {
        def bits = new BitWriter()
        library.book(book).write(bits, numbers as int[], 0, numbers.size())
        bits.toBytes().collect { Integer.toBinaryString((it & 0xff) | 0x100).substring(1) }.join('').substring(0, bits.bits())
    }
}
