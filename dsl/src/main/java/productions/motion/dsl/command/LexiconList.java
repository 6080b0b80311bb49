package productions.motion.dsl.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Mapping;
import productions.motion.knowledge.Mappings;
import productions.motion.scene.Domain;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code motion lexicon list}: the words that were taught, or all of a domain. */
@Command(name = "list", description = "List the words that were taught here, or all words of a domain.")
final class LexiconList implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Option(names = "--domain", paramLabel = "DOMAIN", description = "All words of a domain, such as camera.")
    private Optional<Domain> domain = Optional.empty();

    LexiconList(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = Workshop.words(common.home());
        List<LexiconEntry> words = domain.map(
                        d -> knowledge.lexicon().entries().stream().filter(e -> e.domain() == d))
                .orElseGet(() -> Mappings.of(
                                knowledge.entries(), Workshop.origins().lexicon())
                        .taught()
                        .stream()
                        .filter(m -> !m.value().equals(Mapping.NOTHING))
                        .map(m -> new LexiconEntry(m.phrase(), m.domain(), m.value(), 1, "taught")))
                .sorted(Comparator.comparing(LexiconEntry::domain)
                        .thenComparing(LexiconEntry::value)
                        .thenComparing(LexiconEntry::phrase))
                .toList();
        if (common.isJson()) {
            talk.give(json(words));
        } else if (words.isEmpty()) {
            talk.say("No words were taught here yet. Teach one: motion lexicon add zorp pulse --domain motion");
        } else {
            words.forEach(e -> talk.give(row(e)));
        }
        return 0;
    }

    /** Return a row that tells what a phrase means in one domain. */
    static String row(LexiconEntry entry) {
        String amount = entry.amount() == 0 || entry.amount() == 1 ? "" : " ×" + entry.amount();
        return String.format(
                        Locale.ROOT,
                        "%-24s %-14s %-22s %s",
                        entry.phrase(),
                        NeutralJson.lower(entry.domain().name()),
                        entry.value() + amount,
                        entry.kind())
                .stripTrailing();
    }

    /** Return entries as JSON. */
    static String json(List<LexiconEntry> entries) {
        JsonMapper mapper = JsonMapper.builder().build();
        ArrayNode array = mapper.createArrayNode();
        entries.forEach(e -> array.addObject()
                .put("phrase", e.phrase())
                .put("domain", NeutralJson.lower(e.domain().name()))
                .put("value", e.value())
                .put("amount", e.amount())
                .put("kind", e.kind()));
        return mapper.writeValueAsString(mapper.createObjectNode().set("words", array));
    }
}
