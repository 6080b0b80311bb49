package productions.motion.dsl.repl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.PluginState;
import productions.motion.dsl.command.Talk;
import productions.motion.dsl.command.Tool;
import productions.motion.family.Family;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Asking about everything else: words, registries, names, plugins, and what can be typed. */
final class Asking {

    /** What a recipe can name by itself; metrics and names are not chosen in a film. */
    private static final List<Family> CHOSEN = List.of(Family.GRADIENT, Family.MOTION, Family.CAMERA, Family.SOUND);

    private final Session session;

    Asking(Session session) {
        this.session = session;
    }

    List<Order> orders() {
        return List.of(
                new Order("words", "\"…\"", "tell what words would be understood as", w -> pass("interpret", w)),
                new Order("near", "color", "find learned colors like one, such as /near #c24", this::near),
                new Order(
                        "reg", "[command…]", "look into the registries: list, search, show, coverage", this::registry),
                new Order("name", "suggest|check …", "suggest names, or check one", w -> pass("name", w)),
                new Order("lexicon", "test|add|forget …", "look up and teach words", w -> pass("lexicon", w)),
                new Order("plugins", "[info NAME]", "list the plugins", this::plugins),
                new Order("reload", "", "load the plugins anew", w -> reload()),
                new Order("doctor", "", "check what films need on this machine", w -> pass("doctor", w)),
                new Order("docs", "[word]", "tell about a primitive or a command", this::docs),
                new Order("jobs", "[command…]", "look after queued films", this::jobs),
                new Order("help", "[command]", "list the commands", this::help));
    }

    /** Run a command of the command line. */
    static void line(Session session, Optional<String> command, String first, List<String> rest) {
        List<String> words = new ArrayList<>();
        command.ifPresent(words::add);
        words.add(first);
        words.addAll(rest);
        int code = Tool.run(session.desk().talk(), words.toArray(String[]::new));
        if (code == Refusal.Kind.CANCELED.exitCode()) {
            session.desk().talk().say("");
        }
    }

    /** Run a command of the command line over the home of the session. */
    void pass(String command, List<String> words) {
        line(session, Optional.empty(), command, atHome(words));
    }

    /** Commands look where this session looks. */
    private List<String> atHome(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add("--home");
        all.add(session.desk().home().folder().toString());
        return all;
    }

    private void near(List<String> words) {
        List<String> all = new ArrayList<>(List.of("near"));
        words.stream().filter(w -> !w.equals("color")).forEach(all::add);
        pass("registry", all);
    }

    private void registry(List<String> words) {
        pass("registry", words.isEmpty() ? List.of("list") : words);
    }

    private void jobs(List<String> words) {
        pass("jobs", words.isEmpty() ? List.of("list") : words);
    }

    private void plugins(List<String> words) {
        pass("plugins", words.isEmpty() ? List.of("list") : words);
    }

    private void reload() {
        Catalog catalog = session.desk().reload();
        Talk talk = session.desk().talk();
        talk.say("  " + catalog.plugins().size() + " plugins with "
                + catalog.specs().size() + " primitives.");
        catalog.plugins().stream()
                .filter(p -> !p.isSound())
                .map(PluginState::id)
                .forEach(id -> talk.say("  failed: " + id + ". See /plugins."));
    }

    private void docs(List<String> words) {
        Catalog catalog = session.desk().catalog();
        if (words.isEmpty()) {
            for (Family family : CHOSEN) {
                give(family.id() + ": "
                        + String.join(
                                ", ",
                                catalog.specs(family).stream()
                                        .map(PrimitiveSpec::name)
                                        .toList()));
            }
            return;
        }
        String word = words.get(0).toLowerCase(Locale.ROOT);
        List<PrimitiveSpec> found =
                catalog.specs().stream().filter(s -> s.name().equals(word)).toList();
        Order order = session.orders().get(word);
        if (found.isEmpty() && order == null) {
            throw unknown(catalog, word);
        }
        found.forEach(this::describe);
        if (order != null) {
            give(usage(order));
        }
    }

    private Refusal unknown(Catalog catalog, String word) {
        List<String> known = new ArrayList<>(session.orders().keySet());
        catalog.specs().forEach(s -> known.add(s.name()));
        return new Refusal(
                Refusal.Kind.DATA,
                "Nothing is called '" + word + "'. " + DidYouMean.sentence(word, known)
                        + "See /docs for primitives and /help for commands.");
    }

    private void describe(PrimitiveSpec spec) {
        give(spec.name() + ": " + spec.summary() + "  (" + spec.family().id() + ", plugin " + spec.plugin() + ")");
        spec.parameters().forEach(p -> give("    " + p.signature() + "    " + p.help()));
        spec.examples().forEach(e -> give("    " + spec.family().id() + " " + e));
    }

    private void help(List<String> words) {
        if (!words.isEmpty()) {
            docs(words);
            return;
        }
        give("A prompt in quotes makes a film: \"ocean at dusk, dreamy\" --seed 7");
        give("A line with a slash is a command:");
        session.orders().values().forEach(o -> give(usage(o)));
        give("Everything else is Groovy: film('Dusk') { prompt 'calm ocean'; motion 'wave' }");
        give("A word and a question mark tells about it: rings?");
    }

    private static String usage(Order order) {
        return String.format(Locale.ROOT, "  %-34s %s", "/" + order.name() + " " + order.usage(), order.help());
    }

    private void give(String line) {
        Arrays.stream(line.split("\n")).forEach(session.desk().talk()::give);
    }
}
