package productions.motion.dsl.repl;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Keys that do what a command does, and leave what is being typed as it is: Ctrl-Space the sheet, Alt with an arrow the
 * next variation or the next number, F1 help on the word.
 */
final class Keys {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.(\\d+))?");
    private static final Pattern WORD = Pattern.compile("[\\w.-]+");
    private static final int FAST = 10;

    private final LineReader reader;
    private final Session session;
    private String kept = "";

    private Keys(LineReader reader, Session session) {
        this.reader = reader;
        this.session = session;
    }

    /** Bind the keys at a terminal. */
    static Keys on(LineReader reader, Terminal terminal, Session session) {
        Keys keys = new Keys(reader, session);
        keys.bind("motion-sheet", () -> keys.say("/sheet"), KeyMap.ctrl('@'));
        keys.bind("motion-next", () -> keys.step(1), "\033[1;3C", "\033\033[C");
        keys.bind("motion-previous", () -> keys.step(-1), "\033[1;3D", "\033\033[D");
        keys.bind("motion-more", () -> keys.nudge(1), "\033[1;3A", "\033\033[A");
        keys.bind("motion-less", () -> keys.nudge(-1), "\033[1;3B", "\033\033[B");
        keys.bind("motion-much-more", () -> keys.nudge(FAST), "\033[1;4A");
        keys.bind("motion-much-less", () -> keys.nudge(-FAST), "\033[1;4B");
        String help = KeyMap.key(terminal, Capability.key_f1);
        keys.bind("motion-help", keys::help, help == null ? "\033OP" : help, "\033OP");
        return keys;
    }

    /** Return what was being typed when a key said something else, once. */
    String kept() {
        String text = kept;
        kept = "";
        return text;
    }

    private void bind(String name, Runnable action, String... sequences) {
        reader.getWidgets().put(name, () -> {
            action.run();
            return true;
        });
        Optional.ofNullable(reader.getKeyMaps().get(LineReader.MAIN))
                .ifPresent(keys -> keys.bind(new Reference(name), sequences));
    }

    /** Say a line in place of the one that is being typed, which comes back after it. */
    private void say(String line) {
        String typed = reader.getBuffer().toString();
        reader.getBuffer().clear();
        reader.getBuffer().write(line);
        reader.callWidget(LineReader.ACCEPT_LINE);
        kept = typed;
    }

    private void step(int by) {
        session.beside(by).ifPresent(number -> say("/pick " + number));
    }

    /** Change the number under the cursor by its last digit; a line that sets something is said at once. */
    private void nudge(int by) {
        String typed = reader.getBuffer().toString();
        Optional<String> changed = nudged(typed, reader.getBuffer().cursor(), by);
        if (changed.isEmpty()) {
            return;
        }
        int cursor = reader.getBuffer().cursor();
        reader.getBuffer().clear();
        reader.getBuffer().write(changed.get());
        reader.getBuffer().cursor(cursor);
        if (changed.get().startsWith("/set ")) {
            say(changed.get());
        }
    }

    /** Return a line with the number at a place changed by so many of its last digits; nothing where none is. */
    static Optional<String> nudged(String line, int cursor, int by) {
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            if (number.start() <= cursor && cursor <= number.end()) {
                int digits = number.group(1) == null ? 0 : number.group(1).length();
                double step = by / StrictMath.pow(FAST, digits);
                String next =
                        String.format(Locale.ROOT, "%." + digits + "f", Double.parseDouble(number.group()) + step);
                return Optional.of(line.substring(0, number.start()) + next + line.substring(number.end()));
            }
        }
        return Optional.empty();
    }

    private void help() {
        Matcher word = WORD.matcher(reader.getBuffer().toString());
        int cursor = reader.getBuffer().cursor();
        String asked = "";
        while (word.find() && word.start() <= cursor) {
            asked = cursor <= word.end() ? word.group() : "";
        }
        say(asked.isEmpty() ? "/help" : "/docs " + asked);
    }
}
