package productions.motion.media.read;

import java.util.Arrays;

/** In which order pictures are shown that are decoded in another, since some are predicted from later ones. */
final class DisplayOrder {

    private final FilmName film;
    private final SampleTable samples;
    private final long[] times;

    DisplayOrder(FilmName film, SampleTable samples) {
        this.film = film;
        this.samples = samples;
        times = samples.shifts.size() == 0 ? new long[0] : timesOf(samples);
        Arrays.sort(times);
    }

    /** Return as which picture, from 0, a sample is shown. */
    int shownAs(int sample, long decodedAt) throws FilmException {
        if (times.length == 0) {
            return sample;
        }
        int place = Arrays.binarySearch(times, decodedAt + samples.shifts.get(sample));
        boolean twice = place > 0 && times[place - 1] == times[place]
                || place >= 0 && place + 1 < times.length && times[place + 1] == times[place];
        if (place < 0 || twice) {
            throw film.damaged("two of its pictures are shown at the same time");
        }
        return place;
    }

    private static long[] timesOf(SampleTable samples) {
        long[] times = new long[samples.count()];
        long time = 0;
        for (int i = 0; i < times.length; i++) {
            times[i] = time + samples.shifts.get(i);
            time += samples.lengths.get(i);
        }
        return times;
    }
}
