package productions.motion.safety

import productions.motion.scene.FlashPolicy
import productions.motion.scene.Format
import productions.motion.value.Planes
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('flash guard')
@Narrative('Does about flashes what the policy of the scene says.')
class FlashGuardSpec extends Specification {

    def "under #policy a strobe of 12 Hz is safe: #safe, softened: #limited, and called #flashes flashes a second"() {
        given:
        def guard = new FlashGuard(new Format(64, 64, 24, 48), policy)
        def picture = Planes.ofSize(64, 64)

        when:
        48.times {
            Flicker.strobe(1).draw(it, picture)
            guard.accept(picture)
        }

        then:
        guard.report().isSafe() == safe
        guard.report().isLimited() == limited
        guard.report().flashesPerSecond() == flashes

        where:
        policy              || safe  | limited | flashes
        FlashPolicy.ENFORCE || true  | true    | 3
        FlashPolicy.WARN    || false | false   | 12
        FlashPolicy.OFF     || false | false   | 0
    }
}
