package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Family;
import productions.motion.family.Motion;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Figure;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.scene.Outline;
import productions.motion.value.Point;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Decides on rain and snow: many small figures that fall, spread so high above the frame that they last for the film. */
final class WeatherChoice {

    private static final int DROPS = 60;
    private static final double TALLEST_STACK = 8;

    private final Brief brief;
    private final Vigor vigor;

    WeatherChoice(Brief brief, Vigor vigor) {
        this.brief = brief;
        this.vigor = vigor;
    }

    Decision<List<Figure>> decide(Format format) {
        List<Meaning> asked = brief.asked(Domain.WEATHER).stream()
                .filter(m -> Falling.of(m.value()) != Falling.NOTHING)
                .toList();
        List<Figure> drops = new ArrayList<>();
        if (asked.isEmpty()) {
            return Decision.of(drops, new Choice("weather", "none", How.DEFAULT, "", List.of(), List.of()));
        }
        Falling falling = Falling.of(asked.get(0).value());
        double speed = falling.speed * Math.max(0.3, Math.min(2, vigor.speed()));
        double stack = Math.min(TALLEST_STACK, 1 + speed * format.seconds());
        Seed chance = brief.chance("weather");
        Motion motion = motion(speed);
        Rgb color = brief.wall().clear(falling.color);
        for (int i = 0; i < DROPS; i++) {
            drops.add(drop(falling, color, motion, new Point(format.aspect(), stack), chance.of(i)));
        }
        return Decision.of(
                drops,
                new Choice(
                        "weather",
                        asked.get(0).value(),
                        How.ASKED,
                        Brief.stream("weather"),
                        asked.stream().map(brief::evidence).toList(),
                        List.of()));
    }

    /** @param sky how wide and how high the drops are spread, in frame heights */
    private static Figure drop(Falling falling, Rgb color, Motion motion, Point sky, Seed chance) {
        double x = chance.of("x").between(-sky.x() / 2, sky.x() / 2);
        double y = 0.5 - chance.of("y").unit() * sky.y();
        double near = chance.of("near").unit();
        double size = falling.size * (0.6 + 0.8 * near);
        return new Figure(
                falling.outline,
                new Point(x, y),
                size,
                color,
                0.45 + 0.4 * near,
                falling.softness,
                motion,
                0.3 + near / 2);
    }

    private Motion motion(double speed) {
        List<String> known = brief.names(Family.MOTION);
        String name = known.contains("fall") && !brief.wall().bars(Domain.MOTION, "fall")
                ? "fall"
                : known.contains("still") ? "still" : known.get(0);
        return new Tuning(brief.catalog().spec(Family.MOTION, name))
                .set("speed", speed)
                .set("heading", 90)
                .limit("rate", MotionChoice.HIGHEST_RATE_IN_HERTZ)
                .make(brief.catalog(), Motion.class);
    }

    /** What can fall from the sky. */
    private enum Falling {
        RAIN(Outline.DROP, 0.8, 0.05, 0.2, new Rgb(200, 220, 240)),
        SNOW(Outline.FLAKE, 0.16, 0.02, 0.6, new Rgb(245, 248, 252)),
        NOTHING(Outline.DROP, 0, 0, 0, new Rgb(0, 0, 0));

        private final Outline outline;
        private final double speed;
        private final double size;
        private final double softness;
        private final Rgb color;

        Falling(Outline outline, double speed, double size, double softness, Rgb color) {
            this.outline = outline;
            this.speed = speed;
            this.size = size;
            this.softness = softness;
            this.color = color;
        }

        static Falling of(String weather) {
            return switch (weather) {
                case "rain", "storm", "drizzle" -> RAIN;
                case "snow", "blizzard" -> SNOW;
                default -> NOTHING;
            };
        }
    }
}
