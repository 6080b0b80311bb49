package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('prediction from neighbors')
@Narrative('A block goes on where its neighbors above and to the left end.')
class EdgeSpec extends Specification {

    def "a slope goes on as a slope: blocks of #size"() {
        given:
        def plane = plane { x, y -> 20 + 2 * x + 3 * y }
        def edge = new Edge(size)
        def block = new byte[384]

        when:
        edge.read(plane, 1, 1, 0)
        edge.predict(IntraMode.PLANE, block, 0)

        then:
        inside(size).every { x, y -> block[y * 16 + x] == (byte) (20 + 2 * (size + x) + 3 * (size + y)) }

        where:
        size << [8, 16]
    }

    def "rows go on to the right and columns downward"() {
        given:
        def plane = plane { x, y -> 5 * x + y }
        def edge = new Edge(8)
        def block = new byte[384]

        when:
        edge.read(plane, 1, 1, 0)
        edge.predict(mode, block, 0)

        then:
        inside(8).every { x, y -> block[y * 16 + x] == (byte) expected(x, y) }

        where:
        mode                 | expected
        IntraMode.VERTICAL   | { x, y -> 5 * (8 + x) + 7 }
        IntraMode.HORIZONTAL | { x, y -> 5 * 7 + 8 + y }
    }

    def "the mean is of what there is: column #column, row #row, slice from row #sliceTop"() {
        given:
        def plane = plane { x, y -> y < 16 ? 40 : 80 }
        def edge = new Edge(16)
        def block = new byte[384]

        when:
        edge.read(plane, column, row, sliceTop)
        edge.predict(IntraMode.DC, block, 0)

        then:
        (0..<256).every { block[it] == (byte) mean }

        where:
        column | row | sliceTop || mean
        0      | 0   | 0        || 128
        1      | 0   | 0        || 40
        0      | 1   | 0        || 40
        1      | 1   | 0        || 60
        1      | 1   | 1        || 80
    }

    def "each quarter of chroma has a mean of its own"() {
        given:
        def plane = plane { x, y -> y < 8 ? (x < 12 ? 10 : 30) : (y < 12 ? 50 : 70) }
        def edge = new Edge(8)
        def block = new byte[384]

        when:
        edge.read(plane, 1, 1, sliceTop)
        edge.predict(IntraMode.DC, block, 0)

        then:
        [block[0], block[4], block[64], block[68]] == means

        where:
        sliceTop || means
        0        || [30, 30, 70, 50]
        1        || [50, 50, 70, 70]
    }

    def "which ways are open depends on the neighbors there are"() {
        given:
        def edge = new Edge(16)
        edge.read(plane { x, y -> 0 }, column, row, 0)

        expect:
        IntraMode.values().findAll { edge.allows(it) } == modes

        where:
        column | row || modes
        0      | 0   || [IntraMode.DC]
        1      | 0   || [IntraMode.HORIZONTAL, IntraMode.DC]
        0      | 1   || [IntraMode.VERTICAL, IntraMode.DC]
        1      | 1   || [IntraMode.VERTICAL, IntraMode.HORIZONTAL, IntraMode.DC, IntraMode.PLANE]
    }

    private static Plane plane(Closure<Integer> value) {
        def plane = new Plane(32, 32, 16)
        inside(32).each { x, y -> plane.samples[plane.at(x, y)] = (byte) value(x, y) }
        plane
    }

    private static List<List<Integer>> inside(int size) {
        [0..<size, 0..<size].combinations()
    }
}
