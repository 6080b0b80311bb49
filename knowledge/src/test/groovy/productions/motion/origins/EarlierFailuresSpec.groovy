package productions.motion.origins

import static productions.motion.origins.Hearing.named
import static productions.motion.origins.Hearing.of
import static productions.motion.origins.Hearing.refused
import static productions.motion.origins.Hearing.said
import static productions.motion.origins.Hearing.unused

import java.time.Instant
import java.util.stream.Stream
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Entries
import productions.motion.knowledge.Entry
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Evidence
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Mapping
import productions.motion.knowledge.Mappings
import productions.motion.knowledge.Statistics
import productions.motion.prompts.PromptWriter
import productions.motion.scene.Domain
import productions.motion.studio.PromptReader
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('what the earlier system misunderstood')
@Narrative('Prompts that the system before this one got wrong, each with what it made of them, and what they ask for.')
class EarlierFailuresSpec extends Specification {

    static final Evidence TAUGHT = new Evidence([(Evidence.Kind.TAUGHT): 1L], false, false)

    def "a refusal reaches all it is meant for, in every domain, and what is refused sets nothing"() {
        expect: 'where "no calm … city" gave a slow, calm city'
        named('no calm, a bright city').disjoint(['tone calm', 'mood calm', 'tempo slow * 0.0'])
        said('no calm, a bright city').every { !it.startsWith('intensity') }

        and: 'where only the next word was refused'
        refused('not dark or noisy').containsAll('light dark', 'sound hiss')
    }

    def "a value that is the usual one is asked for all the same: #prompt"() {
        expect: 'where it was drawn anew, as if nobody had said it'
        named(prompt).contains(meaning)

        where:
        prompt              || meaning
        'vertical gradient' || 'gradient vertical'
        'static camera'     || 'camera static'
        'flow'              || 'motion flow'
        'neutral light'     || 'light documentary'
        'ambient sound'     || 'presence ambient'
    }

    def "words with hyphens, underscores and digits are reached: #prompt"() {
        expect: 'where "zoom out" was a zoom, and the others were nothing'
        named(prompt).contains(meaning)

        where:
        prompt           || meaning
        'zoom out'       || 'camera zoom_out'
        'golden_hour'    || 'light golden_hour'
        'close-up'       || 'shot close'
        'bird’s-eye'     || 'camera birds_eye'
        'whip_pan'       || 'camera whip_pan speed fast * 1.8'.split(' speed')[0]
        '3d'             || 'depth parallax'
        'sci-fi'         || 'genre sci-fi'
    }

    def "British spellings are known: #prompt"() {
        expect: 'where grey and colour were nothing'
        named(prompt).contains(meaning)
        of(prompt).meanings()[0].reading().language() == 'en-GB'

        where:
        prompt       || meaning
        'grey'       || 'color gray'
        'colourful'  || 'palette neon'
    }

    def "a word within a word says nothing: #prompt"() {
        expect: 'where "swarm" was warm'
        said(prompt).every { !it.contains(wrong) }

        where:
        prompt           || wrong
        'a swarm'        || 'warm'
        'an epicurean'   || 'dramatic'
    }

    def "lengths are read in every form, and words of a length are no words to show: #prompt"() {
        expect: 'where "2m." was two seconds'
        of(prompt).seconds().get().value() == seconds

        where:
        prompt                          || seconds
        '2m.'                           || 120
        'half a minute'                 || 30
        '1:30'                          || 90
        'explain gravity in 10 seconds' || 10
    }

    def "what is to be explained is shown without the length"() {
        expect:
        of('explain gravity in 10 seconds').first(Domain.TEXT).get().value() == 'gravity'
    }

    def "a word means one thing, as its neighbors have it, and what it could mean besides is told"() {
        expect: 'where every word meant all it could'
        named('a crane by the lake').contains('entity bird')
        !named('a crane by the lake').contains('camera crane')
        of('a crane by the lake').first(Domain.ENTITY).get().reading().alternatives()*.value().contains('camera.crane')
        of('a crane').ambiguous()*.value() == ['bird']
    }

    def "no prompt is refused as gibberish: '#prompt'"() {
        expect: 'where underwater, landscape, photosynthesis and rhythm were gibberish'
        !of(prompt).meanings().empty

        where:
        prompt << ['a serene underwater landscape', 'photosynthesis explained', 'grey colour sky', 'rhythm']
    }

    def "a word that nobody knows is told, and never taken for something: '#prompt'"() {
        expect: 'where invented names were learned as if they meant something'
        unused(prompt) == words

        where:
        prompt                  || words
        'luvecazifica motion'   || ['luvecazifica']
        'a velvish zibble'      || ['velvish', 'zibble']
    }

    def "what a prompt does not say is absent"() {
        expect: 'where more than ten fields had a value that nobody had asked for'
        of('a circle').meanings()*.domain() == [Domain.SHAPE]
    }

    def "no invented name gets into a prompt that nobody typed"() {
        given: 'two colors that films have found, one of which has got an invented name'
        def named = ['Stormy Harbor', 'Luvecazifica Vae'].withIndex().collect { name, i ->
            new Entry(new EntryId(Aspect.COLOR, "$i,0,0"), name, [], false, new Statistics(1, [], Instant.EPOCH, Instant.EPOCH), '', [], [],
                    new Depth([], 0, 'none/1'), 1)
        }
        def entries = [revision: { 'found' }, all: { Aspect a -> Stream.of() },
                       first: { Aspect a, Entries.Order o, int limit -> a == Aspect.COLOR ? named : [] }] as Entries
        def writer = new PromptWriter(new GrownKnowledge(Hearing.KNOWLEDGE, entries))

        when:
        def prompts = (0..<200).collect { writer.write(new Seed(it), []).get() }

        then: 'where the generator fed such names back, and they were stored as if somebody had said them'
        prompts.any { it.contains('Stormy Harbor') }
        prompts.every { !it.contains('Luvecazifica') }
    }

    def "whoever reads a prompt reads it by the same words, and says by which"() {
        given:
        def shipped = new PromptReader(Hearing.KNOWLEDGE, { '{}' })
        def taught = [lexicon: { new Mappings([(new Mapping('zorp', Domain.MOTION, 'pulse')): TAUGHT]).in(Hearing.KNOWLEDGE.lexicon()) }]

        expect: 'where the loop read prompts without the words that had been learned'
        shipped.version() == new PromptReader(new OriginsKnowledge(), { '{}' }).version()
        new PromptReader(taught as Knowledge, { '{}' }).version() != shipped.version()
        shipped.write(of('the sea')) == '{"interpreter":"' + shipped.version() + '"}'
    }
}
