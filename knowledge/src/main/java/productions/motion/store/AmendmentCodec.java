package productions.motion.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;

/** What people changed, as bytes. */
final class AmendmentCodec {

    private AmendmentCodec() {}

    static byte[] encode(Amendments amendments) {
        ByteSink sink = new ByteSink();
        sink.number(amendments.list().size());
        for (Amendments.Amendment amendment : amendments.list()) {
            ChangeSet changes = amendment.changes();
            sink.text(changes.id());
            sink.signed(changes.at().toEpochMilli());
            sink.text(changes.reason());
            sink.number(changes.reverted() ? 1 : 0);
            sink.text(amendment.into().map(EntryId::toString).orElse(""));
            sink.number(changes.changes().size());
            for (ChangeSet.Change change : changes.changes()) {
                sink.text(change.id().toString());
                sink.text(change.before());
                sink.text(change.after());
            }
        }
        return sink.toBytes();
    }

    static Amendments decode(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        int size = (int) source.number();
        List<Amendments.Amendment> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = source.text();
            Instant at = Instant.ofEpochMilli(source.signed());
            String reason = source.text();
            boolean reverted = source.number() == 1;
            String into = source.text();
            List<ChangeSet.Change> changes = changes(source);
            list.add(new Amendments.Amendment(
                    new ChangeSet(id, at, reason, changes, reverted),
                    into.isEmpty() ? Optional.empty() : Optional.of(CommandReader.id(into))));
        }
        return new Amendments(list);
    }

    private static List<ChangeSet.Change> changes(ByteSource source) {
        int size = (int) source.number();
        List<ChangeSet.Change> changes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            changes.add(new ChangeSet.Change(CommandReader.id(source.text()), source.text(), source.text()));
        }
        return changes;
    }
}
