package productions.motion.dsl.repl

import productions.motion.catalog.Catalog
import spock.lang.Narrative
import spock.lang.Title

@Title('films side by side')
@Narrative('''What lies between two films, how they differ, and all combinations of some settings on one sheet.''')
class MixingSpec extends SessionStory {

    def "what lies between two films has colors and numbers between theirs"() {
        given:
        session.take(FIELD)
        session.take('/set palette=#000,#000 motion=drift motion.speed=0.1')
        session.take('/grid palette=#fff motion.speed=0.3')

        when:
        session.take('/blend 1 0.5')

        then:
        scene().look().motion().speed().round(6) == 0.2d
        scene().look().field().palette().stops().every { it.red() > 60 && it.red() < 160 }
    }

    def "all combinations of some settings stand on one sheet"() {
        given:
        session.take(FIELD)

        when:
        session.take('/grid palette=teal+coral,navy motion=drift,wave,pulse')

        then:
        session.past().now().variations()*.changes().collect { it.join(', ') } ==
                ['palette teal+coral, motion drift', 'palette teal+coral, motion wave', 'palette teal+coral, motion pulse',
                 'palette navy, motion drift', 'palette navy, motion wave', 'palette navy, motion pulse']

        when:
        session.take('/pick 5')

        then:
        Catalog.nameOf(scene().look().motion()) == 'wave'
        session.take('/grid palette=a,b,c,d,e,f seed=1,2,3,4,5') != 0
    }

    def "the differences of two films are told by what can be set"() {
        given:
        session.take(FIELD)
        session.take('/set motion=drift motion.speed=0.25')

        when:
        session.take('/diff')

        then:
        said.toString().contains('motion.speed           ')
        said.toString().contains('→ 0.25')
    }
}
