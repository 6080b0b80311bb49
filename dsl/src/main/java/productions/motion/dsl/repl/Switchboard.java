package productions.motion.dsl.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import productions.motion.dsl.recipe.Verbs;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Sends every line where it belongs: to a command, to the words of a film, to a question, or to Groovy. */
final class Switchboard {

    /** What people type elsewhere to get the same. */
    private static final Map<String, String> PLAIN = Map.of("exit", "quit", "?", "help");

    private final Session session;

    Switchboard(Session session) {
        this.session = session;
    }

    /** Return a line without the word make, where somebody said it as on the command line. */
    static String spoken(String line) {
        return Typed.isSpokenMake(line) ? line.replaceFirst("^m(ake)?\\s+", "") : line;
    }

    /** Do what a line says. */
    void put(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("/") && !line.startsWith("//")) {
            obey(Typed.words(line.substring(1)));
        } else if (Typed.isPrompt(line)) {
            order("make").action().accept(Typed.words(line));
        } else if (Typed.isQuestion(line)) {
            order("docs").action().accept(List.of(Typed.question(line)));
        } else if (Typed.isBare(line) && !session.groovy().isVariable(first(line))) {
            bare(line);
        } else if (Typed.isPlain(line) && !session.groovy().isMeant(first(line))) {
            order("make").action().accept(List.of(line));
        } else {
            session.groovy().run(line);
        }
    }

    /** A command may do without its slash where nothing else can be meant; a word that is none is no prompt, but a slip. */
    private void bare(String line) {
        List<String> words = Typed.words(line);
        String word = words.get(0).toLowerCase(Locale.ROOT);
        String command = PLAIN.getOrDefault(word, word);
        if (session.orders().containsKey(command)) {
            List<String> all = new ArrayList<>(words);
            all.set(0, command);
            obey(all);
        } else if (Verbs.first().contains(word)) {
            session.groovy().run(line);
        } else if (words.size() > 1) {
            order("make").action().accept(List.of(line));
        } else {
            throw unknown(word);
        }
    }

    private Refusal unknown(String word) {
        List<String> known = new ArrayList<>(session.orders().keySet());
        known.addAll(Verbs.first());
        return new Refusal(
                Refusal.Kind.DATA,
                "'" + word + "' is no command and no variable. " + DidYouMean.sentence(word, known)
                        + "A prompt of one word is put in quotes: \"" + word + "\". Commands: /help.");
    }

    private static String first(String line) {
        return Typed.words(line).get(0);
    }

    private void obey(List<String> words) {
        String name = words.isEmpty() ? "help" : words.get(0);
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        order(name).action().accept(rest);
    }

    private Order order(String name) {
        Order order = session.orders().get(name.toLowerCase(Locale.ROOT));
        if (order == null) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "There is no command '/" + name + "'. "
                            + DidYouMean.sentence(name, session.orders().keySet()) + "See /help.");
        }
        return order;
    }
}
