package productions.motion.dsl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import productions.motion.catalog.Engine;
import productions.motion.value.Refusal;

/** Keeps what is needed to mend a bug: the stack trace goes to a file, and the user is told where. */
public final class Report {

    private Report() {}

    /** Keep the details of a bug, tell where, and return the exit code. */
    public static int write(Talk talk, Exception bug) {
        StringWriter trace = new StringWriter();
        trace.write("Motion " + Engine.VERSION + " on Java " + System.getProperty("java.version") + "\n");
        bug.printStackTrace(new PrintWriter(trace));
        CRC32 sum = new CRC32();
        sum.update(trace.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Home.fromEnvironment().reports().resolve(Long.toHexString(sum.getValue()) + ".txt");
        String where;
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, trace.toString());
            where = "The details are in " + file + "; please send them to the project.";
        } catch (IOException e) {
            where = "The details could not be kept (" + e.getMessage() + "): " + trace;
        }
        talk.fail("Something is wrong in Motion itself: " + bug + ". " + where);
        return Refusal.Kind.BUG.exitCode();
    }
}
