package productions.motion.plugins.extraction.movement

import productions.motion.plugins.extraction.Reel
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('temporal_trend')
@Narrative('Whether a film changes more and more, less and less, or evenly.')
class TemporalTrendSpec extends Specification {

    def "a film whose pictures change more and more increases"() {
        expect:
        Reel.moving(30) { x, y, i -> x < edge(i) ? 0 : 0xffffff }.whole(new TemporalTrend())['temporal.trend'].label() == trend

        where:
        edge                          || trend
        ({ i -> 0.07 * i * i })       || 'increasing'
        ({ i -> 4 * i - 0.066 * i * i }) || 'decreasing'
        ({ i -> 2 * i })              || 'steady'
        ({ i -> 0 })                  || 'steady'
    }

    def "a film too short to have thirds is steady"() {
        expect:
        Reel.moving(3) { x, y, i -> i == 2 ? 0xffffff : 0 }.whole(new TemporalTrend())['temporal.trend'].label() == 'steady'
    }
}
