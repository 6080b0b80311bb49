package productions.motion.media.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The inside of a box (ISO/IEC 14496-12, 4.2), read from front to back and never beyond its bounds. */
final class BoxView {

    private final FilmName film;
    private final String type;
    private final ByteBuffer bytes;

    BoxView(FilmName film, String type, ByteBuffer bytes) {
        this.film = film;
        this.type = type;
        this.bytes = bytes;
    }

    String type() {
        return type;
    }

    int remaining() {
        return bytes.remaining();
    }

    int u8() throws FilmException {
        return need(1).get() & 0xff;
    }

    int u16() throws FilmException {
        return need(2).getShort() & 0xffff;
    }

    int s32() throws FilmException {
        return need(4).getInt();
    }

    long u32() throws FilmException {
        return need(4).getInt() & 0xffff_ffffL;
    }

    long s64() throws FilmException {
        return need(8).getLong();
    }

    /** Read a number of 64 bits where the version of the box is 1, else of 32. */
    long time(int version) throws FilmException {
        return version == 1 ? s64() : u32();
    }

    /** Read the version of the box and leave out its flags. */
    int version() throws FilmException {
        return (int) (u32() >>> 24);
    }

    String text(int length) throws FilmException {
        return new String(take(length), StandardCharsets.ISO_8859_1);
    }

    byte[] take(int length) throws FilmException {
        ByteBuffer source = need(length);
        byte[] taken = new byte[length];
        source.get(taken);
        return taken;
    }

    byte[] rest() throws FilmException {
        return take(remaining());
    }

    BoxView skip(int length) throws FilmException {
        need(length).position(bytes.position() + length);
        return this;
    }

    /** Read how many entries follow, and make sure that they are there. */
    int count(int bytesEach) throws FilmException {
        long count = u32();
        if (count * bytesEach > remaining()) {
            throw damaged("promises " + count + " entries and ends before them");
        }
        return (int) count;
    }

    /** Return the boxes inside, from here to the end. */
    List<BoxView> children() throws FilmException {
        List<BoxView> children = new ArrayList<>();
        ByteBuffer inside = bytes.slice();
        while (inside.remaining() >= 8) {
            children.add(next(inside));
        }
        return children;
    }

    /** Return the first box of a type among those inside. */
    Optional<BoxView> find(String wanted) throws FilmException {
        for (BoxView child : children()) {
            if (child.type.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    BoxView child(String wanted) throws FilmException {
        return find(wanted).orElseThrow(() -> damaged("has no box '" + wanted + "'"));
    }

    /** Return whether a box of a type begins right here. */
    boolean startsWithBox(String wanted) {
        if (bytes.remaining() < 8) {
            return false;
        }
        byte[] letters = new byte[4];
        bytes.get(bytes.position() + 4, letters);
        return printable(letters).equals(wanted);
    }

    FilmException damaged(String detail) {
        return film.damaged("its box '" + type + "' " + detail);
    }

    private BoxView next(ByteBuffer inside) throws FilmException {
        int start = inside.position();
        long size = inside.getInt() & 0xffff_ffffL;
        byte[] letters = new byte[4];
        inside.get(letters);
        String name = printable(letters);
        if (size == 1 && inside.remaining() >= 8) {
            size = inside.getLong();
        } else if (size == 0) {
            size = inside.limit() - start;
        }
        int head = inside.position() - start;
        if (size < head || size > inside.limit() - start) {
            throw damaged("holds a box '" + name + "' that claims " + size + " bytes where there are "
                    + (inside.limit() - start));
        }
        ByteBuffer content = inside.slice(start + head, (int) size - head);
        inside.position(start + (int) size);
        return new BoxView(film, name, content);
    }

    static String printable(byte[] letters) {
        StringBuilder name = new StringBuilder();
        for (byte letter : letters) {
            int code = letter & 0xff;
            name.append(code < 32 || code >= 127 && code < 160 ? '?' : (char) code);
        }
        return name.toString();
    }

    private ByteBuffer need(int count) throws FilmException {
        if (count < 0 || count > bytes.remaining()) {
            throw damaged("ends too early");
        }
        return bytes;
    }
}
