package productions.motion.dsl.repl;

import java.util.ArrayList;
import java.util.List;
import productions.motion.edit.Revision;
import productions.motion.render.Renderer;
import productions.motion.scene.Format;
import productions.motion.scene.Pictures;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.still.ContactSheet;
import productions.motion.value.OkLab;
import productions.motion.value.Picture;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;
import productions.motion.value.Rgb;

/** Small pictures of scenes, drawn at once by the renderer that also draws the film. */
final class Stills {

    private static final int GAP = 4;
    private static final int LEAST_CELL = 8;

    private Stills() {}

    /** Return one picture of a scene that fits into some pixels. */
    static Picture at(Scene scene, int frame, int width, int height) {
        return at(scene, List.of(frame), width, height).get(0);
    }

    /** Return some pictures of a scene, each so small that it fits. */
    static List<Picture> at(Scene scene, List<Integer> frames, int width, int height) {
        Size size = within(scene.format(), width, height);
        Scene small = Revision.of(scene).size(size).scene();
        Pictures pictures = new Renderer().pictures(small);
        Planes planes = Planes.ofSize(size.width(), size.height());
        List<Picture> all = new ArrayList<>();
        for (int frame : frames) {
            pictures.draw(frame, planes);
            all.add(new PlanarPicture(planes).packed());
        }
        return all;
    }

    /**
     * How pictures stand on a sheet.
     *
     * @param columns how many stand in a row
     * @param cellWidth how wide each may be, in pixels
     * @param cellHeight how high each may be
     */
    record Grid(int columns, int cellWidth, int cellHeight) {}

    /** Return the grid on which so many pictures are largest within some pixels. */
    static Grid grid(int count, Format format, int width, int height) {
        Grid best = new Grid(1, LEAST_CELL, LEAST_CELL);
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double wide = Math.max(LEAST_CELL, (double) (width - GAP) / columns - GAP);
            double high = Math.max(LEAST_CELL, (double) (height - GAP) / rows - GAP);
            double cell = Math.min(wide, high * format.aspect());
            if (cell > best.cellWidth()) {
                best = new Grid(columns, (int) cell, (int) (cell / format.aspect()));
            }
        }
        return best;
    }

    /** Return a sheet of pictures, each with its number in the corner, and with a mark where it has one. */
    static Picture numbered(List<Picture> pictures, Marks marks, Grid grid) {
        List<Picture> all = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String text = ((i + 1) + String.valueOf(marks.of(i))).strip();
            all.add(Digits.stamp(pictures.get(i), text));
        }
        return ContactSheet.of(all, grid.columns(), all.get(0).width());
    }

    /** Return how far two pictures of one size are from each other, as the eye sees it: 0.02 is just noticeable. */
    static double distance(Picture one, Picture other) {
        int[] first = one.pixels();
        int[] second = other.pixels();
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += OkLab.of(Rgb.of(first[i] & 0xffffff)).distanceTo(OkLab.of(Rgb.of(second[i] & 0xffffff)));
        }
        return sum / first.length;
    }

    /** Return the size of a format where it fits into some pixels. */
    static Size within(Format format, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / format.width(), (double) height / format.height()));
        return new Size(even(format.width() * scale), even(format.height() * scale));
    }

    private static int even(double pixels) {
        return Math.max(2, (int) Math.floor(pixels / 2) * 2);
    }
}
