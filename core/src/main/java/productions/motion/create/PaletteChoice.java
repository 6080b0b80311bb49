package productions.motion.create;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.create.Implications.Implied;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Origins.NamedPalette;
import productions.motion.scene.Alternative;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * Decides on the colors of the picture: the ones asked for and nothing else; else those of the palettes asked for; else
 * those that place and mood imply; else a palette or an accord drawn. Nothing excluded remains, not even as a mixture.
 */
final class PaletteChoice {

    private static final String ASPECT = "palette";

    /** The palette of places that have none of their own: it stands for any. */
    private static final String OPEN = "default";

    /** The setting of dawn and dusk. */
    private static final String LOW_SUN = "golden_hour";

    private static final double SHARE_OF_NAMED_PALETTES = 0.35;

    /** With so many finds, a palette nobody asked for begins with one of them every second time. */
    private static final double FINDS_FOR_EVEN_CHANCES = 12;

    private final Brief brief;
    private final Stops stops;

    PaletteChoice(Brief brief) {
        this.brief = brief;
        this.stops = new Stops(brief.wall());
    }

    Decision<Palette> decide() {
        List<Meaning> colors = new Belonging(brief)
                .colorsOfThePicture().stream()
                        .filter(m -> color(m).filter(c -> !brief.wall().bars(c)).isPresent())
                        .toList();
        List<Meaning> palettes = brief.asked(Domain.PALETTE).stream()
                .filter(m -> named(m.value()).isPresent() && !isColor(m))
                .toList();
        if (!colors.isEmpty()) {
            return asked(colors, palettes);
        }
        if (!palettes.isEmpty()) {
            List<Implied> hour = hour(palettes);
            List<String> names = Stream.concat(
                            hour.stream().map(i -> i.values().get(0)),
                            palettes.stream().map(Meaning::value))
                    .distinct()
                    .toList();
            // Above the place stands the sky; both are lightest where they meet.
            List<Rgb> joined = stops.joined(hour.isEmpty() ? sets(names) : backwards(sets(names)));
            List<Evidence> why = Stream.concat(
                            evidence(palettes).stream(), hour.stream().map(i -> brief.evidence(i.because())))
                    .toList();
            boolean hint = palettes.stream().allMatch(Brief::isHint);
            return hint
                    ? varied(String.join(" + ", names), joined, How.IMPLIED, why)
                    : answer(String.join(" + ", names), joined, How.ASKED, why);
        }
        return unasked();
    }

    /** The low sun colors the sky over any other place: an ocean at dusk is blue and orange. */
    private List<Implied> hour(List<Meaning> palettes) {
        return brief.implied(Domain.PALETTE).stream()
                .filter(i ->
                        i.because().value().equals(LOW_SUN) && fits(i.values().get(0)))
                .filter(i -> palettes.stream()
                        .anyMatch(p -> !p.value().equals(i.values().get(0))))
                .limit(1)
                .toList();
    }

    private Decision<Palette> asked(List<Meaning> meanings, List<Meaning> palettes) {
        List<Rgb> colors = new Arrangement(brief).of(meanings);
        String value = String.join(
                ", ", meanings.stream().map(Meaning::value).distinct().toList());
        if (colors.size() == 1 && palettes.isEmpty()) {
            return answer("shades of " + value, Shades.of(colors.get(0)), How.ASKED, evidence(meanings));
        }
        if (colors.size() == 1) {
            String name = palettes.get(0).value();
            List<Rgb> around = sets(List.of(name)).get(0);
            List<Rgb> within = List.of(around.get(0), colors.get(0), colors.get(0), around.get(around.size() - 1));
            List<Meaning> both =
                    Stream.concat(meanings.stream(), palettes.stream().limit(1)).toList();
            return answer(value + " within " + name, within, How.ASKED, evidence(both));
        }
        return answer(value, colors, How.ASKED, evidence(meanings));
    }

    private Decision<Palette> unasked() {
        List<Implied> implied = brief.implied(Domain.PALETTE).stream()
                .map(i -> new Implied(
                        i.because(),
                        i.domain(),
                        i.values().stream().filter(this::fits).toList()))
                .filter(i -> !i.values().isEmpty())
                .toList();
        List<Implied> exact =
                implied.stream().filter(i -> i.values().size() == 1).toList();
        Seed chance = brief.chance(ASPECT);
        if (!exact.isEmpty()) {
            List<String> names = exact.stream()
                    .map(i -> i.values().get(0))
                    .distinct()
                    .limit(2)
                    .toList();
            List<Evidence> why = exact.stream()
                    .map(i -> brief.evidence(i.because()))
                    .distinct()
                    .toList();
            return varied(String.join(" + ", names), stops.joined(sets(names)), How.IMPLIED, why);
        }
        if (!implied.isEmpty()) {
            List<String> pool = implied.get(0).values();
            String name = pool.get(chance.below(pool.size()));
            Evidence why = brief.evidence(implied.get(0).because());
            return varied(name, sets(List.of(name)).get(0), How.IMPLIED, List.of(why));
        }
        return drawn(chance);
    }

