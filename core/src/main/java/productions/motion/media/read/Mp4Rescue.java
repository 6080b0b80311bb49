package productions.motion.media.read;

import java.io.IOException;
import java.nio.file.Path;
import productions.motion.media.AccessUnit;
import productions.motion.media.SoundCodec;
import productions.motion.media.mp4.Mp4Recorder;
import productions.motion.media.mp4.Provenance;
import productions.motion.media.mp4.SoundTrack;
import productions.motion.media.mp4.VideoTrack;

/** Makes a plain film of what a broken recording left behind, without decoding it. */
public final class Mp4Rescue {

    private static final String PARTIAL = ".partial.mp4";

    private final Mp4Film film;

    private Mp4Rescue(Mp4Film film) {
        this.film = film;
    }

    /**
     * Rescue a recording. The partial file stays.
     *
     * @param partial a file that ends in {@code .partial.mp4}
     * @return the film beside it that ends in {@code .rescued.mp4}, as long as pictures and sound go together
     */
    public static Path rescue(Path partial) throws IOException {
        String name = partial.getFileName().toString();
        if (!name.endsWith(PARTIAL)) {
            throw new FilmException(
                    "The file '" + partial + "' is no unfinished recording. Give one that ends in '" + PARTIAL + "'.");
        }
        String stem = name.substring(0, name.length() - PARTIAL.length());
        try (Mp4Film film = Mp4Film.open(partial)) {
            return new Mp4Rescue(film).recordAs(partial.resolveSibling(stem + ".rescued.mp4"));
        }
    }

    private Path recordAs(Path file) throws IOException {
        FrameRate rate = film.video().rate();
        if (rate.denominator() != 1 || film.heard().isEmpty()) {
            throw film.file().name.damaged("it was not recorded by Motion");
        }
        int framesPerSecond = (int) rate.numerator();
        long pictureLength = (long) film.video().frames() * SoundTrack.RATE / framesPerSecond;
        try (Mp4Recorder recorder = Mp4Recorder.start(file, videoTrack(framesPerSecond), soundTrack())) {
            long audible = copy(recorder, framesPerSecond);
            Provenance provenance = new Provenance(
                    film.title().orElse(""),
                    film.comment().orElse(""),
                    film.recipe().orElse(""));
            return recorder.finish(provenance, Math.min(audible, pictureLength));
        }
    }

    private VideoTrack videoTrack(int framesPerSecond) {
        AvcConfiguration avc = film.pictureFormat().avc();
        return new VideoTrack(
                film.video().width(),
                film.video().height(),
                framesPerSecond,
                avc.sequenceUnits().get(0),
                avc.pictureUnits().get(0));
    }

    private SoundTrack soundTrack() {
        HeardTrack heard = film.heard().orElseThrow();
        boolean opus = heard.format().codec().equals("Opus");
        return new SoundTrack(
                opus ? SoundCodec.OPUS : SoundCodec.AAC,
                heard.facts().priming(),
                heard.format().configuration());
    }

    /** Copy pictures, and before each the sound up to its end; return how much sound can be heard. */
    private long copy(Mp4Recorder recorder, int framesPerSecond) throws IOException {
        SampleTable pictures = film.pictureSamples();
        HeardTrack heard = film.heard().orElseThrow();
        long sound = -heard.facts().priming();
        int packet = 0;
        for (int i = 0; i < pictures.count(); i++) {
            boolean key = pictures.keyBefore(i) == i;
            recorder.picture(new AccessUnit(film.file().read(pictures.places.get(i), pictures.sizes.get(i)), key));
            long pictureEnd = (i + 1L) * SoundTrack.RATE / framesPerSecond;
            while (sound < pictureEnd && packet < heard.samples().count()) {
                int length = heard.samples().lengths.get(packet);
                int size = heard.samples().sizes.get(packet);
                recorder.sound(film.file().read(heard.samples().places.get(packet), size), length);
                sound += length;
                packet++;
            }
        }
        return Math.max(0, sound);
    }
}
