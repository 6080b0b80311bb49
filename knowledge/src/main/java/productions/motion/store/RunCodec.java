package productions.motion.store;

import java.time.Instant;
import productions.motion.knowledge.RunRow;

/** Runs as few bytes. */
final class RunCodec {

    private RunCodec() {}

    static byte[] encode(RunRow run) {
        ByteSink sink = new ByteSink();
        sink.text(run.id());
        sink.signed(run.at().toEpochMilli());
        sink.text(run.prompt());
        sink.number(run.discovered());
        sink.number(run.seen());
        sink.text(run.memo());
        return sink.toBytes();
    }

    static RunRow decode(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        String id = source.text();
        Instant at = Instant.ofEpochMilli(source.signed());
        return new RunRow(id, at, source.text(), source.number(), source.number(), source.text());
    }
}
