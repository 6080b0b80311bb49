package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import productions.motion.dsl.command.Summary;
import productions.motion.dsl.command.Talk;
import productions.motion.dsl.command.wish.Wording;
import productions.motion.edit.Mutation;
import productions.motion.edit.Revision;
import productions.motion.edit.Settings;
import productions.motion.edit.Trait;
import productions.motion.edit.Variation;
import productions.motion.scene.Choice;
import productions.motion.scene.Instruction;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.studio.Studio;
import productions.motion.value.Picture;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** Making films: of words, of others by small steps, and into files. */
final class Making {

    private static final int SHEET = 9;
    private static final int CHANGES_TOLD = 3;

    /** How often a variation is drawn anew that shows what is refused, and after how many of these in smaller steps. */
    private static final int DRAWS = 40;

    private static final int SOFTER = 10;
    private static final double SIGMA = 0.3;
    private static final List<String> TOLD = List.of("palette", "motion", "shot 1 camera", "light", "sounds");

    private final Session session;

    Making(Session session) {
        this.session = session;
    }

    List<Order> orders() {
        return List.of(
                new Order(
                        "make",
                        "[\"words\" [options]]",
                        "make a film of words; alone, shoot the film as it is",
                        this::make),
                new Order(
                        "vary",
                        "[count] [strength]",
                        "draw variations near the film on one sheet (9, 0.3)",
                        this::vary),
                new Order("pick", "N", "go on with one of the variations", this::pick),
                new Order(
                        "remix",
                        "[key=value…] [strength]",
                        "set some things, and vary the others a little",
                        this::remix));
    }

    private void make(List<String> words) {
        if (words.isEmpty()) {
            shoot();
        } else {
            make(prompt(words));
        }
    }

    /** Plan and show a film, tell what was understood, then shoot it. */
    void make(Prompt prompt) {
        plan(prompt);
        shoot();
    }

    /** Plan and show a film; what is locked stays as it was. */
    void plan(Prompt prompt) {
        Studio studio = session.desk().studio();
        Instruction instruction = studio.understand(prompt);
        Scene planned = studio.plan(instruction);
        session.begin(new Work(
                locked(planned),
                planned,
                Optional.of(instruction),
                session.desk().exclusions(instruction)));
        tell(instruction, session.work().scene());
    }

    private Scene locked(Scene planned) {
        Revision revision = Revision.of(planned);
        Optional<Work> before = session.past().now().work();
        if (before.isPresent()) {
            for (Trait trait : session.past().now().locks()) {
                revision = revision.like(before.get().scene(), trait);
            }
        }
        return revision.scene();
    }

    private void tell(Instruction instruction, Scene scene) {
        Talk talk = session.desk().talk();
        talk.say("  understood   " + Summary.understood(instruction));
        for (String aspect : TOLD) {
            scene.choices().stream()
                    .filter(c -> c.aspect().equals(aspect))
                    .findFirst()
                    .ifPresent(c -> talk.say(line(c)));
        }
        if (session.canvas().width() == 0) {
            talk.say(String.format(
                    Locale.ROOT, "  %s   seed %d", scene.name(), scene.seed().value()));
        }
    }

    private static String line(Choice choice) {
        String aspect = choice.aspect().replaceFirst("shot \\d+ ", "");
        return String.format(Locale.ROOT, "    %-10s %-30s %s", aspect, choice.value(), Summary.reason(choice));
    }

    /** Read a prompt with its options, as the command line does. */
    Prompt prompt(List<String> words) {
        Wording wording = new Wording();
        try {
            new CommandLine(wording).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new Refusal(Refusal.Kind.USAGE, e.getMessage() + ". See 'motion make --help'.", e);
        }
        Prompt prompt = wording.prompt();
        Wishes wishes = prompt.wishes();
        Optional<Size> size = wishes.size().or(() -> session.past().now().size());
        Optional<Seed> kept = session.past().now().seed().filter(any -> !wording.hasSeed());
        return new Prompt(
                prompt.text(),
                kept.orElse(prompt.seed()),
                new Wishes(
                        wishes.seconds(),
                        size,
                        wishes.framesPerSecond(),
                        wishes.mode(),
                        wishes.excluded(),
                        wishes.flash()));
    }

    /** Shoot the film as it is, unless that was done, and return where it lies. */
    Path shoot() {
        Work work = session.work();
        if (work.film().isPresent()) {
            session.desk().talk().give(work.film().get().toString());
            return work.film().get();
        }
        Work shot = session.desk().shoot(work, session.cancellation());
        session.past().note(session.past().now().shot(shot));
        return shot.film().orElseThrow();
    }

