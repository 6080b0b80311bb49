package productions.motion.value

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('did you mean')
@Narrative('Somebody who misspells a name is told the nearest one that is valid there.')
class DidYouMeanSpec extends Specification {

    def "the nearest name is suggested"() {
        expect:
        DidYouMean.suggest(typed, ['rings', 'radial', 'spiral', 'noise']) == suggestions

        where:
        typed    || suggestions
        'ringz'  || ['rings']
        'riings' || ['rings']
        'irngs'  || ['rings']       // two neighbors swapped count as one slip
        'Radial' || ['radial']
        'zorp'   || []
    }

    def "names at the same distance are all suggested, by the alphabet"() {
        expect:
        DidYouMean.suggest('pan', ['pin', 'pen', 'zoom']) == ['pen', 'pin']
    }

    def "the sentence ends where the next one can begin"() {
        expect:
        DidYouMean.sentence('ringz', ['rings']) == "Did you mean 'rings'? "
        DidYouMean.sentence('zorp', ['rings']) == ''
    }
}
