package productions.motion.plugins.extraction.hearing;

import java.util.Locale;

/** What kind of sound there is. */
enum Kind {
    /** Nothing to be heard. */
    SILENCE,
    /** Somebody speaks. */
    SPEECH,
    /** Notes that hold their pitch, or a beat. */
    MUSIC,
    /** Something that goes on and on. */
    AMBIENT,
    /** Single events. */
    SFX;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
