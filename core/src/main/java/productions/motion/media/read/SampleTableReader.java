package productions.motion.media.read;

import java.util.Optional;
import productions.motion.media.mp4.LongTable;

/** Reads the tables of a plain track (stbl, ISO/IEC 14496-12, 8.6 to 8.7), which must agree with one another and fit the file. */
final class SampleTableReader {

    private final BoxView tables;
    private final FilmFile file;
    private final SampleTable samples = new SampleTable();

    SampleTableReader(BoxView tables, FilmFile file) {
        this.tables = tables;
        this.file = file;
    }

    SampleTable read() throws FilmException {
        readSizes(tables.child("stsz"));
        if (samples.sizes.size() > 0) {
            readPlaces(tables.child("stsc"), chunkPlaces());
            readLengths(tables.child("stts"));
            Optional<BoxView> shifts = tables.find("ctts");
            if (shifts.isPresent()) {
                readShifts(shifts.get());
            }
            readKeys(tables.find("stss"));
        }
        return samples;
    }

    private void readSizes(BoxView box) throws FilmException {
        box.version();
        long common = box.u32();
        if (common == 0) {
            int count = box.count(4);
            for (int i = 0; i < count; i++) {
                samples.sizes.add(checkedSize(box, box.u32()));
            }
            return;
        }
        long count = box.u32();
        if (count > file.size / common) {
            throw box.damaged("promises " + count + " samples, more than the file can hold");
        }
        for (long i = 0; i < count; i++) {
            samples.sizes.add(checkedSize(box, common));
        }
    }

    private int checkedSize(BoxView box, long size) throws FilmException {
        return SampleLimits.checkedSize(box, size);
    }

    private LongTable chunkPlaces() throws FilmException {
        Optional<BoxView> large = tables.find("co64");
        BoxView box = large.isPresent() ? large.get() : tables.child("stco");
        box.version();
        int count = box.count(large.isPresent() ? 8 : 4);
        LongTable places = new LongTable();
        for (int i = 0; i < count; i++) {
            places.add(large.isPresent() ? box.s64() : box.u32());
        }
        return places;
    }

    private void readPlaces(BoxView box, LongTable chunks) throws FilmException {
        box.version();
        int runs = box.count(12);
        long first = runs > 0 ? box.u32() : 1;
        for (int run = 0; run < runs; run++) {
            long perChunk = box.u32();
            box.skip(4);
            long next = run + 1 < runs ? box.u32() : chunks.size() + 1L;
            if (first < 1 || next <= first || next > chunks.size() + 1L) {
                throw box.damaged("numbers its chunks out of order");
            }
            for (long chunk = first; chunk < next; chunk++) {
                placeChunk(box, chunks.get((int) chunk - 1), perChunk);
            }
            first = next;
        }
        if (samples.places.size() != samples.sizes.size()) {
            throw box.damaged("places " + samples.places.size() + " of " + samples.sizes.size() + " samples");
        }
    }

    private void placeChunk(BoxView box, long start, long count) throws FilmException {
        if (count > samples.sizes.size() - samples.places.size()) {
            throw box.damaged("places more samples than there are");
        }
        long place = start;
        for (long i = 0; i < count; i++) {
            int size = samples.sizes.get(samples.places.size());
            if (place < 0 || place > file.size - size) {
                throw file.name.cut();
            }
            samples.places.add(place);
            place += size;
        }
    }

    private void readLengths(BoxView box) throws FilmException {
        box.version();
        int runs = box.count(8);
        for (int run = 0; run < runs; run++) {
            long count = box.u32();
            int length = box.s32();
            if (length < 0 || count > samples.count() - samples.lengths.size()) {
                throw box.damaged("gives times to more samples than there are");
            }
            for (long i = 0; i < count; i++) {
                samples.lengths.add(length);
            }
        }
        if (samples.lengths.size() != samples.count()) {
            throw box.damaged("gives times to " + samples.lengths.size() + " of " + samples.count() + " samples");
        }
    }

    private void readShifts(BoxView box) throws FilmException {
        box.version();
        int runs = box.count(8);
        for (int run = 0; run < runs; run++) {
            long count = box.u32();
            int shift = box.s32();
            if (count > samples.count() - samples.shifts.size()) {
                throw box.damaged("shifts more samples than there are");
            }
            for (long i = 0; i < count; i++) {
                samples.shifts.add(shift);
            }
        }
        if (samples.shifts.size() != samples.count()) {
            throw box.damaged("shifts " + samples.shifts.size() + " of " + samples.count() + " samples");
        }
    }

    /** Without the table every sample is a start. */
    private void readKeys(Optional<BoxView> listed) throws FilmException {
        if (listed.isEmpty()) {
            for (int i = 0; i < samples.count(); i++) {
                samples.keys.add(i);
            }
            return;
        }
        BoxView box = listed.get();
        box.version();
        int count = box.count(4);
        long last = 0;
        for (int i = 0; i < count; i++) {
            long number = box.u32();
            if (number <= last || number > samples.count()) {
                throw box.damaged("numbers its starts out of order");
            }
            samples.keys.add((int) number - 1);
            last = number;
        }
    }
}
