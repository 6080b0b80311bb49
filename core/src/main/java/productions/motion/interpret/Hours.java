package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Reading;
import productions.motion.scene.Span;

/** Reads times of day by the clock: <i>at 3am</i>, <i>6:30 pm</i>. They say where the sun stands. */
final class Hours {

    private static final int NOON = 12;

    /** In these hours the sun is low, in those between the evening's and the morning's it is down. */
    private static final Set<Integer> LOW = Set.of(5, 6, 18, 19);

    private static final int FIRST_OF_DAY = 7;
    private static final int LAST_OF_DAY = 17;

    private Hours() {}

    /** Return the times of day, and claim their words. */
    static List<Meaning> read(Sentence sentence) {
        List<Meaning> times = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int half = sentence.at(i + 1).equals(":") ? i + 3 : i + 1;
            if (isHour(sentence, i) && isHalf(sentence.at(half)) && sentence.isFree(i, half + 1)) {
                int hour = Integer.parseInt(sentence.at(i)) % NOON;
                times.addAll(of(hour + (sentence.at(half).equals("pm") ? NOON : 0), sentence.span(i, half + 1)));
                sentence.claim(i, half + 1);
            }
        }
        return times;
    }

    private static boolean isHour(Sentence sentence, int i) {
        return sentence.is(i, Token.Kind.NUMBER) && sentence.at(i).matches("[1-9]|1[0-2]");
    }

    private static boolean isHalf(String word) {
        return word.equals("am") || word.equals("pm");
    }

    private static List<Meaning> of(int hour, Span span) {
        if (LOW.contains(hour)) {
            String light = hour < NOON ? "sunrise" : "sunset";
            return List.of(meaning(Domain.SETTING, "golden_hour", span), meaning(Domain.LIGHT, light, span));
        }
        return hour >= FIRST_OF_DAY && hour <= LAST_OF_DAY
                ? List.of(
                        meaning(Domain.SETTING, "day", span),
                        meaning(Domain.LIGHT, "daylight", span).as("hint"))
                : List.of(
                        meaning(Domain.SETTING, "night", span),
                        meaning(Domain.LIGHT, "dark", span).as("hint"));
    }

    private static Meaning meaning(Domain domain, String value, Span span) {
        return new Meaning(domain, value, 1, span, "number", 0.9, Reading.of(value.replace('_', ' ')));
    }
}
