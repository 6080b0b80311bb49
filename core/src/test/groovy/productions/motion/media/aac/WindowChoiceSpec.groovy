package productions.motion.media.aac

import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('choice of windows')
@Narrative('Blocks are cut short where an attack falls into them, and the ones around are bridges.')
class WindowChoiceSpec extends Specification {

    def choice = new WindowChoice()

    def "an attack in the #half half of a block shortens the packet whose middle is nearer"() {
        expect:
        [segment, 0, 0, 0, 0].collect {
            choice.hear(it)
            choice.sequence()
        } == sequences

        where:
        half     | segment || sequences
        'first'  | 1 << 1  || [WindowSequence.START, WindowSequence.SHORT, WindowSequence.STOP, WindowSequence.LONG, WindowSequence.LONG]
        'second' | 1 << 6  || [WindowSequence.LONG, WindowSequence.START, WindowSequence.SHORT, WindowSequence.STOP, WindowSequence.LONG]
    }

    def "lone pure tones get the deep slope, dense sounds the narrow one"() {
        given:
        choice.hear(0)

        when:
        choice.see(sound as double[], sound as double[])

        then:
        choice.shape() == shape

        where:
        sound                                                              || shape
        (0..<3072).collect { StrictMath.sin(it * 0.1234d) * 30_000 }         || WindowShape.KAISER_BESSEL
        Takes.noise(3072, new Seed(1)).collect { it * 3000 } || WindowShape.SINE
    }

    def "a block begins with the slope the last one ended with"() {
        given:
        choice.hear(0)
        double[] tone = (0..<3072).collect { StrictMath.sin(it * 0.1234d) * 30_000 }

        when:
        choice.see(tone, tone)

        then:
        choice.lastShape() == WindowShape.SINE
        choice.shape() == WindowShape.KAISER_BESSEL

        when:
        choice.hear(0)

        then:
        choice.lastShape() == WindowShape.KAISER_BESSEL
    }
}
