package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.plugins.extraction.picture.Blur;
import productions.motion.plugins.extraction.picture.Light;
import productions.motion.plugins.extraction.picture.Miniature;
import productions.motion.value.Frame;

/**
 * Follows points from picture to picture: some spread over the whole frame, and more where the picture changes. A point is
 * believed only when following it back leads to where it came from.
 *
 * <p>Z. Kalal, K. Mikolajczyk and J. Matas, <i>Forward-backward error</i>, ICPR 2010.
 */
final class Tracks extends Analysis {

    private static final int MOST_WIDTH = 360;
    private static final int COLUMNS = 14;
    private static final int ROWS = 9;

    /** Into how many fields the picture is divided. */
    static final int FIELDS = COLUMNS * ROWS;

    private static final int MOST_IN_CHANGE = 30;
    private static final float CHANGED = 6;

    /** The inside of a smooth thing changes little while its outline does: it is looked for this far around. */
    private static final int INSIDE = 10;

    private static final float PART_CHANGED = 0.04f;
    private static final int CLEAR = 5;
    private static final float ASTRAY = 0.4f;
    private static final float UNLIKE = 14;
    private static final int REFRESH = 4;

    private final Light light;
    private final Miniature miniature;
    private final List<Track> tracks = new ArrayList<>();
    private final Follower follower = new Follower();
    private Pyramid before;
    private Pyramid after;
    private Corners corners;
    private boolean[] taken = {};
    private boolean[] changed = {};
    private int step = 1;
    private long pictures;
    private long marked;

    private Tracks(Light light, Miniature miniature) {
        this.light = light;
        this.miniature = miniature;
        before = new Pyramid(1, 1);
        after = before;
        corners = new Corners(1, 1);
    }

    /** Return the ones that all meters of a film share. */
    static Tracks of(Footage footage) {
        return footage.shared(Tracks.class, f -> new Tracks(Light.of(f), Miniature.of(f)));
    }

    @Override
    protected void work(Frame frame) {
        boolean isSmall = Math.max(frame.width(), frame.height()) <= MOST_WIDTH;
        if (isSmall) {
            light.see(frame);
        } else {
            miniature.see(frame);
        }
        if (pictures == 0 || taken.length != (frame.width() / step) * (frame.height() / step)) {
            begin(frame, isSmall ? 1 : miniature.step());
        }
        Pyramid swapped = before;
        before = after;
        after = swapped;
        after.take(isSmall ? light.luma() : miniature.luma());
        if (pictures > 0) {
            followAll();
        }
        pictures++;
        if (pictures % REFRESH == 1 || tracks.size() < FIELDS / 2) {
            refresh();
        }
    }

    private void begin(Frame frame, int pixelsEach) {
        step = pixelsEach;
        int width = Math.max(1, frame.width() / step);
        int height = Math.max(1, frame.height() / step);
        before = new Pyramid(width, height);
        after = new Pyramid(width, height);
        corners = new Corners(width, height);
        taken = new boolean[width * height];
        changed = new boolean[width * height];
        tracks.clear();
        pictures = 0;
        marked = 0;
    }

    private void followAll() {
        tracks.removeIf(track -> !follow(track));
    }

    private boolean follow(Track track) {
        float x = track.x / step;
        float y = track.y / step;
        int top = before.levels() - 1;
        boolean found =
                follower.follow(before, after, x, y, new Follower.Guess(track.stepX / step, track.stepY / step, 1))
                                && follower.difference() < UNLIKE / 2
                        || follower.follow(before, after, x, y, new Follower.Guess(0, 0, top))
                                && follower.difference() < UNLIKE;
        if (!found) {
            return false;
        }
        float goneX = follower.x();
        float goneY = follower.y();
        boolean back = follower.follow(after, before, x + goneX, y + goneY, new Follower.Guess(-goneX, -goneY, 0));
        float offX = follower.x() + goneX;
        float offY = follower.y() + goneY;
        if (!back || offX * offX + offY * offY > ASTRAY * ASTRAY) {
            return false;
        }
        track.step(goneX * step, goneY * step);
        track.field = field(track.x, track.y);
        return true;
    }

