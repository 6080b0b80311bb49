package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.PluginState;
import productions.motion.value.DidYouMean;

/**
 * What a recipe says it needs, in comments before anything else: {@code //MOTION 1} for the version of the language,
 * {@code //PLUGIN id:version} for a plugin, the version with a {@code +} at its end for any that begins so.
 */
final class Header {

    /** The version of the language. */
    private static final String VERSION = "1";

    private static final Pattern NEED = Pattern.compile("\\s*//(MOTION|PLUGIN)\\s+(\\S+).*");

    private Header() {}

    /** Return what is not as the recipe needs it. */
    static List<Problem> check(String text, Catalog catalog) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher need = NEED.matcher(lines.get(i));
            if (need.matches()) {
                int line = i + 1;
                trouble(need.group(1), need.group(2), catalog)
                        .ifPresent(t -> problems.add(new Problem(
                                line, need.start(2) + 1, need.group(2).length(), t)));
            }
        }
        return problems;
    }

    private static Optional<String> trouble(String what, String value, Catalog catalog) {
        if (what.equals("MOTION")) {
            return value.equals(VERSION)
                    ? Optional.empty()
                    : Optional.of("This recipe is written in version '" + value
                            + "' of the language. This Motion reads version " + VERSION
                            + "; use a newer one, or change the line.");
        }
        String id = value.replaceAll(":.*", "");
        String version = value.contains(":") ? value.substring(value.indexOf(':') + 1) : "+";
        List<String> ids = catalog.plugins().stream().map(PluginState::id).toList();
        Optional<PluginState> plugin =
                catalog.plugins().stream().filter(p -> p.id().equals(id)).findFirst();
        if (plugin.isEmpty()) {
            return Optional.of("No plugin '" + id + "' is installed. " + DidYouMean.sentence(id, ids)
                    + "Put it into the plugins folder of the home; 'motion plugins list' shows what is there.");
        }
        String has = plugin.get().version();
        boolean fits = version.endsWith("+")
                ? has.startsWith(version.substring(0, version.length() - 1))
                : has.equals(version);
        return fits
                ? Optional.empty()
                : Optional.of("The plugin '" + id + "' is version " + has + ", not " + version
                        + ". Install that version, or change the line.");
    }
}
