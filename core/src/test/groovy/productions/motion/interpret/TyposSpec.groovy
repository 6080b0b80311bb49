package productions.motion.interpret

import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('slips of the fingers')
@Narrative('''
A word that is none may be nearly one that the lexicon has. Slips weigh by how easily fingers make them; where they come to more
than 15 percent of the letters, the word is left as it is, for a mapping that is invented is worse than none.''')
class TyposSpec extends Specification {

    @Shared
    def typos = new Typos(['purple', 'black', 'bleak', 'galaxy', 'sunset', 'mountain', 'blue', 'neon', 'music', 'triangle', 'ring', 'green', 'zoom'])

    def "'#typed' is '#meant', #likeness sure"() {
        given:
        def correction = typos.correct(typed).get()

        expect:
        correction.word() == meant
        Math.abs(correction.likeness() - likeness) < 0.01

        where:
        typed       || meant      | likeness
        'purpl'     || 'purple'   | 0.92 // a vowel left out
        'galxy'     || 'galaxy'   | 0.92
        'blak'      || 'black'    | 0.90 // ck for k
        'montain'   || 'mountain' | 0.94
        'bule'      || 'blue'     | 0.88 // two letters swapped
        'neno'      || 'neon'     | 0.88
        'sunest'    || 'sunset'   | 0.92
        'ppurple'   || 'purple'   | 0.93 // a letter doubled
        'musik'     || 'music'    | 0.86 // letters that sound alike
        'tirangle'  || 'triangle' | 0.94
        'grean'     || 'green'    | 0.86 // one vowel for another
    }

    def "'#typed' is nothing"() {
        expect:
        typos.correct(typed).empty

        where:
        typed << ['zorp', 'glorpy', 'bxck', 'prplx', 'rin', 'r', '', 'montainous' * 4, 'luvecazifica']
    }

    def "of equally near words the first in the alphabet is meant"() {
        expect:
        new Typos(['cord', 'card']).correct('cerd').map { it.word() } == Optional.empty()
        new Typos(['stone', 'store']).correct('stoe').get().word() == 'stone'
    }
}
