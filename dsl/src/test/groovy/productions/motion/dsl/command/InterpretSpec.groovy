package productions.motion.dsl.command

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('motion interpret')
@Narrative('What a prompt asks for, without making a film: in rows for people, in neutral JSON fields for tools.')
class InterpretSpec extends Specification {

    static final JsonMapper JSON = JsonMapper.builder().build()

    @TempDir
    Path folder

    def "each meaning is a row: what kind, which one, which words say so, and how they were read"() {
        expect:
        Session.of('interpret', 'three red circles, not dark, 5 seconds, glorp').said() == '''\
            color            red                      red  (word)
            palette          fire                     red  (hint)
            shape            circle ×3.0              circles  (word)
            not light        dark                     dark  (word)
            not tone         dark                     dark  (word)
            not mood         dark                     dark  (word)
            not palette      night                    dark  (hint)
            not setting      night                    dark  (hint)
            duration         5.0 s                    5 seconds
            not used                                  glorp'''.stripIndent()
    }

    def "--explain tells how sure each reading is, and what else the words could mean"() {
        expect:
        Session.of('interpret', 'a crane', '--explain').said() == '''\
            entity           bird                     crane  (context, 0.90, or camera.crane 0.37, or entity.building 0.12)
            ambiguous                                 crane'''.stripIndent()
    }

    def "--keep puts a prompt in the registries; when words are taught later, --backfill reads it again"() {
        given:
        def home = folder.resolve('home').toString()
        Session.of('interpret', 'a zorp ocean', '--keep', '--home', home)

        expect:
        Session.of('interpret', '--backfill', '10', '--home', home).complained() == 'Every prompt is understood as well as it can be.'

        when:
        Session.of('lexicon', 'add', 'zorp', 'pulse', '--domain', 'motion', '--home', home)

        then:
        Session.of('interpret', '--backfill', '10', '--home', home).complained() == 'Read again: 1.'
    }

    def "neutral fields hold the word of the prompt, and what Motion calls it where that is another word"() {
        given:
        def json = json('a melancholy evening on a pier, slow dolly in')

        expect:
        texts(json.get('setting')) == ['evening', 'golden_hour', 'pier', 'beach']
        json.get('mood').asString() == 'melancholy'
        texts(json.get('camera')) == ['dolly in', 'dolly']
        json.get('speed').asString() == 'slow'
    }

    def "a field that the prompt does not determine is absent"() {
        expect:
        json('a circle').propertyNames().toList() == ['shapes', 'understood', 'refused', 'unused', 'ambiguous']
        json('vertical video').propertyNames().toList() == ['aspect', 'understood', 'refused', 'unused', 'ambiguous']
    }

    def "scenes that follow each other stand in order, each with fields of its own"() {
        given:
        def scenes = json('2 seconds of red, 3 seconds of green, then wipe to white').get('scenes')

        expect:
        scenes*.get('colors').collect { texts(it) } == [['red'], ['green'], ['white']]
        scenes*.get('duration_s')*.asDouble() == [2, 3, null]
        texts(scenes.get(2).get('transition')) == ['wipe to', 'wipe']
    }

    def "a file of prompts is answered line by line, and a line that is none stops nothing"() {
        given:
        def file = Files.writeString(folder.resolve('prompts.jsonl'), '''\
            {"id": "a", "prompt": "red"}
            {"id": 2, "prompt": "blue"}

            {"id": "c", "text": "green"}
            nonsense
            {"id": "e", "prompt": ""}
            '''.stripIndent())

        when:
        def session = Session.of('interpret', '--file', file.toString(), '--jsonl')
        def lines = session.said().readLines().collect { JSON.readTree(it) }

        then:
        session.code == 65
        lines[0..1]*.get('id')*.asString() == ['a', '2']
        lines[0..1].collect { texts(it.get('instruction').get('colors')) } == [['red'], ['blue']]
        lines[2].get('id').asString() == 'c'
        lines[2].get('error').asString() == '''The line has no text called 'prompt'. Write {"id":"1","prompt":"a calm sea"}.'''
        lines[3].get('line').asInt() == 4
        lines[3].get('error').asString().startsWith('The line is no JSON: ')
        lines[4].get('instruction').propertyNames().toList() == ['understood', 'refused', 'unused', 'ambiguous']
    }

    def "what cannot be read is refused"() {
        when:
        def session = Session.of(*arguments)

        then:
        session.complained() == '✗ ' + message
        session.code == code

        where:
        arguments                                     || code | message
        ['interpret', '']                             || 65   | 'The prompt is empty. Say what the film should be.'
        ['interpret', '--file', 'nowhere.jsonl']      || 66   | "There is no file 'nowhere.jsonl'. Name a file with one prompt a line."
        ['interpret', 'sea', '--file', 'nowhere.jsonl'] || 64 | "There is a prompt beside the file 'nowhere.jsonl'. Give one of them."
    }

    private static JsonNode json(String prompt) {
        JSON.readTree(Session.of('interpret', prompt, '--json').said())
    }

    private static List<String> texts(JsonNode node) {
        node.collect { it.asString() }
    }
}
