package productions.motion.catalog

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.family.Family
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('plugins')
@Narrative('''
Plugins are found in folders, loaded one after the other, and listed: those that work with what they give, those that
do not with the reason. What is wrong with one never touches another.''')
class PluginsSpec extends Specification {

    @TempDir
    Path folder

    def "a plugin gives its primitives under their names"() {
        given:
        plugin('bars', [:], ['productions.motion.catalog.Stripes', 'productions.motion.catalog.Ramp'])

        when:
        def catalog = Plugins.load([folder])

        then:
        catalog.plugins()*.id() == ['bars']
        catalog.plugins()[0].isSound()
        catalog.plugins()[0].primitives() == 2
        catalog.specs(Family.GRADIENT)*.name() == ['ramp', 'stripes']
        catalog.specs(Family.GRADIENT)*.plugin() == ['bars', 'bars']
    }

    def "a plugin that fails is listed with its reason, and the rest works"() {
        given:
        plugin('bars', [:], ['productions.motion.catalog.Stripes'])
        plugin('broken', properties, extensions)

        when:
        def catalog = Plugins.load([folder])

        then:
        catalog.find(Family.GRADIENT, 'stripes').isPresent()
        def broken = catalog.plugins().find { it.id() == 'broken' }
        !broken.isSound()
        broken.failures()[0].contains(reason)

        where:
        properties                             | extensions                              || reason
        [:]                                    | []                                      || 'It gives no primitives: its META-INF/extensions.idx is empty or missing.'
        [:]                                    | ['no.such.Gradient']                    || 'no.such.Gradient: java.lang.ClassNotFoundException: no.such.Gradient.'
        [:]                                    | ['productions.motion.catalog.Silent']   || "Silent does not say what 'count' means. Mark it @Parameter."
        [:]                                    | ['productions.motion.catalog.Nameless'] || 'Nameless is no record marked @Primitive. Make it one.'
        [:]                                    | ['productions.motion.catalog.Stripes']  || "Its gradient 'stripes' is hidden by the one of plugin bars."
        ['plugin.requires': '>=99.0.0']        | ['productions.motion.catalog.Ramp']     || 'It requires Motion >=99.0.0, and this is '
        ['plugin.requires': '>=1.0 <<2']       | ['productions.motion.catalog.Ramp']     || 'It cannot be loaded: '
        ['plugin.dependencies': 'missing@1.0'] | ['productions.motion.catalog.Ramp']     || 'It cannot be loaded: '
        ['plugin.id': '']                      | ['productions.motion.catalog.Ramp']     || 'It cannot be loaded: '
    }

    def "a jar that is no jar is listed too"() {
        given:
        plugin('bars', [:], ['productions.motion.catalog.Stripes'])
        Files.write(folder.resolve('torn.jar'), 'not a jar'.bytes)

        when:
        def catalog = Plugins.load([folder])

        then:
        catalog.plugins()*.id() == ['bars', 'torn.jar']
        catalog.plugins()[1].failures()[0].startsWith('It cannot be loaded: ')
    }

    def "a folder that is not there holds no plugins"() {
        expect:
        Plugins.load([folder.resolve('nowhere')]).plugins() == []
    }

    def "an unknown name may belong to a plugin that failed, and the message says so"() {
        given:
        plugin('bars', [:], ['productions.motion.catalog.Stripes'])
        Files.write(folder.resolve('torn.jar'), 'not a jar'.bytes)

        when:
        Plugins.load([folder]).spec(Family.GRADIENT, 'plaid')

        then:
        def refusal = thrown(Refusal)
        refusal.message == "No gradient is called 'plaid'. Known: stripes. " +
                "It may belong to a plugin that failed: torn.jar. See 'motion plugins list'."
    }

    private void plugin(String id, Map<String, String> properties, List<String> extensions) {
        def classes = Files.createDirectories(folder.resolve(id).resolve('target/classes/META-INF')).parent
        def all = ['plugin.id': id, 'plugin.version': '1.0.0', 'plugin.requires': '>=0.1.0'] + properties
        Files.writeString(classes.resolve('plugin.properties'), all.collect { k, v -> "$k=$v" }.join('\n'))
        Files.writeString(classes.resolve('META-INF/extensions.idx'), extensions.join('\n') + '\n')
    }
}
