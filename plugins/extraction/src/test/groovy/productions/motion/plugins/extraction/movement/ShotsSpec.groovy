package productions.motion.plugins.extraction.movement

import productions.motion.plugins.extraction.Reel
import productions.motion.plugins.extraction.Texture
import productions.motion.value.Observation
import productions.motion.value.Scope
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('shots')
@Narrative('''Where one shot becomes another. Two textures follow each other, one of them panning, and the change between them is
made frame by frame.''')
class ShotsSpec extends Specification {

    static final OLD = new Texture(31)
    static final NEW = new Texture(77)

    def "a cut is found at its frame"() {
        given:
        def changes = changes(50) { x, y, i -> i < 22 ? ShotsSpec.earlier(x, y, i) : ShotsSpec.later(x, y, i) }

        expect:
        changes*.label() == ['cut']
        Math.abs(changes[0].values()[0] - 22 / 25d) < 1e-6
        changes[0].values()[1] == 0
    }

    def "a #type of #length frames is found where it is"() {
        given:
        def changes = changes(70) { x, y, i -> mix(x, y, i, (i - 25 + 1) / (length + 1d)) }

        expect:
        changes*.label() == [type]
        Math.abs(changes[0].values()[0] - 1) < 2.5 / 25d
        Math.abs(changes[0].values()[1] - length / 25d) < Math.max(2.5 / 25d, 0.2 * length / 25d)

        where:
        type       | length | mix
        'dissolve' | 12     | ({ x, y, i, a -> ShotsSpec.blend(ShotsSpec.earlier(x, y, i), ShotsSpec.later(x, y, i), a) })
        'dissolve' | 25     | ({ x, y, i, a -> ShotsSpec.blend(ShotsSpec.earlier(x, y, i), ShotsSpec.later(x, y, i), a) })
        'fade'     | 16     | ({ x, y, i, a -> a < 0.5d ? ShotsSpec.blend(ShotsSpec.earlier(x, y, i), 0, 2 * a) : ShotsSpec.blend(0, ShotsSpec.later(x, y, i), 2 * a - 1) })
        'fade'     | 24     | ({ x, y, i, a -> a < 0.5d ? ShotsSpec.blend(ShotsSpec.earlier(x, y, i), 0xffffff, 2 * a) : ShotsSpec.blend(0xffffff, ShotsSpec.later(x, y, i), 2 * a - 1) })
        'wipe'     | 15     | ({ x, y, i, a -> x < a * 160 ? ShotsSpec.later(x, y, i) : ShotsSpec.earlier(x, y, i) })
        'wipe'     | 20     | ({ x, y, i, a -> y > 90 - a * 90 ? ShotsSpec.later(x, y, i) : ShotsSpec.earlier(x, y, i) })
        'wipe'     | 25     | ({ x, y, i, a -> Math.hypot(x - 80, y - 45) < a * 92 ? ShotsSpec.later(x, y, i) : ShotsSpec.earlier(x, y, i) })
    }

    def "a film that fades in from black is one shot"() {
        given:
        def found = Reel.sized(160, 90, 25, 50) { x, y, i -> ShotsSpec.blend(0, ShotsSpec.later(x, y, i), i / 12d) }.all(new Shots(), Scope.FILM)

        expect:
        found.findAll { it.aspect() == 'transitions' && it.values() }*.label() == ['fade']
        found.find { it.aspect() == 'temporal.shot_count' }.value() == 1
    }

    def "what happens within a shot is no change of shot: #what"() {
        expect:
        changes(50, painting).isEmpty()

        where:
        what            | painting
        'a flash'       | ({ x, y, i -> i == 20 || i == 21 ? 0xffffff : ShotsSpec.earlier(x, y, 0) })
        'a whip pan'    | ({ x, y, i -> ShotsSpec.OLD.at(x + 130 * Math.sin(Math.PI * Math.min(1, i / 40d) / 2d), y) })
        'a slow pan'    | ({ x, y, i -> ShotsSpec.OLD.at(x + 0.6d * i, y) })
        'a zoom'        | ({ x, y, i -> ShotsSpec.OLD.at((x - 80) * Math.pow(1.3d, -i / 25d), (y - 45) * Math.pow(1.3d, -i / 25d)) })
        'a large thing' | ({ x, y, i -> Math.hypot(x - 4 * i, y - 45) < 30 ? ShotsSpec.NEW.at(x - 4 * i, y) : ShotsSpec.OLD.at(x, y) })
        'flicker'       | ({ x, y, i -> ShotsSpec.blend(ShotsSpec.earlier(x, y, 0), 0, 0.3d + 0.3d * Math.sin(i / 2d)) })
    }

    def "shots are counted and have a mean length"() {
        given:
        def textures = [OLD, NEW, new Texture(5)]
        def found = Reel.sized(160, 90, 25, 75) { x, y, i -> textures[i.intdiv(25)].at(x, y) }.whole(new Shots())

        expect:
        found['temporal.shot_count'].value() == 3
        Math.abs(found['temporal.mean_shot_s'].value() - 1) < 1e-6
    }

    static List<Observation> changes(int frames, Reel.Painting painting) {
        Reel.sized(160, 90, 25, frames, painting).all(new Shots(), Scope.FILM).findAll { it.aspect() == 'transitions' && it.values() }
    }

    static int earlier(int x, int y, int i) {
        OLD.at(x, y)
    }

    static int later(int x, int y, int i) {
        NEW.at(x + 0.5 * i, y)
    }

    static int blend(int one, int other, double share) {
        double s = Math.max(0, Math.min(1, share))
        int mixed = 0
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = one >> shift & 255
            int b = other >> shift & 255
            mixed |= (int) Math.round(a + (b - a) * s) << shift
        }
        mixed
    }
}
