package productions.motion.grow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Evidence.Kind;
import productions.motion.knowledge.Learned;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Mapping;
import productions.motion.knowledge.Mappings;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.scene.Domain;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * Takes in what people say of words. What is taught holds from then on; to confirm or to doubt is one opinion, and enough
 * of them change what a word means.
 */
public final class Teacher {

    private final Registries registries;
    private final Lexicon lexicon;

    /**
     * @param registries where words are kept
     * @param lexicon the words there are, which tell the values of each domain
     */
    public Teacher(Registries registries, Lexicon lexicon) {
        this.registries = registries;
        this.lexicon = lexicon;
    }

    /** Let a phrase stand for a value of a domain. A value that the domain does not have is refused. */
    public Learned teach(String phrase, Domain domain, String value, Instant at) {
        return hold(checked(phrase, domain, value), at);
    }

    /** Let a phrase stand for nothing in a domain. */
    public Learned forget(String phrase, Domain domain, Instant at) {
        return hold(new Mapping(Keys.word(phrase), domain, Mapping.NOTHING), at);
    }

    /** Take in that a phrase rightly stands for a value. A value that the domain does not have is refused. */
    public Learned confirm(String phrase, Domain domain, String value, Instant at) {
        return opinion(checked(phrase, domain, value), Kind.CONFIRMED, at);
    }

    /** Take in that a phrase does not stand for a value. A value that the domain does not have is refused. */
    public Learned doubt(String phrase, Domain domain, String value, Instant at) {
        return opinion(checked(phrase, domain, value), Kind.DOUBTED, at);
    }

    private Mapping checked(String phrase, Domain domain, String value) {
        if (!lexicon.hasValue(domain, value)) {
            throw DidYouMean.unknown(
                    Refusal.Kind.DATA, domain.name().toLowerCase(Locale.ROOT), value, lexicon.values(domain));
        }
        return new Mapping(Keys.word(phrase), domain, value);
    }

    /** What was said last has the most evidence. */
    private Learned hold(Mapping said, Instant at) {
        Mappings mappings = Mappings.of(registries, lexicon);
        List<Mapping> before = mappings.taught().stream()
                .filter(m -> m.phrase().equals(said.phrase()) && m.domain() == said.domain())
                .toList();
        if (before.contains(said)) {
            return new Learned(registries.revision(), List.of(), 0, true);
        }
        long against = before.stream()
                .mapToLong(m -> mappings.evidence(m).count(Kind.TAUGHT))
                .max()
                .orElse(0);
        long had = registries
                .find(id(said, Kind.TAUGHT))
                .map(e -> e.statistics().count())
                .orElse(0L);
        return learn(said, Kind.TAUGHT, against + 1 - had, "" + (against + 1), at);
    }

    private Learned opinion(Mapping said, Kind kind, Instant at) {
        return learn(said, kind, 1, at.toString(), at);
    }

    private Learned learn(Mapping said, Kind kind, long count, String turn, Instant at) {
        EntryId id = id(said, kind);
        Sighting sighting = new Sighting(id, List.of(1.0), said.canonical(), List.of(), count);
        return registries.learn(new Run("lexicon/" + id.key() + "/" + turn, at, "", List.of(sighting), ""));
    }

    private static EntryId id(Mapping mapping, Kind kind) {
        return new EntryId(Aspect.SPAN, Keys.span(mapping.phrase(), kind.id(), mapping.canonical()));
    }
}
