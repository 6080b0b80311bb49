package productions.motion.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import productions.motion.grow.NameRules;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.value.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in a file of registries: an export of the earlier system, or lines that {@link LinesExport} wrote.
 *
 * <p>One file is one run, whose id follows from its content: taken in whole or not at all, and only once. Keys and counts
 * are kept as they are; every depth and every name is made anew from the value.
 */
public final class Import {

    private static final Set<String> EARLIER = Set.of("exported_at", "registries", "loop_progress", "schema_version");
    private static final Set<String> LINES = Set.of("schema", "registry", "aspect", "key", "name");
    private static final int DIGITS = 16;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Knowledge knowledge;
    private final NameRules rules;
    private final Describer describer;

    /**
     * Prepare to import.
     *
     * @param knowledge the origins and words that the file is understood by
     * @param rules what a name must be to be kept
     * @param describer says which colors names bring to mind
     */
    public Import(Knowledge knowledge, NameRules rules, Describer describer) {
        this.describer = describer;
        this.knowledge = knowledge;
        this.rules = rules;
    }

    /**
     * Read a file and tell what it holds, without writing anything.
     *
     * @param file the file
     * @param before what is known already
     */
    public ImportReport look(Path file, Registries before) {
        String id = id(file);
        Haul haul = read(file);
        List<Sighting> sightings = haul.sightings(part -> before.find(part).isPresent());
        Set<EntryId> discovered = unknown(sightings, before);
        OldNames names = new OldNames(rules, haul);
        return new ImportReport(
                id,
                before.run(id).isPresent(),
                true,
                lines(haul, sightings, discovered),
                haul.findings(),
                names.look(before),
                new NameFit(describer).of(sightings, before));
    }

    /**
     * Take in a file.
     *
     * @param file the file
     * @param into where it goes
     * @param now when that is; only a file that bears no date itself is dated by it
     */
    public ImportReport take(Path file, Registries into, Instant now) {
        String id = id(file);
        Haul haul = read(file);
        List<Sighting> sightings = haul.sightings(part -> into.find(part).isPresent());
        boolean known = into.run(id).isPresent();
        Set<EntryId> discovered = unknown(sightings, into);
        Instant at = haul.at().equals(Instant.EPOCH) ? now : haul.at();
        into.learn(new Run(id, at, "", sightings, haul.progress()));
        return new ImportReport(
                id,
                known,
                false,
                lines(haul, sightings, discovered),
                haul.findings(),
                new OldNames(rules, haul).give(into, id),
                new NameFit(describer).of(sightings, into));
    }

    private static Set<EntryId> unknown(List<Sighting> sightings, Registries before) {
        Set<EntryId> unknown = new HashSet<>();
        sightings.stream()
                .map(Sighting::id)
                .filter(id -> before.find(id).isEmpty())
                .forEach(unknown::add);
        return unknown;
    }

    private static List<ImportReport.Line> lines(Haul haul, List<Sighting> sightings, Set<EntryId> discovered) {
        Map<Aspect, ImportReport.Line> lines = new EnumMap<>(Aspect.class);
        haul.rows().forEach((aspect, rows) -> lines.put(aspect, new ImportReport.Line(aspect, rows, 0, 0, 0)));
        for (Sighting sighting : sightings) {
            lines.computeIfPresent(
                    sighting.id().aspect(),
                    (aspect, line) -> new ImportReport.Line(
                            aspect,
                            line.rows(),
                            line.entries() + 1,
                            line.discovered() + (discovered.contains(sighting.id()) ? 1 : 0),
                            line.count() + sighting.count()));
        }
        return new ArrayList<>(lines.values());
    }

    private Haul read(Path file) {
        Haul haul = new Haul();
        try {
            if (isEarlier(file)) {
                try (BufferedReader reader = Files.newBufferedReader(file);
                        JsonParser parser = mapper.createParser(reader)) {
                    new EarlierFile(knowledge.origins(), knowledge.lexicon(), haul).read(parser);
                }
            } else {
                try (BufferedReader reader = Files.newBufferedReader(file)) {
                    new LinesFile(haul).read(reader);
                }
            }
            return haul;
        } catch (IOException | JacksonIOException e) {
            throw unreadable(file, e);
        } catch (StreamReadException e) {
            throw broken(file, e);
        }
    }

    private boolean isEarlier(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file);
                JsonParser parser = mapper.createParser(reader)) {
            if (parser.nextToken() == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String first = parser.currentName();
                if (EARLIER.contains(first)) {
                    return true;
                }
                if (LINES.contains(first)) {
                    return false;
                }
            }
            throw foreign(file);
        } catch (StreamReadException e) {
            Refusal refusal = foreign(file);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static Refusal foreign(Path file) {
        return new Refusal(
                Refusal.Kind.DATA,
                "'" + file
                        + "' is no export of registries. Import a file of 'motion registry export' as json or jsonl, or "
                        + "one of the earlier system, motion-registries-DATE.json.");
    }

    private static Refusal broken(Path file, StreamReadException e) {
        TokenStreamLocation place = e.getLocation();
        return new Refusal(
                Refusal.Kind.DATA,
                "'" + file + "' is broken at line " + place.getLineNr() + ", column " + place.getColumnNr()
                        + ": nothing was imported. Export it again, or get a whole copy.",
                e);
    }

    private static Refusal unreadable(Path file, Exception e) {
        return Files.exists(file)
                ? new Refusal(
                        Refusal.Kind.TRANSFER,
                        "'" + file + "' cannot be read. Check its rights and its encoding, UTF-8.",
                        e)
                : new Refusal(Refusal.Kind.MISSING, "There is no file '" + file + "'. Check its name.", e);
    }

    /** The same content is the same run. */
    private static String id(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream through = new DigestInputStream(in, digest)) {
                through.transferTo(OutputStream.nullOutputStream());
            }
            return "import-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
