package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import productions.motion.edit.Blending;
import productions.motion.edit.Settings;
import productions.motion.edit.Variation;
import productions.motion.scene.Scene;
import productions.motion.value.Refusal;

/** Putting films side by side: what lies between two of them, how they differ, and all combinations of some settings. */
final class Mixing {

    private static final int MOST = 25;
    private static final double HALF = 0.5;

    private final Session session;
    private final Making making;
    private final GroovyLines groovy;

    Mixing(Session session, Making making, GroovyLines groovy) {
        this.session = session;
        this.making = making;
        this.groovy = groovy;
    }

    List<Order> orders() {
        return List.of(
                new Order(
                        "blend",
                        "A [B] [share]",
                        "go on with what lies between two films: variations, 0 for the film, or recipes",
                        this::blend),
                new Order(
                        "grid",
                        "key=a,b… key=…",
                        "draw all combinations of some settings on one sheet, to pick from",
                        this::grid),
                new Order("diff", "[A] [B]", "tell how two films differ; alone, what was changed by hand", this::diff));
    }

    private void blend(List<String> words) {
        List<String> films = new ArrayList<>(words);
        boolean hasShare = !films.isEmpty() && films.get(films.size() - 1).matches("0?\\.\\d+|1\\.0*");
        double share = hasShare ? Typed.number(films.remove(films.size() - 1), 0, 1) : HALF;
        if (films.isEmpty() || films.size() > 2) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Say which films to blend: /blend 4 is half way from the film to variation 4, /blend 2 6 0.3 less "
                            + "than half way from variation 2 to 6.");
        }
        Scene from = films.size() == 1 ? session.work().scene() : film(films.get(0));
        Scene to = film(films.get(films.size() - 1));
        session.change(s -> new Blending(session.desk().catalog()).between(from, to, share));
    }

    private void grid(List<String> words) {
        Settings settings = new Settings(session.desk().catalog());
        List<Variation> sheet = List.of(new Variation(session.work().scene(), List.of()));
        for (Map.Entry<String, String> row : Typed.pairs(words).entrySet()) {
            List<Variation> next = new ArrayList<>();
            for (Variation variation : sheet) {
                for (String value : row.getValue().split(",")) {
                    List<String> told = new ArrayList<>(variation.changes());
                    told.add(row.getKey() + " " + value);
                    next.add(new Variation(
                            settings.set(variation.scene(), row.getKey(), Typed.value(row.getKey(), value)), told));
                }
            }
            sheet = next;
        }
        if (words.isEmpty() || sheet.size() > MOST) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    words.isEmpty()
                            ? "Say what to combine, such as /grid palette=teal,coral motion=drift,wave. Colors of one "
                                    + "palette are joined by a plus: palette=teal+coral,navy+gold."
                            : "That makes " + sheet.size() + " films. Name fewer values, " + MOST + " films at most.");
        }
        making.offer(sheet);
    }

    private void diff(List<String> words) {
        Scene one = words.isEmpty() ? session.work().planned() : film(words.get(0));
        Scene other = words.size() < 2 ? session.work().scene() : film(words.get(1));
        if (words.size() == 1) {
            tell(other, one);
        } else {
            tell(one, other);
        }
    }

    private void tell(Scene one, Scene other) {
        Settings settings = new Settings(session.desk().catalog());
        Map<String, String> before = settings.of(one);
        Map<String, String> after = settings.of(other);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(k -> before.getOrDefault(k, "").equals(after.getOrDefault(k, "")));
        for (String key : keys) {
            session.desk()
                    .talk()
                    .give(String.format(
                            Locale.ROOT,
                            "  %-22s %s → %s",
                            key,
                            before.getOrDefault(key, "-"),
                            after.getOrDefault(key, "-")));
        }
        if (keys.isEmpty()) {
            session.desk().talk().say("  Nothing that can be set differs.");
        }
    }

    /** Return the film of a word: 0 for the one that is worked on, a number for a variation, else the name of a recipe. */
    private Scene film(String word) {
        if (!word.matches("\\d+")) {
            return groovy.work(Path.of(word)).scene();
        }
        List<Variation> sheet = session.past().now().variations();
        int number = Typed.count(word, 0, sheet.size());
        return number == 0 ? session.work().scene() : sheet.get(number - 1).scene();
    }
}
