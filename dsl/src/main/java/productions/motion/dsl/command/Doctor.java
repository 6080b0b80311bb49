package productions.motion.dsl.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.value.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion doctor}: whether everything that a film needs is there and works. */
@Command(name = "doctor", description = "Look whether everything that a film needs is there and works.")
public final class Doctor implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Option(
            names = "--rebuild",
            description =
                    "Make the registries anew from their journal, then look. Needs them to be free of other writers.")
    private boolean rebuild;

    Doctor(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Checkup checkup = new Checkup(common.home());
        if (rebuild) {
            checkup.rebuild();
        }
        List<Checkup.Finding> findings = checkup.findings();
        if (common.isJson()) {
            talk.give(json(findings));
        } else {
            findings.forEach(this::line);
        }
        return findings.stream().allMatch(Checkup.Finding::sound) ? 0 : Refusal.Kind.CHECK.exitCode();
    }

    private void line(Checkup.Finding finding) {
        talk.give(
                String.format(Locale.ROOT, "%s %-10s %s", finding.sound() ? "✓" : "✗", finding.what(), finding.seen()));
        if (!finding.sound()) {
            talk.give("             " + finding.remedy());
        }
    }

    private static String json(List<Checkup.Finding> findings) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("ok", findings.stream().allMatch(Checkup.Finding::sound));
        ArrayNode array = root.putArray("checks");
        findings.forEach(f -> array.addObject()
                .put("name", f.what())
                .put("ok", f.sound())
                .put("seen", f.seen())
                .put("remedy", f.remedy()));
        return mapper.writeValueAsString(root);
    }
}
