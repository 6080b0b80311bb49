package productions.motion.create;

import java.util.stream.Stream;
import productions.motion.catalog.Catalog;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Blend;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Scene;

/** What a prompt refuses, asked of a whole scene: what was kept out when it was created stays out when it is varied. */
public final class Exclusions {

    private final Wall wall;

    /**
     * Set up.
     *
     * @param instruction what refuses
     * @param origins the colors that have a name
     */
    public Exclusions(Instruction instruction, Origins origins) {
        wall = new Wall(instruction, origins);
    }

    /** Return whether a scene shows or plays anything that is refused by name. */
    public boolean bars(Scene scene) {
        Stream<Look> looks =
                Stream.concat(Stream.of(scene.look()), scene.shots().stream().flatMap(s -> s.look().stream()));
        return looks.anyMatch(this::bars)
                || scene.shots().stream().anyMatch(s -> wall.bars(Domain.CAMERA, Catalog.nameOf(s.camera())))
                || scene.score().parts().stream().anyMatch(p -> wall.bars(Domain.SOUND, Catalog.nameOf(p.sound())));
    }

    private boolean bars(Look look) {
        boolean field = look.field() instanceof Blend blend
                ? wall.bars(blend.palette()) || wall.bars(Domain.GRADIENT, Catalog.nameOf(blend.gradient()))
                : ((Mosaic) look.field()).colors().stream().anyMatch(wall::bars);
        return field
                || wall.bars(Domain.MOTION, Catalog.nameOf(look.motion()))
                || look.figures().stream().anyMatch(f -> wall.bars(f.color()));
    }
}
