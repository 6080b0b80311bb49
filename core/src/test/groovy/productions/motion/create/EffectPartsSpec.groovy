package productions.motion.create

import static productions.motion.create.Stage.asking
import static productions.motion.create.Stage.lasting
import static productions.motion.create.Stage.nameOf
import static productions.motion.create.Stage.scene

import productions.motion.scene.Rhythm
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('things that are heard')
@Narrative('A thing that is heard goes on being heard through the whole film; an effect that is one blow is struck.')
class EffectPartsSpec extends Specification {

    def "waves come in again and again over their foam"() {
        given:
        def parts = scene(lasting(asking('waves', waves: [EFFECT: 'surf', PRESENCE: 'sfx']), 12)).score().parts()

        expect:
        parts.collect { nameOf(it.sound()) } == ['whoosh', 'hiss']
        parts[0].rhythm() instanceof Rhythm.Repeated
        parts[0].rhythm().periodSeconds() > 3.5
        parts[0].hertz().size() > 1
        parts[1].rhythm() == new Rhythm.Sustained()
    }

    def "who names what is heard hears nothing else"() {
        expect:
        scene(lasting(asking('rain', rain: [EFFECT: 'rain', PRESENCE: 'sfx']), 40)).with {
            it.shots().size() > 1 && it.score().parts().collect { nameOf(it.sound()) } == ['hiss', 'drip']
        }
    }

    def "an impact is struck"() {
        expect:
        scene(asking('impact', impact: [EFFECT: 'impact', PRESENCE: 'sfx'])).score().parts()
                .any { nameOf(it.sound()) == 'thump' && it.rhythm() instanceof Rhythm.Hits }
    }
}
