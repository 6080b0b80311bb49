package productions.motion.dsl.repl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.console.ArgDesc;
import org.jline.console.CmdDesc;
import org.jline.console.CmdLine;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.widget.TailTipWidgets;
import productions.motion.family.Family;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;

/** Tells below the line what can follow: the usage of a command, the range of the parameter that is being set. */
final class Tips {

    private static final int ROWS = 3;
    private static final Pattern SETTING = Pattern.compile(".*\\b(gradient|motion|camera)\\.(\\w+)=\\S*$");
    private static final Pattern CALL =
            Pattern.compile(".*\\b(gradient|motion|camera|sound|part)\\s+['\"]?(\\w+)['\"]?\\s*[(,].*");

    private final Session session;

    private Tips(Session session) {
        this.session = session;
    }

    static void on(LineReader reader, Session session) {
        Tips tips = new Tips(session);
        TailTipWidgets widgets = new TailTipWidgets(reader, tips::describe, ROWS, TailTipWidgets.TipType.TAIL_TIP);
        widgets.setDescriptionCache(false);
        widgets.enable();
    }

    private CmdDesc describe(CmdLine typed) {
        String line = typed.getLine();
        Matcher setting = SETTING.matcher(line);
        Matcher call = CALL.matcher(line);
        if (setting.matches()) {
            return parameter(setting.group(1), setting.group(2)).map(this::told).orElseGet(Tips::nothing);
        }
        if (call.matches()) {
            return find(call.group(1), call.group(2)).map(Tips::told).orElseGet(Tips::nothing);
        }
        if (line.startsWith("/")) {
            Order order = session.orders().get(line.substring(1).split(" ", 2)[0]);
            return order == null ? nothing() : told("/" + order.name() + " " + order.usage(), order.help());
        }
        return nothing();
    }

    private Optional<PrimitiveSpec> find(String verb, String name) {
        Family family = switch (verb) {
            case "gradient" -> Family.GRADIENT;
            case "motion" -> Family.MOTION;
            case "camera" -> Family.CAMERA;
            default -> Family.SOUND;
        };
        return session.desk().catalog().find(family, name);
    }

    private Optional<ParameterSpec> parameter(String part, String parameter) {
        return session.past().now().work().flatMap(w -> {
            Object primitive = part.equals("motion")
                    ? w.scene().look().motion()
                    : part.equals("camera")
                            ? w.scene().shots().get(0).camera()
                            : w.scene().look().field() instanceof productions.motion.scene.Blend b
                                    ? b.gradient()
                                    : w.scene().look().motion();
            return find(part, productions.motion.catalog.Catalog.nameOf(primitive))
                    .flatMap(s -> s.parameter(parameter));
        });
    }

    private CmdDesc told(ParameterSpec p) {
        return told(p.signature(), p.help());
    }

    private static CmdDesc told(PrimitiveSpec spec) {
        return told(
                spec.name() + ": " + spec.summary(),
                String.join(
                        "   ",
                        spec.parameters().stream().map(ParameterSpec::signature).toList()));
    }

    private static CmdDesc told(String first, String second) {
        return new CmdDesc(
                List.of(new AttributedString(first), new AttributedString(second)),
                ArgDesc.doArgNames(List.of("")),
                Map.of());
    }

    private static CmdDesc nothing() {
        CmdDesc none = new CmdDesc(false);
        none.setMainDesc(List.of());
        return none;
    }
}
