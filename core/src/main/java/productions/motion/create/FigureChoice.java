package productions.motion.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import productions.motion.create.Layout.Spot;
import productions.motion.family.Motion;
import productions.motion.scene.Choice;
import productions.motion.scene.Evidence;
import productions.motion.scene.Figure;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Outline;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Decides where the things of the picture stand, how large they are, what color they have and how they move. */
final class FigureChoice {

    private static final double STANDS_OUT = 0.22;

    /** What the place brings along may blend in more than what is asked for. */
    private static final double BLENDS_IN = 0.1;

    /** On a field as light as this, things stand out by being darker. */
    private static final double LIGHT = 0.55;

    /** Land in the night is still seen. */
    private static final double DARKEST_LAND = 0.26;

    /** So finely the field is searched for a color. */
    private static final int STEPS = 8;

    private static final double JITTER = 0.04;

    /** So much less air lies before each nearer piece of land. */
    private static final double NEARER = 0.22;

    /** Land that differs less from what is behind it could not be seen. */
    private static final double BARELY = 0.08;

    /** All figures side by side fill about this share of the frame's height; beyond it they shrink. */
    private static final double ROOM = 0.42;

    private static final double LARGE = 0.3;

    private final Brief brief;
    private final Palette palette;
    private final OkLab field;
    private final FigureMotion motions;

    FigureChoice(Brief brief, Palette palette, FigureMotion motions) {
        this.brief = brief;
        this.palette = palette;
        this.field = palette.at(0.5);
        this.motions = motions;
    }

    Decision<List<Figure>> decide(List<Group> groups, Format format, Composition composition) {
        int all = groups.stream()
                .filter(g -> !g.kind().isTiny())
                .mapToInt(Group::count)
                .sum();
        Layout layout = new Layout(format, composition, Math.min(1, ROOM / Math.sqrt(Math.max(1, all)) / LARGE));
        boolean atSea = groups.stream().anyMatch(g -> g.kind().outline() == Outline.SEA);
        List<Figure> figures = new ArrayList<>();
        for (Group group : groups) {
            Seed chance = brief.chance("figures").of(group.name());
            FigureKind kind = atSea ? group.kind() : group.kind().underWater();
            List<Spot> spots = layout.places(kind, group.count(), chance);
            for (int i = 0; i < spots.size(); i++) {
                figures.add(figure(group, i, spots.get(i), chance.of(i)));
            }
        }
        figures.sort(Comparator.comparingDouble(Figure::depth));
        String value = groups.stream().map(g -> g.count() + " " + g.name()).collect(Collectors.joining(", "));
        return Decision.of(figures, choice(groups, value.isEmpty() ? "none" : value));
    }

    private Figure figure(Group group, int index, Spot spot, Seed chance) {
        FigureKind kind = group.kind();
        Motion motion = motions.of(group, chance);
        return new Figure(
                kind.outline(),
                motions.start(group, spot.place(), motion, chance),
                spot.height(),
                color(group, index, chance),
                1,
                kind.softness(),
                motion,
                kind.depth());
    }

    private Rgb color(Group group, int index, Seed chance) {
        if (!group.colors().isEmpty()) {
            return group.colors().get(index % group.colors().size());
        }
        if (group.kind().outline().isLand()) {
            return brief.wall().clear(distant(group.kind(), index, chance));
        }
        Rgb usual = group.kind().color().map(c -> jittered(c, chance)).orElseGet(this::contrasting);
        OkLab color = OkLab.of(usual);
        Rgb seen = color.distanceTo(field) < leastDifference(group) ? apart(group, color) : usual;
        return brief.wall().clear(seen);
    }

    /** The farther land lies, the more it takes the color of the air before it. */
    private Rgb distant(FigureKind kind, int index, Seed chance) {
        OkLab own = OkLab.of(kind.color().map(c -> jittered(c, chance)).orElseGet(this::contrasting));
        double air = Math.min(0.6, Math.max(0.1, 0.25 - kind.depth() * 0.4 - index * NEARER));
        OkLab mixed = own.toward(nearest(own), air);
        double step = field.lightness() < 0.35 ? 0.1 : -0.1;
        return mixed.distanceTo(field) < BARELY
                ? Shades.lightness(mixed, Math.min(0.95, Math.max(0.08, field.lightness() + step)))
                : Shades.lightness(mixed, Math.max(DARKEST_LAND, mixed.lightness()));
    }

    /** The color of the field that is most like another, so that the air before a sea at sunset stays blue. */
    private OkLab nearest(OkLab own) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> palette.at(i / (double) STEPS))
                .min(Comparator.comparingDouble(own::distanceTo))
                .orElse(field);
    }

    /** A thing without a color of its own is nearly white on dark and nearly black on light. */
    private Rgb contrasting() {
        return Shades.lightness(field, field.lightness() < 0.6 ? 0.94 : 0.18);
    }

    /** What has a color of its own, or comes along with the place, may blend in more than a shape that is asked for. */
    private static double leastDifference(Group group) {
        return group.asked().isEmpty() ? BLENDS_IN : group.kind().color().isPresent() ? BLENDS_IN + 0.03 : STANDS_OUT;
    }

    /** Soft things such as clouds take a deeper shade of a light sky: gray ones would mean bad weather. */
    private Rgb apart(Group group, OkLab color) {
        boolean isSoft = group.kind().softness() > 0.3;
        if (isSoft && field.lightness() >= LIGHT) {
            return Shades.of(field.lightness() - 0.07, 0.02 + 1.6 * field.chroma(), field.hue());
        }
        double step = isSoft ? 0.14 : group.kind().color().isPresent() ? 0.18 : 0.35;
        return Shades.lightness(
                color,
                field.lightness() < LIGHT
                        ? Math.min(0.97, color.lightness() + step)
                        : Math.max(0.1, color.lightness() - step));
    }

    private static Rgb jittered(Rgb color, Seed chance) {
        OkLab usual = OkLab.of(color);
        double lightness = usual.lightness() + chance.of("lightness").between(-JITTER, JITTER);
        double hue = usual.hue() + chance.of("hue").between(-JITTER, JITTER);
        return Shades.of(Math.min(0.97, Math.max(0.05, lightness)), usual.chroma(), hue);
    }

    private Choice choice(List<Group> groups, String value) {
        List<Evidence> evidence = groups.stream()
                .flatMap(g -> g.asked().stream())
                .map(brief::evidence)
                .toList();
        How how = !evidence.isEmpty() ? How.ASKED : groups.isEmpty() ? How.DEFAULT : How.IMPLIED;
        String stream = groups.isEmpty() ? "" : Brief.stream("figures");
        return new Choice("figures", value, how, stream, evidence, List.of());
    }
}
