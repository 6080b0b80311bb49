package productions.motion.interpret

import static productions.motion.interpret.FewWords.refused
import static productions.motion.interpret.FewWords.said

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('refusals')
@Narrative('What a prompt does not want: how far a word of refusal reaches, and what it takes away.')
class NegationSpec extends Specification {

    def "'#text' refuses #without and wants #wants"() {
        expect:
        refused(text).containsAll(without)
        said(text).containsAll(wants)
        said(text).disjoint(without)

        where:
        text                               || without           | wants
        'no red'                           || ['red', 'fire']   | []
        'without neon'                     || ['neon']          | []
        'avoid neon'                       || ['neon']          | []
        'never zoom out'                   || ['zoom_out']      | []
        "don't pan"                        || ['pan']           | []
        'isn’t dark'                       || ['dark']          | []
        'not dark or noisy'                || ['dark', 'hiss']  | []
        'no red, green or blue'            || ['red', 'green', 'blue'] | []
        'avoid red, green and blue'        || ['red', 'green', 'blue'] | []
        'neither red nor blue'             || ['red', 'blue']   | []
        'not dark and noisy'               || ['dark', 'hiss']  | []
        'blue instead of red'              || ['red']           | ['blue']
        'anything but red'                 || ['red']           | []
        'noisy-free'                       || ['hiss']          | []
        'no red but blue'                  || ['red']           | ['blue']
        'not red, just blue'               || ['red']           | ['blue']
        'not red, blue'                    || ['red']           | ['blue']
        'no red. Blue'                     || ['red']           | ['blue']
        'no red on blue'                   || ['red']           | ['blue']
        'no noisy bird and slow zoom'      || ['hiss', 'bird']  | ['slow', 'zoom']
        'no dark, dreamy ocean'            || ['dark']          | ['dreamy', 'ocean']
        'dreamy, no dark, no neon, ocean'  || ['dark', 'neon']  | ['dreamy', 'ocean']
    }

    def "'#text' refuses nothing"() {
        expect:
        refused(text).empty
        said(text).contains(wants)

        where:
        text                                || wants
        "I don't want it to not be red"     || 'red'
        'never without red'                 || 'red'
        'not only red'                      || 'red'
        'nothing but red'                   || 'red'
        'no doubt red'                      || 'red'
        'no, red please'                    || 'red'
    }

    def "what is refused is not wanted elsewhere either"() {
        expect:
        said('red circle, no red') == ['circle']
    }

    def "a wish keeps what else it suggests when only one of its suggestions is refused"() {
        expect:
        FewWords.hear('misty, no neon').meanings()*.value() == ['fog', 'slow']
        FewWords.hear('red, no neon').meanings()*.value() == ['red', 'fire']
    }

    def "a suggestion is not refused where it is asked for"() {
        expect:
        refused('neon, not dreamy') == ['dreamy', 'golden_hour']
        refused('golden_hour circle, no red').contains('fire')
    }

    def "to refuse a whole kind asks for its opposite, and no text means no text"() {
        expect:
        said('no camera movement') == ['static']
        said('a text') == []
        FewWords.hear('no text').excludes(Domain.TEXT, 'any')
    }
}
