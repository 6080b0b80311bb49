package productions.motion.plugins.naming

import productions.motion.value.Discovery
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('color words')
@Narrative('What a color looks like, which anybody can check, and a noun of its own.')
class ColorWordsSpec extends Specification {

    def naming = new ColorWords()

    def "the head says what the color looks like"() {
        expect:
        ColorHead.of(new Rgb(red, green, blue)) == words

        where:
        red | green | blue || words
        0   | 0     | 0    || 'black'
        255 | 255   | 255  || 'white'
        128 | 128   | 128  || 'gray'
        40  | 40    | 42   || 'dark gray'
        210 | 211   | 210  || 'light gray'
        255 | 0     | 0    || 'vivid red'
        0   | 255   | 0    || 'vivid green'
        0   | 0     | 255  || 'vivid blue'
        255 | 255   | 0    || 'vivid yellow'
        0   | 255   | 255  || 'bright cyan'
        255 | 0     | 255  || 'vivid magenta'
        255 | 165   | 0    || 'bright orange'
        128 | 0     | 128  || 'deep purple'
        255 | 192   | 203  || 'pale pink'
        165 | 42    | 42   || 'brown'
        128 | 0     | 0    || 'deep red'
        139 | 69    | 19   || 'brown'
        0   | 0     | 128  || 'dark blue'
        128 | 128   | 0    || 'olive'
        0   | 128   | 128  || 'teal'
        100 | 100   | 150  || 'blue'
        70  | 80    | 95   || 'deep grayish blue'
        230 | 230   | 250  || 'pale grayish purple'
    }

    def "a color keeps its name, and its neighbor has another"() {
        expect:
        name('100,100,150') == name('100,100,150')
        name('100,100,150') != name('101,100,150')
        name('100,100,150_1.0').startsWith('blue ')
    }

    def "the noun is a real word and changes while names are taken"() {
        given:
        def names = (0..<Words.NOUNS.size()).collect { naming.propose(new Discovery('color', '0,0,128'), it).get() }

        expect:
        names.every { it.startsWith('dark blue ') && it - 'dark blue ' in Words.NOUNS }
        names.unique(false).size() == names.size()
    }

    def "it runs out after the last noun"() {
        expect:
        naming.propose(new Discovery('color', '0,0,128'), Words.NOUNS.size()).empty
    }

    def "what is no color is left to others"() {
        expect:
        naming.propose(new Discovery(aspect, key), 0).empty

        where:
        aspect   | key
        'film'   | 'a red sea'
        'motion' | '3,4,5'
        'color'  | 'unknown'
    }

    private String name(String key) {
        naming.propose(new Discovery('static_color', key), 0).get()
    }
}
