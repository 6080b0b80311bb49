package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.value.Rows;

/** What one thing that a prompt says implies for things it does not say. */
final class Implications {

    private static final String ANY = "*";

    private static final List<String> IN_DEPTH = List.of("toward", "away");

    private static final List<Rule> WRITTEN = Rows.words(Implications.class, "implications.txt").stream()
            .map(Implications::rule)
            .toList();

    /** Whose word weighs more where two imply different things: the first narrows the pool before the next. */
    private static final List<Domain> ORDER = List.of(
            Domain.STOP,
            Domain.RHYTHM,
            Domain.DIRECTION,
            Domain.SMOOTHNESS,
            Domain.SPEED,
            Domain.TEMPERATURE,
            Domain.TONE,
            Domain.SETTING,
            Domain.SEASON,
            Domain.WEATHER,
            Domain.GENRE,
            Domain.STYLE,
            Domain.THEME,
            Domain.MUSIC,
            Domain.VOICE,
            Domain.EFFECT,
            Domain.SOUND,
            Domain.MOOD,
            Domain.SHOT,
            Domain.TEMPLATE,
            Domain.ENTITY,
            Domain.SHAPE,
            Domain.LIGHT,
            Domain.PALETTE,
            Domain.INTENSITY,
            Domain.PACING);

    private final List<Rule> rules;

    private Implications(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Implications of(Origins origins) {
        List<Rule> rules = new ArrayList<>();
        origins.settings().forEach(s -> {
            rules.add(new Rule(Domain.SETTING, s.name(), Domain.PALETTE, List.of(s.palette())));
            rules.add(new Rule(Domain.SETTING, s.name(), Domain.LIGHT, List.of(s.light())));
            rules.add(new Rule(Domain.SETTING, s.name(), Domain.GRADIENT, List.of(s.gradient())));
        });
        origins.tones().forEach(t -> {
            rules.add(new Rule(Domain.TONE, t.name(), Domain.PALETTE, List.of(t.palette())));
            rules.add(new Rule(Domain.TONE, t.name(), Domain.MOTION, List.of(t.motion())));
            rules.add(new Rule(Domain.TONE, t.name(), Domain.LIGHT, List.of(t.light())));
        });
        origins.genres().forEach(g -> {
            rules.add(new Rule(Domain.GENRE, g.name(), Domain.LIGHT, List.of(g.light())));
            rules.add(new Rule(Domain.GENRE, g.name(), Domain.TENSION, List.of(g.tension())));
            rules.add(new Rule(Domain.GENRE, g.name(), Domain.TRANSITION, List.of(g.transition())));
        });
        return new Implications(Stream.concat(rules.stream(), WRITTEN.stream()).toList());
    }

    /** Return everything that a brief implies, what weighs most first. */
    List<Implied> in(Brief brief) {
        List<Implied> found = new ArrayList<>();
        Belonging belonging = new Belonging(brief);
        for (Domain said : ORDER) {
            List<Meaning> meant = said == Domain.DIRECTION ? directions(brief, belonging) : brief.asked(said);
            for (Meaning meaning : meant) {
                rules.stream()
                        .filter(rule -> rule.applies(meaning))
                        .forEach(rule -> found.add(new Implied(meaning, rule.then(), rule.values())));
            }
        }
        return found;
    }

    /** Where a thing goes in the picture says nothing of the picture; that it comes nearer does, since the camera may as well. */
    private static List<Meaning> directions(Brief brief, Belonging belonging) {
        List<Meaning> ofThePicture = belonging.ofThePicture(Domain.DIRECTION);
        return brief.asked(Domain.DIRECTION).stream()
                .filter(m -> ofThePicture.contains(m) || IN_DEPTH.contains(m.value()))
                .toList();
    }

    /** Return what may be drawn of a kind where nothing is said; nothing stands for all. */
    static List<String> open(Domain domain) {
        return WRITTEN.stream()
                .filter(rule -> rule.when() == rule.then() && rule.then() == domain)
                .flatMap(rule -> rule.values().stream())
                .toList();
    }

    private static Rule rule(List<String> row) {
        if (row.get(0).equals("open")) {
            Domain domain = domain(row.get(1));
            return new Rule(domain, "", domain, row.subList(2, row.size()));
        }
        return new Rule(domain(row.get(0)), row.get(1), domain(row.get(2)), row.subList(3, row.size()));
    }

    private static Domain domain(String word) {
        return Domain.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * What a thing that is asked for implies.
     *
     * @param because what is asked for
     * @param domain what kind of thing it implies
     * @param values the values that fit it
     */
    record Implied(Meaning because, Domain domain, List<String> values) {

        Implied {
            values = List.copyOf(values);
        }
    }

    private record Rule(Domain when, String value, Domain then, List<String> values) {

        Rule {
            values = values.stream().filter(v -> !v.isEmpty()).toList();
        }

        boolean applies(Meaning meaning) {
            return meaning.domain() == when && when != then && (value.equals(ANY) || value.equals(meaning.value()));
        }
    }
}
