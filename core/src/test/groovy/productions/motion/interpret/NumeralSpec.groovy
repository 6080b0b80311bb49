package productions.motion.interpret

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('numbers')
@Narrative('Numbers in digits and in words.')
class NumeralSpec extends Specification {

    def "'#text' is #value"() {
        given:
        def sentence = Sentence.of(text)

        expect:
        with(Numeral.at(sentence, 0).get()) {
            it.value() == value
            it.to() == sentence.size()
        }

        where:
        text                         || value
        '7'                          || 7
        '2.5'                        || 2.5
        'zero'                       || 0
        'nineteen'                   || 19
        'twenty-four'                || 24
        'ninety'                     || 90
        'two hundred'                || 200
        'two hundred and thirty one' || 231
        'two and a half'             || 2.5
        'a dozen'                    || 12
        'half a dozen'               || 6
        'a couple of'                || 2
        'a pair of'                  || 2
    }

    def "'#text' is no number"() {
        expect:
        Numeral.at(Sentence.of(text), 0).empty

        where:
        text << ['', 'a', 'a sea', 'half', 'won', '9' * 400]
    }
}
