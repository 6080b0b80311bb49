package productions.motion.interpret

import productions.motion.knowledge.Lexicon.Sense
import productions.motion.knowledge.LexiconEntry
import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('senses')
@Narrative('''
A word of several senses is decided by its neighbors and its place. What speaks for a sense adds up: a word in its set place
more than one nearby, a near one more than a far one. The other senses stay on record with their share.''')
class SensesSpec extends Specification {

    static final LexiconEntry MOVE = new LexiconEntry('crane', Domain.CAMERA, 'crane', 1, 'word')
    static final LexiconEntry BIRD = new LexiconEntry('crane', Domain.ENTITY, 'bird', 1, 'word')
    static final LexiconEntry MACHINE = new LexiconEntry('crane', Domain.ENTITY, 'building', 1, 'word')

    static final List<Sense> SENSES = [
            new Sense('crane', ['lake', 'nest', '<a'], [BIRD]),
            new Sense('crane', ['steel', 'dock'], [MACHINE]),
            new Sense('crane', ['>shot', 'camera'], [MOVE]),
            new Sense('crane', ['origami'], []),
    ]

    def "in '#text' it is #value"() {
        expect:
        decide(text).entries()*.value() == value

        where:
        text                             || value
        'crane'                          || ['crane']
        'crane over the lake'            || ['bird']
        'a crane'                        || ['bird']
        'a crane shot over the lake'     || ['crane']
        'camera on a crane'              || ['crane']
        'crane at the steel dock'        || ['building']
        'crane by the lake at the dock'  || ['bird']
        'crane. A lake'                  || ['crane']
        'an origami crane'               || []
    }

    def "what else it could be stays on record, with shares that leave the rest to what was taken"() {
        given:
        def match = decide('crane over the lake')

        expect:
        match.others()*.value() == ['camera.crane', 'entity.building', 'nothing']
        match.others()*.weight().sum() < 1
        match.others()*.weight() == match.others()*.weight().sort(false).reverse()
        match.form() == Match.Form.CONTEXT
    }

    def "a word of one sense has no others"() {
        expect:
        Senses.decide(new Match(0, 1, [MOVE], [], Match.Form.EXACT), Sentence.of('crane')).others() == []
    }

    private static Match decide(String text) {
        def sentence = Sentence.of(text)
        int at = (0..<sentence.size()).find { sentence.at(it) == 'crane' }
        Senses.decide(new Match(at, at + 1, [MOVE], SENSES, Match.Form.EXACT), sentence)
    }
}
