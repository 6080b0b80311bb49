package productions.motion.interpret

import static productions.motion.interpret.FewWords.hear

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('which way the camera goes')
@Narrative('''
The name of a move may say which way it goes; otherwise one of the next two words does, or a direction close by: -1 for
left, up and counterclockwise, 1 for right, down and clockwise, 0 where nothing says so.''')
class DirectionsSpec extends Specification {

    def "in '#text' the camera goes #way"() {
        expect:
        hear(text).first(Domain.CAMERA).get().amount() == way

        where:
        text                           || way
        'pan'                          || 0
        'pan left'                     || -1
        'pan to the right'             || 0
        'pan slowly right'             || 1
        'PAN RIGHT!'                   || 1
        'pan counter-clockwise'        || -1
        'pan anticlockwise'            || -1
        'pan, birds left'              || 0
        'pan. Left is a circle'        || 0
        'crane up'                     || -1
        'crane up, then down'          || -1
        'crane down'                   || 1
        'an upward crane'              || -1
        'crane over birds, upward'     || -1
        'upward circles under a crane' || 0
    }
}
