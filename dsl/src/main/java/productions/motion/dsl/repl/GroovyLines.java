package productions.motion.dsl.repl;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.GroovyObjectSupport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import productions.motion.dsl.recipe.FilmOrder;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.dsl.recipe.Stretch;
import productions.motion.dsl.recipe.Verbs;
import productions.motion.edit.Revision;
import productions.motion.edit.Settings;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.studio.Studio;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Lines in Groovy: the language of recipes, with the variables of the session. */
final class GroovyLines {

    private final Session session;
    private final Binding binding = Recipes.binding(List.of());

    GroovyLines(Session session, Making making) {
        this.session = session;
        binding.setVariable("make", new Closure<Film>(this) {
            private static final long serialVersionUID = 1;

            /** Plan and show a film of some words. */
            public Film doCall(String words) {
                making.plan(making.prompt(List.of(words)));
                return new Film(session);
            }
        });
    }

    /** Return the names that lines have set. */
    Set<?> names() {
        return binding.getVariables().keySet();
    }

    /** Return whether a word is a variable. */
    boolean isVariable(String word) {
        return binding.hasVariable(word);
    }

    /** Return whether a word begins a line of Groovy, or is so near to one that does that it is more likely a slip. */
    boolean isMeant(String word) {
        Set<String> known = new TreeSet<>(Verbs.first());
        names().forEach(name -> known.add(String.valueOf(name)));
        return known.contains(word)
                || word.length() > 2 && !DidYouMean.suggest(word, known).isEmpty();
    }

    /** Run a line; films that it asks for are planned, and the last one is gone on with. */
    void run(String text) {
        session.past().now().work().ifPresent(w -> binding.setVariable("scene", w.scene()));
        Recipes.Reading reading =
                Recipes.read("session", text, binding, session.desk().catalog(), session.cancellation());
        List<Work> works = planned(reading.orders());
        works.forEach(session::begin);
        if (works.isEmpty()) {
            reading.value()
                    .filter(v -> !(v instanceof Closure<?>))
                    .ifPresent(v -> session.desk().talk().give("==> " + shown(v)));
        }
    }

    /** Return the films of a recipe. */
    List<Work> works(String name, String text, List<String> arguments) {
        return planned(Recipes.read(
                        name, text, Recipes.binding(arguments), session.desk().catalog(), session.cancellation())
                .orders());
    }

    /** Return the film of a recipe; of several, the last. */
    Work work(Path file) {
        List<Work> works = works(file.getFileName().toString(), Recipes.text(file), List.of());
        if (works.isEmpty()) {
            throw new Refusal(Refusal.Kind.DATA, "The recipe '" + file + "' asks for no film. Name one that does.");
        }
        return works.get(works.size() - 1);
    }

    private List<Work> planned(List<FilmOrder> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        Studio studio = session.desk().origins();
        List<Work> works = new ArrayList<>();
        for (FilmOrder order : orders) {
            Instruction instruction = studio.understand(order.prompt());
            Scene scene = order.apply(studio.plan(instruction));
            works.add(new Work(scene, scene, Optional.empty(), session.desk().exclusions(instruction)));
        }
        return works;
    }

    private static String shown(Object value) {
        return value instanceof Object[] array ? List.of(array).toString() : String.valueOf(value);
    }

    /** The film of the session in the hand of a Groovy line: every call changes it and shows it. */
    static final class Film extends GroovyObjectSupport {

        private final Session session;

        Film(Session session) {
            this.session = session;
        }

        /** Change the tempo. */
        public Film bpm(Number beatsPerMinute) {
            session.change(
                    s -> Revision.of(s).tempo(beatsPerMinute.doubleValue()).scene());
            return this;
        }

        /** Change the length, in seconds or any unit. */
        public Film duration(Object length) {
            session.change(s -> {
                int speed = s.format().framesPerSecond();
                double seconds = (length instanceof Stretch stretch
                                ? stretch
                                : Stretch.seconds(((Number) length).doubleValue()))
                        .seconds(s.score().beatsPerMinute(), speed);
                return Revision.of(s)
                        .frames((int) Math.max(1, Math.round(seconds * speed)))
                        .scene();
            });
            return this;
        }

        /** Set something by name. */
        public Film set(String key, Object value) {
            session.change(s -> new Settings(session.desk().catalog()).set(s, key, String.valueOf(value)));
            return this;
        }

        /** Set some things by name. */
        public Film set(Map<String, ?> settings) {
            settings.forEach(this::set);
            return this;
        }

        /** Shoot it. */
        public String shoot() {
            return session.shoot().toString();
        }

        /** Return the scene as it is now. */
        public Scene getScene() {
            return session.work().scene();
        }

        /** Return its shots. */
        public List<Shot> getShots() {
            return getScene().shots();
        }

        @Override
        public String toString() {
            return getScene().name() + ", seed " + getScene().seed().value();
        }
    }
}
