package productions.motion.interpret

import static productions.motion.interpret.FewWords.hear

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('scenes that follow each other')
@Narrative('Where a prompt tells several scenes, each part knows its words and its length; what shows nothing of its own goes on with the scene before it.')
class SegmentsSpec extends Specification {

    def "'#text' tells #scenes"() {
        expect:
        hear(text).segments().collect { it.span().of(text) } == scenes

        where:
        text                                         || scenes
        'first red, then blue'                       || ['first red,', 'then blue']
        'red, then blue, finally green'              || ['red,', 'then blue,', 'finally green']
        'red followed by blue'                       || ['red', 'followed by blue']
        'scene 1: red; scene 2: blue'                || ['scene 1: red;', 'scene 2: blue']
        '2 seconds of red, 3 seconds of blue'        || ['2 seconds of red,', '3 seconds of blue']
        'the first 2 seconds red, the next 3 s blue' || ['the first 2 seconds red,', 'the next 3 s blue']
        'red'                                        || []
        'red and blue'                               || []
        'a bird, then faster'                        || []
        'then red'                                   || []
        'red, then'                                  || []
    }

    def "each scene knows its length, and the film is as long as all of them"() {
        given:
        def instruction = hear('2 seconds of red, 3 seconds of blue')

        expect:
        instruction.segments()*.seconds()*.get()*.value() == [2, 3]
        instruction.seconds().get().value() == 5
    }

    def "where one scene has no length, nor has the film, unless it says so"() {
        expect:
        hear('2 seconds of red, then blue').seconds().empty
        hear('2 seconds of red, then blue, 8 seconds long').seconds().get().value() == 8
        hear('red, then blue, 8 seconds').seconds().get().value() == 8
        hear('a 10 second film: first red, then blue').seconds().get().value() == 10
        hear('red for 2 seconds, then blue for 3 seconds, 8 seconds in total').seconds().get().value() == 8
    }

    def "a scene holds what is asked for in it"() {
        given:
        def instruction = hear('first a red circle, then a bird over blue')

        expect:
        instruction.segments().collect { instruction.within(it).findAll { !it.hint }*.value() } == [['red', 'circle'], ['bird', 'blue']]
    }
}
