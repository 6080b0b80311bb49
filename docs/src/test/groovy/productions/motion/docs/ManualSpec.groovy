package productions.motion.docs

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('the manual')
@Narrative('The pages of the manual are the specs themselves, so they cannot say what is not so.')
class ManualSpec extends Specification {

    def root = Path.of(System.getProperty('motion.root'))

    def "a spec with a title becomes a page"() {
        given:
        def source = '''
            import spock.lang.*
            @Title('rings') @Narrative('Circles in circles.')
            class RingsSpec extends Specification {
                def "the first is at the center"() {
                    expect:
                    1 + 1 == 2
                }
                def helper() { 3 }
            }'''.stripIndent()

        expect:
        SpecPage.of(source).get().markdown() == '''\
            # rings

            Circles in circles.

            ## the first is at the center

            ```groovy
            expect:
            1 + 1 == 2
            ```
            '''.stripIndent()
    }

    def "a spec without a title is no page"() {
        expect:
        SpecPage.of('class PlainSpec { def "a fact"() { } }').isEmpty()
    }

    def "the pages that are checked in are the ones the specs make"() {
        given:
        def folder = root.resolve('docs/manual')
        def pages = Manual.pages(root)

        when:
        if (System.getProperty('update.docs') == 'true') {
            folder.toFile().deleteDir()
            pages.each { path, text ->
                Files.createDirectories(folder.resolve(path).parent)
                Files.writeString(folder.resolve(path), text)
            }
        }

        then:
        folder.toFile().exists()
        def stale = pages.findAll { path, text -> !Files.exists(folder.resolve(path)) || Files.readString(folder.resolve(path)) != text }.keySet()
        def left = folder.toFile().traverse(type: groovy.io.FileType.FILES, nameFilter: ~/.*\.md/).collect { folder.relativize(it.toPath()).toString() } - pages.keySet()
        stale == [] as Set     // mend with: mvn verify -Dupdate.docs=true
        left == []
    }
}
