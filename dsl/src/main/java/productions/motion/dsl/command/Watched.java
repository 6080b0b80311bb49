package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.family.Projection;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;
import productions.motion.value.Picture;

/** A film while it is shown, of which some pictures from all over it are kept, small. */
final class Watched implements Projection {

    private final Projection film;
    private final int wanted;
    private final int cellWidth;
    private final int cellHeight;
    private final Runnable each;
    private final List<Picture> kept = new ArrayList<>();
    private Optional<Picture> last = Optional.empty();

    /**
     * Watch a film.
     *
     * @param wanted how many pictures are kept
     * @param each hears of every frame
     */
    Watched(Projection film, int wanted, int cellWidth, int cellHeight, Runnable each) {
        this.film = film;
        this.wanted = wanted;
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
        this.each = each;
    }

    @Override
    public Optional<Frame> next() {
        Optional<Frame> frame = film.next();
        each.run();
        frame.filter(Frame::hasPicture).ifPresent(this::look);
        return frame;
    }

    private void look(Frame frame) {
        double due = (kept.size() + 0.5) * film.facts().seconds() / wanted;
        boolean first = last.isEmpty();
        if (first || kept.size() < wanted && frame.seconds() >= due) {
            Picture cell = fitted(frame.picture().packed());
            last = Optional.of(cell);
            if (frame.seconds() >= due) {
                kept.add(cell);
            }
        }
    }

    /** The picture as large as the cell holds it, on black. */
    private Picture fitted(Picture picture) {
        double scale = Math.min((double) cellWidth / picture.width(), (double) cellHeight / picture.height());
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        Picture small = picture.resized(Math.min(width, cellWidth), Math.min(height, cellHeight));
        int[] cell = new int[cellWidth * cellHeight];
        int left = (cellWidth - small.width()) / 2;
        int top = (cellHeight - small.height()) / 2;
        for (int y = 0; y < small.height(); y++) {
            System.arraycopy(small.pixels(), y * small.width(), cell, (top + y) * cellWidth + left, small.width());
        }
        return new Picture(cellWidth, cellHeight, cell);
    }

    /** Return as many pictures as were wanted, in order; black ones where the film has too few. */
    List<Picture> pictures() {
        List<Picture> all = new ArrayList<>(kept);
        Picture rest = last.orElse(new Picture(cellWidth, cellHeight, new int[cellWidth * cellHeight]));
        while (all.size() < wanted) {
            all.add(rest);
        }
        return all;
    }

    @Override
    public FilmFacts facts() {
        return film.facts();
    }

    @Override
    public int sampleRate() {
        return film.sampleRate();
    }

    @Override
    public String flaw() {
        return film.flaw();
    }

    @Override
    public void close() {
        film.close();
    }
}
