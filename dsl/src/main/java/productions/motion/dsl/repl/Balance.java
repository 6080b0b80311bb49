package productions.motion.dsl.repl;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells whether a Groovy line is whole, or goes on: a bracket, a text or a comment is still open. */
final class Balance {

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;
    private boolean isInside;

    private Balance(String text) {
        this.text = text;
    }

    /** Return whether something is still open at the end. */
    static boolean isOpen(String text) {
        Balance balance = new Balance(text);
        balance.read();
        return balance.isInside || !balance.open.isEmpty();
    }

    private void read() {
        while (at < text.length() && !isInside) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                skip("\n", false);
            } else if (text.startsWith("/*", at)) {
                skip("*/", true);
            } else if (c == '"' || c == '\'') {
                quote(c);
            } else {
                bracket(c);
                at++;
            }
        }
    }

    private void bracket(char c) {
        if (c == '(' || c == '[' || c == '{') {
            open.push(c);
        } else if ((c == ')' || c == ']' || c == '}') && !open.isEmpty()) {
            open.pop();
        }
    }

    private void skip(String end, boolean mustEnd) {
        int close = text.indexOf(end, at + end.length());
        isInside = close < 0 && mustEnd;
        at = close < 0 ? text.length() : close + end.length();
    }

    private void quote(char c) {
        String triple = String.valueOf(c).repeat(3);
        String end = text.startsWith(triple, at) ? triple : String.valueOf(c);
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        // A plain text ends with its line in any case; the compiler says what is wrong with it.
        isInside = at >= text.length() && end.length() == 3;
        at += end.length();
    }
}
