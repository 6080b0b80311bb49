package productions.motion.dsl.command

import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('motion lexicon')
@Narrative('''
What words mean, and new ones. A word that is taught works in the next command and for ever, since it is kept in the
linguistic registry; what was said last of a word holds.''')
class LexiconSpec extends Specification {

    @TempDir
    Path home

    def "a word that is taught works at once, inflected too, and is listed"() {
        when:
        def taught = motion('lexicon', 'add', 'zorp', 'pulse', '--domain', 'motion')

        then:
        taught.code == 0
        taught.complained() == "'zorp' now means motion pulse. Take it back: motion lexicon forget 'zorp'"
        motion('interpret', 'zorping circles').said() == '''\
            motion           pulse                    zorping  (word)
            shape            circle                   circles  (word)'''.stripIndent()
        motion('lexicon', 'list').said() == 'zorp                     motion         pulse                  taught'
    }

    def "a word that is forgotten means nothing, and can be taught anew"() {
        given:
        motion('lexicon', 'add', 'zorp', 'pulse', '--domain', 'motion')

        when:
        def forgotten = motion('lexicon', 'forget', 'zorp')

        then:
        forgotten.complained() == "'zorp' means nothing in motion any more."
        motion('interpret', 'zorp').said() == 'not used                                  zorp'
        motion('lexicon', 'list').complained() == 'No words were taught here yet. Teach one: motion lexicon add zorp pulse --domain motion'

        when:
        motion('lexicon', 'add', 'zorp', 'drift', '--domain', 'motion')

        then:
        motion('interpret', 'zorp').said() == 'motion           drift                    zorp  (word)'
    }

    def "what was said last holds, however often something else was said before"() {
        given:
        3.times {
            motion('lexicon', 'add', 'zorp', 'pulse', '--domain', 'motion')
            motion('lexicon', 'add', 'zorp', 'drift', '--domain', 'motion')
        }

        expect:
        motion('interpret', 'zorp').said() == 'motion           drift                    zorp  (word)'
    }

    def "a word may be taught by another word, with all that names, or by a color"() {
        when:
        motion('lexicon', 'add', 'glimmerish', 'dreamy')
        motion('lexicon', 'add', 'brand blue', '#0a3d91', '--domain', 'color')

        then:
        motion('lexicon', 'list').said() == '''\
            brand blue               color          #0a3d91                taught
            glimmerish               tone           dreamy                 taught
            glimmerish               mood           dreamy                 taught'''.stripIndent()
        motion('interpret', 'brand-blue').said() == 'color            #0a3d91                  brand-blue  (phrase)'
    }

    def "a word that Motion came with can be forgotten in one domain"() {
        when:
        motion('lexicon', 'forget', 'vivid', '--domain', 'light')

        then:
        motion('interpret', 'vivid').said() == 'intensity        vivid ×0.85              vivid  (word)'
    }

    def "a word is looked up in all domains, with the company in which it means something else"() {
        when:
        def test = motion('lexicon', 'test', 'grey')

        then:
        test.said() == "grey                     color          gray                   dialect, as 'gray'"

        expect:
        motion('lexicon', 'test', 'crane').said().readLines().with {
            it[0] == 'crane                    camera         crane                  word' &&
                    it.any { line -> line.startsWith('  beside construction, building') && line.endsWith('entity building') }
        }
    }

    def "an opinion on a word is kept as evidence, which a look-up tells"() {
        when:
        def said = motion('lexicon', 'confirm', 'mellow', 'melancholy', '--domain', 'tone')
        motion('lexicon', 'doubt', 'mellow', 'calm', '--domain', 'tone')

        then:
        said.complained() == "'mellow' is confirmed to mean tone melancholy."
        motion('lexicon', 'test', 'mellow').said().readLines().takeRight(2) == [
                '  slang of tone=calm: doubted 1',
                '  slang of tone=melancholy: confirmed 1']
        motion('lexicon', 'confirm', 'mellow', 'melancholly', '--domain', 'tone').complained()
                .startsWith("✗ No tone is called 'melancholly'. Did you mean 'melancholy'? Known: bright, ")
    }

    def "what is asked wrongly is answered with what to do: motion #arguments"() {
        when:
        def session = motion(*arguments)

        then:
        session.complained() == message
        session.code == code

        where:
        arguments                                                || code | message
        ['lexicon']                                              || 64   | "✗ Say 'motion lexicon list', 'motion lexicon test WORD', 'motion lexicon add WORD MEANING', 'motion lexicon forget WORD', 'motion lexicon confirm WORD MEANING' or 'motion lexicon doubt WORD MEANING'."
        ['lexicon', 'add', 'zorp', 'pulze', '--domain', 'motion'] || 65  | "✗ No motion is called 'pulze'. Did you mean 'pulse'? Known: bounce, breathe, drift, fall, fast, flow, pulse, random, rise, slow, still, swirl, wave."
        ['lexicon', 'add', 'zorp', 'dreemy']                     || 65   | "✗ Nothing is known of 'dreemy'. Did you mean 'dreamy'? Name a word that is known, or a domain with --domain."
        ['lexicon', 'add', ' ', 'pulse']                         || 65   | "✗ ' ' is no word. Teach one with letters in it and no bar, such as zorp."
        ['lexicon', 'forget', 'zorp']                            || 65   | "✗ Nobody taught 'zorp'. Name a domain to forget a word that Motion came with."
        ['lexicon', 'forget', 'zorp', '--domain', 'motion']      || 65   | "✗ 'zorp' means nothing in motion. See what it means with 'motion lexicon test zorp'."
        ['lexicon', 'test', 'zarbl']                             || 1    | "Nothing is known of 'zarbl'. Teach it: motion lexicon add 'zarbl' MEANING --domain DOMAIN"
    }

    private Session motion(String... arguments) {
        def line = arguments.toList()
        Session.of(*(line.size() > 1 ? line + ['--home', home.toString()] : line))
    }
}
