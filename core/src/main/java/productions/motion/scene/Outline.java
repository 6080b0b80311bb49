package productions.motion.scene;

/** The shapes that can be drawn. */
public enum Outline {
    /** A disc. */
    CIRCLE,
    /** A ring. */
    RING,
    /** A square. */
    RECT,
    /** An equilateral triangle standing on its base. */
    TRIANGLE,
    /** A regular hexagon. */
    HEXAGON,
    /** A star with five points. */
    STAR,
    /** An arrow pointing to the right. */
    ARROW,
    /** A person, much simplified. */
    CHARACTER,
    /** A crown on a trunk. */
    TREE,
    /** A body with a tail. */
    FISH,
    /** A crest of water. */
    WAVE,
    /** A block with windows. */
    BUILDING,
    /** Three puffs in a row. */
    CLOUD,
    /** Two wings. */
    BIRD,
    /** A body on two wheels. */
    VEHICLE,
    /** A falling streak or flake. */
    DROP
}
