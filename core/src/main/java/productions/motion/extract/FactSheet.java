package productions.motion.extract;

import java.util.ArrayList;
import java.util.List;
import productions.motion.value.FilmFacts;
import productions.motion.value.Observation;

/** What the file says of the film, as observations of the whole film. */
final class FactSheet {

    private FactSheet() {}

    /**
     * Return the facts.
     *
     * @param pictures how many pictures were really there
     * @param end when the last frame really ended, in seconds
     */
    static List<Observation> of(FilmFacts facts, long pictures, double end) {
        double seconds = facts.seconds() > 0 ? facts.seconds() : end;
        List<Observation> sheet = new ArrayList<>();
        sheet.add(Observation.word("container.format", facts.format()));
        sheet.add(Observation.number("container.duration_s", seconds, "s"));
        sheet.add(Observation.number("duration_s", seconds, "s"));
        sheet.add(Observation.flag("container.has_video", facts.picture().isPresent()));
        sheet.add(Observation.flag("container.has_audio", facts.sound().isPresent()));
        sheet.add(Observation.number("container.audio_tracks", facts.tracks().sounds(), ""));
        sheet.add(Observation.number("container.subtitle_tracks", facts.tracks().subtitles(), ""));
        sheet.add(Observation.number("container.chapters", facts.tracks().chapters(), ""));
        facts.picture().ifPresent(picture -> picture(sheet, picture, pictures));
        facts.sound().ifPresent(sound -> sound(sheet, sound));
        return sheet;
    }

    private static void picture(List<Observation> sheet, FilmFacts.PictureFacts picture, long pictures) {
        sheet.add(Observation.number("container.width", picture.width(), "px"));
        sheet.add(Observation.number("container.height", picture.height(), "px"));
        sheet.add(Observation.number("width", picture.displayWidth(), "px"));
        sheet.add(Observation.number("height", picture.displayHeight(), "px"));
        sheet.add(Observation.number("container.display_width", picture.displayWidth(), "px"));
        sheet.add(Observation.number("container.display_height", picture.displayHeight(), "px"));
        sheet.add(Observation.number("container.rotation_deg", picture.rotation(), "deg"));
        sheet.add(Observation.number("container.fps", picture.timing().framesPerSecond(), "1/s"));
        sheet.add(Observation.number("fps", picture.timing().framesPerSecond(), "1/s"));
        sheet.add(Observation.number("container.frame_count", pictures, ""));
        sheet.add(Observation.flag("container.vfr", picture.timing().variable()));
        sheet.add(Observation.flag("container.interlaced", picture.timing().interlaced()));
        sheet.add(Observation.word("container.video_codec", picture.codec()));
    }

    private static void sound(List<Observation> sheet, FilmFacts.SoundFacts sound) {
        sheet.add(Observation.word("container.audio_codec", sound.codec()));
        sheet.add(Observation.number("container.sample_rate", sound.sampleRate(), "1/s"));
        sheet.add(Observation.number("container.channels", sound.channels(), ""));
    }
}
