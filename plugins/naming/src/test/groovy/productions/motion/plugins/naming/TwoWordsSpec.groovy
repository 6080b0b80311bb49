package productions.motion.plugins.naming

import productions.motion.value.Discovery
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('two words')
@Narrative('An adjective and a noun, always the same two for the same discovery.')
class TwoWordsSpec extends Specification {

    def naming = new TwoWords()

    def "the same discovery has the same name, in every year"() {
        expect:
        naming.propose(new Discovery('film', 'a quiet sea'), 0).get() == 'friendly-balcony'
        naming.propose(new Discovery('film', 'a quiet sea'), 0) == naming.propose(new Discovery('film', 'a quiet sea'), 0)
    }

    def "another film, another aspect and another attempt have other names"() {
        given:
        def name = naming.propose(new Discovery('film', 'sea'), 0)

        expect:
        naming.propose(new Discovery('film', 'sky'), 0) != name
        naming.propose(new Discovery('run', 'sea'), 0) != name
        naming.propose(new Discovery('film', 'sea'), 1) != name
    }

    def "there are only real words: two from the lists, without digits"() {
        given:
        def names = (0..<2000).collect { naming.propose(new Discovery('run', "$it"), it).get() }

        expect:
        names.every { it ==~ /[a-z]{3,12}-[a-z]{3,12}/ }
        names.every { it.split('-')[0] in Words.ADJECTIVES && it.split('-')[1] in Words.NOUNS }
    }

    def "what the registries know is named for what it is, and left to others"() {
        expect:
        naming.propose(new Discovery('blended.motion', '3.5_steady'), 0).empty
    }

    def "the lists are long, and no word says the same thing twice"() {
        expect:
        Words.ADJECTIVES.size() >= 200
        Words.NOUNS.size() >= 300
        Words.ADJECTIVES.unique(false) == Words.ADJECTIVES
        Words.NOUNS.unique(false) == Words.NOUNS
        Words.ADJECTIVES.intersect(Words.NOUNS).empty
    }

    def "every pair comes once, and after the last one there is none"() {
        given:
        def pairs = Words.ADJECTIVES.size() * Words.NOUNS.size()
        def names = new HashSet<String>()

        when:
        (0..<pairs).each { names << naming.propose(new Discovery('film', 'sea'), it).get() }

        then:
        names.size() == pairs
        naming.propose(new Discovery('film', 'sea'), pairs).empty
    }
}
