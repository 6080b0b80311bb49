package productions.motion.loop

import static productions.motion.knowledge.Aspect.CAMERA
import static productions.motion.knowledge.Aspect.MOOD
import static productions.motion.knowledge.Aspect.PROMPT
import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.knowledge.Aspect.PURE_SOUND
import static productions.motion.knowledge.Aspect.SPAN

import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('the focus of a loop')
@Narrative('Which part of what a film teaches a loop takes in: single frames, what needs time, or everything.')
class FocusSpec extends Specification {

    static final List ASPECTS = [PURE_COLOR, PURE_SOUND, CAMERA, MOOD, PROMPT, SPAN]

    def "with a focus on #focus of #stills a loop takes in #taken"() {
        expect:
        ASPECTS.findAll { it in Focus.of(focus).aspects(Focus.Stills.of(stills)) } == taken

        where:
        focus    | stills  || taken
        'frame'  | 'both'  || [PURE_COLOR, PURE_SOUND, PROMPT, SPAN]
        'frame'  | 'color' || [PURE_COLOR, PROMPT, SPAN]
        'frame'  | 'sound' || [PURE_SOUND, PROMPT, SPAN]
        'window' | 'both'  || [CAMERA, MOOD, PROMPT, SPAN]
        'all'    | 'both'  || ASPECTS
    }

    def "a focus that there is not is refused, since a loop that does something else for weeks helps nobody"() {
        when:
        Focus.of('windwo')

        then:
        def refusal = thrown(Refusal)
        refusal.kind() == Refusal.Kind.USAGE
        refusal.message == "No focus is called 'windwo'. Did you mean 'window'? Known: frame, window, all."
    }

    def "so is a workflow"() {
        when:
        Workflow.of('exploring')

        then:
        def refusal = thrown(Refusal)
        refusal.message == "No workflow is called 'exploring'. Did you mean 'explorer'? " +
                'Known: explorer, exploiter, balanced, interpret, sound, color-sweep, bridge.'
    }
}
