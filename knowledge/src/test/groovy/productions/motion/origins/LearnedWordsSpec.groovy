package productions.motion.origins

import java.nio.file.Path
import java.time.Instant
import productions.motion.grow.Teacher
import productions.motion.interpret.Interpreter
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Describer
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Evidence
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Mapping
import productions.motion.knowledge.Mappings
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.knowledge.Variant
import productions.motion.scene.Domain
import productions.motion.scene.Instruction
import productions.motion.scene.Prompt
import productions.motion.scene.Wishes
import productions.motion.store.RegistryStore
import productions.motion.studio.PromptReader
import productions.motion.value.Refusal
import productions.motion.value.Seed
import spock.lang.AutoCleanup
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('words that are learned')
@Narrative('''
The linguistic registry keeps what every phrase was taken for, by domain and sense, with all the evidence: how often it was
read so, who taught it, who confirmed or doubted it, and beside what it stood while nobody knew it. Reading a word often
never makes its meaning surer; what people say of it does, and so does the company it keeps.''')
class LearnedWordsSpec extends Specification {

    static final Instant NOON = Instant.parse('2026-03-01T12:00:00Z')
    static final Describer NAMES = [name: { EntryId id, String text, int attempt -> "${id.key()} $attempt".toString() },
                                    depth: { EntryId id, List<Double> means -> new Depth([], 0, 'none/1') }] as Describer

    @TempDir
    Path home

    @AutoCleanup
    RegistryStore store

    int minute = 0

    def setup() {
        store = RegistryStore.open(home, NAMES)
    }

    def "one who teaches a word is believed, and the last one who does"() {
        when:
        teacher().teach('zorp', Domain.MOTION, 'pulse', later())
        teacher().teach('zorp', Domain.MOTION, 'drift', later())

        then:
        named('zorp') == ['motion drift']
    }

    def "opinions change what a word means, once there are more of them than it came with"() {
        when: 'three people take it for something sadder'
        3.times { teacher().confirm('mellow', Domain.TONE, 'melancholy', later()) }

        then:
        named('mellow').contains('tone calm')

        when: 'a fourth does'
        teacher().confirm('mellow', Domain.TONE, 'melancholy', later())

        then:
        named('mellow').contains('tone melancholy')
        !named('mellow').contains('tone calm')

        when: 'and two think otherwise'
        2.times { teacher().doubt('mellow', Domain.TONE, 'melancholy', later()) }

        then:
        named('mellow').contains('tone calm')
    }

    def "a meaning that enough people doubt is given up, in its domain only"() {
        when:
        3.times { teacher().doubt('vivid', Domain.LIGHT, 'vivid', later()) }

        then:
        !named('vivid').contains('light vivid')
        named('vivid').any { it.startsWith('intensity') }
    }

    def "a word that nobody knew takes on the meaning whose company it keeps"() {
        given: 'prompts of all kinds, in a few of which a new word stands beside the sea'
        ['red circles', 'a forest at night', 'a calm city', 'green triangles', 'a pan over the desert', 'techno in a club']
                .each { reader().read(it, later(), store) }

        when:
        ['flumbet over the ocean', 'ocean and flumbet', 'a dark ocean with flumbet'].each { reader().read(it, later(), store) }

        then: 'three times are too few to tell'
        heard('flumbet').meanings().empty

        when:
        ['flumbet in a red ocean', 'slow flumbet, calm ocean'].each { reader().read(it, later(), store) }

        then: 'five are enough; it is a suggestion, which gives way to anything that is named'
        heard('flumbet').meanings().collect { [it.domain(), it.value(), it.isHint()] } in
                [[[Domain.PALETTE, 'ocean', true]], [[Domain.SETTING, 'ocean', true]]]
        heard('flumbet in the forest').first(Domain.SETTING).get().value() == 'forest'
    }

    def "the same prompt twice is one piece of evidence"() {
        when:
        9.times { reader().read('flumbet over the ocean', later(), store) }

        then:
        heard('flumbet').meanings().empty
        evidence('flumbet', Domain.SETTING, 'ocean').count(Evidence.Kind.NEAR) == 1
    }

