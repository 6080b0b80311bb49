package productions.motion.dsl.repl

import spock.lang.Narrative
import spock.lang.Title

@Title('changing a film by hand')
@Narrative('''Settings, chance, format and tempo of the film are changed by a line each, and put back by another.''')
class ChangingSpec extends SessionStory {

    def "/unset puts something back as it was planned"() {
        given:
        session.take(FIELD)
        def planned = scene()

        when:
        session.take('/set motion=wave light.warmth=0.7')
        session.take('/unset motion light')

        then:
        scene().look() == planned.look()
    }

    def "a film that runs in a circle tells how well its ends meet, a sheet where its beats fall"() {
        given:
        session.take(FIELD)

        when:
        session.take('/loop on')
        session.take('/bpm 120')
        session.take('/sheet')

        then:
        (said.toString() =~ /seam 0\.\d+/).find()
        said.toString().contains('2.0 beats at 120 a minute')
    }

    def "the number at the cursor is nudged by its last digit: #line"() {
        expect:
        Keys.nudged(line, cursor, by) == Optional.ofNullable(nudged)

        where:
        line                     | cursor | by  || nudged
        '/set motion.speed=0.30' | 20     | 1   || '/set motion.speed=0.31'
        '/set motion.speed=0.30' | 22     | -10 || '/set motion.speed=0.20'
        '/vary 9'                | 7      | 1   || '/vary 10'
        '/still 2.5s'            | 8      | -1  || '/still 2.4s'
        '/vary'                  | 3      | 1   || null
    }

    def "a seed that is kept is that of all words to come, until another is drawn"() {
        given:
        session.take('"a red field" -d 1s --size 64x36 --seed 418203377')
        def kept = scene().seed()

        expect:
        session.take('/seed keep') == 0
        said.toString().contains('All films of words are made with seed 418203377 from now on, until /seed new.')

        when: 'other words'
        session.take('"a blue field" -d 1s --size 64x36')

        then:
        scene().prompt() == 'a blue field'
        scene().seed() == kept

        when: 'a seed that is named goes over it, once'
        session.take('"a green field" -d 1s --size 64x36 --seed 5')
        def named = scene().seed().value()
        session.take('"a gray field" -d 1s --size 64x36')

        then:
        named == 5
        scene().seed() == kept

        when: 'variations and steps back keep it, too'
        session.take('/vary 3')
        session.take('/pick 2')

        then:
        scene().seed() == kept

        when:
        session.take('/seed new')
        def drawn = scene().seed()
        session.take('"a white field" -d 1s --size 64x36')

        then:
        drawn != kept
        scene().seed() != kept
        scene().seed() != drawn
    }

    def "the same words are made with another chance by its number, and a word that is no number is refused"() {
        given:
        session.take('"a red field" -d 1s --size 64x36 --seed 7')

        expect:
        session.take('/seed 999999999') == 0
        scene().seed().value() == 999_999_999
        scene().prompt() == 'a red field'
        session.take('/seed kep') == 64
        said.toString().contains("'/seed kep' is no whole number. Write it as /seed 7.")
    }
}
