package productions.motion.dsl.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.grow.Teacher;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Mapping;
import productions.motion.knowledge.Mappings;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Domain;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** {@code motion lexicon forget}: a word means nothing any more, all of it or one domain. */
@Command(name = "forget", description = "Forget what a word means, in all domains or in one.")
final class LexiconForget implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "Only in this domain; needed for words that nobody taught.")
    private Optional<Domain> domain = Optional.empty();

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "The word or phrase.")
    private List<String> words = List.of();

    LexiconForget(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        String phrase = String.join(" ", words).toLowerCase(Locale.ROOT);
        Knowledge knowledge = Workshop.words(common.home());
        List<Domain> domains = domain.map(d -> known(knowledge, phrase, d)).orElseGet(() -> taught(knowledge, phrase));
        try (Registries registries = Workshop.registries(common.home(), Workshop.catalog(common.home()))) {
            Teacher teacher = new Teacher(registries, Workshop.origins().lexicon());
            domains.forEach(d -> teacher.forget(phrase, d, Clock.systemUTC().instant()));
        }
        domains.forEach(
                d -> talk.say("'" + phrase + "' means nothing in " + NeutralJson.lower(d.name()) + " any more."));
        return 0;
    }

    private static List<Domain> taught(Knowledge knowledge, String phrase) {
        List<Mapping> taught = Mappings.of(
                        knowledge.entries(), Workshop.origins().lexicon())
                .taught()
                .stream()
                .filter(m -> !m.value().equals(Mapping.NOTHING))
                .toList();
        List<Domain> domains = taught.stream()
                .filter(m -> m.phrase().equals(phrase))
                .map(Mapping::domain)
                .toList();
        if (domains.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Nobody taught '" + phrase + "'. "
                            + DidYouMean.sentence(
                                    phrase, taught.stream().map(Mapping::phrase).toList())
                            + "Name a domain to forget a word that Motion came with.");
        }
        return domains;
    }

    private static List<Domain> known(Knowledge knowledge, String phrase, Domain in) {
        boolean known = knowledge.lexicon().entries().stream()
                .filter(e -> e.domain() == in)
                .map(LexiconEntry::phrase)
                .anyMatch(phrase::equals);
        if (!known) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "'" + phrase + "' means nothing in " + NeutralJson.lower(in.name())
                            + ". See what it means with 'motion lexicon test " + phrase + "'.");
        }
        return List.of(in);
    }
}
