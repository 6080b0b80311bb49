package productions.motion.dsl.command

import java.nio.file.Path
import java.time.Instant
import productions.motion.catalog.Plugins
import productions.motion.extract.Extractor
import productions.motion.grow.Grower
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.prompts.PromptWriter
import productions.motion.studio.ProjectionRoom
import productions.motion.value.Cancellation
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('many films, one after the other')
@Narrative('''Each film is made, learned and thrown away, with prompts that are written of what is known by then. Beside the
registries, a second book is kept of each file as any reader sees it: decoded and measured anew, its scene unread. At the end the
two agree entry by entry. `-Dmotion.films=100` makes it long.''')
class ManyFilmsSpec extends Specification {

    /** Sound is measured before it is compressed, so its finest steps may differ in the file. */
    static final MEASURED = Aspect.values().findAll { it.id() ==~ /(pure|blended)\..*/ }
            .minus([Aspect.BLEND, Aspect.PURE_SOUND, Aspect.SOUND]) as Set

    @TempDir
    Path folder

    def "every count is what the films hold, and nothing is there twice"() {
        given:
        def films = Integer.getInteger('motion.films', 4)
        def home = new Home(folder.resolve('home'))
        def catalog = Plugins.load(home.pluginFolders())
        Map<EntryId, Long> book = [:].withDefault { 0L }
        def discovered = 0
        def learnedFrom = 0
        def avoided = []

        when:
        films.times { number ->
            def prompt = new PromptWriter(Workshop.knowledge(home, catalog)).write(new Seed(number), avoided).get()
            avoided << prompt
            def file = folder.resolve("film-${number}.mp4")
            def job = make(prompt, file, number)
            discovered += job.get('learned').get('new').asInt()
            learnedFrom += job.get('choices').any { it.get('how').asString() == 'learned' } ? 1 : 0
            sightings(file, catalog).each { book[it.id()] += it.count() }
            file.toFile().delete()
        }
        def entries = Workshop.entries(home, catalog)

        then: 'what was measured in the files is what was counted, entry by entry'
        counted(entries) == book

        and: 'what was told as new is what there is beside the origins'
        def all = Aspect.values().collectMany { aspect -> entries.all(aspect).toList() }
        all.count { !it.origin() } == discovered

        and: 'no entry is there twice, and no two have one name'
        all*.id().toSet().size() == all.size()
        all.collect { [it.id().aspect().registry(), it.name().toLowerCase()] }.toSet().size() == all.size()
        Session.of('registry', 'health', '--home', home.folder().toString()).code == 0

        and: 'later films were drawn from what earlier ones had shown'
        learnedFrom > 0
    }

    private static Map counted(entries) {
        MEASURED.collectMany { aspect -> entries.all(aspect).toList() }.findAll { it.statistics().count() > 0 }
                .collectEntries { [it.id(), it.statistics().count()] }
    }

    private static List sightings(Path file, catalog) {
        def projection = new ProjectionRoom(catalog).projector(ProjectionRoom.OWN).open(file, new Cancellation())
        try {
            new Grower(Workshop.origins().origins(), { '' }).grow('book', Instant.EPOCH, new Extractor(catalog).extract(projection))
                    .sightings().findAll { it.id().aspect() in MEASURED }
        } finally {
            projection.close()
        }
    }

    private JsonNode make(String prompt, Path file, int seed) {
        def session = Session.of('make', prompt, '--size', '96x64', '-d', '1s', '--seed', "$seed" as String,
                '--home', folder.resolve('home').toString(), '-o', file.toString(), '--json')
        assert session.code == 0: session.complained()
        JsonMapper.builder().build().readTree(session.said())
    }
}
