package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;

/** A thesaurus without words. */
final class NoThesaurus implements Thesaurus {

    @Override
    public Optional<Equivalent> synonym(String phrase) {
        return Optional.empty();
    }

    @Override
    public boolean begins(String phrase) {
        return false;
    }

    @Override
    public Optional<Equivalent> color(String phrase) {
        return Optional.empty();
    }

    @Override
    public Optional<Equivalent> pictogram(String emoji) {
        return Optional.empty();
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Optional<Equivalent> translation(String language, String phrase) {
        return Optional.empty();
    }

    @Override
    public boolean isWord(String word) {
        return true;
    }
}
