package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.GroovyObjectSupport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import productions.motion.loop.Habits;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** The verbs of where a loop's prompts come from. */
public final class PromptWords extends GroovyObjectSupport {

    static final List<String> VERBS = List.of("instructive", "from");

    private Habits.Prompts prompts = Habits.Prompts.ALL;

    PromptWords() {}

    /** Say how often a prompt is written anew, such as {@code 65.percent}; the others come from the registry. */
    public void instructive(Number share) {
        prompts = new Habits.Prompts(Optional.of(share.doubleValue()), prompts.thinnestFirst());
    }

    /** Say that prompts come from the {@code registry} too, and whether the one that asks for the least met is first. */
    public void from(Map<String, ?> how, Object source) {
        Words.known("from", how, "thinnestFirst");
        if (!String.valueOf(source).equals("registry")) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Prompts cannot come from '" + source + "'. Write 'from registry' or leave it out.");
        }
        boolean thinnest = Boolean.TRUE.equals(Words.get(how, "thinnestFirst", true));
        prompts = new Habits.Prompts(prompts.instructive(), thinnest);
    }

    /** Say that prompts come from the {@code registry} too. */
    public void from(Object source) {
        from(Map.of(), source);
    }

    @Override
    public Object getProperty(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Refuse a verb that there is not. */
    public Object methodMissing(String verb, Object arguments) {
        throw new Refusal(
                Refusal.Kind.DATA,
                "'prompts' has no word '" + verb + "'. " + DidYouMean.sentence(verb, VERBS) + "Words: "
                        + String.join(", ", VERBS) + ".");
    }

    /** Return what a block says. */
    static Habits.Prompts read(Closure<?> block) {
        PromptWords words = new PromptWords();
        Closure<?> own = (Closure<?>) block.clone();
        own.setResolveStrategy(Closure.DELEGATE_ONLY);
        own.setDelegate(words);
        own.call();
        return words.prompts;
    }
}
