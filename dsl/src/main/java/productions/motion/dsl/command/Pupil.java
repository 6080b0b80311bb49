package productions.motion.dsl.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import productions.motion.catalog.Catalog;
import productions.motion.extract.Measured;
import productions.motion.grow.Grower;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.value.Refusal;

/** Learns from films of anybody what they show; the same file is learned once. */
record Pupil(Talk talk, Home home, Catalog catalog) {

    private static final int BYTES = 12;

    void learn(Path film, List<Measured> measured) {
        Grower grower = new Grower(Workshop.origins().origins(), instruction -> "");
        Run run = grower.grow(fingerprint(film), Clock.systemUTC().instant(), measured);
        try (Registries registries = Workshop.registries(home, catalog)) {
            Summary.of(registries.learn(run)).forEach(talk::say);
        }
    }

    /** What a film is known by: its bytes, since it has no prompt. */
    private static String fingerprint(Path film) {
        try (InputStream in = Files.newInputStream(film);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, BYTES);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "The film '" + film + "' cannot be read again to learn it. Check the disk.",
                    e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java has. Use another.", e);
        }
    }
}
