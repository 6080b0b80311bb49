package productions.motion.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.Phases;

/**
 * A spec as a page of the manual: its title, what it is about, and each fact with the code that proves it. The build
 * runs the same source, so what the page says holds.
 *
 * @param title what the page is about
 * @param markdown the page
 */
public record SpecPage(String title, String markdown) {

    /** Return the page of a spec's source; nothing when the spec has no title and so is no page of the manual. */
    public static Optional<SpecPage> of(String source) {
        ClassNode spec = parse(source);
        String title = annotation(spec, "Title");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = source.lines().toList();
        StringBuilder page = new StringBuilder("# ").append(title).append("\n\n");
        String narrative = annotation(spec, "Narrative").strip();
        if (!narrative.isEmpty()) {
            page.append(narrative).append("\n\n");
        }
        for (MethodNode feature : features(spec)) {
            page.append("## ").append(feature.getName()).append("\n\n```groovy\n");
            page.append(body(lines, feature)).append("```\n\n");
        }
        return Optional.of(new SpecPage(title, page.toString().stripTrailing() + "\n"));
    }

    private static ClassNode parse(String source) {
        CompilationUnit unit = new CompilationUnit();
        unit.addSource("Spec.groovy", source);
        unit.compile(Phases.CONVERSION);
        return unit.getAST().getClasses().get(0);
    }

    private static String annotation(ClassNode spec, String name) {
        for (AnnotationNode annotation : spec.getAnnotations()) {
            if (annotation.getClassNode().getNameWithoutPackage().equals(name)
                    && annotation.getMember("value") instanceof ConstantExpression text) {
                return String.valueOf(text.getValue());
            }
        }
        return "";
    }

    /** A feature is a method with a sentence for a name. */
    private static List<MethodNode> features(ClassNode spec) {
        List<MethodNode> features = new ArrayList<>(spec.getMethods());
        features.removeIf(m -> !m.getName().contains(" "));
        features.sort(Comparator.comparingInt(MethodNode::getLineNumber));
        return features;
    }

    private static String body(List<String> lines, MethodNode feature) {
        List<String> inside = lines.subList(feature.getLineNumber(), feature.getLastLineNumber() - 1);
        return String.join("\n", inside).stripIndent().strip() + "\n";
    }
}
