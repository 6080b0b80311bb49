package productions.motion.interpret

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('stems')
@Narrative('The words an inflected word may come from; the lexicon decides which of them is a word.')
class StemsSpec extends Specification {

    def "#word may come from #stem"() {
        expect:
        Stems.of(word).contains(stem)

        where:
        word       || stem
        'drifting' || 'drift'
        'pulsing'  || 'pulse'
        'spinning' || 'spin'
        'waves'    || 'wave'
        'bushes'   || 'bush'
        'leaves'   || 'leaf'
        'skies'    || 'sky'
        'blended'  || 'blend'
        'darker'   || 'dark'
        'brightest' || 'bright'
        'slowly'   || 'slow'
        'gently'   || 'gentle'
        'happily'  || 'happy'
        'rainy'    || 'rain'
        'reddish'  || 'red'
        'bluish'   || 'blue'
    }

    def "#word comes from nothing shorter than three letters, nor from within"() {
        expect:
        !Stems.of(word).any { it.length() < 3 || !word.startsWith(it[0]) }

        where:
        word << ['bed', 'king', 'ring', 'his', 'swarm', 'only', 'glass']
    }
}
