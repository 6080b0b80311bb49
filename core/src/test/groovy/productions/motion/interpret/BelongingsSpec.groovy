package productions.motion.interpret

import static productions.motion.interpret.FewWords.hear

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('whose color it is')
@Narrative('A color belongs to the thing it describes, or to the picture where it describes none.')
class BelongingsSpec extends Specification {

    def "in '#text' the colors belong to #things"() {
        expect:
        hear(text).all(Domain.COLOR).collect { color ->
            color.reading().thing().map { it.of(text) }.orElse('the picture')
        } == things

        where:
        text                              || things
        'a red circle'                    || ['circle']
        'two red circles and a blue bird' || ['circles', 'bird']
        'red and blue circles'            || ['circles', 'circles']
        'a red slow circle'               || ['circle']
        'circles in red'                  || ['circles']
        'the circle is red'               || ['circle']
        'a circle on red'                 || ['the picture']
        'red, and a circle'               || ['the picture']
        'a red background and a circle'   || ['the picture']
        'red'                             || ['the picture']
    }
}
