package productions.motion.docs

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('the gallery')
@Narrative('The gallery shows what the recipes and twenty prompts make. The pictures are made by docs/gallery/make.')
class GallerySpec extends Specification {

    def root = Path.of(System.getProperty('motion.root'))

    def "the page shows every recipe as it stands"() {
        expect:
        Files.readString(root.resolve('docs/gallery/README.md')) == Gallery.page(root)   // mend with: docs/gallery/make
    }

    def "every picture of the page is there"() {
        given:
        def pictures = (Gallery.page(root) =~ /\]\(([a-z-]+\.png)\)/).collect { it[1] }

        expect:
        pictures.size() == Gallery.recipes(root).size() + 1
        pictures.every { Files.size(root.resolve('docs/gallery').resolve(it)) > 1000 }
    }
}
