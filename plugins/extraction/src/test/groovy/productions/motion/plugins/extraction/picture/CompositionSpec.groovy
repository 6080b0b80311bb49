package productions.motion.plugins.extraction.picture

import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.Texture
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('composition')
@Narrative('Where the eye goes, and whether one half mirrors the other.')
class CompositionSpec extends Specification {

    def "the subject is what stands out from the border, light or dark"() {
        given:
        def found = Reel.sized(160, 90, 24, 1) { x, y, i -> disc(x, y, across, down) ? subject : ground }.whole(new Subject())

        expect:
        Math.abs(found['composition.subject_x'].value() - across) < 0.01
        Math.abs(found['composition.subject_y'].value() - down) < 0.01
        found['composition.balance'].label() == balance
        found['composition.rule_of_thirds'].label() == thirds

        where:
        across | down  | subject  | ground   || balance        | thirds
        0.2    | 0.5   | 0xf0f0f0 | 0x182030 || 'left_heavy'   | 'false'
        0.85   | 0.45  | 0x203040 | 0xe0e0d0 || 'right_heavy'  | 'false'
        0.5    | 0.25  | 0xf0c040 | 0x182030 || 'top_heavy'    | 'false'
        0.48   | 0.8   | 0xf0c040 | 0x182030 || 'bottom_heavy' | 'false'
        0.5    | 0.5   | 0xf0c040 | 0x182030 || 'balanced'     | 'false'
        0.33   | 0.67  | 0xf0c040 | 0x182030 || 'left_heavy'   | 'true'
    }

    def "a picture of one color has no subject and is balanced"() {
        expect:
        Reel.still { x, y -> 0x506070 }.whole(new Subject()).values()*.label() == ['balanced', 'false']
    }

    def "a picture whose halves mirror each other is bilateral"() {
        given:
        def texture = new Texture(3)

        expect:
        Reel.sized(128, 72, 24, 1) { x, y, i -> texture.at(mirrored ? Math.abs(x - 63.5) : x, y) }
                .whole(new Symmetry())['composition.symmetry'].label() == symmetry

        where:
        mirrored || symmetry
        true     || 'bilateral'
        false    || 'asymmetric'
    }

    def "of a flat picture no symmetry is said"() {
        expect:
        Reel.still { x, y -> 0x506070 }.whole(new Symmetry()).isEmpty()
    }

    static boolean disc(int x, int y, double across, double down) {
        Math.hypot(x + 0.5 - across * 160, y + 0.5 - down * 90) < 10
    }
}
