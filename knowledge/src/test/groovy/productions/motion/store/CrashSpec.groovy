package productions.motion.store

import java.nio.file.Path
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('a process that is killed')
@Narrative('''A writer with four workers, duplicate deliveries, renames, snapshots and MapDB is killed by SIGKILL at random instants,
some while it is opening. Afterwards every run that was reported as done is there, once; every count, name, order and place is
what those runs make. `-Dmotion.crash.rounds=200` makes it long.''')
class CrashSpec extends Specification {

    @TempDir
    Path home

    def "what was reported as done is there, once"() {
        given:
        def rounds = Integer.getInteger('motion.crash.rounds', 4)
        def seed = new Seed(Long.getLong('motion.crash.seed', 1))
        def torn = 0
        def kept = 0
        def trial = null

        expect:
        (0..<rounds).every { number ->
            if (number % 25 == 0) {
                trial = new CrashTrial(home.resolve("store-$number"), seed)
            }
            def round = trial.round(number)
            torn += round.torn() ? 1 : 0
            kept = round.kept()
            if (rounds > 10) {
                println "round $number: ${round.acknowledged()} runs, $torn torn so far ${round.fault()}"
            }
            assert round.fault() == ''
            true
        }
        kept > 0
    }
}
