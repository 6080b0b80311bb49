package productions.motion.dsl.command

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('bad input')
@Narrative('''
What cannot be done is refused before anything is made: a sentence that says what is wrong and, last, what to do,
and an exit code that scripts can tell apart.''')
class BadInputSpec extends Specification {

    def "a film that cannot be is refused"() {
        when:
        def session = Session.of(*arguments)

        then:
        session.complained() == '✗ ' + message
        session.code == code
        session.said() == ''

        where:
        arguments                                 || code | message
        ['make', '']                              || 65   | 'The prompt is empty. Say what the film should be, such as "a calm ocean at dusk".'
        ['make', 'x' * 5000]                      || 65   | 'The prompt has 5000 characters, and 2000 is the most. Say it in fewer words.'
        ['make', 'blue', '--size', '0x9']         || 64   | "'--size 0x9' has a side of 0. Write it as --size 1280x720."
        ['make', 'blue', '--size', '99999x99999'] || 64   | "A picture of '99999x99999' cannot be made. Keep each side between 16 and 4096."
        ['make', 'blue', '--size', '513x512']     || 64   | "A picture of '513x512' has an odd side, which H.264 cannot hold. Try 514x512."
        ['make', 'blue', '--size', 'large']       || 64   | "'--size large' is not two numbers. Write it as --size 1280x720."
        ['make', 'blue', '--ar', '16/9']          || 64   | "'--ar 16/9' is not two numbers. Write it as --ar 16:9."
        ['make', 'blue', '--fps', '0']            || 64   | "'--fps 0' is outside 1 to 120. Ask for 24, 25, 30, 50 or 60."
        ['make', 'blue', '-d', '0s']              || 64   | "A film of '0s' cannot be made. Ask for more than 0 s and at most 4 h."
        ['make', 'blue', '-d', 'soon']            || 64   | "'soon' is no length of time. Write it as 6s, 1m30s, 1:30, PT6S or 144f."
        ['make', 'blue', '--seed', 'lucky']       || 64   | "'--seed lucky' is no whole number. Write it as --seed 7."
    }

    def "an option or a command that does not exist is answered with the nearest one"() {
        when:
        def session = Session.of(*arguments)

        then:
        session.complained() == '✗ ' + message
        session.code == 64

        where:
        arguments                      || message
        ['make', 'blue', '--sede=7']   || "motion make has no option '--sede=7'. Did you mean '--seed'? See 'motion make --help'."
        ['mke', 'blue']                || "motion has no command or argument 'mke'. Did you mean 'make'? See 'motion --help'."
    }

    def "a film that is not there is missing"() {
        when:
        def session = Session.of(command, 'nowhere.mp4')

        then:
        session.complained() == "✗ There is no film 'nowhere.mp4'. Check its name."
        session.code == 66

        where:
        command << ['sheet', 'still', 'gif', 'explain', 'remake', 'extract']
    }

    def "without a command the user is told what to say"() {
        expect:
        Session.of().code == 64
        Session.of().complained().startsWith('✗ Say what to do')
    }
}
