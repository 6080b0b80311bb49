package productions.motion.create

import productions.motion.value.OkLab
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('likeness')
@Narrative("What people would still call by a color's name: who wants no blue wants no sky blue either.")
class LikenessSpec extends Specification {

    def "a named color keeps out what goes by its name and lets pass what does not"() {
        expect:
        new Likeness(Rgb.parse(named)).holds(OkLab.of(Rgb.parse(other))) == held

        where:
        named     | other     || held
        '#0000ff' | '#0000ff' || true    // blue and itself
        '#0000ff' | '#000080' || true    // navy
        '#0000ff' | '#50a0dc' || true    // the blue of water
        '#0000ff' | '#008080' || false   // teal
        '#0000ff' | '#800080' || false   // purple
        '#0000ff' | '#808080' || false   // gray
        '#ff0000' | '#8b0000' || true    // dark red
        '#ff0000' | '#ff6347' || true    // tomato
        '#ff0000' | '#ffa500' || false   // orange
        '#ffffff' | '#f5f5f5' || true    // white smoke
        '#ffffff' | '#808080' || false   // gray
        '#000000' | '#101010' || true    // nearly black
        '#000000' | '#ff0000' || false   // red
        '#808080' | '#a9a9a9' || true    // another gray
        '#808080' | '#4682b4' || false   // steel blue
    }
}
