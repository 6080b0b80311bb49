package productions.motion.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Statistics;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line and entry, with everything that is known of it: what another store can take in again. */
public final class LinesExport implements Export {

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public void write(Entries entries, Writer to) throws IOException {
        for (Aspect aspect : Aspect.values()) {
            try (Stream<Entry> all = entries.all(aspect)) {
                for (Entry entry : (Iterable<Entry>) all::iterator) {
                    to.write(mapper.writeValueAsString(json(entry)));
                    to.write('\n');
                }
            }
        }
        to.flush();
    }

    /** Return everything that is known of an entry. */
    public ObjectNode json(Entry entry) {
        EntryId id = entry.id();
        ObjectNode node = mapper.createObjectNode()
                .put("schema", entry.schema())
                .put("registry", id.aspect().registry().id())
                .put("aspect", id.aspect().label())
                .put("key", id.key())
                .put("name", entry.name());
        entry.aliases().forEach(node.putArray("aliases")::add);
        node.put("origin", entry.origin())
                .put("count", entry.statistics().count())
                .put("first", entry.statistics().first().toString())
                .put("last", entry.statistics().last().toString());
        measures(entry, node.putObject("measures"));
        node.put("text", entry.text());
        ArrayNode parts = node.putArray("parts");
        entry.parts().forEach(part -> parts.add(part.toString()));
        sources(entry, node.putArray("sources"));
        depth(entry, node.putObject("depth"));
        return node;
    }

    private static void measures(Entry entry, ObjectNode node) {
        List<String> names = entry.id().aspect().measures();
        List<Statistics.Measure> measures = entry.statistics().measures();
        for (int i = 0; i < Math.min(names.size(), measures.size()); i++) {
            node.putObject(names.get(i))
                    .put("mean", measures.get(i).mean())
                    .put("min", measures.get(i).least())
                    .put("max", measures.get(i).greatest());
        }
    }

    private static void sources(Entry entry, ArrayNode array) {
        entry.sources()
                .forEach(source -> array.addObject()
                        .put("run", source.run())
                        .put("prompt", source.prompt())
                        .put("at", source.at().toString()));
    }

    private static void depth(Entry entry, ObjectNode node) {
        ArrayNode shares = node.putArray("shares");
        entry.depth()
                .shares()
                .forEach(s -> shares.addObject().put("origin", s.origin()).put("share", s.share()));
        node.put("residual", entry.depth().residual())
                .put("algorithm", entry.depth().algorithm());
    }
}
