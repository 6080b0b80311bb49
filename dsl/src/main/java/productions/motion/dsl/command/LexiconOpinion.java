package productions.motion.dsl.command;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.grow.Teacher;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Domain;

/** {@code motion lexicon confirm} and {@code doubt}: an opinion on what a word was taken for. */
@Command(
        description = "Say that a word was taken rightly, or wrongly (doubt). Enough opinions change what it means.",
        footer = {
            "",
            "Examples:",
            "  motion lexicon confirm lit energetic --domain tone",
            "  motion lexicon doubt crane bird --domain entity"
        })
final class LexiconOpinion implements Callable<Integer> {

    private final Talk talk;
    private final Saying saying;
    private final String done;

    @Mixin
    private Common common = new Common();

    @Option(names = "--domain", paramLabel = "DOMAIN", required = true, description = "What kind of thing it means.")
    private Domain domain = Domain.COLOR;

    @Parameters(index = "0", paramLabel = "WORD", description = "The word or phrase.")
    private String phrase = "";

    @Parameters(index = "1", paramLabel = "MEANING", description = "The value it was taken for.")
    private String value = "";

    private LexiconOpinion(Talk talk, Saying saying, String done) {
        this.talk = talk;
        this.saying = saying;
        this.done = done;
    }

    static LexiconOpinion confirming(Talk talk) {
        return new LexiconOpinion(talk, Teacher::confirm, " is confirmed to mean ");
    }

    static LexiconOpinion doubting(Talk talk) {
        return new LexiconOpinion(talk, Teacher::doubt, " is doubted to mean ");
    }

    @Override
    public Integer call() {
        try (Registries registries = Workshop.registries(common.home(), Workshop.catalog(common.home()))) {
            Teacher teacher = new Teacher(registries, Workshop.origins().lexicon());
            saying.say(teacher, phrase, domain, value, Clock.systemUTC().instant());
        }
        talk.say("'" + phrase + "'" + done + NeutralJson.lower(domain.name()) + " " + value + ".");
        return 0;
    }

    /** What is said of a word. */
    private interface Saying {
        Object say(Teacher teacher, String phrase, Domain domain, String value, Instant at);
    }
}
