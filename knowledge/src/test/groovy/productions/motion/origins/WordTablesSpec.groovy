package productions.motion.origins

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('the dictionary')
@Narrative('Which words are real, and which no made-up name may have.')
class WordTablesSpec extends Specification {

    def words = new WordTables()

    def "'#word' is a word: #real"() {
        expect:
        words.has(word) == real

        where:
        word           || real
        'a'            || true
        'horizon'      || true
        'andante'      || true
        'purplish'     || true
        'vlog'         || true
        'zoom'         || true
        'zones'        || true
        'dawnure'      || false
        'zzzqx'        || false
        'liworazagura' || false
        'Horizon'      || false
        ''             || false
    }

    def "'#word' is barred: #barred"() {
        expect:
        words.bars(word) == barred

        where:
        word      || barred
        'corpse'  || true
        'killer'  || true
        'harbor'  || false
        'zzzqx'   || false
    }
}
