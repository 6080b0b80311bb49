package productions.motion.plugins.naming

import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('what a color looks like')
@Narrative('''The head of a color's name is its designation in ISCC-NBS: a hue, and how light and how colorful it is. Anybody can
hold it against the color.''')
class ColorHeadSpec extends Specification {

    def "#red, #green, #blue is #head"() {
        expect:
        ColorHead.of(new Rgb(red, green, blue)) == head

        where:
        red | green | blue || head
        0   | 0     | 0    || 'Black'
        60  | 60    | 60   || 'Dark Gray'
        128 | 128   | 128  || 'Medium Gray'
        200 | 200   | 200  || 'Light Gray'
        255 | 255   | 255  || 'White'
        255 | 0     | 0    || 'Vivid Red'
        255 | 255   | 0    || 'Vivid Yellow'
        0   | 255   | 0    || 'Vivid Yellowish Green'
        0   | 255   | 255  || 'Brilliant Bluish Green'
        0   | 0     | 255  || 'Vivid Blue'
        255 | 0     | 255  || 'Vivid Purple'
        255 | 165   | 0    || 'Vivid Orange Yellow'
        255 | 140   | 0    || 'Vivid Orange'
        128 | 0     | 128  || 'Vivid Purple'
        255 | 192   | 203  || 'Vivid Pink'
        165 | 42    | 42   || 'Strong Reddish Brown'
        0   | 0     | 128  || 'Deep Blue'
        128 | 128   | 0    || 'Light Olive'
        0   | 128   | 128  || 'Strong Bluish Green'
        139 | 0     | 0    || 'Deep Red'
        139 | 69    | 19   || 'Strong Brown'
        70  | 130   | 180  || 'Moderate Blue'
        112 | 112   | 162  || 'Light Purplish Blue'
        124 | 126   | 140  || 'Bluish Gray'
        47  | 79    | 79   || 'Dark Grayish Green'
        245 | 245   | 220  || 'Yellowish White'
        75  | 0     | 130  || 'Deep Violet'
        34  | 40    | 34   || 'Blackish Green'
    }

    def "each of the 267 designations is a color's own name at most a step away from its centroid"() {
        given:
        def rows = Words.lines('designations.tsv')*.split('\t')

        expect:
        rows.size() == 267
        rows.every { ColorHead.of(Rgb.parse(it[1])) in rows*.getAt(0) }
        rows.count { ColorHead.of(Rgb.parse(it[1])) == it[0] } >= 230
    }
}
