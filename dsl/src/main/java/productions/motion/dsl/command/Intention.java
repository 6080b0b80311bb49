package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import productions.motion.extract.Measured;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.value.Observation;
import productions.motion.value.View;

/**
 * What the scene of a film of ours says that must be seen and heard in it, beside what was measured.
 *
 * @param aspect as it is measured
 * @param intended what the scene says
 * @param measured what the film shows; empty where nothing was found
 * @param agrees whether they are the same, within what the aspect allows
 */
record Intention(String aspect, String intended, String measured, boolean agrees) {

    private static final Set<String> GRADIENTS = Set.of("vertical", "horizontal", "angled", "radial");
    private static final double TEMPO = 0.04;
    private static final double LOUDNESS = 1;
    private static final double SHIFTED = 0.05;
    private static final double GROWN = 0.05;
    private static final double TURNED = 0.01;
    private static final double DRIFTED = 0.04;

    /** Return what can be compared, aspect by aspect. */
    static List<Intention> of(Scene scene, Measured film) {
        List<Intention> found = new ArrayList<>();
        number(found, film, "container.width", scene.format().width(), 0);
        number(found, film, "container.height", scene.format().height(), 0);
        number(found, film, "container.fps", scene.format().framesPerSecond(), 0.01);
        number(found, film, "container.frame_count", scene.format().frames(), 0);
        number(found, film, "temporal.shot_count", scene.shots().size(), 0);
        word(found, film, "transitions", transitions(scene));
        if (scene.shots().size() == 1 && scene.shots().get(0).shake() == 0) {
            word(
                    found,
                    film,
                    "camera.type",
                    move(scene.shots().get(0), scene.format().framesPerSecond()));
        }
        if (scene.look().figures().isEmpty() && scene.look().captions().isEmpty()) {
            gradient(found, film, scene);
        }
        light(found, film, scene.look().light().drift());
        sound(found, film, scene);
        return found;
    }

    private static void gradient(List<Intention> found, Measured film, Scene scene) {
        scene.choices().stream()
                .filter(c -> c.aspect().equals("gradient") && GRADIENTS.contains(c.value()))
                .forEach(c -> word(found, film, "graphics.gradient_type", c.value()));
    }

    private static void light(List<Intention> found, Measured film, double drift) {
        if (Math.abs(drift) > DRIFTED) {
            word(found, film, "lighting.trend", drift > 0 ? "brightening" : "darkening");
        }
    }

    private static void sound(List<Intention> found, Measured film, Scene scene) {
        String presence = scene.score().presence();
        if (scene.score().parts().isEmpty()) {
            word(found, film, "audio.presence", "silence");
            return;
        }
        if (!presence.equals("full")) {
            word(found, film, "audio.presence", presence);
        }
        if (presence.equals("music")) {
            double tempo = scene.score().beatsPerMinute();
            number(found, film, "audio.tempo_bpm", tempo, TEMPO * tempo);
        }
        number(found, film, "audio.loudness_lufs", scene.score().loudness(), LOUDNESS);
    }

    private static String transitions(Scene scene) {
        return String.join(
                " ",
                scene.shots().stream()
                        .skip(1)
                        .map(s -> s.in().kind().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** The move of a camera in the words of the measure. */
    private static String move(Shot shot, int framesPerSecond) {
        View first = shot.camera().at(0, 0);
        View last = shot.camera().at(1, (double) shot.frames() / framesPerSecond);
        List<String> moves = new ArrayList<>();
        add(moves, last.panX() - first.panX(), SHIFTED, "pan_right", "pan_left");
        add(moves, last.panY() - first.panY(), SHIFTED, "tilt_down", "tilt_up");
        add(moves, last.zoom() / first.zoom() - 1, GROWN, "zoom_in", "zoom_out");
        add(moves, last.roll() - first.roll(), TURNED, "rotate_cw", "rotate_ccw");
        return moves.isEmpty() ? "static" : String.join("+", moves);
    }

    private static void add(List<String> moves, double amount, double least, String forth, String back) {
        if (Math.abs(amount) > least) {
            moves.add(amount > 0 ? forth : back);
        }
    }

    private static void word(List<Intention> found, Measured film, String aspect, String intended) {
        String measured = String.join(
                " ",
                film.observations().stream()
                        .filter(o -> o.aspect().equals(aspect) && !o.label().isEmpty())
                        .map(Observation::label)
                        .toList());
        found.add(new Intention(aspect, intended, measured, intended.equals(measured)));
    }

    private static void number(List<Intention> found, Measured film, String aspect, double intended, double tolerance) {
        String text = ExtractTable.number(intended);
        found.add(film.find(aspect)
                .map(o -> new Intention(
                        aspect,
                        text,
                        ExtractTable.number(o.value()),
                        Math.abs(o.value() - intended) <= tolerance + 1e-9))
                .orElse(new Intention(aspect, text, "", false)));
    }
}
