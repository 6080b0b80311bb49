package productions.motion.media.h264

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('expected motion')
@Narrative('A macroblock is expected to move as its neighbors do, so that only the difference is written.')
class MotionFieldSpec extends Specification {

    static final int A = Vector.of(4, -8)
    static final int B = Vector.of(12, 0)
    static final int C = Vector.of(-3, 2)

    def field = new MotionField(new MacroblockGrid(64, 64))

    def "the middle of three neighbors is expected"() {
        given:
        field.set(0, 1, A)
        field.set(1, 0, B)
        field.set(2, 0, C)

        expect:
        field.expected(1, 1, 0) == Vector.of(4, 0)
    }

    def "at the right edge the neighbor above to the left stands in"() {
        given:
        field.set(2, 1, A)
        field.set(3, 0, B)
        field.set(2, 0, C)

        expect:
        field.expected(3, 1, 0) == Vector.of(4, 0)
    }

    def "the only neighbor that moves is followed"() {
        given:
        field.set(1, 0, B)
        field.setIntra(0, 1)
        field.setIntra(2, 0)

        expect:
        field.expected(1, 1, 0) == B
    }

    def "in the first row of a slice the neighbor to the left is followed"() {
        given:
        field.set(0, 1, A)
        field.set(1, 0, B)

        expect:
        field.expected(1, 1, 1) == A
        field.expected(0, 1, 1) == Vector.ZERO
    }

    def "a skipped macroblock moves as expected, or not at all beside edges and stillness"() {
        given:
        field.set(0, 1, left)
        field.set(1, 0, B)

        expect:
        field.skipped(1, 1, sliceTop, C) == vector

        where:
        left        | sliceTop || vector
        A           | 0        || C
        Vector.ZERO | 0        || Vector.ZERO
        A           | 1        || Vector.ZERO
    }

    def "both components of a vector fit one number: #x, #y"() {
        given:
        def vector = Vector.of(x, y)

        expect:
        Vector.x(vector) == x
        Vector.y(vector) == y
        Vector.rounded(vector) == Vector.of(wholeX, wholeY)

        where:
        x    | y   || wholeX | wholeY
        0    | 0   || 0      | 0
        5    | -5  || 4      | -4
        -508 | 506 || -508   | 508
        -3   | -1  || -4     | 0
    }
}
