package productions.motion.dsl.command

import tools.jackson.databind.JsonNode

/**
 * What a prompt asks for, in a notation short enough for a table: {@code colors=red,dark red|maroon; camera=pan; !audio}.
 *
 * <p>Words are alike when one begins with the other and has at least four letters. A list must hold nothing else.
 */
class Truth {

    static final Set<String> LISTS = ['colors', 'subjects', 'sounds', 'instruments', 'avoid', 'avoid_colors', 'avoid_mood',
                                      'avoid_palette', 'avoid_lighting', 'avoid_camera', 'avoid_transition', 'avoid_motion']

    /** Return what is wrong with the fields of a prompt; nothing when all is right. */
    static List<String> faults(String truth, JsonNode fields) {
        def scenes = truth =~ /scenes=((?:\{[^}]*})+)/
        def parts = scenes.find() ? scenes.group(1).findAll(/\{([^}]*)}/) { all, one -> one } : []
        def plain = scenes.replaceAll('')
        def faults = plain.split('; ').findAll { it.strip() }.collectMany { fault(it.strip(), fields) }
        parts.eachWithIndex { part, i -> faults += Truth.faults(part, fields.path('scenes').path(i)).collect { "scene ${i + 1}: $it" as String } }
        faults += parts && fields.path('scenes').size() != parts.size() ? ["${fields.path('scenes').size()} scenes" as String] : []
        faults
    }

    private static List<String> fault(String rule, JsonNode fields) {
        if (rule.startsWith('!')) {
            def (name, value) = rule.substring(1).split('=').toList() + [null]
            def found = words(at(fields, name))
            return found.any { value == null || alike(value, it) } ? ["$name is $found" as String] : []
        }
        def (name, value) = rule.split('=', 2).toList()
        if (name == 'shapes') {
            return value.split(',').findAll { !shape(it, fields.path('shapes')) }.collect { "no $it in ${fields.path('shapes')}" as String }
        }
        isRight(name, value, words(at(fields, name))) ? [] : ["$name is ${words(at(fields, name))}, not $value" as String]
    }

    private static boolean isRight(String name, String value, List<String> found) {
        if (name.split(/\./).last() in LISTS) {
            def wanted = value.split(/,(?!\d)/)
            return found.size() == wanted.size() && wanted.every { w -> found.any { alike(w, it) } }
        }
        value.isNumber() ? found.size() == 1 && Math.abs((found[0] as double) - (value as double)) < 0.001 : found.any { alike(value, it) }
    }

    private static boolean shape(String wanted, JsonNode shapes) {
        def (all, type, count, color) = (wanted =~ /([^*:]+)(?:\*(\d+))?(?::(.*))?/)[0]
        shapes.any {
            alike(type, it.path('type').asString()) && (count == null || it.path('count').asInt() == (count as int)) &&
                    (color == null || alike(color, it.path('color').asString('')))
        }
    }

    private static JsonNode at(JsonNode fields, String path) {
        path.split(/\./).inject(fields) { node, name -> node.path(name) }
    }

    private static List<String> words(JsonNode node) {
        node.isArray() ? node.collect { it.asString('') } : node.isObject() ? node.propertyNames().toList() : node.isMissingNode() ? [] : [node.asString()]
    }

    private static boolean alike(String right, String said) {
        def b = plain(said)
        right.split(/\|/).any {
            def a = plain(it)
            a == b || Math.min(a.length(), b.length()) >= 4 && (a.startsWith(b) || b.startsWith(a))
        }
    }

    private static String plain(String text) {
        text.toLowerCase().replaceAll(/[_-]/, ' ').replace('grey', 'gray').replace('colour', 'color').replaceAll(/['’]/, '').replaceAll(/\s+/, ' ').strip()
    }
}
