package productions.motion.grow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Learned;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.knowledge.TaughtWords;
import productions.motion.knowledge.TaughtWords.Word;
import productions.motion.scene.Domain;

/** Takes in words that people teach, so that they hold from then on: what was said last has the most evidence. */
public final class Teacher {

    private final Registries registries;

    /** @param registries where words are kept */
    public Teacher(Registries registries) {
        this.registries = registries;
    }

    /** Let a phrase stand for a value of a domain. */
    public Learned teach(String phrase, Domain domain, String value, Instant at) {
        return say(phrase, domain, Optional.of(value), at);
    }

    /** Let a phrase stand for nothing in a domain. */
    public Learned forget(String phrase, Domain domain, Instant at) {
        return say(phrase, domain, Optional.empty(), at);
    }

    private Learned say(String phrase, Domain domain, Optional<String> value, Instant at) {
        String word = Keys.word(phrase);
        Optional<Word> before = TaughtWords.of(registries).find(word, domain);
        if (before.isPresent() && before.get().value().equals(value)) {
            return new Learned(registries.revision(), List.of(), 0, true);
        }
        String canonical = TaughtWords.canonical(domain, value);
        EntryId id = new EntryId(Aspect.SPAN, Keys.span(word, TaughtWords.DOMAIN, canonical));
        long had = registries.find(id).map(e -> e.statistics().count()).orElse(0L);
        long against = before.map(Word::evidence).orElse(0L);
        Sighting sighting = new Sighting(id, List.of(1.0), canonical, List.of(), against + 1 - had);
        String run = "lexicon/" + id.key() + "/" + (against + 1);
        return registries.learn(new Run(run, at, "", List.of(sighting), ""));
    }
}
