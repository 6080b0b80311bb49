package productions.motion.dsl.command.loop

import java.time.Duration
import productions.motion.loop.Focus
import productions.motion.loop.Plan
import productions.motion.loop.Workflow
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('loops and the environment')
@Narrative('''The names that the earlier system had for its settings are understood. One that is nearly such a name is refused: a misspelt one
once was no name at all, and its loop did something else for weeks.''')
class SettingsSpec extends Specification {

    static Plan plan(String workflow, Map<String, String> environment) {
        new Settings(environment).over(Plan.of(Workflow.of(workflow)))
    }

    def "what the environment says of films goes for the loops that make films"() {
        given:
        def said = [LOOP_EXTRACTION_FOCUS: 'all', LOOP_STATIC_FOCUS: 'color', LOOP_EXPLOIT_RATIO_OVERRIDE: '0.75', LOOP_DELAY_SECONDS: '2.5',
                    LOOP_DURATION_SECONDS: '3']

        expect:
        with(plan('explorer', said)) {
            focus() == Focus.ALL
            stills() == Focus.Stills.COLOR
            explore() == 0.25
            pause() == Duration.ofMillis(2500)
            seconds() == 3
        }
        plan('sound', said) == Plan.of(Workflow.SOUND)
        plan('interpret', said) == Plan.of(Workflow.INTERPRET)
    }

    def "reading, sounds and the bridge have names of their own"() {
        given:
        def said = [INTERPRET_DELAY_SECONDS: '10', SOUND_LOOP_DELAY_SECONDS: '15', SOUND_LOOP_DURATION_SECONDS: '2.5',
                    BRIDGE_INTERVAL_SECONDS: '30']

        expect:
        plan('interpret', said).pause().toSeconds() == 10
        plan('sound', said).pause().toSeconds() == 15
        plan('sound', said).seconds() == 2.5
        plan('bridge', said).pause().toSeconds() == 30
    }

    def "the workflow and the port may stand there, too"() {
        expect:
        new Settings([LOOP_WORKFLOW_TYPE: 'exploiter']).workflow().get() == Workflow.EXPLOITER
        new Settings([LOOP_WORKFLOW_TYPE: 'main']).workflow().get() == Workflow.BALANCED
        new Settings([HEALTH_PORT: '8080']).port().get() == 8080
    }

    def "#name is refused"() {
        when:
        new Settings([(name): 'frame', PATH: '/usr/bin', HOME: '/root'])

        then:
        def refusal = thrown(Refusal)
        refusal.message == "The environment says $name, which no loop knows. Did you mean '$meant'? " +
                'Correct its name, or take it out of the environment.'

        where:
        name                         || meant
        'LCXP_EXTRACTION_FOCUS'      || 'LOOP_EXTRACTION_FOCUS'
        'LOOP_EXTRACTON_FOCUS'       || 'LOOP_EXTRACTION_FOCUS'
        'LOOP_EXPLOIT_RATIO_OVERIDE' || 'LOOP_EXPLOIT_RATIO_OVERRIDE'
        'SOUND_LOOP_DELAY_SECOND'    || 'SOUND_LOOP_DELAY_SECONDS'
    }

    def "a value that cannot be is refused with its name"() {
        when:
        plan('explorer', [(name): value])

        then:
        def refusal = thrown(Refusal)
        refusal.message == message

        where:
        name                          | value   || message
        'LOOP_DELAY_SECONDS'          | 'often' || 'The environment says LOOP_DELAY_SECONDS=often, which is no number. Give it one.'
        'LOOP_EXTRACTION_FOCUS'       | 'frames'|| "No focus is called 'frames'. Did you mean 'frame'? Known: frame, window, all."
        'LOOP_EXPLOIT_RATIO_OVERRIDE' | '1.5'   || 'A loop explores -0.5. Give it a share from 0 to 1.'
    }
}
