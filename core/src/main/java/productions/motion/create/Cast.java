package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import productions.motion.knowledge.Origins.Prop;
import productions.motion.knowledge.Origins.SettingOrigin;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Mode;
import productions.motion.value.Rgb;

/** Decides which things appear: all that are asked for, and what stands in the place where the film plays. */
final class Cast {

    private static final int MOST_OF_ONE_KIND = 40;
    private static final int MOST_PROPS = 8;
    private static final int FEWEST_OF_SEVERAL = 3;
    private static final Pattern PLURAL = Pattern.compile("(?i)[a-z]{2}[a-rtv-z]s$|people$|leaves$|children$");

    /** Beside one place a second brings only what is in the sky: no trees grow from the sea at sunset. */
    private static final double SKY = 0.4;

    /** Where the prompt names things itself, the place brings few of its own. */
    private static final int PROPS_BESIDE_ASKED = 3;

    /** Who wants none of these wants none of what they make up. */
    private static final Map<String, String> MADE_OF =
            Map.of("woods", "tree", "skyline", "building", "starlight", "star");

    /** Where there is no land of one kind, this bears what stands on it. */
    private static final Map<String, Prop> INSTEAD = Map.of("hills", new Prop("ground", 1, 1));

    private final Brief brief;
    private final List<FigureKind> barred;

    Cast(Brief brief) {
        this.brief = brief;
        this.barred = brief.instruction().excluded().stream()
                .flatMap(m -> FigureKind.of(m.reading().name()).stream())
                .toList();
    }

    List<Group> groups(Mode mode) {
        List<Group> groups = new ArrayList<>();
        Belonging belonging = new Belonging(brief);
        for (Meaning thing : belonging.things()) {
            List<Rgb> colors = belonging.colors(thing).stream()
                    .flatMap(m -> brief.colors().find(m.value()).stream())
                    .filter(c -> !brief.wall().bars(c))
                    .toList();
            kind(thing)
                    .ifPresent(kind ->
                            groups.add(new Group(thing.value(), kind, count(thing), colors, Optional.of(thing))));
        }
        if (mode == Mode.BLENDED) {
            groups.addAll(props(groups));
        }
        return groups;
    }

    /** A thing that no outline is known for is drawn as a disc rather than left out. */
    private Optional<FigureKind> kind(Meaning thing) {
        return FigureKind.of(thing.value()).or(() -> FigureKind.of("circle"));
    }

    private List<Group> props(List<Group> asked) {
        List<Group> props = new ArrayList<>();
        int room = asked.isEmpty() ? MOST_PROPS : PROPS_BESIDE_ASKED;
        for (Meaning setting : brief.asked(Domain.SETTING)) {
            boolean first = props.isEmpty();
            for (Prop prop : propsOf(setting)) {
                Optional<FigureKind> kind = kindOf(prop)
                        .filter(k -> first || k.down().to() < SKY)
                        .filter(k -> !isBarred(prop))
                        .filter(k -> !isThere(prop, asked) && !isThere(prop, props));
                boolean isBackdrop = kind.filter(FigureKind::isBackdrop).isPresent();
                int drawn = kind.isEmpty() ? 0 : drawn(prop, isBackdrop || asked.isEmpty());
                int count = isBackdrop ? drawn : Math.min(room, drawn);
                room -= isBackdrop ? 0 : count;
                kind.filter(k -> count > 0)
                        .ifPresent(k -> props.add(new Group(prop.outline(), k, count, List.of(), Optional.empty())));
            }
        }
        return props;
    }

    private static boolean isThere(Prop prop, List<Group> groups) {
        return groups.stream().anyMatch(g -> g.name().equals(prop.outline()));
    }

    /** Land is barred by whatever word means it: the sand of a beach by <i>no dunes</i>, its sea by <i>no water</i>. */
    private boolean isBarred(Prop prop) {
        return isBarred(prop.outline())
                || isBarred(MADE_OF.getOrDefault(prop.outline(), ""))
                || kindOf(prop)
                        .filter(k -> barred.stream().anyMatch(k::isSameLand))
                        .isPresent();
    }

    private boolean isBarred(String thing) {
        return brief.wall().bars(Domain.ENTITY, thing) || brief.wall().bars(Domain.SHAPE, thing);
    }

    private static Optional<FigureKind> kindOf(Prop prop) {
        return FigureKind.of(prop.outline());
    }

    private List<Prop> propsOf(Meaning setting) {
        return brief.origins().settings().stream()
                .filter(s -> s.name().equals(setting.value()))
                .map(SettingOrigin::props)
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(prop -> isBarred(prop) ? INSTEAD.getOrDefault(prop.outline(), prop) : prop)
                .toList();
    }

    private int drawn(Prop prop, boolean alone) {
        int least = alone ? prop.atLeast() : 0;
        return least + brief.chance("props").of(prop.outline()).below(prop.atMost() - least + 1);
    }

    /** As many as are counted; several where the word is a plural without a number. */
    private int count(Meaning thing) {
        String word = thing.span().of(brief.instruction().prompt().text());
        if (thing.amount() == 1 && PLURAL.matcher(word).find()) {
            return FEWEST_OF_SEVERAL + brief.chance("counts").of(thing.value()).below(4);
        }
        return (int) Math.min(MOST_OF_ONE_KIND, Math.max(1, Math.round(thing.amount())));
    }
}
