package productions.motion.dsl.repl

import spock.lang.Narrative
import spock.lang.Title

@Title('a session')
@Narrative('''A session takes lines and keeps one film. It can go back on every step, and what it keeps on disk is a recipe that makes the
very film.''')
class SessionSpec extends SessionStory {

    def "every step can be undone and redone"() {
        given:
        def scenes = [FIELD, '/set motion=wave', '/set motion.speed=0.3', '/vary 3', '/pick 2', '/bpm 96', '/loop on', '/size 9:16'].collect {
            assert session.take(it) == 0
            scene()
        }

        when:
        def back = (scenes.size() - 2..0).collect { session.take('/undo'); scene() }
        def forth = (1..scenes.size() - 1).collect { session.take('/redo'); scene() }

        then:
        back == scenes.dropRight(1).reverse()
        forth == scenes.drop(1)
    }

    def "what is kept after each step makes the very film: after #step"() {
        given:
        session.take(FIELD)
        def before = scene()

        when:
        session.take('/vary 3 0.6')
        session.take(step)

        then:
        scene() != before
        bare(again(session.file().file().get())) == bare(scene())

        where:
        step << ['/set motion=wave camera=dolly', '/set palette=#123,#f80', '/set light.warmth=0.4 texture.strength=9', '/pick 1',
                 '/pick 3', '/loop on', '/bpm 77', '/size 9:16', '/remix gradient=rings 0.5']
    }

    def "plain words are a prompt, with or without quotes: #line"() {
        expect:
        session.take(line) == 0
        scene().prompt() == line

        where:
        line << ['apollo 11', 'a quiet harbor at dawn, gulls', 'neon city', 'light rain', "don't stop, 3 birds, no red."]
    }

    def "a misspelt word of the language is no prompt: #line"() {
        expect:
        session.take(line) == 65
        said.toString().contains("Did you mean '$meant'?")

        where:
        line           || meant
        'flim neon'    || 'film'
        'filn "x", {}' || 'film'
    }

    def "a prompt may be typed as on the command line"() {
        expect:
        session.take('make "a red field" -d 1s --size 64x36 --seed 7') == 0
        session.work().film().present
    }

    def "a command may do without its slash where nothing else can be meant: #line"() {
        given:
        session.take(FIELD)

        expect:
        session.take(line) == 0
        said.toString().contains(told)

        where:
        line      || told
        'help'    || 'A line with a slash is a command:'
        '?'       || 'A line with a slash is a command:'
        'vary 3'  || 'Go on with one of them: /pick 1'
        'bpm 100' || ''
        'Undo'    || 'Undone: film("Field")'
    }

    def "'#line' leaves, with or without a slash"() {
        expect:
        session.take(line) == 0
        session.over

        where:
        line << ['quit', 'exit', '/quit']
    }

    def "words that a program or a prompt could mean are taken as such"() {
        given:
        session.take(FIELD)

        expect: 'a variable'
        session.take('vary = 3') == 0
        session.take('vary') == 0
        said.toString().contains('==> 3')

        and: 'a prompt'
        session.take('still water at dawn') == 0
        scene().prompt() == 'still water at dawn'
    }

    def "one word that is nothing is a slip, not a prompt"() {
        expect:
        session.take('film') == 65
        session.take('halp') == 65
        said.toString().contains("'halp' is no command and no variable. Did you mean 'help'? A prompt of one word is put in quotes: \"halp\". Commands: /help.")
    }

    def "a line that fails changes nothing: #line"() {
        given:
        session.take(FIELD)
        def before = session.past().now()

        expect:
        session.take(line) == code
        session.past().now() == before
        said.toString().contains(message)

        where:
        line                 || code | message
        '/pick 1'            || 65   | 'Draw some with /vary.'
        '/set motion.speed'  || 64   | "'motion.speed' sets nothing."
        '/set colour=red'    || 65   | "Nothing in this film is called 'colour'."
        '/lock sond'         || 65   | "Did you mean 'sound'?"
        '/load nowhere.groovy' || 66 | "The recipe 'nowhere.groovy' cannot be read."
        '/why colour'        || 65   | "Nothing called 'colour' was decided"
        'film("b") { motion wavee }' || 65 | "Did you mean 'wave'?"
    }
}
