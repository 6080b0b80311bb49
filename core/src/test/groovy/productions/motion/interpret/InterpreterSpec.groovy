package productions.motion.interpret

import static productions.motion.interpret.FewWords.hear
import static productions.motion.interpret.FewWords.said

import productions.motion.scene.Domain
import productions.motion.scene.FlashPolicy
import productions.motion.scene.Mode
import productions.motion.scene.Size
import productions.motion.scene.Wishes
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('interpreting')
@Narrative('From a prompt to what it asks for: what it says, where and how surely, and nothing that it does not say.')
class InterpreterSpec extends Specification {

    def "the longest phrase counts, however it is written: '#text'"() {
        expect:
        said(text) == ['zoom_out']

        where:
        text << ['zoom out', 'Zoom Out', 'zoom_out', 'zoom-out', 'zooms out', 'zooming out', '...zoom  out!']
    }

    def "'#text' is understood as #sense with confidence #confidence"() {
        expect:
        with(hear(text).meanings()[0]) {
            it.sense() == sense
            Math.abs(it.confidence() - confidence) < 1e-9
        }

        where:
        text                || sense     | confidence
        'zoom'              || 'word'    | 1
        'zoom out'          || 'phrase'  | 1
        'zooming'           || 'word'    | 0.9
        'grey'              || 'dialect' | 0.9
        'chill'             || 'slang'   | 0.8
        'a crane by a lake' || 'context' | 0.9
        '#ff8800'           || 'name'    | 1
        '"HI"'              || 'quoted'  | 1
        '60 bpm'            || 'number'  | 1
    }

    def "a word may name one thing and suggest another, and what is named silences what is suggested"() {
        expect:
        hear('dreamy').meanings().collect { [it.value(), it.sense()] } == [['dreamy', 'word'], ['golden_hour', 'hint']]
        said('dreamy neon') == ['dreamy', 'neon']
    }

    def "neighbors decide what a word means"() {
        expect:
        hear('crane over the ocean').first(Domain.CAMERA).present
        hear('a crane in its nest').first(Domain.ENTITY).get().value() == 'bird'
        hear('crane up. A bird on a lake').first(Domain.CAMERA).present
    }

    def "degrees: '#text' is #amount"() {
        expect:
        Math.abs(hear(text).meanings()[0].amount() - amount) < 1e-3

        where:
        text                    || amount
        'slow'                  || 0.5
        'very slow'             || 0.385
        'slightly slow'         || 0.714
        'fast'                  || 1.8
        'a bit fast'            || 1.4
        'extremely fast'        || 2.6
        'twice as fast'         || 2
        'three times as fast'   || 3
        '3x slow'               || 0.333
        'very subtle'           || 0.1
    }

    def "counts: '#text' is #amount"() {
        expect:
        hear(text).meanings().find { it.domain() in [Domain.SHAPE, Domain.ENTITY] }.amount() == amount

        where:
        text                              || amount
        'a circle'                        || 1
        'three circles'                   || 3
        'a dozen tiny red circles'        || 12
        'twenty-five birds'               || 25
        'several birds'                   || 5
        'a couple of birds'               || 2
        '5 seconds of a circle'           || 1
        'two zooms, then a circle'        || 1
    }

    def "each thing has its own number"() {
        expect:
        hear('two circles and three birds').meanings()*.amount() == [2d, 3d]
    }

    def "a shade and its color are one color"() {
        expect:
        said('dark teal') == ['#004041']
        said('dark, teal') == ['dark', 'teal']
    }

    def "every meaning, also of what is refused or not understood, knows its place in the prompt as typed"() {
        given:
        def prompt = ' A  ZOOM-OUT… never "x", never Néon; glorp'
        def instruction = hear(prompt)

        expect:
        instruction.meanings()*.span()*.of(prompt) == ['ZOOM-OUT', 'x']
        instruction.excluded()*.span()*.of(prompt) == ['Néon']
        instruction.unused()*.of(prompt) == ['glorp']
    }

    def "words that say nothing by themselves are neither understood nor unused"() {
        expect:
        hear('please, a very awesome circle with the zoom').unused().empty
    }

    def "what is not said is absent"() {
        given:
        def instruction = hear('a circle')

        expect:
        instruction.meanings()*.domain() == [Domain.SHAPE]
        instruction.excluded().empty
        instruction.seconds().empty
        instruction.framesPerSecond().empty
        instruction.size().empty
        instruction.mode().empty
    }

    def "an option wins over a word, and what it excludes is excluded"() {
        given:
        def wishes = new Wishes(Optional.of(3d), Optional.of(new Size(64, 32)), Optional.of(12), Optional.of(Mode.PURE),
                ['no red', 'glitter'], FlashPolicy.ENFORCE)
        def instruction = hear('red circle, 10 seconds, 30 fps, 720p', wishes)

        expect:
        instruction.seconds().get().value() == 3d
        instruction.size().get().value() == new Size(64, 32)
        instruction.framesPerSecond().get().value() == 12
        instruction.mode().get().value() == Mode.PURE
        instruction.meanings()*.value() == ['circle']
        instruction.excludes(Domain.COLOR, 'red')
        instruction.excludes(Domain.ENTITY, 'glitter')
        [instruction.seconds(), instruction.size()].every { it.get().span().start() == it.get().span().end() }
    }

    def "the same prompt is always understood alike, by one interpreter or by two"() {
        given:
        def text = 'three slow red birds, not dark'

        expect:
        hear(text) == hear(text)
    }
}
