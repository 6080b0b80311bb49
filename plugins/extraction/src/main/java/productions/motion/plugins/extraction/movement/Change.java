package productions.motion.plugins.extraction.movement;

/**
 * A change of shot.
 *
 * @param kind which
 * @param start the number of the first frame that is no longer purely the old shot
 * @param end the number of the first frame that is purely the new shot
 */
record Change(Kind kind, int start, int end) {

    /** How one shot becomes another. */
    enum Kind {
        CUT("cut"),
        FADE("fade"),
        DISSOLVE("dissolve"),
        WIPE("wipe");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean overlaps(Change other) {
        return start <= other.end && other.start <= end;
    }
}