    private void vary(List<String> words) {
        int count = words.isEmpty() ? SHEET : Typed.count(words.get(0), 1, 25);
        double sigma = words.size() < 2 ? SIGMA : Typed.number(words.get(1), 0, 1);
        Scene scene = session.work().scene();
        Seed chance = scene.seed().of("vary").of(session.past().steps().size());
        List<Variation> sheet = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            sheet.add(varied(scene, chance.of(i), sigma, session.past().now().locks()));
        }
        offer(sheet);
    }

    /** Show a sheet of films that one can be picked from. */
    void offer(List<Variation> sheet) {
        session.go(session.past().now().with(sheet));
        show(sheet);
    }

    /** Draw until nothing shows that the words refuse; where that never happens, smaller and smaller steps are made. */
    private Variation varied(Scene scene, Seed chance, double sigma, Set<Trait> locks) {
        Mutation mutation = new Mutation(session.desk().catalog());
        Variation variation = mutation.vary(scene, chance, sigma, locks);
        double step = sigma;
        for (int i = 1; i <= DRAWS && session.work().exclusions().bars(variation.scene()); i++) {
            step = i % SOFTER == 0 ? step / 2 : step;
            variation = mutation.vary(scene, chance.of("again").of(i), step, locks);
        }
        return session.work().exclusions().bars(variation.scene()) ? new Variation(scene, List.of()) : variation;
    }

    private void show(List<Variation> sheet) {
        Canvas canvas = session.canvas();
        Marks marks = Marks.of(session.work().scene(), sheet, session.cancellation());
        if (canvas.width() > 0) {
            Stills.Grid grid = Stills.grid(
                    sheet.size(), sheet.get(0).scene().format(), canvas.width(), canvas.height() - 2 * sheet.size());
            List<Picture> pictures = sheet.stream()
                    .map(v ->
                            Stills.at(v.scene(), v.scene().format().frames() / 2, grid.cellWidth(), grid.cellHeight()))
                    .toList();
            canvas.show(Stills.numbered(pictures, marks, grid));
        }
        Talk talk = session.desk().talk();
        for (int i = 0; i < sheet.size(); i++) {
            talk.say(marks.line(i, told(sheet.get(i).changes()), talk.terminal()));
        }
        marks.legend(talk.terminal()).ifPresent(talk::say);
        talk.say("  Go on with one of them: /pick 1");
    }

    private static String told(List<String> changes) {
        if (changes.isEmpty()) {
            return "as it is: all is locked, or refused";
        }
        String first = String.join(", ", changes.subList(0, Math.min(CHANGES_TOLD, changes.size())));
        return changes.size() > CHANGES_TOLD ? first + " and " + (changes.size() - CHANGES_TOLD) + " more" : first;
    }

    private void pick(List<String> words) {
        List<Variation> sheet = session.past().now().variations();
        if (sheet.isEmpty()) {
            throw new Refusal(Refusal.Kind.DATA, "There are no variations to pick from. Draw some with /vary.");
        }
        if (words.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "Say which: /pick 1 to /pick " + sheet.size() + ".");
        }
        Variation picked = sheet.get(Typed.count(words.get(0), 1, sheet.size()) - 1);
        Sitting before = session.past().now();
        session.begin(before.work().orElseThrow().with(picked.scene()));
        session.past().note(session.past().now().with(sheet));
    }

    private void remix(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        boolean hasStrength = !rest.isEmpty() && !rest.get(rest.size() - 1).contains("=");
        double sigma = hasStrength ? Typed.number(rest.remove(rest.size() - 1), 0, 1) : SIGMA;
        Settings settings = new Settings(session.desk().catalog());
        Scene scene = session.work().scene();
        Set<Trait> kept = EnumSet.noneOf(Trait.class);
        kept.addAll(session.past().now().locks());
        for (var setting : Typed.settings(rest).entrySet()) {
            scene = settings.set(scene, setting.getKey(), setting.getValue());
            String part = setting.getKey().replaceAll("\\..*", "");
            Trait.ids().stream().filter(part::equals).map(Trait::named).forEach(kept::add);
        }
        Seed chance = scene.seed().of("remix").of(session.past().steps().size());
        Variation variation = varied(scene, chance, sigma, kept);
        session.change(s -> variation.scene());
        session.desk().talk().say("  " + String.join(", ", variation.changes()));
    }
}
