package productions.motion.grow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;

/**
 * Takes keys apart again: the inverse of {@link Keys}. A key that has not the form of its aspect is one word, as the keys
 * of origins such as {@code golden_hour} are.
 */
final class KeyForm {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final String SPEED = "(?:_(slow|medium|fast))?";
    private static final Map<Aspect, Pattern> FORMS = forms();

    private KeyForm() {}

    /** Return the parts of a key in their order; parts that are left out leave no gap. */
    static List<String> parts(EntryId id) {
        Pattern form = FORMS.get(id.aspect());
        if (form == null) {
            return List.of(id.key());
        }
        Matcher matcher = form.matcher(id.key());
        if (!matcher.matches()) {
            return List.of(id.key());
        }
        List<String> parts = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String part = matcher.group(group);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Map<Aspect, Pattern> forms() {
        Map<Aspect, Pattern> forms = new EnumMap<>(Aspect.class);
        forms.put(Aspect.PURE_COLOR, Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:_" + NUMBER + ")?"));
        forms.put(Aspect.COLOR, Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})"));
        forms.put(Aspect.PURE_SOUND, Pattern.compile(NUMBER + "_([a-z]+)(?:_([a-z]+))?"));
        forms.put(Aspect.MOTION, Pattern.compile(NUMBER + "_([a-z]+)(?:_([a-z]+)_([a-z]+))?"));
        forms.put(Aspect.TIME, Pattern.compile(NUMBER + "_" + NUMBER));
        forms.put(Aspect.LIGHTING, Pattern.compile(NUMBER + "_" + NUMBER + "_" + NUMBER));
        forms.put(Aspect.COMPOSITION, Pattern.compile(NUMBER + "_" + NUMBER + "_" + NUMBER));
        forms.put(Aspect.GRAPHICS, Pattern.compile(NUMBER + "_" + NUMBER + "_" + NUMBER));
        forms.put(Aspect.TEMPORAL, Pattern.compile(NUMBER + "_([a-z]+)"));
        forms.put(Aspect.TECHNICAL, Pattern.compile("(\\d+)x(\\d+)_" + NUMBER));
        forms.put(Aspect.GRADIENT, Pattern.compile("([a-z_]+?)_" + NUMBER));
        forms.put(Aspect.CAMERA, Pattern.compile("([a-z_+]+?)" + SPEED + "(?:_(locked|stable|handheld|shaky))?"));
        forms.put(Aspect.TRANSITION, Pattern.compile("([a-z_]+?)_" + NUMBER));
        forms.put(Aspect.DEPTH, Pattern.compile(NUMBER + "_(\\d+)"));
        forms.put(Aspect.SOUND, Pattern.compile("([a-z_]+?)(?:_([a-z]+)_(slow|medium|fast))?"));
        forms.put(Aspect.SPAN, Pattern.compile("([^|]*)\\|([^|]*)\\|([^|]*)"));
        return forms;
    }
}
