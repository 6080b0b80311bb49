package productions.motion.interpret

import productions.motion.scene.Domain
import productions.motion.scene.Size
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('sizes and rates')
@Narrative('How large a picture is to be, how many there are a second, how fast the music is and how high a tone.')
class MeasuresSpec extends Specification {

    def "'#text' is #width by #height"() {
        expect:
        FewWords.hear(text).size().get().value() == new Size(width, height)

        where:
        text                    || width | height
        '1920x1080'             || 1920  | 1080
        '640 × 360'             || 640   | 360
        '1280 by 720'           || 1280  | 720
        '720p'                  || 1280  | 720
        '4k'                    || 3840  | 2160
        'full HD'               || 1920  | 1080
        '1080p, 9:16'           || 1080  | 1920
        '9:16'                  || 512   | 910
        '2.39:1'                || 1224  | 512
        '1:1'                   || 512   | 512
        'widescreen'            || 910   | 512
    }

    def "'#text' is no size"() {
        expect:
        FewWords.hear(text).size().empty

        where:
        text << ['a 4x4 grid', '1:30', '3 by 5', 'p', '10 k', '0:1']
    }

    def "'#text' is #rate pictures a second"() {
        expect:
        FewWords.hear(text).framesPerSecond().get().value() == rate

        where:
        text                            || rate
        '24 fps'                        || 24
        '60fps'                         || 60
        'thirty frames per second'      || 30
        '25 frames a second'            || 25
        '50 frames/s'                   || 50
    }

    def "a rate no screen has is left alone"() {
        expect:
        FewWords.hear('100000 fps').framesPerSecond().empty
    }

    def "'#text' is #tempo music of #beats beats per minute"() {
        expect:
        with(FewWords.hear(text).first(Domain.TEMPO).get()) {
            value() == tempo
            amount() == beats
        }

        where:
        text                     || tempo    | beats
        '60 bpm'                 || 'slow'   | 60
        '110 beats per minute'   || 'medium' | 110
        'at a tempo of 140'      || 'fast'   | 140
    }

    def "a pitch belongs to the sound beside it, and alone it is a tone"() {
        expect:
        FewWords.hear(text).all(Domain.SOUND).collect { [it.value(), it.amount()] } == sounds

        where:
        text                        || sounds
        'a 440 Hz tone'             || [['tone', 440d]]
        'noisy, with a tone of 2 kHz' || [['hiss', 1d], ['tone', 2000d]]
        '220 hertz'                 || [['tone', 220d]]
    }

    def "seconds, frames and rates do not get in each other's way"() {
        given:
        def instruction = FewWords.hear('twenty-four frames per second, ten seconds long')

        expect:
        instruction.framesPerSecond().get().value() == 24
        instruction.seconds().get().value() == 10
        instruction.unused()*.of(instruction.prompt().text()) == ['long']
    }

    def "frames are as long as the rate says"() {
        expect:
        FewWords.hear('144f at 48 fps').seconds().get().value() == 3
    }
}
