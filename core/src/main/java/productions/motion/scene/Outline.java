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
    /** A falling streak. */
    DROP,
    /** A falling flake. */
    FLAKE,
    /** A far chain of mountains; as wide as the world, and solid below its crest, like all land. */
    RIDGE,
    /** Round hills. */
    HILLS,
    /** Long dunes with a sharp side each. */
    DUNES,
    /** The tops of a wood. */
    WOODS,
    /** The roofs of a city. */
    SKYLINE,
    /** Open water up to the horizon. */
    SEA,
    /** Even ground. */
    GROUND;

    /** Return whether it falls from the sky, so that another comes where one has left the picture. */
    public boolean isFalling() {
        return this == DROP || this == FLAKE;
    }

    /** Return whether it is land: as wide as the world, and solid below its crest. */
    public boolean isLand() {
        return compareTo(RIDGE) >= 0;
    }
}
