package productions.motion.dsl.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.grow.Teacher;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Domain;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import productions.motion.value.Rgb;

/** {@code motion lexicon add}: teach a word. It works at once, and for ever. */
@Command(
        name = "add",
        description = "Teach a word: let it mean a value of a domain, or what another word means.",
        footer = {
            "",
            "Examples:",
            "  motion lexicon add zorp pulse --domain motion",
            "  motion lexicon add 'brand blue' '#0a3d91' --domain color",
            "  motion lexicon add glimmerish dreamy"
        })
final class LexiconAdd implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Option(names = "--domain", paramLabel = "DOMAIN", description = "What kind of thing it means, such as motion.")
    private Optional<Domain> domain = Optional.empty();

    @Parameters(index = "0", paramLabel = "WORD", description = "The word or phrase to teach.")
    private String phrase = "";

    @Parameters(index = "1", paramLabel = "MEANING", description = "A value, a color, or a word that means the same.")
    private String meaning = "";

    LexiconAdd(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (phrase.isBlank() || phrase.contains("|")) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "'" + phrase + "' is no word. Teach one with letters in it and no bar, such as zorp.");
        }
        Lexicon lexicon = Workshop.words(common.home()).lexicon();
        List<LexiconEntry> meant = meant(lexicon);
        try (Registries registries = Workshop.registries(common.home(), Workshop.catalog(common.home()))) {
            Teacher teacher = new Teacher(registries, Workshop.origins().lexicon());
            meant.forEach(e -> teacher.teach(
                    phrase, e.domain(), e.value(), Clock.systemUTC().instant()));
        }
        meant.forEach(e -> talk.say(
                "'" + phrase + "' now means " + NeutralJson.lower(e.domain().name()) + " " + e.value()
                        + ". Take it back: motion lexicon forget '" + phrase + "'"));
        return 0;
    }

    /** Return what the word is to mean: a value of the domain, or all that another word names. */
    private List<LexiconEntry> meant(Lexicon lexicon) {
        List<LexiconEntry> found = new ArrayList<>();
        domain.filter(d -> d == Domain.COLOR && isColor())
                .ifPresent(d -> found.add(entry(d, Rgb.parse(meaning).hex())));
        domain.filter(d -> lexicon.values(d).contains(meaning)).ifPresent(d -> found.add(entry(d, meaning)));
        if (found.isEmpty()) {
            lexicon.entries().stream()
                    .filter(e -> e.phrase().equals(meaning) && !e.kind().equals("hint"))
                    .filter(e -> domain.isEmpty() || domain.get() == e.domain())
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            throw unknown(lexicon);
        }
        return found;
    }

    private LexiconEntry entry(Domain in, String value) {
        return new LexiconEntry(phrase, in, value, 1, "word");
    }

    private boolean isColor() {
        return meaning.matches("#[0-9a-fA-F]{6}");
    }

    private Refusal unknown(Lexicon lexicon) {
        if (domain.isEmpty()) {
            List<String> phrases = lexicon.entries().stream()
                    .map(LexiconEntry::phrase)
                    .distinct()
                    .toList();
            return new Refusal(
                    Refusal.Kind.DATA,
                    "Nothing is known of '" + meaning + "'. " + DidYouMean.sentence(meaning, phrases)
                            + "Name a word that is known, or a domain with --domain.");
        }
        String kind = NeutralJson.lower(domain.get().name());
        Collection<String> values = lexicon.values(domain.get());
        String known = values.stream().limit(24).collect(Collectors.joining(", "));
        return new Refusal(
                Refusal.Kind.DATA,
                "No " + kind + " is called '" + meaning + "'. " + DidYouMean.sentence(meaning, values) + "Known: "
                        + known + (values.size() > 24 ? ", …" : "") + ".");
    }
}
