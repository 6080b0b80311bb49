package productions.motion.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads commands that {@link CommandWriter} wrote. Fields that it does not know are left out. */
final class CommandReader {

    /** The first version of the journal's form that is read as it is: since then fields were only added. */
    static final int OLDEST = 1;

    private final JsonFactory factory = new JsonFactory();

    /**
     * A command as it was read.
     *
     * @param sequence its place in the journal
     * @param command the command
     */
    record Placed(long sequence, Command command) {}

    /** Return the command that JSON holds; fails as Jackson does where it is no JSON. */
    Placed read(byte[] bytes, int from, int to) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            json.nextToken();
            Fields fields = new Fields();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.read(name, json);
            }
            return new Placed(fields.sequence, fields.command());
        }
    }

    /** Return whether a line of the present form is that of some command, by its first field alone. */
    static boolean isNext(byte[] bytes, int from, long sequence) {
        byte[] begin = ("{\"s\":" + sequence + ",").getBytes(StandardCharsets.US_ASCII);
        int start = from + Line.PREFIX;
        return Arrays.equals(bytes, start, Math.min(bytes.length, start + begin.length), begin, 0, begin.length);
    }

    /** Return the id that is written as an aspect, a colon and a key. */
    static EntryId id(String text) {
        return EntryId.find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is of no kind that this Motion knows"));
    }

    /** The fields of one object, whichever came first. */
    private static final class Fields {
        private long sequence;
        private String run = "";
        private long at;
        private String prompt = "";
        private String memo = "";
        private String change = "";
        private String revert = "";
        private Optional<EntryId> into = Optional.empty();
        private final List<Sighting> sightings = new ArrayList<>();
        private final List<ChangeSet.Change> changes = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private int discovered;
        private Class<? extends Command> kind = Command.Learn.class;

        void read(String name, JsonParser json) {
            switch (name) {
                case "s" -> sequence = json.getLongValue();
                case "run" -> run = json.getString();
                case "at" -> at = json.getLongValue();
                case "prompt" -> prompt = json.getString();
                case "memo" -> memo = json.getString();
                case "saw" -> readSightings(json);
                case "notes" -> readNotes(json);
                case "jot" -> {
                    readNotes(json);
                    kind = Command.Jot.class;
                }
                case "change" -> {
                    change = json.getString();
                    kind = Command.Amend.class;
                }
                case "into" -> into = Optional.of(id(json.getString()));
                case "entries" -> readChanges(json);
                case "revert" -> {
                    revert = json.getString();
                    kind = Command.Revert.class;
                }
                default -> json.skipChildren();
            }
        }

        Command command() {
            Instant time = Instant.ofEpochMilli(at);
            if (kind == Command.Revert.class) {
                return new Command.Revert(time, revert);
            }
            if (kind == Command.Jot.class) {
                return new Command.Jot(notes);
            }
            return kind == Command.Amend.class
                    ? new Command.Amend(time, change, changes, into)
                    : new Command.Learn(new Run(run, time, prompt, sightings, memo, notes), discovered);
        }

        private void readSightings(JsonParser json) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String id = "";
                long count = 1;
                List<Double> values = List.of();
                String text = "";
                List<EntryId> parts = List.of();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "id" -> id = json.getString();
                        case "n" -> count = json.getLongValue();
                        case "v" -> values = numbers(json);
                        case "text" -> text = json.getString();
                        case "parts" -> parts = ids(json);
                        case "name" -> discovered++;
                        default -> json.skipChildren();
                    }
                }
                sightings.add(new Sighting(id(id), values, text, parts, count));
            }
        }

        private void readNotes(JsonParser json) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String shelf = "";
                String key = "";
                String text = "";
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "shelf" -> shelf = json.getString();
                        case "key" -> key = json.getString();
                        case "text" -> text = json.getString();
                        default -> json.skipChildren();
                    }
                }
                notes.add(new Note(shelf, key, text));
            }
        }

        private void readChanges(JsonParser json) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String id = "";
                String before = "";
                String after = "";
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "id" -> id = json.getString();
                        case "before" -> before = json.getString();
                        case "after" -> after = json.getString();
                        default -> json.skipChildren();
                    }
                }
                changes.add(new ChangeSet.Change(id(id), before, after));
            }
        }

        private static List<Double> numbers(JsonParser json) {
            List<Double> numbers = new ArrayList<>(4);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                numbers.add(json.getDoubleValue());
            }
            return numbers;
        }

        private static List<EntryId> ids(JsonParser json) {
            List<EntryId> ids = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                ids.add(id(json.getString()));
            }
            return ids;
        }
    }
}
