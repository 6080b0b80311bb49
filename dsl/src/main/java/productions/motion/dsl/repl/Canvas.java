package productions.motion.dsl.repl;

import productions.motion.value.Picture;

/** Where pictures are shown. */
interface Canvas {

    /** Nowhere: a pipe, or a terminal that only shows letters. */
    Canvas NONE = new Canvas() {
        @Override
        public int width() {
            return 0;
        }

        @Override
        public int height() {
            return 0;
        }

        @Override
        public String told() {
            return "letters only, no pictures";
        }

        @Override
        public void show(Picture picture) {}

        @Override
        public void back(Picture picture) {}
    };

    /** Return how many pixels a picture can be wide; 0 where none can be shown. */
    int width();

    /** Return how many pixels a picture can be high. */
    int height();

    /** Return in a few words how pictures are shown. */
    String told();

    /** Show a picture that fits, and go on below it. */
    void show(Picture picture);

    /** Go back to where a picture of that size began, so that the next one takes its place. */
    void back(Picture picture);
}
