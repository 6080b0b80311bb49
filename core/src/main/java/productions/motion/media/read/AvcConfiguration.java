package productions.motion.media.read;

import java.util.ArrayList;
import java.util.List;

/**
 * What a decoder of H.264 must know before the first picture (avcC, ISO/IEC 14496-15, 5.3.3).
 *
 * @param lengthSize how many bytes the length before each NAL unit takes
 * @param sequenceUnits the sequence parameter sets, as they stand in the file
 * @param pictureUnits the picture parameter sets, likewise
 */
record AvcConfiguration(
        int lengthSize,
        List<byte[]> sequenceUnits,
        List<byte[]> pictureUnits,
        List<SequenceParameters> sequences,
        List<PictureParameters> pictures) {

    static final int SLICE = 1;
    static final int START_SLICE = 5;

    static AvcConfiguration parse(FilmName film, BoxView box) throws FilmException {
        box.skip(4);
        int lengthSize = (box.u8() & 3) + 1;
        List<byte[]> sequenceUnits = units(box, box.u8() & 31);
        List<byte[]> pictureUnits = units(box, box.u8());
        List<SequenceParameters> sequences = new ArrayList<>();
        for (byte[] unit : sequenceUnits) {
            sequences.add(SequenceParameters.parse(film, unit));
        }
        if (sequences.isEmpty()) {
            throw box.damaged("has no sequence parameters");
        }
        List<PictureParameters> pictures = new ArrayList<>();
        for (byte[] unit : pictureUnits) {
            pictures.add(PictureParameters.parse(film, unit));
        }
        return new AvcConfiguration(lengthSize, sequenceUnits, pictureUnits, sequences, pictures);
    }

    /** Refuse pictures that our decoder would get wrong or not at all, by the name of what is odd about them. */
    void checkReadable(FilmName film) throws FilmException {
        for (SequenceParameters sequence : sequences) {
            refuse(film, sequence.oddity());
        }
        for (PictureParameters picture : pictures) {
            refuse(film, picture.oddity());
        }
    }

    static void refuse(FilmName film, String oddity) throws FilmException {
        if (!oddity.isEmpty()) {
            throw film.beyondUs(oddity);
        }
    }

    SequenceParameters sequence(FilmName film, int id) throws FilmException {
        for (SequenceParameters sequence : sequences) {
            if (sequence.id() == id) {
                return sequence;
            }
        }
        throw film.damaged("its pictures name sequence parameters " + id + " that it does not have");
    }

    PictureParameters picture(FilmName film, int id) throws FilmException {
        for (PictureParameters picture : pictures) {
            if (picture.id() == id) {
                return picture;
            }
        }
        throw film.damaged("its pictures name picture parameters " + id + " that it does not have");
    }

    private static List<byte[]> units(BoxView box, int count) throws FilmException {
        List<byte[]> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] unit = box.take(box.u16());
            if (unit.length < 2) {
                throw box.damaged("has empty parameters");
            }
            units.add(unit);
        }
        return units;
    }
}
