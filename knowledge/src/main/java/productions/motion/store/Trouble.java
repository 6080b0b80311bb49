package productions.motion.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import productions.motion.value.Refusal;

/** Says in words for the user what keeps a store from being read or written. */
final class Trouble {

    private Trouble() {}

    /** Return why nothing can be written; what was reported as done is safe all the same. */
    static Refusal writing(Path folder, IOException cause) {
        if (isForbidden(cause)) {
            return new Refusal(
                    Refusal.Kind.PERMISSION,
                    "The registries in " + folder + " may not be written: " + reason(cause)
                            + ". Choose another folder, or allow writing there; reading works as it is.",
                    cause);
        }
        return new Refusal(
                Refusal.Kind.TRANSFER,
                "The registries in " + folder + " could not be written: " + reason(cause)
                        + ". All that was learned before is safe and can be read. Make room, then start again.",
                cause);
    }

    static Refusal reading(Path folder, IOException cause) {
        return new Refusal(
                isForbidden(cause) ? Refusal.Kind.PERMISSION : Refusal.Kind.TRANSFER,
                "The registries in " + folder + " could not be read: " + reason(cause)
                        + ". Check the disk and who may read there.",
                cause);
    }

    /** Return what is wrong with a file and where. */
    static Refusal damage(Path file, long offset, String what) {
        return new Refusal(
                Refusal.Kind.DATA,
                "The journal " + file + " is damaged at byte " + offset + ": " + what
                        + ". Nothing was changed. Restore the file from a copy; everything before that byte is whole.");
    }

    /** Return that a file was written by a later version. */
    static Refusal later(Path file, int version, int known) {
        return new Refusal(
                Refusal.Kind.DATA,
                file + " was written by a later Motion, in version " + version + " of its form; this one knows " + known
                        + ". Use the later Motion.");
    }

    private static boolean isForbidden(IOException cause) {
        return cause instanceof AccessDeniedException || reason(cause).contains("Read-only file system");
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = cause instanceof FileSystemException named ? named.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