    def "a word that keeps any company means nothing"() {
        when:
        ['flumbet ocean', 'flumbet forest', 'flumbet city', 'flumbet desert', 'flumbet beach', 'flumbet park'].each {
            reader().read(it, later(), store)
        }

        then:
        heard('flumbet').meanings().empty
    }

    def "what is read is counted by span, domain and sense, and makes nothing surer"() {
        when:
        ['a crane by the lake', 'a crane over water', 'crane shot'].each { reader().read(it, later(), store) }

        then:
        evidence('crane', Domain.ENTITY, 'bird').count(Evidence.Kind.READ) == 2
        evidence('crane shot', Domain.CAMERA, 'crane').count(Evidence.Kind.READ) == 1
        evidence('crane', Domain.ENTITY, 'bird').support() == 0
    }

    def "a value that its domain does not have is refused, and never holds where an import brought it"() {
        when:
        teacher().teach('zorp', Domain.MOTION, 'pulze', later())

        then:
        def refusal = thrown(Refusal)
        refusal.message.startsWith("No motion is called 'pulze'. Did you mean 'pulse'? Known: bounce, ")

        when:
        store.learn(new Run('import', later(), '', [Sighting.of(Aspect.SPAN, 'zorp|taught|motion=pulze', 'motion=pulze')], ''))

        then:
        heard('zorp').meanings().empty
    }

    def "every phrase is of a kind: '#phrase' is #variant"() {
        expect:
        Variant.of(phrase, Hearing.KNOWLEDGE.lexicon()).id() == variant

        where:
        phrase     || variant
        'ocean'    || 'synonym'
        'grey'     || 'dialect'
        'chill'    || 'slang'
        'zoom out' || 'phrase'
        'azul'     || 'translation'
        '🔥'       || 'emoji'
    }

    def "a prompt is read once by a version, and its row tells which"() {
        when:
        def first = reader().read('A calm  Ocean', later(), store)
        def again = reader().read('a calm ocean', later(), store)

        then:
        first.get().first(Domain.SETTING).get().value() == 'ocean'
        again.empty
        store.size(Aspect.PROMPT) == 1
        kept('a calm ocean') == '{"interpreter":"' + reader().version() + '","setting":"ocean"}'
    }

    def "a word that is taught later has old prompts read again, in the same rows"() {
        given:
        reader().read('zorp over the ocean', later(), store)
        def reads = evidence('ocean', Domain.SETTING, 'ocean').count(Evidence.Kind.READ)

        when:
        teacher().teach('zorp', Domain.MOTION, 'pulse', later())
        def count = reader().backfill(50, later(), store)

        then:
        count == 1
        store.size(Aspect.PROMPT) == 1
        kept('zorp over the ocean').contains('"motion":"pulse"')

        and: 'no word is counted twice for it, and there is nothing left to do'
        evidence('ocean', Domain.SETTING, 'ocean').count(Evidence.Kind.READ) == reads
        reader().backfill(50, later(), store) == 0
    }

    private Knowledge knowledge() {
        new GrownKnowledge(Hearing.KNOWLEDGE, store)
    }

    private PromptReader reader() {
        new PromptReader(knowledge(), { Instruction i ->
            '{' + [Domain.SETTING, Domain.MOTION].collectMany { d -> i.first(d).filter { !it.hint }.stream().toList() }
                    .collect { '"' + it.domain().name().toLowerCase() + '":"' + it.value() + '"' }.join(',') + '}'
        })
    }

    private Teacher teacher() {
        new Teacher(store, Hearing.KNOWLEDGE.lexicon())
    }

    private Instruction heard(String text) {
        new Interpreter().interpret(new Prompt(text, new Seed(0), Wishes.NONE), knowledge())
    }

    private List<String> named(String text) {
        heard(text).meanings().findAll { !it.hint }.collect { it.domain().name().toLowerCase() + ' ' + it.value() }
    }

    private Evidence evidence(String phrase, Domain domain, String value) {
        Mappings.all(store, Hearing.KNOWLEDGE.lexicon()).evidence(new Mapping(phrase, domain, value))
    }

    private String kept(String prompt) {
        store.find(new EntryId(Aspect.PROMPT, prompt)).get().text()
    }

    private Instant later() {
        NOON.plusSeconds(60L * minute++)
    }
}
