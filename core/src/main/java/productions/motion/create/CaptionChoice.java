package productions.motion.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import productions.motion.scene.Caption;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.scene.Place;
import productions.motion.value.Rows;

/** Decides which words stand in the picture, where, how large and when: the ones asked for, laid out by a template. */
final class CaptionChoice {

    private static final List<Line> TEMPLATES = Rows.words(CaptionChoice.class, "captions.txt").stream()
            .map(CaptionChoice::line)
            .toList();
    private static final String TOPIC = "*";

    /** Words as such, whatever they are: what a prompt means that wants none. */
    private static final String ANY = "any";

    private static final double LARGEST = 0.1;
    private static final double SMALLEST = 0.04;

    /** Letters are about half as wide as a line is high. */
    private static final double WIDTH_OF_LETTER = 0.55;

    private final Brief brief;

    CaptionChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<List<Caption>> decide(Format format) {
        List<Meaning> texts = brief.wall().bars(Domain.TEXT, ANY)
                ? List.of()
                : brief.asked(Domain.TEXT).stream()
                        .filter(m -> !m.value().equals(ANY))
                        .toList();
        Optional<Meaning> template = brief.surest(Domain.TEMPLATE);
        List<Line> lines = template.map(t -> lines(t.value())).orElse(List.of());
        List<Caption> captions =
                texts.isEmpty() || lines.isEmpty() ? plain(texts, format) : laidOut(lines, texts, format);
        List<Evidence> evidence = new ArrayList<>();
        if (!captions.isEmpty()) {
            texts.forEach(m -> evidence.add(brief.evidence(m)));
            template.ifPresent(m -> evidence.add(brief.evidence(m)));
            brief.asked(Domain.PLACE).forEach(m -> evidence.add(brief.evidence(m)));
        }
        String value = captions.stream().map(Caption::text).collect(Collectors.joining(" / "));
        How how = captions.isEmpty() ? How.DEFAULT : How.ASKED;
        return Decision.of(
                captions, new Choice("captions", value.isEmpty() ? "none" : value, how, "", evidence, List.of()));
    }

    private List<Caption> plain(List<Meaning> texts, Format format) {
        List<Caption> captions = new ArrayList<>();
        double share = format.seconds() / Math.max(1, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Caption caption = new Caption(
                    texts.get(i).value(),
                    place(i),
                    size(texts.get(i).value(), LARGEST, format),
                    i * share,
                    (i + 1) * share);
            captions.add(caption);
        }
        return captions;
    }

    private List<Caption> laidOut(List<Line> lines, List<Meaning> texts, Format format) {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String topic = texts.get(Math.min(i, texts.size() - 1)).value();
            String text = line.words().replace(TOPIC, topic);
            captions.add(new Caption(
                    text,
                    line.place(),
                    size(text, line.size(), format),
                    line.from() * format.seconds(),
                    line.until() * format.seconds()));
        }
        return captions;
    }

    private Place place(int index) {
        List<Meaning> asked = brief.asked(Domain.PLACE);
        return asked.isEmpty()
                ? Place.CENTER
                : place(asked.get(Math.min(index, asked.size() - 1)).value());
    }

    private static Place place(String word) {
        return Arrays.stream(Place.values())
                .filter(place -> place.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Place.CENTER);
    }

    /** Long words shrink until they fit into two lines. */
    private static double size(String text, double wanted, Format format) {
        double fitting = 2 * 0.9 * format.aspect() / (WIDTH_OF_LETTER * Math.max(1, text.length()));
        return Math.max(SMALLEST, Math.min(wanted, fitting));
    }

    private static List<Line> lines(String template) {
        return TEMPLATES.stream().filter(l -> l.template().equals(template)).toList();
    }

    private static Line line(List<String> row) {
        return new Line(
                row.get(0),
                place(row.get(1)),
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                String.join(" ", row.subList(5, row.size())));
    }

    private record Line(String template, Place place, double size, double from, double until, String words) {}
}
