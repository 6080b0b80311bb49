package productions.motion.dsl.command.registry

import java.nio.file.Path
import java.time.Instant
import picocli.CommandLine
import productions.motion.dsl.command.Session
import productions.motion.dsl.command.Talk
import productions.motion.dsl.command.Tool
import productions.motion.dsl.command.names.NameCommand
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Describer
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Registries
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.origins.OriginsKnowledge
import productions.motion.store.RegistryStore
import productions.motion.value.Seed

/** A user who looks into the registries of a home. */
class Visit implements Shelf {

    static final Instant NOON = Instant.parse('2026-03-01T12:00:00Z')
    static final OriginsKnowledge KNOWLEDGE = new OriginsKnowledge()

    final Path home

    Visit(Path home) {
        this.home = home
    }

    Session say(String... arguments) {
        def session = new Session()
        def talk = new Talk(new PrintWriter(session.out, true), new PrintWriter(session.err, true), Talk.Terminal.NONE)
        def tool = Tool.commands(talk)
        def handlers = [tool.executionExceptionHandler, tool.parameterExceptionHandler]
        [registry: RegistryCommand.with(this), name: NameCommand.with(this)].each { name, command ->
            tool.subcommands.containsKey(name) ?: tool.addSubcommand(command)
            prepare(command, talk, handlers)
        }
        session.code = tool.execute(arguments)
        session
    }

    private static void prepare(CommandLine command, Talk talk, List handlers) {
        command.setOut(talk.out()).setErr(talk.err()).setCaseInsensitiveEnumValuesAllowed(true)
        command.setExecutionExceptionHandler(handlers[0]).setParameterExceptionHandler(handlers[1])
    }

    /** Learn a film in which some values were met. */
    void learn(String run, Sighting... sightings) {
        open(Optional.empty()).withCloseable { it.learn(new Run(run, NOON, "prompt of $run", sightings.toList(), '')) }
    }

    static Sighting color(int red, int green, int blue, long count = 1) {
        def key = [red, green, blue].collect { it.intdiv(25) * 25 }.join(',') + '_1.0'
        new Sighting(new EntryId(Aspect.PURE_COLOR, key), [red, green, blue, 1.0]*.doubleValue(), '', [], count)
    }

    static Sighting word(Aspect aspect, String key, long count = 1) {
        new Sighting(new EntryId(aspect, key), [], key, [], count)
    }

    @Override
    Registries open(Optional<Path> ignored) {
        RegistryStore.open(home.resolve('registries'), new Namer())
    }

    @Override
    Registries reading(Optional<Path> ignored) {
        RegistryStore.reading(home.resolve('registries'), new Namer())
    }

    @Override
    Describer describer(Optional<Path> ignored) {
        new Namer()
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
