package productions.motion.scene;

/** The kinds of things a prompt can ask for; each is also a kind of thing it can exclude. */
public enum Domain {
    /** One color by name or number; the amount is its weight beside the other colors. */
    COLOR,
    /**
     * Where in the gradient a color stands, or what is {@code light} or {@code dark}; the amount is the place, from 0 at
     * the top, at the left or in the center to 1 at the bottom, at the right or at the edges.
     */
    STOP,
    /** A named set of colors, such as {@code ocean}. */
    PALETTE,
    /** How the picture moves, such as {@code drift} or {@code pulse}. */
    MOTION,
    /**
     * Where it moves: left, right, up, down, diagonal, radial, toward, away; the amount of a diagonal is its angle where
     * one is said, in degrees: 45 right and down, 135 left and down.
     */
    DIRECTION,
    /** jerky, rough, smooth, fluid. */
    SMOOTHNESS,
    /** steady, pulsing, wave, random, snap, hold. */
    RHYTHM,
    /** How fast; the amount is a factor, 1 for medium. */
    SPEED,
    /** How the speed changes: constant, ease_in (faster and faster), ease_out, ease_in_out. */
    ACCELERATION,
    /** How strong; the amount is in [0, 1]. */
    INTENSITY,
    /**
     * How color is laid over the frame, such as {@code radial}; the amount of an angled one is its angle where one is
     * said, in degrees: 45 to the lower right, 135 to the lower left.
     */
    GRADIENT,
    /**
     * What the camera does, such as {@code dolly}; the amount is its direction: -1 for left, up, out and
     * counterclockwise, 1 for right, down, in and clockwise, 0 where none is said.
     */
    CAMERA,
    /** A drawn shape; the amount is how many. */
    SHAPE,
    /** How close we are: wide, medium, close, pov, … */
    SHOT,
    /** cut, fade, dissolve, wipe; the amount is -1 for one that ends the film, 0 for one that begins it, otherwise 1. */
    TRANSITION,
    /** How long transitions take; the amount is seconds. */
    TRANSITION_LENGTH,
    /** The color that a fade goes through. */
    TRANSITION_COLOR,
    /** A lighting preset or a kind of light. */
    LIGHT,
    /** warm, neutral, cool. */
    TEMPERATURE,
    /** documentary, thriller, … */
    GENRE,
    /** cinematic, anime, … */
    STYLE,
    /** The mood of the picture: dreamy, dark, bright, calm, energetic, moody, … */
    TONE,
    /** left_heavy, balanced, right_heavy, top_heavy, bottom_heavy. */
    BALANCE,
    /** asymmetric, slight, bilateral. */
    SYMMETRY,
    /** How quickly shots follow; the amount is a factor, 1 for normal. */
    PACING,
    /** The curve of tension: flat, slow_build, standard, immediate. */
    TENSION,
    /** slow, medium, fast music; the amount is beats per minute, 0 where none was said. */
    TEMPO,
    /** The mood of the sound: calm, tense, uplifting, … */
    MOOD,
    /** silence, ambient, music, sfx, full. */
    PRESENCE,
    /** The key of the music, such as {@code d minor}. */
    KEY,
    /** The kind of music: deep_house, techno, ambient, cinematic. */
    MUSIC,
    /** A noise or instrument by name: rumble, hiss, tone, drip, …; an amount of 20 or more is its pitch in hertz. */
    SOUND,
    /** A sound effect: bounce, impact, click, whoosh, … */
    EFFECT,
    /** Singing or humming voices. */
    VOICE,
    /** Words to be shown in the picture. */
    TEXT,
    /** Where words stand: center, top, bottom, top_left, … */
    PLACE,
    /** An educational pattern: tutorial, explainer, concept_example_summary. */
    TEMPLATE,
    /** Layers that shift against each other. */
    DEPTH,
    /** Where it plays: ocean, city, forest, … */
    SETTING,
    /** What it is about: journey, love, light, … */
    THEME,
    /** rain, snow. */
    WEATHER,
    /** spring, summer, autumn, winter. */
    SEASON,
    /** The shape of the frame, such as {@code 16:9}; the amount is width divided by height. */
    ASPECT,
    /** A thing that appears: tree, bird, vehicle, … */
    ENTITY
}
