package productions.motion.origins

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('tables')
@Narrative('Knowledge is written down in rows of cells set apart by tabs.')
class TableSpec extends Specification {

    def "comments and empty rows are left out, and several tabs are one"() {
        expect:
        Table.parse('noises', '# name, band\n\nhum\tlow\nhiss\t\thigh\n').rows() == [['hum', 'low'], ['hiss', 'high']]
    }

    def "a row that has lost its tab is refused"() {
        when:
        Table.parse('noises', 'hum\tlow\nhiss high\n')

        then:
        def e = thrown(IllegalStateException)
        e.message == "Row 2 of the table 'noises' has only one cell: 'hiss high'. Set its cells apart by tabs."
    }

    def "a table that is not there is said to be missing"() {
        when:
        Table.read('origins/smells')

        then:
        def e = thrown(IllegalStateException)
        e.message == "The table 'origins/smells' is not in the jar. Build it again."
    }
}
