package productions.motion.plugins.naming

import static productions.motion.plugins.naming.Describing.CATALOG
import static productions.motion.plugins.naming.Describing.DESCRIPTIONS
import static productions.motion.plugins.naming.Describing.KNOWLEDGE
import static productions.motion.plugins.naming.Describing.RULES

import productions.motion.grow.OriginSightings
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Registry
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('names of origins')
@Narrative('What the registries start from has names and depths by the same rules as all that is found later.')
class OriginNamesSpec extends Specification {

    @Shared
    List origins = OriginSightings.of(KNOWLEDGE.origins(), CATALOG)

    def "every registry of seen, heard and meant values starts from origins that count nothing"() {
        expect:
        origins.every { it.count() == 0 }
        origins*.id() == origins*.id().toSorted().unique(false)
        of(Aspect.PURE_COLOR).size() > 110
        of(Aspect.PURE_SOUND).size() == 100
        of(Aspect.PLOTS)*.key() == ['flat', 'immediate', 'slow_build', 'standard']
        of(Aspect.CAMERA)*.key().containsAll(['static_medium', 'whip_pan_medium'])
        of(Aspect.GRADIENT)*.key().containsAll(['angled_0.0', 'radial_0.0'])
        of(Aspect.TRANSITION)*.key() == ['cut_0.0', 'dissolve_0.0', 'fade_0.0', 'wipe_0.0']
        of(Aspect.SOUND)*.key().containsAll(['ambient', 'full', 'calm', 'deep_house', 'bounce'])
        of(Aspect.BLEND).size() == KNOWLEDGE.origins().palettes().size()
        origins*.id().containsAll(origins.collectMany { it.parts() })
    }

    def "each has a name of its own in its registry, and every name keeps the rules"() {
        given:
        def named = origins.collect { [it, DESCRIPTIONS.name(it.id(), it.text(), 0)] }

        expect:
        Registry.values().every { registry ->
            def names = named.findAll { it[0].id().aspect().registry() == registry }.collect { it[1] }
            names.size() == names.toSet().size()
        }
        named.collectMany { RULES.check(it[0].id(), it[0].text(), it[1]) } == []
    }

    def "each is made of origins whose shares sum to 1"() {
        expect:
        origins.every { Math.abs(DESCRIPTIONS.depth(it.id(), it.values()).shares()*.share().sum() - 1) < 1e-9 }
    }

    def "a primary is itself, in name and depth"() {
        expect:
        KNOWLEDGE.origins().primaries().every { primary ->
            def color = primary.color()
            def origin = origins.find { it.values() == [color.red(), color.green(), color.blue(), 1]*.toDouble() }
            DESCRIPTIONS.name(origin.id(), '', 0).toLowerCase().endsWith("primary ${primary.name()}") &&
                    DESCRIPTIONS.depth(origin.id(), origin.values()).shares()*.origin() == [primary.name()]
        }
    }

    private List of(Aspect aspect) {
        origins*.id().findAll { it.aspect() == aspect }
    }
}
