package productions.motion.dsl.command

import java.nio.file.Path
import productions.motion.create.Creator
import productions.motion.interpret.Interpreter
import productions.motion.knowledge.LexiconEntry
import productions.motion.scene.Domain
import productions.motion.scene.Instruction
import productions.motion.scene.Prompt
import productions.motion.scene.Scene
import productions.motion.scene.Wishes
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('from the word to the scene')
@Narrative('''
Whatever is understood is seen or heard: for every kind of thing that prompts can ask for, words of the lexicon are put into
a prompt. The scene is then another one than without them, and its decisions name the words as their reason.''')
class FromWordToSceneSpec extends Specification {

    /** How many values of a domain are tried. */
    static final int SAMPLE = 8

    /** A value that chance would have drawn anyway changes nothing; of some seeds one shows the difference. */
    static final List<Long> SEEDS = (0L..11L).toList()

    /** What a domain needs before it to be seen: transitions more than one shot, a place for words some words. */
    static final Map<Domain, String> BEFORE = [
            (Domain.PLACE)            : 'the text "HELLO", ',
            (Domain.TRANSITION)       : 'red, then blue, ',
            (Domain.TRANSITION_LENGTH): 'red, then blue, 20 seconds, a dissolve ',
            (Domain.TRANSITION_COLOR) : 'red, then blue, fade, ',
            (Domain.KEY)              : 'music, ',
            (Domain.TEMPO)            : 'music, ',
            (Domain.MOOD)             : 'music, ',
            (Domain.ACCELERATION)     : 'drifting circles, ',
            (Domain.SPEED)            : 'drifting circles, ',
            (Domain.SMOOTHNESS)       : 'drifting circles, ',
            (Domain.RHYTHM)           : 'drifting circles, ']

    /** What no row of the lexicon says, for it is a number or a quotation. */
    static final Map<Domain, List<String>> WRITTEN = [
            (Domain.TEXT)             : ['the text "HELLO"'],
            (Domain.TRANSITION_LENGTH): ['over 2 seconds'],
            (Domain.STOP)             : ['dark edges, bright center', 'bright top, dark bottom'],
            (Domain.TEMPLATE)         : ['a tutorial about rain'],
            (Domain.TEMPO)            : ['120 bpm', '60 bpm']]

    /** What a film is without being asked: square, with its words in the middle. */
    static final List<String> USUAL = ['square video', 'in the middle']

    @Shared
    def knowledge = Workshop.origins()

    @Shared
    def catalog = Workshop.catalog(new Home(Path.of(System.getProperty('motion.root'), 'target', 'nobody')))

    def "every word of #domain changes the scene, and is told as a reason"() {
        given:
        def words = (WRITTEN[domain] ?: sample(domain)) - USUAL

        expect:
        words.size() > 0
        words.findAll { !changes(domain, it) } == []
        words.findAll { !named(domain, it) } == []

        where:
        domain << Domain.values()
    }

    /** One word for each value of a domain, evenly from all of them. */
    private List<String> sample(Domain domain) {
        def words = knowledge.lexicon().entries()
                .findAll { it.domain() == domain && it.kind() in ['word', 'phrase'] && it.value() != 'any' }
                .groupBy { it.value() }
                .values()
                .collect { entries -> entries*.phrase().find { means(it, entries[0]) } }
                .findAll()
        int step = Math.max(1, words.size().intdiv(SAMPLE))
        (0..<words.size()).findAll { it % step == 0 }.collect { words[it] }
    }

    private boolean means(String phrase, LexiconEntry entry) {
        hear(phrase, 0).meanings().any { !it.hint && it.domain() == entry.domain() && it.value() == entry.value() }
    }

    private boolean changes(Domain domain, String word) {
        SEEDS.any { seed ->
            def told = hear(before(domain) + word, seed)
            def from = before(domain).length()
            shown(heard(told) { it.span().start() < from || it.domain() == domain }) != shown(heard(told) { it.span().start() < from })
        }
    }

    private boolean named(Domain domain, String word) {
        SEEDS.any { seed ->
            def told = hear(before(domain) + word, seed)
            def from = before(domain).length()
            def reasons = scene(heard(told) { it.span().start() < from || it.domain() == domain }).choices()*.evidence().flatten()
            reasons.any { it.span().start() >= from && word.contains(it.text()) }
        }
    }

    private static String before(Domain domain) {
        BEFORE[domain] ?: 'something, '
    }

    /** The same prompt, as if only some of its meanings had been understood. */
    private static Instruction heard(Instruction told, Closure which) {
        def left = told.meanings().findAll(which)
        def size = told.size().filter { size -> left.any { it.span() == size.span() } }
        new Instruction(told.prompt(), left, told.excluded(), told.seconds(), told.framesPerSecond(), size, told.mode(), told.unused(),
                told.segments())
    }

    private List shown(Instruction instruction) {
        scene(instruction).with { [it.format(), it.look(), it.shots(), it.ending(), it.score()] }
    }

    private Scene scene(Instruction instruction) {
        new Creator(catalog).create(instruction, knowledge)
    }

    private Instruction hear(String text, long seed) {
        new Interpreter().interpret(new Prompt(text, new Seed(seed), Wishes.NONE), knowledge)
    }
}
