package productions.motion.origins;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import productions.motion.interpret.Interpreter;
import productions.motion.knowledge.Knowledge;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Seed;

/**
 * Prints how many prompts a second of processor time are understood, how long the first one of a process takes, and the
 * slowest of some that are made to be slow.
 */
public final class InterpretBench {

    private static final List<String> PROMPTS = List.of(
            "ocean at dusk, dreamy, slow zoom in",
            "two red circles bouncing on a blue background, 6 seconds",
            "bird's eye view of a forest in autumn, no people, soft piano",
            "techno music at 128 bpm, neon city, whip pan, 9:16",
            "a bass swimming through murky green water",
            "first a red sky, then a blue sea, finally a green field, 12 seconds",
            "not dark or gloomy, never fast, just a calm sunny morning",
            "un coucher de soleil sur la mer, sans musique",
            "sunest over the oceon, drak clouds",
            "a puffin and a polar bear on an iceberg, cornflower blue light");

    private static final double NANOS = 1e9;

    private InterpretBench() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        long start = System.nanoTime();
        Knowledge knowledge = new OriginsKnowledge();
        long read = System.nanoTime();
        Interpreter interpreter = new Interpreter();
        interpret(interpreter, knowledge, PROMPTS.get(0));
        long first = System.nanoTime();
        out.printf(
                Locale.ROOT,
                "first prompt of a process: words %.0f ms, prompt %.0f ms%n",
                (read - start) / 1e6,
                (first - read) / 1e6);
        for (int round = 0; round < 5; round++) {
            long cpu = cpu();
            int count = 0;
            while (cpu() - cpu < 2 * NANOS) {
                for (String prompt : PROMPTS) {
                    interpret(interpreter, knowledge, prompt);
                    count++;
                }
            }
            out.printf(Locale.ROOT, "%.0f prompts a second%n", count / ((cpu() - cpu) / NANOS));
        }
        hostile().forEach(prompt -> interpret(interpreter, knowledge, prompt));
        double slowest = 0;
        for (String prompt : hostile()) {
            long before = cpu();
            interpret(interpreter, knowledge, prompt);
            double taken = (cpu() - before) / 1e6;
            out.printf(
                    Locale.ROOT,
                    "%6.1f ms  %s%n",
                    taken,
                    prompt.substring(0, Math.min(40, prompt.length())).replaceAll("\\p{C}", "?"));
            slowest = Math.max(slowest, taken);
        }
        out.printf(Locale.ROOT, "slowest of 2,000 characters: %.1f ms%n", slowest);
    }

    private static List<String> hostile() {
        List<String> prompts = new ArrayList<>(List.of(
                "no red, ".repeat(250),
                "\"".repeat(1999),
                "extreme wide shot of the sea ".repeat(68),
                "slwo ".repeat(400),
                "qzxwv ".repeat(333),
                "un deux trois azul ".repeat(105),
                "大海的黄昏缓慢的镜头".repeat(200),
                "🌊🔥".repeat(500),
                "then 2 seconds of red ".repeat(90),
                "crane bass spring ".repeat(111),
                "not not not ".repeat(166),
                "1:1:1:1:".repeat(250),
                "a".repeat(2000),
                "rgb(1,2,3".repeat(222),
                "fade over 2 seconds ".repeat(100),
                "\u0000\u0007\u001b[31m".repeat(300)));
        String letters = "aeiounrst  ,.\"'-:0123456789#xns no red pan\n🌊éñü";
        for (long seed = 0; seed < 20; seed++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 2000; i++) {
                text.append(letters.charAt(new Seed(seed).of(i).below(letters.length())));
            }
            prompts.add(text.toString());
        }
        return prompts;
    }

    private static void interpret(Interpreter interpreter, Knowledge knowledge, String text) {
        interpreter.interpret(new Prompt(text, new Seed(0), Wishes.NONE), knowledge);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