    /** Find new points where there are none: one in each field of a grid, and some where the picture changes. */
    private void refresh() {
        int width = after.width(0);
        int height = after.height(0);
        Arrays.fill(taken, false);
        int[] inField = new int[FIELDS];
        for (Track track : tracks) {
            clear((int) (track.x / step), (int) (track.y / step));
            inField[track.field]++;
        }
        corners.look(after.plane(0));
        for (int field = 0; field < inField.length; field++) {
            if (inField[field] == 0) {
                int column = field % COLUMNS;
                int row = field / COLUMNS;
                int right = (column + 1) * width / COLUMNS;
                int bottom = (row + 1) * height / ROWS;
                begin(corners.best(
                        column * width / COLUMNS, row * height / ROWS, right, bottom, taken, new boolean[0]));
            }
        }
        markChange();
        for (int i = tracksInChange(); i < MOST_IN_CHANGE && pictures > 1; i++) {
            int place = corners.best(0, 0, width, height, taken, changed);
            if (place < 0) {
                break;
            }
            begin(place);
        }
    }

    /** Mark where the picture changes, once a picture; every other pixel each way tells. */
    private void markChange() {
        if (marked == pictures) {
            return;
        }
        marked = pictures;
        int width = after.width(0);
        int height = after.height(0);
        float[] now = after.plane(0);
        float[] then = before.plane(0);
        int columns = (width + 1) / 2;
        int rows = (height + 1) / 2;
        float[] change = new float[columns * rows];
        for (int y = 0; y < rows; y++) {
            int first = 2 * y * width;
            for (int x = 0; x < columns; x++) {
                float off = now[first + 2 * x] - then[first + 2 * x];
                change[y * columns + x] = Math.abs(off) > CHANGED ? 1 : 0;
            }
        }
        float[] around = Blur.box(change, columns, rows, INSIDE / 2);
        for (int y = 0; y < height; y++) {
            int first = y / 2 * columns;
            for (int x = 0; x < width; x++) {
                changed[y * width + x] = around[first + x / 2] > PART_CHANGED;
            }
        }
    }

    private int tracksInChange() {
        int width = after.width(0);
        int height = after.height(0);
        int count = 0;
        for (Track track : tracks) {
            int place =
                    Math.min(height - 1, (int) (track.y / step)) * width + Math.min(width - 1, (int) (track.x / step));
            count += changed[place] ? 1 : 0;
        }
        return count;
    }

    private int field(float x, float y) {
        int column = (int) (x / step * COLUMNS / after.width(0));
        int row = (int) (y / step * ROWS / after.height(0));
        return Math.min(ROWS - 1, row) * COLUMNS + Math.min(COLUMNS - 1, column);
    }

    private void begin(int place) {
        if (place >= 0) {
            int x = place % after.width(0);
            int y = place / after.width(0);
            tracks.add(new Track(x * step, y * step, field(x * step, y * step)));
            clear(x, y);
        }
    }

    private void clear(int x, int y) {
        int width = after.width(0);
        for (int j = Math.max(0, y - CLEAR); j <= Math.min(after.height(0) - 1, y + CLEAR); j++) {
            for (int i = Math.max(0, x - CLEAR); i <= Math.min(width - 1, x + CLEAR); i++) {
                taken[j * width + i] = true;
            }
        }
    }

    /**
     * Return the one step that what moves by itself made, beside that of the whole picture; nothing where it cannot be
     * found.
     */
    double[] stepApart(Similarity whole, double[] guess) {
        markChange();
        return new Layer(before, after, whole, step).step(changed, guess);
    }

    /** Return in how many fields of the picture there are points that have made so many steps. */
    int covered(int steps) {
        return (int) tracks.stream()
                .filter(t -> t.age >= steps)
                .mapToInt(t -> t.field)
                .distinct()
                .count();
    }

    /** Return how the whole picture moved by its slopes, where it has too few points. */
    Similarity aligned() {
        return new Alignment(before, after).of(step);
    }

    /** Return how many pixels of the film one pixel has of the picture in which points are followed. */
    int scale() {
        return step;
    }

    /** Return the points that are followed; those of age 0 have made no step yet. */
    List<Track> tracks() {
        return tracks;
    }
}
