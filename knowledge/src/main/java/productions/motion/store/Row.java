package productions.motion.store;

import productions.motion.knowledge.EntryId;

/**
 * One entry as it is stored.
 *
 * @param id the entry
 * @param tally what its sightings amount to
 * @param name the name that follows from its value; people may have given it another
 * @param attempt at which attempt of the describer it got the name
 * @param sequence the last command whose sightings are in the tally
 */
record Row(EntryId id, Tally tally, String name, int attempt, long sequence) {

    Row plus(Tally more, long newSequence) {
        return new Row(id, tally.plus(more), name, attempt, newSequence);
    }

    Row named(String newName, int newAttempt) {
        return new Row(id, tally, newName, newAttempt, sequence);
    }
}
