package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.create.Implications.Implied;
import productions.motion.family.Family;
import productions.motion.family.PrimitiveSpec;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/**
 * All that a decision may look at.
 *
 * @param instruction what is asked for
 * @param origins the values that everything starts from
 * @param catalog the primitives there are
 * @param wall what must not appear
 * @param implied what the things asked for say about others, what weighs most first
 * @param colors the colors that have a name
 * @param memory what earlier films have found
 * @param seed the chance of this film
 */
record Brief(
        Instruction instruction,
        Origins origins,
        Catalog catalog,
        Wall wall,
        List<Implied> implied,
        Colors colors,
        Memory memory,
        Seed seed) {

    Brief {
        implied = List.copyOf(implied);
    }

    static Brief of(Instruction instruction, Knowledge knowledge, Catalog catalog) {
        Origins origins = knowledge.origins();
        Wall wall = new Wall(instruction, origins);
        Colors colors = Colors.of(origins);
        Memory memory = new Memory(knowledge.entries());
        Seed seed = chance(instruction);
        Brief said = new Brief(instruction, origins, catalog, wall, List.of(), colors, memory, seed);
        List<Implied> implied = Implications.of(origins).in(said);
        return new Brief(instruction, origins, catalog, wall, implied, colors, memory, seed);
    }

    /** Return what is implied about a kind of thing, what weighs most first. */
    List<Implied> implied(Domain domain) {
        return implied.stream().filter(i -> i.domain() == domain).toList();
    }

    /** Return the chance of one decision; it is told as {@link #stream}. */
    Seed chance(String aspect) {
        return seed.of(aspect);
    }

    /** Return the name of the chance of one decision. */
    static String stream(String aspect) {
        return "creator/" + aspect;
    }

    /** Return all that is asked for of a kind and not excluded, in the order of the prompt. */
    List<Meaning> asked(Domain domain) {
        List<Meaning> said = instruction.all(domain).stream()
                .filter(m -> !wall.bars(domain, m.value()))
                .toList();
        List<Meaning> named = said.stream().filter(m -> !isHint(m)).toList();
        return named.isEmpty() ? said : named;
    }

    /** Return whether the prompt only suggests a thing without naming it; a hint gives way to what is named. */
    static boolean isHint(Meaning meaning) {
        return meaning.sense().equals("hint");
    }

    /** Return the thing asked for of a kind that is surest; the first of several equally sure. */
    Optional<Meaning> surest(Domain domain) {
        return asked(domain).stream().reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
    }

    /** Return whether a value is asked for. */
    boolean asks(Domain domain, String value) {
        return asked(domain).stream().anyMatch(m -> m.value().equals(value));
    }

    /** Return the reason that lies in a thing asked for. */
    Evidence evidence(Meaning meaning) {
        return evidence(meaning, "");
    }

    /** Return the reason that lies in a thing asked for, its sense marked by a word in front such as {@code excluded}. */
    Evidence evidence(Meaning meaning, String mark) {
        String sense = meaning.domain().name().toLowerCase(Locale.ROOT) + "." + meaning.value();
        return new Evidence(
                meaning.span(),
                meaning.span().of(instruction.prompt().text()),
                mark.isEmpty() ? sense : mark + "." + sense);
    }

    /** Return the names of all primitives of a family that can be drawn, or refuse where a film cannot be without one. */
    List<String> names(Family family) {
        List<String> names = catalog.specs(family).stream()
                .filter(PrimitiveSpec::isDrawn)
                .map(PrimitiveSpec::name)
                .toList();
        if (names.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "There is no " + family.id() + ", and a film needs one. Install a plugin that gives some, such as '"
                            + family.id() + "'.");
        }
        return names;
    }

    private static Seed chance(Instruction instruction) {
        String words =
                instruction.prompt().text().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return instruction.prompt().seed().of("creator").of(words);
    }
}
