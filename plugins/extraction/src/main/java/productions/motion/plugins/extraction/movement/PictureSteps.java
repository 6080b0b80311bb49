package productions.motion.plugins.extraction.movement;

import productions.motion.plugins.extraction.Series;

/** The steps of the whole picture, frame by frame; where they are not known, it goes on as before. */
final class PictureSteps {

    private final Series across = new Series();
    private final Series down = new Series();

    void add(PictureMove picture) {
        int count = across.size();
        boolean known = picture.isKnown();
        across.add(known ? picture.move().shiftX() : count == 0 ? 0 : across.get(count - 1));
        down.add(known ? picture.move().shiftY() : count == 0 ? 0 : down.get(count - 1));
    }

    Course course(double framesPerSecond) {
        return new Course(across.toArray(), down.toArray(), framesPerSecond);
    }
}