    private Decision<Palette> drawn(Seed chance) {
        List<String> names = brief.origins().palettes().stream()
                .map(NamedPalette::name)
                .filter(this::fits)
                .toList();
        if (!names.isEmpty() && chance.of("kind").unit() < SHARE_OF_NAMED_PALETTES) {
            String name = names.get(chance.below(names.size()));
            return varied(name, sets(List.of(name)).get(0), How.DRAWN, List.of());
        }
        Accord accord = Accord.values()[chance.of("accord").below(Accord.values().length)];
        List<Recalled> found = brief.memory().found(Aspect.PURE_COLOR).stream()
                .filter(one -> !brief.wall().bars(one.color()))
                .toList();
        // The more was found, the likelier a find is the base instead of an origin.
        if (chance.of("found").unit() < found.size() / (found.size() + FINDS_FOR_EVEN_CHANCES)) {
            Recalled base = Memory.drawn(found, chance.of("find")).orElseThrow();
            String value = accord.word() + " of " + base.name();
            List<Evidence> why = List.of(base.evidence());
            return told(value, accord.around(base.color(), chance), How.LEARNED, why, Memory.others(found, base));
        }
        List<Rgb> bases =
                brief.colors().all().stream().filter(c -> !brief.wall().bars(c)).toList();
        Rgb base = bases.isEmpty() ? brief.wall().clear(new Rgb(128, 128, 128)) : bases.get(chance.below(bases.size()));
        String value = accord.word() + " of " + brief.colors().nameOf(base);
        return recalled(value, accord.around(base, chance), How.DRAWN, List.of());
    }

    private Decision<Palette> varied(String value, List<Rgb> wanted, How how, List<Evidence> why) {
        return recalled(value, stops.varied(wanted, brief.chance(ASPECT)), how, why);
    }

    /** Where earlier films have found colors that pass for these, some of those are used instead. */
    private Decision<Palette> recalled(String value, List<Rgb> wanted, How how, List<Evidence> why) {
        Recollection found = Recollection.of(wanted, brief, brief.chance(ASPECT));
        if (found.used().isEmpty()) {
            return answer(value, wanted, how, why);
        }
        List<Evidence> reasons =
                Stream.concat(why.stream(), found.evidence().stream()).toList();
        return told(value + " with " + found.names(), found.stops(), How.LEARNED, reasons, found.others());
    }

    private Decision<Palette> answer(String value, List<Rgb> wanted, How how, List<Evidence> why) {
        return told(value, wanted, how, why, how == How.DRAWN ? alternatives(value) : List.of());
    }

    private Decision<Palette> told(
            String value, List<Rgb> found, How how, List<Evidence> why, List<Alternative> others) {
        List<Rgb> wanted = how == How.ASKED ? found : new Arrangement(brief).shaded(found);
        List<Evidence> evidence = new ArrayList<>(why);
        brief.asked(Domain.STOP).stream().map(brief::evidence).forEach(evidence::add);
        Stream.concat(brief.wall().excluded(Domain.COLOR).stream(), brief.wall().excluded(Domain.PALETTE).stream())
                .map(m -> brief.evidence(m, "excluded"))
                .forEach(evidence::add);
        String stream = how == How.ASKED ? "" : Brief.stream(ASPECT);
        return Decision.of(
                new Palette(stops.cleared(wanted)), new Choice(ASPECT, value, how, stream, evidence, others));
    }

    private List<Alternative> alternatives(String value) {
        List<String> names = brief.origins().palettes().stream()
                .map(NamedPalette::name)
                .filter(name -> !name.equals(value) && fits(name))
                .toList();
        double share = SHARE_OF_NAMED_PALETTES / Math.max(1, names.size());
        return names.stream().map(name -> new Alternative(name, share)).toList();
    }

    private boolean fits(String palette) {
        return !palette.equals(OPEN)
                && named(palette).isPresent()
                && !brief.wall().shuns(Domain.PALETTE, palette);
    }

    /** A word such as 'orange' may stand for a color and for a palette: then it means the color. */
    private boolean isColor(Meaning palette) {
        return brief.instruction().all(Domain.COLOR).stream()
                .anyMatch(color -> color.span().start() < palette.span().end()
                        && palette.span().start() < color.span().end());
    }

    private Optional<Rgb> color(Meaning meaning) {
        return brief.colors().find(meaning.value());
    }

    private Optional<NamedPalette> named(String name) {
        return brief.origins().palettes().stream()
                .filter(p -> p.name().equals(name))
                .findFirst();
    }

    private List<List<Rgb>> sets(List<String> names) {
        return names.stream()
                .flatMap(name -> named(name).stream())
                .map(NamedPalette::colors)
                .toList();
    }

    private static List<List<Rgb>> backwards(List<List<Rgb>> sets) {
        return sets.stream()
                .map(set -> {
                    List<Rgb> turned = new ArrayList<>(set);
                    Collections.reverse(turned);
                    return List.copyOf(turned);
                })
                .toList();
    }

    private List<Evidence> evidence(List<Meaning> meanings) {
        return meanings.stream().map(brief::evidence).toList();
    }
}
