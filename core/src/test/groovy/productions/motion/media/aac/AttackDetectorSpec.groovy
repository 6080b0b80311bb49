package productions.motion.media.aac

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('attacks')
@Narrative('Sudden onsets, which ask for short windows, found in eight segments of a block.')
class AttackDetectorSpec extends Specification {

    def detector = new AttackDetector()

    def "a strike is heard in its segment and in no other"() {
        given:
        double[] block = new double[1024]
        block[300] = 20_000

        expect:
        detector.listen(block, 0) == 1 << 2
        detector.listen(new double[1024], 0) == 0
    }

    def "a lasting tone attacks when it begins, and never again"() {
        given:
        double[] blocks = (0..<4096).collect { StrictMath.sin(it * 0.3d) * 8000 }

        expect:
        [0, 1024, 2048, 3072].collect { detector.listen(blocks, it) } == [1, 0, 0, 0]
    }

    def "a slow swell is no attack"() {
        given:
        double[] swell = (0..<4096).collect { StrictMath.sin(it * 0.3d) * it * 2 }
        detector.listen((0..<1024).collect { StrictMath.sin(it * 0.3d) * 500 } as double[], 0)

        expect:
        [0, 1024, 2048, 3072].every { detector.listen(swell, it) == 0 }
    }

    def "what is hardly to be heard does not attack"() {
        given:
        double[] block = new double[1024]
        block[300] = 30

        expect:
        detector.listen(block, 0) == 0
    }
}
