package productions.motion.dsl.repl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.Workshop;
import productions.motion.dsl.command.loop.Feed;
import productions.motion.dsl.recipe.Verbs;
import productions.motion.edit.Settings;
import productions.motion.edit.Trait;
import productions.motion.family.Family;
import productions.motion.family.ParameterSpec;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;

/** Completes what is being typed: commands, settings, primitives of the family asked for, parameters, verbs. */
final class Hints implements Completer {

    private static final Pattern SETTING = Pattern.compile("(gradient|motion|camera)=\\w*");

    private static final int NAMES = 100;

    private final Session session;

    Hints(Session session) {
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        String before = parsed.line().substring(0, parsed.cursor());
        if (before.startsWith("/")) {
            command(before.substring(1), parsed.word().substring(0, parsed.wordCursor()), candidates);
        } else {
            groovy(before, candidates);
        }
    }

    private void command(String before, String word, List<Candidate> candidates) {
        int space = before.indexOf(' ');
        if (space < 0) {
            session.orders().values().forEach(o -> add(candidates, "/" + o.name(), "commands", o.help()));
            return;
        }
        switch (before.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "set", "remix" -> settings(word, candidates);
            case "unset" -> {
                Trait.ids().forEach(t -> add(candidates, t, "parts", ""));
                current().forEach((key, value) -> add(candidates, key, "settings", value));
            }
            case "lock", "unlock" -> Trait.ids().forEach(t -> add(candidates, t, "parts", ""));
            case "why" ->
                session.past()
                        .now()
                        .work()
                        .ifPresent(w -> w.scene().choices().forEach(c -> add(candidates, c.aspect(), "", c.value())));
            case "docs", "help" -> {
                session.desk()
                        .catalog()
                        .specs()
                        .forEach(s -> add(candidates, s.name(), s.family().id(), s.summary()));
                session.orders().values().forEach(o -> add(candidates, o.name(), "commands", o.help()));
            }
            case "attach" -> Feed.running(session.desk().home().folder()).forEach(l -> add(candidates, l, "loops", ""));
            case "pin" -> add(candidates, "off", "", "");
            case "seed" -> List.of("new", "keep").forEach(w -> add(candidates, w, "", ""));
            case "loop" -> List.of("on", "off").forEach(w -> add(candidates, w, "", ""));
            case "near" -> learned().forEach((name, color) -> add(candidates, name, "learned colors", color));
            default -> {}
        }
    }

    private void settings(String word, List<Candidate> candidates) {
        Matcher family = SETTING.matcher(word);
        if (family.matches()) {
            session.desk()
                    .catalog()
                    .specs(Mention.family(family.group(1)))
                    .forEach(s -> candidates.add(new Candidate(
                            family.group(1) + "=" + s.name(),
                            s.name(),
                            family.group(1),
                            s.summary(),
                            null,
                            null,
                            true)));
            return;
        }
        current()
                .forEach((key, value) ->
                        candidates.add(new Candidate(key + "=", key, "settings", value, null, null, false)));
    }

    private void groovy(String before, List<Candidate> candidates) {
        Optional<Family> family = Mention.verb(before);
        Optional<Mention> mention = Mention.in(before);
        Catalog catalog = session.desk().catalog();
        if (family.isPresent()) {
            catalog.specs(family.get())
                    .forEach(s -> add(candidates, s.name(), s.family().id(), s.summary()));
        } else if (mention.isPresent()) {
            catalog.find(mention.get().family(), mention.get().name())
                    .ifPresent(s -> s.parameters().forEach(p -> parameter(candidates, p)));
        } else {
            Verbs.all().forEach((verb, block) -> add(candidates, verb, block, ""));
            session.groovy().names().forEach(n -> add(candidates, String.valueOf(n), "variables", ""));
            catalog.specs().forEach(s -> add(candidates, s.name(), s.family().id(), s.summary()));
        }
    }

    /** Return the learned colors by name, each with its key. */
    private Map<String, String> learned() {
        Map<String, String> names = new LinkedHashMap<>();
        Workshop.knowledge(session.desk().home(), session.desk().catalog())
                .entries()
                .first(Aspect.PURE_COLOR, Entries.Order.RECENT, NAMES)
                .forEach(e -> names.put(e.name(), e.id().key()));
        return names;
    }

    private Map<String, String> current() {
        return session.past()
                .now()
                .work()
                .map(w -> new Settings(session.desk().catalog()).of(w.scene()))
                .orElse(Map.of());
    }

    private static void parameter(List<Candidate> candidates, ParameterSpec p) {
        candidates.add(new Candidate(
                p.name() + ": ", p.name(), "parameters", p.signature() + "  " + p.help(), null, null, false));
    }

    private static void add(List<Candidate> candidates, String value, String group, String description) {
        candidates.add(
                new Candidate(value, value, group, description.isEmpty() ? null : description, null, null, true));
    }
}
