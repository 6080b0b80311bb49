package productions.motion.store;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes commands as JSON of version {@value #VERSION}, one object a command. The name of a discovered entry is written
 * for people who read the journal; names are never read from it, since they follow from the values.
 */
final class CommandWriter {

    /** The version of the journal's form. A greater one was written by a later Motion. */
    static final int VERSION = 2;

    private final JsonFactory factory = new JsonFactory();

    /** Return a command as JSON, with the names of the entries it discovered. */
    byte[] write(long sequence, Command command, Map<EntryId, String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("s", sequence);
            if (command instanceof Command.Learn learn) {
                write(learn.run(), names, json);
                write("notes", learn.run().notes(), json);
            } else if (command instanceof Command.Jot jot) {
                write("jot", jot.notes(), json);
            } else if (command instanceof Command.Amend amend) {
                write(amend, json);
            } else if (command instanceof Command.Revert revert) {
                json.writeStringProperty("revert", revert.changeSet());
                json.writeNumberProperty("at", revert.at().toEpochMilli());
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(Run run, Map<EntryId, String> names, JsonGenerator json) {
        json.writeStringProperty("run", run.id());
        json.writeNumberProperty("at", run.at().toEpochMilli());
        json.writeStringProperty("prompt", run.prompt());
        if (!run.memo().isEmpty()) {
            json.writeStringProperty("memo", run.memo());
        }
        json.writeArrayPropertyStart("saw");
        for (Sighting sighting : run.sightings()) {
            json.writeStartObject();
            json.writeStringProperty("id", sighting.id().toString());
            json.writeNumberProperty("n", sighting.count());
            write(sighting, json);
            String name = names.get(sighting.id());
            if (name != null) {
                json.writeStringProperty("name", name);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(String field, List<Note> notes, JsonGenerator json) {
        if (notes.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(field);
        for (Note note : notes) {
            json.writeStartObject();
            json.writeStringProperty("shelf", note.shelf());
            json.writeStringProperty("key", note.key());
            json.writeStringProperty("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Sighting sighting, JsonGenerator json) {
        if (!sighting.values().isEmpty()) {
            json.writeArrayPropertyStart("v");
            for (double value : sighting.values()) {
                json.writeNumber(value);
            }
            json.writeEndArray();
        }
        if (!sighting.text().isEmpty()) {
            json.writeStringProperty("text", sighting.text());
        }
        if (!sighting.parts().isEmpty()) {
            json.writeArrayPropertyStart("parts");
            for (EntryId part : sighting.parts()) {
                json.writeString(part.toString());
            }
            json.writeEndArray();
        }
    }

    private static void write(Command.Amend amend, JsonGenerator json) {
        json.writeStringProperty("change", amend.reason());
        json.writeNumberProperty("at", amend.at().toEpochMilli());
        amend.into().ifPresent(into -> json.writeStringProperty("into", into.toString()));
        json.writeArrayPropertyStart("entries");
        for (ChangeSet.Change change : amend.changes()) {
            json.writeStartObject();
            json.writeStringProperty("id", change.id().toString());
            json.writeStringProperty("before", change.before());
            json.writeStringProperty("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
