package productions.motion.dsl.repl

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('a session at the terminal')
@Narrative('''Motion alone at a terminal starts a session. Prompts in quotes become films, every change is seen at once, and nothing
that goes wrong ends it.''')
class ConversationSpec extends Specification {

    @TempDir
    Path folder

    def "a prompt in quotes is seen, told and made"() {
        given:
        def typist = new Typist(folder)

        when:
        typist.types('"a red field" -d 1s --size 64x36 --seed 7')

        then:
        typist.sees('▀▀▀▀')
        typist.sees('seed 7')
        typist.sees('understood   red · field')
        typist.sees('palette')
        def made = typist.sees('.mp4')
        made.contains('learn')
        folder.resolve('out').toFile().list().toList().every { it.endsWith('.mp4') }

        cleanup:
        typist.leaves()
    }

    def "variations are seen on one numbered sheet, and one of them is gone on with"() {
        given:
        def typist = new Typist(folder)
        typist.types('"a red field" -d 1s --size 64x36 --seed 7')
        typist.sees('.mp4')

        when:
        typist.types('/lock palette sound')
        typist.types('/vary 4')

        then:
        typist.sees('Locked: palette, sound.')
        typist.sees('▀▀▀▀')
        def legend = typist.sees('/pick 1')
        (1..4).every { legend =~ /(?m)^ +$it [ ▲] \w/ }
        !legend.contains('palette')

        when:
        typist.types('/pick 3')

        then:
        typist.sees('▀▀▀▀')

        when:
        typist.types('/undo')

        then:
        typist.sees('Undone: /pick 3')

        cleanup:
        typist.leaves()
    }

    def "Ctrl-C stops the film and keeps the session"() {
        given:
        def typist = new Typist(folder)

        when:
        typist.types('"a red field" -d 120s --size 640x360 --seed 7')
        typist.sees('render')
        typist.presses('\u0003')

        then:
        typist.sees('Stopped, as you asked.')

        when: 'the film is still there to go on with'
        typist.types('/set motion=drift')

        then:
        typist.sees('seed 7')

        cleanup:
        typist.leaves()
    }

    def "an error says what to do, and changes nothing"() {
        given:
        def typist = new Typist(folder)
        typist.types('film("a") { prompt "red"; seconds 1; size 64, 36 }')
        typist.sees('seed 0')

        when:
        typist.types(line)

        then:
        typist.sees(error)
        typist.sees('motion> ')

        when:
        typist.types('scene.name')

        then:
        typist.sees('==> a')

        cleanup:
        typist.leaves()

        where:
        line                               || error
        '/sett motion=drift'               || "There is no command '/sett'. Did you mean 'set'?"
        '/set motion=drfit'                || "No motion is called 'drfit'. Did you mean 'drift'?"
        '/set motion.sped=1'               || "has no parameter 'sped'."
        'film("b") { motion drfit }'       || "session:1:20    film(\"b\") { motion drfit }"
        'throw new IOException("full")'    || 'IOException: full'
        '1 / 0'                            || 'Division by zero'
    }

    def "Groovy goes on over lines until nothing is open, and keeps its variables"() {
        given:
        def typist = new Typist(folder)

        when:
        typist.types('twice = { n ->')
        typist.types('    2 * n')
        typist.types('}')
        typist.types('twice(21)')

        then:
        typist.sees('==> 42')

        cleanup:
        typist.leaves()
    }

    def "Tab completes commands, settings and names of primitives"() {
        given:
        def typist = new Typist(folder)

        when:
        typist.presses(typed)

        then:
        typist.sees(completed)

        cleanup:
        typist.leaves()

        where:
        typed                             || completed
        '/hist\t'                         || '/history'
        'film("a") { camera doll\t'       || 'dolly'
        'film("a") { gradient rings(cou\t'|| 'count:'
    }

    def "keys step through variations, show the sheet and help, and what is being typed stays"() {
        given:
        def typist = new Typist(folder)
        typist.types('film("a") { prompt "red"; seconds 1; size 64, 36 }')
        typist.sees('seed 0')
        typist.types('/vary 3')
        typist.sees('/pick 1')

        when: 'Alt and the right arrow'
        typist.presses('2 + 3\u001b[1;3C')
        typist.sees('seed 0')
        typist.presses('7\r')

        then:
        typist.sees('==> 39')

        when: 'Ctrl-Space'
        typist.presses('\u0000')

        then:
        typist.sees('.sheet.png')

        when: 'Alt and the arrow up, on a number that is set'
        typist.presses('/set light.warmth=0.4\u001b[1;3A')
        typist.sees('seed 0')
        typist.presses('\u0001\u000bscene.look().light().warmth()\r')

        then:
        typist.sees('==> 0.5')

        when: 'F1'
        typist.presses('rings\u001bOP')

        then:
        typist.sees('rings: Concentric rings')

        cleanup:
        typist.leaves()
    }

    def "Ctrl-D leaves, and says how to go on; the kept session is a recipe"() {
        given:
        def typist = new Typist(folder)
        typist.types('film("Dusk") { prompt "red"; seconds 1; size 64, 36; seed 3 }')
        typist.sees('seed 3')
        typist.types('/lock motion')
        typist.sees('Locked: motion.')

        when:
        typist.presses('\u0004')

        then:
        typist.sees('Kept. Go on with:  motion repl ')
        typist.sent().contains('/set-up                    the first time here: what this machine has')
        typist.alone

        when:
        def kept = Files.list(folder.resolve('home/sessions')).toList()[0]
        def again = new Typist(folder, 'xterm-256color', kept)

        then:
        Files.readString(kept).contains("film('dusk') {")
        !again.sent().contains('the first time here')
        again.types('scene.name')
        again.sees('==> dusk')
        again.types('/lock')
        again.sees('Locked: motion.')

        cleanup:
        again?.leaves()
    }

    def "a terminal that shows only letters is sent only letters"() {
        given:
        def typist = new Typist(folder, 'dumb')

        when:
        typist.types('film("a") { prompt "red"; seconds 1; size 64, 36 }')
        typist.types('scene.name')
        typist.sees('==> a')

        then:
        !typist.sent().contains('\u001b')
        !typist.sent().contains('▀')

        cleanup:
        typist.leaves()
    }
}
