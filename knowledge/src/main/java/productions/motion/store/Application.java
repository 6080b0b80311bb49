package productions.motion.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.RunRow;
import productions.motion.knowledge.Sighting;

/** Works commands out on a draft: the same when they are new and when the journal is read again. */
final class Application {

    private final Naming naming;

    Application(Naming naming) {
        this.naming = naming;
    }

    Naming naming() {
        return naming;
    }

    /** Work out one command; it must have been {@linkplain Petition#check checked} when it is new. */
    Outcome apply(Command command, Draft draft) {
        if (command instanceof Command.Learn learn) {
            return learn(learn, draft);
        }
        if (command instanceof Command.Jot jot) {
            draft.next();
            draft.put(jot.notes());
            return changed(Optional.empty(), draft);
        }
        String id = "change-" + draft.next();
        if (command instanceof Command.Amend amend) {
            return amend(id, amend, draft);
        }
        Command.Revert revert = (Command.Revert) command;
        Amendments amendments = draft.amendments().without(revert.changeSet());
        draft.amend(amendments, id + " takes back " + revert.changeSet());
        return changed(amendments.find(revert.changeSet()).map(Amendments.Amendment::changes), draft);
    }

    private Outcome learn(Command.Learn learn, Draft draft) {
        Run run = learn.run();
        if (draft.knows(run.id())) {
            return new Outcome(
                    true,
                    List.of(),
                    0,
                    Optional.empty(),
                    draft.state().revision().toString());
        }
        long sequence = draft.next();
        List<EntryId> discovered = new ArrayList<>();
        Instant at = Instant.ofEpochMilli(run.at().toEpochMilli());
        long met = 0;
        for (Sighting sighting : run.sightings()) {
            boolean isNew = see(sighting, Tally.of(sighting, run, sequence), sequence, draft);
            met += sighting.count() > 0 ? 1 : 0;
            if (isNew && sighting.count() > 0) {
                discovered.add(sighting.id());
            }
        }
        discovered.sort(null);
        long found = Math.max(discovered.size(), learn.discovered());
        draft.put(new RunRow(run.id(), at, run.prompt(), found, met - found, run.memo()));
        draft.put(run.notes());
        return new Outcome(
                false,
                discovered,
                met - found,
                Optional.empty(),
                draft.state().revision().toString());
    }

    /** Take in one sighting and return whether its entry is new. What a snapshot already holds is left alone. */
    private boolean see(Sighting sighting, Tally tally, long sequence, Draft draft) {
        Optional<Row> known = draft.row(sighting.id());
        if (known.isEmpty()) {
            naming.settle(naming.unnamed(sighting.id(), tally, sequence), draft);
            return true;
        }
        Row before = known.get();
        if (before.sequence() < sequence) {
            Row after = before.plus(tally, sequence);
            draft.put(after);
            if (naming.asksAnew(before, after)) {
                naming.settleAll(after.id().aspect().registry(), draft);
            }
        }
        return false;
    }

    private Outcome amend(String id, Command.Amend amend, Draft draft) {
        ChangeSet changes = new ChangeSet(id, amend.at(), amend.reason(), amend.changes(), false);
        draft.amend(draft.amendments().with(new Amendments.Amendment(changes, amend.into())), id + amend.changes());
        return changed(Optional.of(changes), draft);
    }

    private static Outcome changed(Optional<ChangeSet> changes, Draft draft) {
        return new Outcome(
                false, List.of(), 0, changes, draft.state().revision().toString());
    }
}
