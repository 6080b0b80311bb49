package productions.motion.store

import static productions.motion.knowledge.Aspect.BLEND
import static productions.motion.knowledge.Aspect.MOTION
import static productions.motion.knowledge.Aspect.PROMPT
import static productions.motion.knowledge.Aspect.PURE_COLOR

import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Sighting
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('entries as bytes')
@Narrative('What goes into a snapshot or into MapDB comes out as it was, and keys keep their order.')
class CodecSpec extends Specification {

    def "a row is read as it was written: #what"() {
        given:
        def id = new EntryId(aspect, 'key')
        def tally = counts.withIndex().collect { count, i ->
            Tally.of(new Sighting(id, values*.doubleValue()*.plus(i * step), text, parts, count), Runs.run("job-$i", i), i + 1)
        }.inject { one, other -> one.plus(other) }
        def row = new Row(id, tally, 'Ämber Bay', 3, 1L << 40)

        when:
        def read = RowCodec.decode(id, RowCodec.encode(row))

        then:
        read.name() == row.name()
        read.attempt() == 3
        read.sequence() == 1L << 40
        read.tally().statistics() == tally.statistics()
        read.tally().gauges() == tally.gauges()
        read.tally().origin() == tally.origin()
        read.tally().wording() == tally.wording()
        read.tally().sample().sequences().toArray() == tally.sample().sequences().toArray()

        where:
        what               | aspect     | counts      | values           | step | text     | parts
        'met once'         | PURE_COLOR | [1]         | [1.5, 2, 3, 1]   | 0    | ''       | []
        'met often'        | PURE_COLOR | [2] * 40    | [0, 0.1, -7, 1]  | 0.37 | ''       | []
        'an origin'        | MOTION     | [0]         | [5, 1]           | 0    | ''       | []
        'an origin, met'   | MOTION     | [0, 4, 1]   | [-5e8, 1e9 / 3]  | 1    | ''       | []
        'words'            | PROMPT     | [1, 1]      | []               | 0    | '{"é":1}' | []
        'a blend'          | BLEND      | [3]         | []               | 0    | ''       | [new EntryId(MOTION, 'a:b'), new EntryId(PURE_COLOR, '')]
    }

    def "keys sort as bytes as they do as text, and come back"() {
        given:
        def letters = ['', 'a', 'b', 'ä', '\u07ff', '\u0800', '大', '\ud83c\udf0a', '\uff01', '\u0000', '0', '~']
        def ids = (0..<300).collect { n ->
            def seed = Seed.ofText('key').of(n)
            new EntryId([PURE_COLOR, MOTION, PROMPT][seed.of('aspect').below(3)],
                    (0..<seed.of('length').below(4)).collect { letters[seed.of(it).below(letters.size())] }.join())
        }

        expect:
        ids.every { KeyBytes.id(KeyBytes.of(it)) == it }
        ids.sort(false) == ids.sort(false) { one, other -> Arrays.compareUnsigned(KeyBytes.of(one), KeyBytes.of(other)) }
    }

    def "numbers of any size come back"() {
        given:
        def numbers = [0, 1, 127, 128, 1L << 40, Long.MAX_VALUE, -1, Long.MIN_VALUE]
        def sink = new ByteSink()
        numbers.each {
            sink.number(it)
            sink.signed(it)
            sink.fixed(it)
        }
        def source = new ByteSource(sink.toBytes())

        expect:
        numbers.every { source.number() == it && source.signed() == it && source.fixed() == it }
    }
}
