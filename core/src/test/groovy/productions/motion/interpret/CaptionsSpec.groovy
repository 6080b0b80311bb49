package productions.motion.interpret

import productions.motion.scene.Domain
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('words to show and lessons')
@Narrative('Words that a prompt wants to be seen, and what a film is to teach.')
class CaptionsSpec extends Specification {

    def "#text shows '#shown'"() {
        expect:
        FewWords.hear(text).all(Domain.TEXT)*.value() == [shown]

        where:
        text                                      || shown
        'with the text "HELLO"'                   || 'HELLO'
        'a sign that says “Go now!”'              || 'Go now!'
        "title card reading 'The Long Way Home'"  || 'The Long Way Home'
        'it says GO HOME, then red'               || 'GO HOME'
        'a film titled Night of the Owls, dark'   || 'Night of the Owls'
        'text: see you soon, red'                 || 'see you soon'
        '"Don\'t pan"'                            || "Don't pan"
    }

    def "words in capitals that stand by themselves in '#text' show #shown"() {
        given:
        def instruction = FewWords.hear(text)

        expect:
        instruction.all(Domain.TEXT)*.value() == [shown]
        instruction.all(Domain.COLOR)*.value() == colors

        where:
        text                               || shown          | colors
        'a red circle, THE END'            || 'THE END'      | ['red']
        'a slow pan. THE END!'             || 'THE END'      | []
        'a slow pan, THE END, red'         || 'THE END'      | ['red']
        'birds and then BYE in red'        || 'BYE'          | ['red']
        'birds, HAPPY DAYS in red letters' || 'HAPPY DAYS'   | ['red']
    }

    def "'#text' is only loud, refuses, or names something"() {
        expect:
        FewWords.hear(text).all(Domain.TEXT).empty

        where:
        text << ['A RED CIRCLE', 'A RED CIRCLE, THE END', 'birds, VERY FAST', 'birds, NO RED', 'birds, shot on THE ONE',
                 'birds, NASA', 'birds, ARRI ALEXA', 'birds, WITH A CIRCLE']
    }

    def "several texts are shown in their order"() {
        expect:
        FewWords.hear('"ONE" then "TWO"').all(Domain.TEXT)*.value() == ['ONE', 'TWO']
    }

    def "what is shown asks for nothing else"() {
        expect:
        FewWords.said('the words "no red zoom"') == ['no red zoom']
        FewWords.refused('the words "no red zoom"') == []
    }

    def "'#text' shows no words"() {
        expect:
        FewWords.hear(text).all(Domain.TEXT).empty

        where:
        text << ["don't, can't", 'an open " quote', '""', 'says hello', 'text']
    }

    def "'#text' is a lesson of the kind #template about '#topic'"() {
        given:
        def instruction = FewWords.hear(text)

        expect:
        instruction.first(Domain.TEMPLATE).get().value() == template
        instruction.first(Domain.TEXT).get().value() == topic

        where:
        text                                   || template                  | topic
        'explain gravity in 10 seconds'        || 'explainer'               | 'gravity'
        'Explain how the Tides rise.'          || 'explainer'               | 'the Tides rise'
        'a tutorial on baking bread, dark'     || 'tutorial'                | 'baking bread'
        'how to fold a crane with red'         || 'tutorial'                | 'fold a crane'
        'how does rain work?'                  || 'explainer'               | 'rain'
        'teach me about volcanoes'             || 'concept_example_summary' | 'volcanoes'
        'a lesson about light'                 || 'concept_example_summary' | 'light'
    }

    def "the words of a topic keep their meanings"() {
        expect:
        FewWords.said('explain the ocean').contains('ocean')
    }
}
