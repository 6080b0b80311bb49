package productions.motion.loop

import java.time.Duration
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('how long a loop will go on')
@Narrative('A loop with a limit can say when it will be reached, if it goes on as it did; of several limits the nearest counts.')
class LimitsSpec extends Specification {

    static final MINUTE = Duration.ofMinutes(1)

    def "#why"() {
        expect:
        new Limits(Optional.ofNullable(runs), Optional.ofNullable(time), Optional.ofNullable(share), Limits.NONE.goal())
                .left(MINUTE, done, Optional.ofNullable(first == null ? null : new Limits.Gain(first, covered))) == Optional.ofNullable(left)

        where:
        why                                          | runs | time       | share | done | first | covered || left
        'nobody set a limit'                         | null | null       | null  | 10   | 0.1   | 0.2     || null
        'a third of the runs took a minute'          | 30L  | null       | null  | 10   | 0.1   | 0.2     || MINUTE.multipliedBy(2)
        'nothing is done yet'                        | 30L  | null       | null  | 0    | null  | null    || null
        'an hour was allowed'                        | null | MINUTE.multipliedBy(60) | null | 10   | 0.1   | 0.2     || MINUTE.multipliedBy(59)
        'half of what is missing was found'          | null | null       | 0.3d  | 10   | 0.1   | 0.2     || MINUTE
        'nothing new is found any more'              | null | null       | 0.3d  | 10   | 0.2   | 0.2     || null
        'the nearest limit counts'                   | 30L  | MINUTE     | null  | 10   | 0.1   | 0.2     || Duration.ZERO
    }
}
