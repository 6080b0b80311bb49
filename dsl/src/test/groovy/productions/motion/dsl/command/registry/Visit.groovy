package productions.motion.dsl.command.registry

import java.nio.file.Path
import java.time.Instant
import productions.motion.dsl.command.Session
import productions.motion.dsl.command.Talk
import productions.motion.dsl.command.Tool
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Describer
import productions.motion.knowledge.Dictionary
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Registries
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.origins.OriginsKnowledge
import productions.motion.origins.WordTables
import productions.motion.store.RegistryStore
import productions.motion.value.Seed

/** A user who looks into the registries of a home. */
class Visit implements Shelf {

    static final Instant NOON = Instant.parse('2026-03-01T12:00:00Z')
    static final OriginsKnowledge KNOWLEDGE = new OriginsKnowledge()
    static final WordTables WORDS = new WordTables()

    final Path home

    Visit(Path home) {
        this.home = home
    }

    Session say(String... arguments) {
        def session = new Session()
        def talk = new Talk(new PrintWriter(session.out, true), new PrintWriter(session.err, true), Talk.Terminal.NONE)
        session.code = Tool.commands(talk, { this } as Shelves).execute(arguments)
        session
    }

    /** Learn a film in which some values were met. */
    void learn(String run, Sighting... sightings) {
        open().withCloseable { it.learn(new Run(run, NOON, "prompt of $run", sightings.toList(), '')) }
    }

    static Sighting color(int red, int green, int blue, long count = 1) {
        def key = [red, green, blue].collect { it.intdiv(25) * 25 }.join(',') + '_1.0'
        new Sighting(new EntryId(Aspect.PURE_COLOR, key), [red, green, blue, 1.0]*.doubleValue(), '', [], count)
    }

    static Sighting word(Aspect aspect, String key, long count = 1) {
        new Sighting(new EntryId(aspect, key), [], key, [], count)
    }

    @Override
    Registries open() {
        RegistryStore.open(home.resolve('registries'), new Namer())
    }

    @Override
    Registries reading() {
        RegistryStore.reading(home.resolve('registries'), new Namer())
    }

    @Override
    Describer describer() {
        new Namer()
    }

    @Override
    Dictionary dictionary() {
        WORDS
    }

    @Override
    Knowledge knowledge() {
        KNOWLEDGE
    }

    /** Calls colors by their hue and everything by a word of nature: {@code Teal · Quiet Harbor}. */
    static class Namer implements Describer {

        static final List<String> TAILS = ['Harbor', 'Meadow', 'Willow', 'Ember', 'Orchard', 'Canyon', 'Lagoon', 'Summit']

        @Override
        String name(EntryId id, String text, int attempt) {
            def seed = Seed.ofText(id.toString()).of(attempt)
            def head = id.aspect().color && id.key() =~ /^\d+,\d+,\d+/ ? hue(id.key()) : 'Some'
            "$head · ${attempt < 4 ? '' : TAILS[seed.of('more').below(8)] + ' '}${TAILS[seed.of('tail').below(8)]}"
        }

        @Override
        Depth depth(EntryId id, List<Double> means) {
            if (id.aspect().color) {
                return new Depth([new Depth.Share('gray', 0.806), new Depth.Share('teal', 0.194)], 0.004, 'color-mixture/1')
            }
            new Depth([new Depth.Share(id.key().split('_')[0], 1)], 0, 'word/1')
        }

        private static String hue(String key) {
            def channels = key.split(/[,_]/).take(3)*.toInteger()
            channels.toSet().size() == 1 ? 'Gray' : ['Red', 'Green', 'Blue'][channels.indexOf(channels.max())]
        }
    }
}
