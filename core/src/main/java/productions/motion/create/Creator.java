package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Engine;
import productions.motion.family.Motion;
import productions.motion.knowledge.Knowledge;
import productions.motion.scene.Blend;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Field;
import productions.motion.scene.Figure;
import productions.motion.scene.Format;
import productions.motion.scene.Instruction;
import productions.motion.scene.Look;
import productions.motion.scene.Makers;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;
import productions.motion.value.Palette;

/**
 * From what is asked to a scene in which nothing is left to chance.
 *
 * <p>What the prompt names is obeyed; what it implies comes next; what it leaves open is drawn by the seed; what it
 * excludes appears nowhere. Every decision is told in the scene with its reasons.
 */
public final class Creator {

    private final Catalog catalog;

    /** @param catalog the primitives that films are made of */
    public Creator(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Return the scene of an instruction; the same instruction and knowledge always give the same one. */
    public Scene create(Instruction instruction, Knowledge knowledge) {
        return new Draft(Brief.of(instruction, knowledge, catalog)).scene(knowledge.revision());
    }

    /** One scene while it is being decided on. */
    private final class Draft {

        private final Brief brief;
        private final List<Choice> choices = new ArrayList<>();

        private Draft(Brief brief) {
            this.brief = brief;
        }

        private Scene scene(String revision) {
            Prompt prompt = brief.instruction().prompt();
            String name = noted(new FilmName(brief).decide());
            Mode mode = noted(new ModeChoice(brief).decide());
            Format format = noted(new FormatChoice(brief).decide());
            Vigor vigor = noted(new VigorChoice(brief).decide());
            ShotPlan.Plan plan = noted(new ShotPlan(brief, format, vigor).decide());
            Look look = look(mode, format, vigor, plan.shots());
            Score score = noted(new ScoreChoice(brief).decide(mode, format, plan.shots()));
            return new Scene(
                    name,
                    prompt.text(),
                    prompt.seed(),
                    format,
                    look,
                    plan.shots(),
                    plan.ending(),
                    score,
                    prompt.wishes().flash(),
                    choices,
                    new Makers(Engine.VERSION, revision, plugins()));
        }

        private Look look(Mode mode, Format format, Vigor vigor, List<Shot> shots) {
            Composition composition = noted(new CompositionChoice(brief).decide(format));
            Decision<Palette> palette = new PaletteChoice(brief).decide();
            noted(palette);
            Decision<Motion> motion = new MotionChoice(brief, vigor).decide();
            Flicker flicker = new Flicker(format, shots, motion.value(), palette.value());
            Field field = mode == Mode.PURE
                    ? noted(new MosaicChoice(brief, palette).decide(vigor, format))
                    : new Blend(palette.value(), noted(new GradientChoice(brief).decide(composition, format, flicker)));
            DepthChoice.Depth depth = noted(new DepthChoice(brief).decide());
            return new Look(
                    field,
                    noted(motion),
                    noted(new TextureChoice(brief).decide(mode, vigor)),
                    noted(new LightChoice(brief).decide(mode, palette.value())),
                    figures(mode, format, vigor, palette.value(), composition),
                    noted(new CaptionChoice(brief).decide(format)),
                    depth.parallax(),
                    depth.layers(),
                    noted(new NameChoice(brief)
                            .decide(Question.about(Domain.TENSION, brief, Look.TENSIONS, "standard"))));
        }

        private List<Figure> figures(Mode mode, Format format, Vigor vigor, Palette palette, Composition composition) {
            List<Group> groups = new Cast(brief).groups(mode);
            FigureChoice figures = new FigureChoice(brief, palette, new FigureMotion(brief, vigor, format.seconds()));
            List<Figure> things = noted(figures.decide(groups, format, composition));
            List<Figure> drops = noted(new WeatherChoice(brief, vigor).decide(format));
            return Stream.concat(things.stream(), drops.stream()).toList();
        }

        private <T> T noted(Decision<T> decision) {
            choices.addAll(decision.choices());
            return decision.value();
        }
    }

    private List<String> plugins() {
        return catalog.plugins().stream().map(p -> p.id() + " " + p.version()).toList();
    }
}
