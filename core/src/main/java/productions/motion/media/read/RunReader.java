package productions.motion.media.read;

import productions.motion.media.read.FragmentReader.Defaults;

/** Reads runs of samples in a fragment (trun, ISO/IEC 14496-12, 8.8.8). */
final class RunReader {

    private static final int OFFSET = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int LENGTHS = 0x100;
    private static final int SIZES = 0x200;
    private static final int ALL_FLAGS = 0x400;
    private static final int SHIFTS = 0x800;
    private static final int NO_START = 0x1_0000;

    private final FilmFile file;
    private final SampleTable samples;
    private final long base;
    private final Defaults defaults;
    private long place;

    RunReader(FilmFile file, SampleTable samples, long base, Defaults defaults) {
        this.file = file;
        this.samples = samples;
        this.base = base;
        this.defaults = defaults;
        this.place = base;
    }

    /** Add the samples of a run and return whether all of them lie in the file. */
    boolean read(BoxView run) throws FilmException {
        int told = (int) run.u32() & 0xff_ffff;
        long count = run.u32();
        place = (told & OFFSET) != 0 ? base + run.s32() : place;
        long firstFlags = (told & FIRST_FLAGS) != 0 ? run.u32() : defaults.flags();
        checkCount(run, told, count);
        for (long i = 0; i < count; i++) {
            if (!readSample(run, told, i == 0 ? firstFlags : defaults.flags())) {
                return false;
            }
        }
        return true;
    }

    private boolean readSample(BoxView run, int told, long usualFlags) throws FilmException {
        long length = (told & LENGTHS) != 0 ? run.u32() : defaults.length();
        long size = (told & SIZES) != 0 ? run.u32() : defaults.size();
        long flags = (told & ALL_FLAGS) != 0 ? run.u32() : usualFlags;
        int shift = (told & SHIFTS) != 0 ? run.s32() : 0;
        int checked = SampleLimits.checkedSize(run, size);
        if (place < 0 || length > Integer.MAX_VALUE) {
            throw run.damaged("has a sample in an impossible place");
        }
        if (place > file.size - checked) {
            return false;
        }
        add(checked, (int) length, shift, (flags & NO_START) == 0);
        return true;
    }

    private void checkCount(BoxView run, int told, long count) throws FilmException {
        int bytesEach = 4 * Integer.bitCount(told & (LENGTHS | SIZES | ALL_FLAGS | SHIFTS));
        boolean sizesTold = (told & SIZES) != 0;
        long most = sizesTold ? run.remaining() / bytesEach : file.size / Math.max(1, defaults.size());
        if (count > most || count * bytesEach > run.remaining()) {
            throw run.damaged("promises " + count + " samples and ends before them");
        }
    }

    private void add(int size, int length, int shift, boolean key) {
        if (key) {
            samples.keys.add(samples.count());
        }
        if (shift != 0 || samples.shifts.size() > 0) {
            while (samples.shifts.size() < samples.count()) {
                samples.shifts.add(0);
            }
            samples.shifts.add(shift);
        }
        samples.sizes.add(size);
        samples.places.add(place);
        samples.lengths.add(length);
        place += size;
    }
}
