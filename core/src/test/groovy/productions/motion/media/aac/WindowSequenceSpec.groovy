package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('window sequences')
@Narrative('Long windows for what lasts, eight short ones for what strikes, and a bridge before and after.')
class WindowSequenceSpec extends Specification {

    def "a block is #sequence when short windows are wanted before #before, here #here, after #after"() {
        expect:
        WindowSequence.between(before, here, after) == sequence

        where:
        before | here  | after || sequence
        false  | false | false || WindowSequence.LONG
        false  | false | true  || WindowSequence.START
        false  | true  | false || WindowSequence.SHORT
        true   | false | false || WindowSequence.STOP
        true   | true  | true  || WindowSequence.SHORT
        true   | false | true  || WindowSequence.SHORT    // there is no bridge on both sides
    }

    def "neighbors overlap with slopes of the same length"() {
        expect:
        sequence.startsShort() == starts
        sequence.endsShort() == ends

        where:
        sequence             || starts | ends
        WindowSequence.LONG  || false  | false
        WindowSequence.START || false  | true
        WindowSequence.SHORT || true   | true
        WindowSequence.STOP  || true   | false
    }
}
