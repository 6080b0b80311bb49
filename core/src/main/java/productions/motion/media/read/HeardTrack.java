package productions.motion.media.read;

import java.util.Optional;

/**
 * The sound of a film: where its packets lie, how to decode them, and which part is heard.
 *
 * @param samples the packets
 */
record HeardTrack(SampleTable samples, SoundFormat format, SoundFacts facts) {

    private static final String OUR_TOOL = "Motion";
    private static final int DECODED_RATE = 48_000;

    static HeardTrack of(FilmName film, Track track, long clock) throws FilmException {
        SoundFormat format = SoundFormat.read(track.codec(film));
        if (format.sampleRate() == 0) {
            throw film.damaged("its sound has no sample rate");
        }
        long all = scale(film, track.samples().duration(), format.sampleRate(), track.timescale());
        boolean edited = !track.edit().equals(Edit.NONE);
        long from =
                edited ? scale(film, track.edit().from(), format.sampleRate(), track.timescale()) : format.priming();
        long rest = Math.max(0, all - from);
        long wanted = scale(film, track.edit().duration(), format.sampleRate(), clock);
        long heard = track.edit().duration() > 0 ? Math.min(wanted, rest) : rest;
        if (from > Integer.MAX_VALUE) {
            throw film.damaged("its sound begins after " + from + " samples");
        }
        return new HeardTrack(
                track.samples(),
                format,
                new SoundFacts(format.codec(), format.sampleRate(), format.channels(), heard, (int) from));
    }

    /**
     * Return a decoder for the packets.
     *
     * @param tool what made the file
     */
    SoundDecoder decoder(FilmName film, Optional<String> tool) throws FilmException {
        if (format.channels() < 1 || format.channels() > 2) {
            throw film.beyondUs("sound of " + format.channels() + " channels");
        }
        if (format.sampleRate() != DECODED_RATE) {
            throw film.beyondUs("sound of " + format.sampleRate() + " samples a second");
        }
        boolean ours = tool.equals(Optional.of(OUR_TOOL));
        return switch (format.codec()) {
            case "Opus" -> new OpusSound(film, format.gain());
            case "mp4a" -> {
                if (!ours) {
                    throw film.beyondUs("AAC sound of another program");
                }
                yield new AacSound(film, format.configuration());
            }
            default -> throw film.beyondUs("sound of the kind '" + format.codec() + "'");
        };
    }

    private static long scale(FilmName film, long time, long rate, long timescale) throws FilmException {
        if (time < 0 || time > Long.MAX_VALUE / rate) {
            throw film.damaged("its sound has an impossible length");
        }
        return Math.round((double) time * rate / timescale);
    }
}
