package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('code words of AAC')
@Narrative('Eleven books for spectra and one for steps of scale factors, read from a resource.')
class CodewordsSpec extends Specification {

    static Codewords codewords = Codewords.read()

    def "book #number has #words words of at most #longest digits"() {
        given:
        def book = codewords.book(number)

        expect:
        book.size() == words
        book.collect { it.length() }.max() == longest

        where:
        number || words | longest
        1      || 81    | 11
        2      || 81    | 9
        3      || 81    | 16
        4      || 81    | 12
        5      || 81    | 13
        6      || 81    | 11
        7      || 64    | 12
        8      || 64    | 10
        9      || 169   | 15
        10     || 169   | 12
        11     || 289   | 12
        12     || 121   | 19
    }

    def "the words of book #number form a complete prefix code"() {
        given:
        def sorted = codewords.book(number).sort(false)

        expect: 'no word begins with another'
        (1..<sorted.size()).every { !sorted[it].startsWith(sorted[it - 1]) }

        and: 'and every string of digits begins with a word (Kraft)'
        sorted.sum { 1L << (32 - it.length()) } == 1L << 32

        where:
        number << (1..12)
    }

    def "what is frequent is short"() {
        expect:
        codewords.book(1)[40] == '0'
        codewords.book(2)[40] == '000'
        codewords.book(5)[40] == '0'
        codewords.book(12)[60] == '0'
    }
}
