package productions.motion.docs

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices

import com.tngtech.archunit.base.DescribedPredicate
import com.tngtech.archunit.core.domain.JavaClass
import com.tngtech.archunit.core.domain.JavaClasses
import com.tngtech.archunit.core.domain.JavaModifier
import com.tngtech.archunit.core.importer.ClassFileImporter
import java.nio.file.Path
import productions.motion.family.Primitive
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('the walls of the house')
@Narrative('Arrows point one way. Each wall of the architecture is a rule over the compiled classes of all modules.')
class WallsSpec extends Specification {

    static final String HOME = 'productions.motion.'
    static final List<String> STAGES = ['interpret', 'create', 'render', 'sound', 'media', 'extract', 'safety', 'still']

    @Shared
    JavaClasses house = new ClassFileImporter().importPaths(
            ['core', 'knowledge', 'dsl', 'plugins/gradient', 'plugins/motion', 'plugins/camera', 'plugins/sound',
             'plugins/extraction', 'plugins/naming', 'plugins/ffmpeg']
                    .collect { Path.of(System.getProperty('motion.root'), it, 'target/classes') })

    def "every module is looked at"() {
        expect:
        house.any { it.packageName.startsWith(HOME + module) }

        where:
        module << ['value', 'origins', 'dsl', 'plugins.gradient', 'plugins.camera', 'plugins.sound']
    }

    def "arrows point from later to earlier: value, family, catalog, scene, knowledge, stages, studio, loop, dsl"() {
        expect:
        noClasses().that().resideInAPackage(HOME + layer + '..')
                .should().dependOnClassesThat().resideInAnyPackage(later.collect { HOME + it + '..' } as String[])
                .check(house)

        where:
        layer       | later
        'value'     | ['family', 'catalog', 'scene', 'knowledge', 'studio', 'loop', 'dsl', 'origins'] + STAGES
        'family'    | ['catalog', 'scene', 'knowledge', 'studio', 'loop', 'dsl', 'origins'] + STAGES
        'catalog'   | ['scene', 'knowledge', 'studio', 'loop', 'dsl', 'origins'] + STAGES
        'scene'     | ['knowledge', 'studio', 'loop', 'dsl', 'origins'] + STAGES
        'knowledge' | ['studio', 'loop', 'dsl', 'origins'] + STAGES
        'studio'    | ['loop', 'dsl', 'origins']
        'loop'      | ['dsl', 'origins', 'store']
        'origins'   | ['studio', 'loop', 'dsl'] + STAGES
    }

    def "a stage knows the nouns it takes and gives, and no other stage"() {
        expect:
        noClasses().that().resideInAPackage(HOME + stage + '..')
                .should().dependOnClassesThat()
                .resideInAnyPackage((STAGES - stage + ['studio', 'loop', 'dsl']).collect { HOME + it + '..' } as String[])
                .check(house)

        where:
        stage << STAGES
    }

    def "no two packages need each other"() {
        expect:
        slices().matching('productions.motion.(**)').should().beFreeOfCycles().check(house)
    }

    def "a library is known in one place"() {
        expect:
        noClasses().that().resideOutsideOfPackages(places.collect { HOME + it + '..' } as String[])
                .should().dependOnClassesThat().resideInAnyPackage(library)
                .check(house)

        where:
        library                   | places
        'org.pf4j..'              | ['family', 'catalog', 'plugins']
        'org.jcodec..'            | ['media']
        'io.github.jaredmdobson.concentus..'| ['media']
        'groovy..'                | ['dsl']
        'org.codehaus.groovy..'   | ['dsl']
        'picocli..'               | ['dsl']
        'org.apache.commons.imaging..' | ['still']
        'org.hipparchus..'        | ['plugins.extraction']
    }

    def "plugins see the words of core and nothing else"() {
        expect:
        noClasses().that().resideInAPackage(HOME + 'plugins..')
                .should().dependOnClassesThat()
                .resideInAnyPackage((['catalog', 'scene', 'knowledge', 'studio', 'loop', 'dsl', 'origins'] + STAGES).collect { HOME + it + '..' } as String[])
                .check(house)
    }

    def "a primitive is a record, so nothing in it ever changes"() {
        expect:
        classes().that().areAnnotatedWith(Primitive).should().beRecords().check(house)
    }

    def "nothing is named for its role in a pattern"() {
        expect:
        noClasses().that().resideInAPackage('productions.motion..')
                .should().haveSimpleNameEndingWith('Manager')
                .orShould().haveNameMatching('.*\\.(.*Utils?|.*Helper|.*Impl|.*Processor|Abstract.*|Base[A-Z].*)')
                .check(house)
    }

    def "no static field can be changed"() {
        given:
        DescribedPredicate<JavaClass> ours = DescribedPredicate.describe('ours') { JavaClass type -> !type.isEnum() && !type.isInterface() }

        expect:
        fields().that().areDeclaredInClassesThat(ours)
                .and().areStatic().should().haveModifier(JavaModifier.FINAL).check(house)
    }
}
