package productions.motion.dsl.command.loop;

import sun.misc.Signal;

final class Signals {
    static void on(String name, Runnable first, int code) {
        boolean[] asked = new boolean[1];
        Signal.handle(new Signal(name), s -> {
            if (asked[0]) {
                Runtime.getRuntime().halt(code);
            }
            asked[0] = true;
            first.run();
        });
    }
}
