package productions.motion.value

import productions.motion.loop.Workflow
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('words for constants')
@Narrative('Where one of a few words is asked for, large letters, spaces, dashes and underscores make no difference.')
class ConstantsSpec extends Specification {

    def "'#word' is #constant"() {
        expect:
        Constants.of(Refusal.Kind.USAGE, Workflow, 'workflow', word) == constant

        where:
        word          || constant
        'color-sweep' || Workflow.COLOR_SWEEP
        'Color_Sweep' || Workflow.COLOR_SWEEP
        'COLOR SWEEP' || Workflow.COLOR_SWEEP
        ' sound '     || Workflow.SOUND
    }

    def "any other word is refused, with the nearest and all there are"() {
        when:
        Constants.of(Refusal.Kind.DATA, Workflow, 'workflow', 'color-swep')

        then:
        def refusal = thrown(Refusal)
        refusal.kind() == Refusal.Kind.DATA
        refusal.message == "No workflow is called 'color-swep'. Did you mean 'color-sweep'? " +
                'Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge.'
    }
}
