package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.extract.Measured;
import productions.motion.value.Scope;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What films measure as JSON, one object a film on a line of its own. Frames go out as they come, so that a long film
 * needs no more memory than a short one.
 */
final class ExtractJson implements ExtractReport {

    private final Talk talk;
    private final boolean list;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<ObjectNode> windows = new ArrayList<>();
    private Optional<JsonGenerator> object = Optional.empty();
    private Optional<ObjectNode> whole = Optional.empty();
    private Optional<ObjectNode> intended = Optional.empty();
    private boolean framed;
    private long films;

    /** @param list whether the objects are put into one array */
    ExtractJson(Talk talk, boolean list) {
        this.talk = talk;
        this.list = list;
    }

    @Override
    public void begin(Path film) {
        talk.out().print(!list ? "" : films == 0 ? "[" : ",");
        films++;
        JsonGenerator json = mapper.createGenerator(new ExtractOut(talk.out()));
        json.writeStartObject();
        json.writeStringProperty("file", film.getFileName().toString());
        json.writeStringProperty("path", film.toString());
        object = Optional.of(json);
    }

    @Override
    public void measured(Measured stretch) {
        ObjectNode node = mapper.createObjectNode();
        if (stretch.scope() == Scope.FILM) {
            stretch.observations().forEach(o -> ExtractNode.film(node, o));
            whole = Optional.of(node);
        } else if (stretch.scope() == Scope.WINDOW) {
            node.put("start", ExtractNode.rounded(stretch.start())).put("end", ExtractNode.rounded(stretch.end()));
            stretch.observations().forEach(o -> ExtractNode.window(node, o));
            windows.add(node);
        } else {
            node.put("t", ExtractNode.rounded(stretch.start()));
            stretch.observations().forEach(o -> ExtractNode.frame(node, o));
            frame(node);
        }
    }

    private void frame(ObjectNode node) {
        JsonGenerator json = object.orElseThrow();
        if (!framed) {
            json.writeArrayPropertyStart("frames");
            framed = true;
        }
        json.writeTree(node);
    }

    @Override
    public void intended(List<Intention> intentions) {
        ObjectNode node = mapper.createObjectNode();
        long agreed = intentions.stream().filter(Intention::agrees).count();
        node.put("agreement", ExtractNode.rounded((double) agreed / intentions.size()));
        ObjectNode aspects = node.putObject("aspects");
        intentions.forEach(i -> aspects.putObject(i.aspect())
                .put("intended", i.intended())
                .put("measured", i.measured())
                .put("agrees", i.agrees()));
        intended = Optional.of(node);
    }

    @Override
    public void end(Readable readable, String reason) {
        JsonGenerator json = object.orElseThrow();
        if (framed) {
            json.writeEndArray();
        }
        switch (readable) {
            case YES -> json.writeBooleanProperty("readable", true);
            case PARTIAL -> json.writeStringProperty("readable", "partial");
            case NO -> json.writeBooleanProperty("readable", false);
        }
        if (!reason.isEmpty()) {
            json.writeStringProperty("reason", reason);
        }
        whole.ifPresent(node -> node.properties().forEach(p -> {
            json.writeName(p.getKey());
            json.writeTree(p.getValue());
        }));
        intended.ifPresent(node -> {
            json.writeName("intended");
            json.writeTree(node);
        });
        if (!windows.isEmpty()) {
            json.writeName("windows");
            json.writeStartArray();
            windows.forEach(json::writeTree);
            json.writeEndArray();
        }
        json.writeEndObject();
        json.close();
        talk.give("");
        forget();
    }

    private void forget() {
        windows.clear();
        object = Optional.empty();
        whole = Optional.empty();
        intended = Optional.empty();
        framed = false;
    }

    @Override
    public void close() {
        if (list) {
            talk.give("]");
        }
    }
}
