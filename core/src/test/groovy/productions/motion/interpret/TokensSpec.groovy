package productions.motion.interpret

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('tokens')
@Narrative('A prompt falls into words, numbers, colors and marks, and each remembers where it stands in the prompt as typed.')
class TokensSpec extends Specification {

    def "#what: #text"() {
        expect:
        Tokens.of(text)*.text() == tokens

        where:
        what                                   | text                  || tokens
        'case is no matter'                    | 'Zoom OUT'            || ['zoom', 'out']
        'apostrophes vanish'                   | "don't bird’s"        || ['dont', 'birds']
        'accents vanish'                       | 'café naïve'          || ['cafe', 'naive']
        'hyphens part words'                   | 'sci-fi'              || ['sci', 'fi']
        'underscores part words'               | 'golden_hour'         || ['golden', 'hour']
        'a dash is a mark'                     | 'sea - sky—sun'       || ['sea', '-', 'sky', '-', 'sun']
        'digits and letters part'              | '6s 3d 1920x1080'     || ['6', 's', '3', 'd', '1920', 'x', '1080']
        'fractions stay whole'                 | '2.39 .5 1,000 1,00'  || ['2.39', '.', '5', '1000', '1', ',', '00']
        'a half is a number'                   | '½ minute'            || ['0.5', 'minute']
        'a decade is a number with an s'       | "90's"                || ['90', 's']
        'colors in numbers are one'            | '#F80 #00ff7f #xyz'   || ['#ff8800', '#00ff7f', '#', 'xyz']
        'pictograms are words'                 | '🌊🔥'                || ['🌊', '🔥']
        'modifiers of pictograms say nothing'  | '☀\ufe0f'             || ['☀']
        'marks are kept'                       | 'a, "b"!'             || ['a', ',', '"', 'b', '"', '!']
    }

    def "a token knows where it stands"() {
        given:
        def text = '  Don’t  ZOOM-out'

        expect:
        Tokens.of(text)*.span()*.of(text) == ['Don’t', 'ZOOM', 'out']
    }
}
