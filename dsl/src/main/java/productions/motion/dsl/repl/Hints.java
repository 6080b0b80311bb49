package productions.motion.dsl.repl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.recipe.Verbs;
import productions.motion.edit.Settings;
import productions.motion.edit.Trait;
import productions.motion.family.Family;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;

/** Completes what is being typed: commands, settings, primitives of the family asked for, parameters, verbs. */
final class Hints implements Completer {

    private static final Pattern CALL =
            Pattern.compile(".*?\\b(gradient|motion|camera|sound|part)\\s+['\"]?(\\w+)['\"]?\\s*[(,].*");
    private static final Pattern NAME =
            Pattern.compile(".*?\\b(gradient|motion|camera|sound|part|origin)\\s+['\"]?\\w*");
    private static final Pattern SETTING = Pattern.compile("(gradient|motion|camera)=\\w*");

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
            case "loop" -> List.of("on", "off").forEach(w -> add(candidates, w, "", ""));
            case "near" -> session.names().forEach((name, color) -> add(candidates, name, "learned colors", color));
            default -> {}
        }
    }

    private void settings(String word, List<Candidate> candidates) {
        Matcher family = SETTING.matcher(word);
        if (family.matches()) {
            specs(family.group(1))
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
        Matcher call = CALL.matcher(before);
        Matcher name = NAME.matcher(before);
        if (name.matches()) {
            specs(name.group(1))
                    .forEach(s -> add(candidates, s.name(), s.family().id(), s.summary()));
        } else if (call.matches()) {
            Catalog catalog = session.desk().catalog();
            catalog.find(family(call.group(1)), call.group(2))
                    .ifPresent(s -> s.parameters().forEach(p -> parameter(candidates, p)));
        } else {
            Verbs.all().forEach((verb, block) -> add(candidates, verb, block, ""));
            session.groovy().names().forEach(n -> add(candidates, String.valueOf(n), "variables", ""));
            session.desk()
                    .catalog()
                    .specs()
                    .forEach(s -> add(candidates, s.name(), s.family().id(), s.summary()));
        }
    }

    private Map<String, String> current() {
        return session.past()
                .now()
                .work()
                .map(w -> new Settings(session.desk().catalog()).of(w.scene()))
                .orElse(Map.of());
    }

    private List<PrimitiveSpec> specs(String verb) {
        return session.desk().catalog().specs(family(verb));
    }

    private static Family family(String verb) {
        return switch (verb) {
            case "gradient" -> Family.GRADIENT;
            case "motion" -> Family.MOTION;
            case "camera" -> Family.CAMERA;
            default -> Family.SOUND;
        };
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
