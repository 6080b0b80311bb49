package productions.motion.origins

import java.time.Instant
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Entries
import productions.motion.knowledge.Entry
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Statistics
import productions.motion.prompts.PromptWriter
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('prompts that nobody typed')
@Narrative('''
What a loop asks for next: prompts that read like those of people, of values that are known. Every one can be understood,
none is said twice, and the same seed writes the same.''')
class PromptWriterSpec extends Specification {

    @Shared
    def writer = new PromptWriter(Hearing.KNOWLEDGE)

    @Shared
    def prompts = (0..<400).collect { writer.write(new Seed(it), []).get() }

    def "a few of them"() {
        expect:
        prompts[0..5] == [
                'Let three cyan rings keep streaming past on a conic gradient',
                'Move through a tense bedroom in sienna and pink with a tracking shot',
                'A plain bedroom in winter, light steel blue tones, a pan to the right',
                'Play orchestral music over a bittersweet rainy street in winter',
                'Make a cafe in thick fog feel dramatic',
                'A corporate snowy field with a low rumble',
        ]
    }

    def "every word of every prompt is understood"() {
        expect:
        prompts.collectMany { Hearing.unused(it) } == []
    }

    def "every prompt asks for two things at least, refuses nothing, and is one scene"() {
        expect:
        prompts.findAll { prompt ->
            def instruction = Hearing.of(prompt)
            instruction.meanings()*.domain().toSet().size() < 2 || !instruction.excluded().empty || !instruction.segments().empty
        } == []
    }

    def "no prompt asks for nothing"() {
        expect:
        prompts.findAll { it =~ /\b(none|any|null)\b/ } == []
    }

    def "every prompt reads like a sentence"() {
        expect:
        prompts.findAll { !(it ==~ /[A-Z][A-Za-z0-9 ,']+/) || it =~ /  | ,|\ba [aeiou]|\ban [^aeiou]|\b(the|a|an) (the|a|an)\b/ } == []
    }

    def "two thirds tell what to do, and nearly one in four is heard of"() {
        given:
        def told = prompts.count { it =~ /^(Create|Show|Make|I want|Give|Render|Use|Paint|Film|Set|Combine|Let|Play|Move|Blend)/ }
        def heard = prompts.count { Hearing.of(it).meanings().any { it.domain().name() in ['SOUND', 'MUSIC', 'PRESENCE'] && it.sense() != 'hint' } }

        expect:
        told > 230 && told < 290
        heard > 80 && heard < 200
    }

    def "no prompt is said twice, nor nearly"() {
        given:
        def said = []

        when:
        200.times { said << writer.write(new Seed(it % 20), said).get() }

        then:
        said.toUnique().size() == 200
    }

    def "where everything has been said there is nothing left to say"() {
        given:
        def all = (0..<200).collect { attempt -> new PromptWriter(Hearing.KNOWLEDGE) }.first()
        def everything = (0..<3000).collect { all.write(new Seed(7), []).get() }

        expect:
        all.write(new Seed(7), everything).get() != everything[0]
    }

    def "the same seed writes the same prompt"() {
        expect:
        writer.write(new Seed(5), []) == new PromptWriter(Hearing.KNOWLEDGE).write(new Seed(5), [])
    }

    def "colors that films have found are spoken of by their names, if these are real words"() {
        given:
        def grown = new PromptWriter(new GrownKnowledge(Hearing.KNOWLEDGE, found('Stormy Harbor', 'Velver Qux', 'Slate2803')))
        def text = (0..<300).collect { grown.write(new Seed(it), []).get() }.join('\n')

        expect:
        text.contains('Stormy Harbor')
        !text.contains('Velver')
        !text.contains('Slate2803')
    }

    private static Entries found(String... names) {
        def entries = names.toList().withIndex().collect { name, i ->
            new Entry(new EntryId(Aspect.COLOR, "$i,0,0"), name, [], false, new Statistics(1, [], Instant.EPOCH, Instant.EPOCH), '', [],
                    [], new Depth([], 0, 'none/1'), 1)
        }
        [revision: { 'found' }, all: { Aspect a -> java.util.stream.Stream.of() },
         first: { Aspect a, Entries.Order o, int limit -> a == Aspect.COLOR ? entries : [] }] as Entries
    }
}
