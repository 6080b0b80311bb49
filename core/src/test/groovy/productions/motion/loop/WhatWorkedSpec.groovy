package productions.motion.loop

import java.time.Instant
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('what worked')
@Narrative('''A run is judged by how much of what was asked for the film shows, by how much of it was new, and by whether it is safe; never
by how little it flickers. What worked is varied, and why it was chosen is said.''')
class WhatWorkedSpec extends Specification {

    static Learning learning(String run, int judged, List<String> missed, long discovered, boolean safe = true, String parent = '') {
        new Learning(run, 'explorer', 'explorer', Instant.EPOCH, "prompt of $run", ["color=red", "camera=$run" as String], missed, judged, safe,
                discovered, parent, 'fire', 'drift', 'pan')
    }

    def "a film that shows #shown of #judged and found #discovered new entries scores #score"() {
        given:
        def learning = learning('pan', judged, (0..<(judged - shown)).collect { "$it" as String }, discovered, safe)

        expect:
        Math.abs(learning.score() - score) < 0.005
        learning.isGood() == good

        where:
        judged | shown | discovered | safe  || score | good
        4      | 4     | 0          | true  || 0.67  | true
        4      | 2     | 0          | true  || 0.33  | false
        4      | 2     | 12         | true  || 0.58  | true
        4      | 0     | 400        | true  || 0.33  | false
        0      | 0     | 4          | true  || 0.83  | true
        4      | 4     | 12         | false || 0.0   | false
    }

    def "it is kept as a note, to the last field"() {
        given:
        def learning = learning('pan', 4, ['camera=pan'], 12, true, 'abc')

        expect:
        LoopJson.read(learning.note().text(), Learning).get() == learning
        learning.note().shelf() == 'learning'
        learning.note().key() == 'pan'
    }

    def "what is good is picked as often as it scores; what was varied before, less often"() {
        given:
        def experience = new Experience()
        [learning('good', 2, [], 0), learning('bad', 2, ['a', 'b'], 0), learning('varied', 2, [], 0)].each { experience.add(it) }
        3.times { experience.add(learning("child$it", 2, ['a', 'b'], 0, true, 'varied')) }

        when:
        def picks = (0..<1000).collect { experience.pick(new Seed(it)).get().learning().run() }.countBy { it }

        then:
        picks.keySet() == ['good', 'varied'] as Set
        picks.good > 3 * picks.varied
        picks.varied > 100
    }

    def "what people like is picked three times as often"() {
        given:
        def experience = new Experience()
        [learning('liked', 2, [], 0), learning('plain', 2, [], 0)].each { experience.add(it) }
        experience.like('liked')

        when:
        def picks = (0..<1000).collect { experience.pick(new Seed(it)).get().learning().run() }.countBy { it }

        then:
        Math.abs(picks.liked / picks.plain - 3) < 0.6
    }

    def "why it was picked is said in numbers"() {
        given:
        def experience = new Experience()
        experience.add(learning('pan', 4, ['camera=pan'], 12))

        expect:
        experience.pick(new Seed(1)).get().why() ==
                'varies pan: score 0.75 (shows 3 of 4 asked, 12 new), varied 0 times, weight 0.75 of 0.75'
    }

    def "values that enough runs asked for are suggested, the best first"() {
        given:
        def experience = new Experience()
        [['pan', []], ['pan', []], ['pan', []], ['tilt', ['a', 'b']], ['tilt', ['a', 'b']], ['tilt', ['a', 'b']], ['crane', []]]
                .each { experience.add(learning(it[0], 2, it[1], 0)) }

        expect:
        experience.suggestions(9)*.asked() == ['camera=pan', 'color=red', 'camera=tilt']
        experience.suggestions(9)*.runs() == [3, 7, 3]
    }

    def "memory of runs is bounded"() {
        given:
        def experience = new Experience()
        (0..<2000).each { experience.add(learning("r$it", 2, [], 0)) }

        expect:
        (0..<200).every { experience.pick(new Seed(it)).get().learning().run().substring(1).toInteger() >= 1500 }
    }

    def "a loop that exploits #told of the time, repeats #repeated of 20 prompts and finds something in #finds of 20 runs, exploits #rate"() {
        given:
        def recent = (0..<20).collect {
            new LoopState.Recent("run$it", it < repeated ? 'the same' : "prompt $it", it < finds ? 1 : 0, 0.5)
        }
        def state = new LoopState('x', 'balanced', 20, 20, 0, 0, 0, Instant.EPOCH, Instant.EPOCH, recent)

        expect:
        Filming.exploitation(state, told) == rate

        where:
        told | repeated | finds || rate
        1.0  | 0        | 20    || 1.0
        1.0  | 10       | 20    || 0.7
        1.0  | 0        | 1     || 0.8
        1.0  | 0        | 3     || 0.9
        0.7  | 0        | 20    || 0.7
        0.7  | 10       | 20    || 0.5
        0.7  | 0        | 1     || 0.4
        0.7  | 0        | 3     || 0.7
        0.0  | 10       | 0     || 0.0
    }
}
