package productions.motion.origins

import static productions.motion.origins.Hearing.named
import static productions.motion.origins.Hearing.of
import static productions.motion.origins.Hearing.said
import static productions.motion.origins.Hearing.unused

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('sounds told by what makes them')
@Narrative('''A gull is a bird, and where a prompt speaks of what is heard it is its cry: after 'the sound of', beside other sounds, or where
music is refused. Things that are only seen make no sound.''')
class HeardThingsSpec extends Specification {

    def "'#prompt' is heard as #effects"() {
        expect:
        of(prompt).all(Domain.EFFECT).findAll { !it.hint }*.value() == effects
        unused(prompt).empty

        where:
        prompt                                                || effects
        'seagulls and waves, no music'                        || ['gull', 'surf']
        'the sound of distant thunder and rain'               || ['thunder', 'rain']
        'we hear dogs barking'                                || ['bark']
        'a forest with birds chirping'                        || ['chirp']
        'crackling fire'                                      || ['crackle']
        'footsteps in an empty corridor, nothing else'        || ['steps']
        'audio: rain, frogs croaking'                         || ['rain', 'frog']
        'listening to the sea'                                || ['surf']
        'a train passing, without any music'                  || ['train']
        'ticking clocks and a wailing siren'                  || ['ticking', 'siren']
        'crickets at night'                                   || ['cricket']
        'a crying baby'                                       || ['baby']
        'whale songs under water'                             || ['whale']
    }

    def "'#prompt' only shows its things"() {
        expect:
        of(prompt).all(Domain.EFFECT).empty

        where:
        prompt << ['seagulls over the waves', 'a dog in the rain', 'an ocean at dusk', 'techno music and a train in the city', 'two birds']
    }

    def "things that are heard are still seen"() {
        expect:
        said('seagulls and waves, no music').containsAll(['entity bird', 'entity wave', 'presence sfx'])
    }

    def "bells ring"() {
        expect:
        named('crackling fire and distant church bells').containsAll(['effect crackle', 'sound bell'])
    }

    def "a quiet place is calm, a quiet film is silent"() {
        expect:
        !said('birds chirping over a quiet meadow').contains('presence silence')
        named('a quiet village').contains('tone calm')
        named('keep it quiet').contains('presence silence')
    }
}
