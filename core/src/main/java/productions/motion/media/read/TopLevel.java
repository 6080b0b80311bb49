package productions.motion.media.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import productions.motion.media.mp4.LongTable;

/**
 * The outermost boxes of a file: the description of the film (moov) and where its fragments (moof) lie.
 *
 * @param description the inside of moov
 * @param fragmentPlaces where each whole moof begins
 */
record TopLevel(BoxView description, LongTable fragmentPlaces) {

    private static final int LARGEST_DESCRIPTION = 256 << 20;
    private static final int MOST_BOXES = 1 << 20;

    static TopLevel scan(FilmFile file) throws IOException {
        LongTable places = new LongTable();
        BoxView description = null;
        long place = 0;
        int boxes = 0;
        while (place + 8 <= file.size) {
            Head head = Head.read(file, place);
            checkFirst(file, head, place);
            if (head.type.equals("moov")) {
                description = head.content(file);
            } else if (head.type.equals("moof") && head.end <= file.size) {
                places.add(place);
            }
            if (++boxes > MOST_BOXES) {
                throw file.name.damaged("it has more than " + MOST_BOXES + " boxes");
            }
            place = head.end;
        }
        if (boxes == 0) {
            throw file.name.foreign();
        }
        if (description == null) {
            throw place > file.size ? file.name.cut() : file.name.damaged("it has no description (moov)");
        }
        return new TopLevel(description, places);
    }

    /** Return the inside of a fragment's tables. */
    BoxView fragment(FilmFile file, int index) throws IOException {
        return Head.read(file, fragmentPlaces.get(index)).content(file);
    }

    private static void checkFirst(FilmFile file, Head head, long place) throws FilmException {
        if (place == 0 && !head.type.equals("ftyp")) {
            throw file.name.foreign();
        }
    }

    private record Head(String type, long start, int length, long end) {

        static Head read(FilmFile file, long place) throws IOException {
            byte[] bytes = file.read(place, (int) Math.min(16, file.size - place));
            ByteBuffer head = ByteBuffer.wrap(bytes);
            long size = head.getInt() & 0xffff_ffffL;
            byte[] letters = new byte[4];
            head.get(letters);
            if (size == 1 && head.remaining() >= 8) {
                size = head.getLong();
            } else if (size == 0) {
                size = file.size - place;
            }
            String type = BoxView.printable(letters);
            if (size < head.position() || size > Long.MAX_VALUE - place) {
                throw file.name.damaged("its box '" + type + "' claims " + size + " bytes");
            }
            return new Head(type, place, head.position(), place + size);
        }

        BoxView content(FilmFile file) throws IOException {
            long size = end - start - length;
            if (end > file.size) {
                throw file.name.cut();
            }
            if (size > LARGEST_DESCRIPTION) {
                throw file.name.damaged("its box '" + type + "' claims " + size + " bytes");
            }
            return new BoxView(file.name, type, ByteBuffer.wrap(file.read(start + length, (int) size)));
        }
    }
}
