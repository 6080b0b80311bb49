package productions.motion.dsl.repl;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import productions.motion.dsl.recipe.Verbs;

/** Colors what is being typed: texts, numbers, verbs, known commands, and in red commands that do not exist. */
final class Colors implements Highlighter {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<text>\"[^\"]*\"?|'[^']*'?)|(?<comment>//.*)|(?<command>^/\\w+)|(?<number>\\b\\d[\\d_.]*\\b)|(?<word>\\b[a-zA-Z_]\\w*)");

    private final Session session;
    private final boolean isColored;

    Colors(Session session, boolean isColored) {
        this.session = session;
        this.isColored = isColored;
    }

    @Override
    public AttributedString highlight(LineReader reader, String line) {
        if (!isColored) {
            return new AttributedString(line);
        }
        AttributedStringBuilder text = new AttributedStringBuilder();
        Matcher token = TOKEN.matcher(line);
        int end = 0;
        while (token.find()) {
            text.append(line.substring(end, token.start()));
            text.styled(style(token), token.group());
            end = token.end();
        }
        return text.append(line.substring(end)).toAttributedString();
    }

    private AttributedStyle style(Matcher token) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        if (token.group("text") != null) {
            return plain.foreground(AttributedStyle.GREEN);
        }
        if (token.group("comment") != null) {
            return plain.foreground(AttributedStyle.BRIGHT);
        }
        if (token.group("number") != null) {
            return plain.foreground(AttributedStyle.CYAN);
        }
        if (token.group("command") != null) {
            String name = token.group("command").substring(1);
            boolean isKnown = session.orders().keySet().stream().anyMatch(o -> o.startsWith(name));
            return isKnown ? plain.bold() : plain.foreground(AttributedStyle.RED);
        }
        return verbs().contains(token.group("word")) ? plain.foreground(AttributedStyle.YELLOW) : plain;
    }

    private static Set<String> verbs() {
        return new HashSet<>(Verbs.all().keySet());
    }
}
