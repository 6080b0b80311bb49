package productions.motion.loop

import productions.motion.extract.Measured
import productions.motion.knowledge.Origins
import productions.motion.scene.Asked
import productions.motion.scene.Domain
import productions.motion.scene.Instruction
import productions.motion.scene.Meaning
import productions.motion.scene.Prompt
import productions.motion.scene.Span
import productions.motion.scene.Wishes
import productions.motion.value.Observation
import productions.motion.value.Rgb
import productions.motion.value.Scope
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('asked and measured')
@Narrative('''What a prompt asks for is compared with what was measured in the finished film. What cannot be measured, or was not, is not
judged, and neither is what a prompt only hints at.''')
class JudgeSpec extends Specification {

    static final Origins ORIGINS = new Origins(
            [new Origins.NamedColor('red', Rgb.of(0xe01010)), new Origins.NamedColor('blue', Rgb.of(0x1010e0))], [],
            [new Origins.NamedPalette('fire', [Rgb.of(0xe01010), Rgb.of(0xff8000)])], [], [], [], [],
            [new Origins.NoiseOrigin('rumble', 'low')], [], [], [])

    static Meaning meaning(Domain domain, String value, String sense = 'word') {
        new Meaning(domain, value, 1, new Span(0, 1), sense, 1)
    }

    static Instruction asking(List<Meaning> wanted, List<Meaning> excluded = [], Double seconds = null) {
        new Instruction(new Prompt('a prompt', new Seed(1), Wishes.NONE), wanted, excluded,
                Optional.ofNullable(seconds).map { new Asked<Double>(it, new Span(0, 1)) }, Optional.empty(), Optional.empty(),
                Optional.empty(), [])
    }

    static List<Measured> film(Map<String, Object> seen) {
        def observations = seen.collect { aspect, value ->
            value instanceof List ? new Observation(aspect, value*.doubleValue(), '') :
                    value instanceof Number ? Observation.number(aspect, value as double, '') : Observation.word(aspect, value as String)
        }
        [new Measured(Scope.FILM, 0, 1, observations)]
    }

    def "asked for #domain #value and measured #seen, the film #verdict"() {
        when:
        def judged = Judge.judge(asking([meaning(domain, value)]), film(seen), ORIGINS)

        then:
        verdict == (judged.judged() == 0 ? 'is not judged' : judged.missed() ? 'misses it' : 'shows it')

        where:
        domain            | value         | seen                                            || verdict
        Domain.CAMERA     | 'pan'         | ['camera.type': 'pan_right+tilt_up']            || 'shows it'
        Domain.CAMERA     | 'dolly'       | ['camera.type': 'zoom_in']                      || 'shows it'
        Domain.CAMERA     | 'pan'         | ['camera.type': 'static']                       || 'misses it'
        Domain.CAMERA     | 'birds_eye'   | ['camera.type': 'static']                       || 'is not judged'
        Domain.CAMERA     | 'pan'         | [:]                                             || 'is not judged'
        Domain.COLOR      | 'red'         | ['color.palette': [220, 30, 20, 0.4]]           || 'shows it'
        Domain.COLOR      | 'red'         | ['color.palette': [220, 30, 20, 0.01]]          || 'misses it'
        Domain.COLOR      | '#1010e0'     | ['color.palette': [220, 30, 20, 0.4]]           || 'misses it'
        Domain.PALETTE    | 'fire'        | ['color.palette': [220, 30, 20, 0.4]]           || 'shows it'
        Domain.MOTION     | 'still'       | ['motion.direction': 'none']                    || 'shows it'
        Domain.MOTION     | 'drift'       | ['motion.direction': 'none']                    || 'misses it'
        Domain.MOTION     | 'pulse'       | ['motion.rhythm': 'pulsing']                    || 'shows it'
        Domain.DIRECTION  | 'left'        | ['motion.heading': 'up_left']                   || 'shows it'
        Domain.DIRECTION  | 'horizontal'  | ['motion.direction': 'vertical']                || 'misses it'
        Domain.GRADIENT   | 'radial'      | ['graphics.gradient_type': 'radial']            || 'shows it'
        Domain.BALANCE    | 'left_heavy'  | ['composition.balance': 'balanced']             || 'misses it'
        Domain.TRANSITION | 'dissolve'    | ['transitions': 'dissolve']                     || 'shows it'
        Domain.TEXT       | 'HARBOR'      | ['graphics.has_text': 'true']                   || 'shows it'
        Domain.STYLE      | 'cinematic'   | ['graphics.has_text': 'true']                   || 'is not judged'
    }

    def "what is excluded must not be seen, and the length must be right"() {
        when:
        def verdict = Judge.judge(
                asking([meaning(Domain.COLOR, 'blue')], [meaning(Domain.COLOR, 'red')], 2.0d),
                film('color.palette': [220, 30, 20, 0.4], 'duration_s': 1.0), ORIGINS)

        then:
        verdict.judged() == 3
        verdict.missed() == ['color=blue', 'no color=red', 'length']
    }

    def "a hint is no order"() {
        expect:
        Judge.judge(asking([meaning(Domain.CAMERA, 'pan', 'hint')]), film('camera.type': 'static'), ORIGINS).judged() == 0
    }

    def "a noise is looked for in every frame, where noises were measured"() {
        given:
        def asked = asking([meaning(Domain.SOUND, 'rumble')])
        def heard = { String timbre -> [new Measured(Scope.FRAME, 0, 0.04, [Observation.word('timbre', timbre)])] }

        expect:
        Judge.judge(asked, heard('rumble'), ORIGINS).missed() == []
        Judge.judge(asked, heard('hiss'), ORIGINS).missed() == ['sound=rumble']
        Judge.judge(asked, film([:]), ORIGINS).judged() == 0
    }
}
