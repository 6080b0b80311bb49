package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.dsl.command.Output;
import productions.motion.scene.Scene;
import productions.motion.sound.Mixer;
import productions.motion.value.Refusal;

/** Hearing the film by itself. */
final class Listening {

    private final Session session;

    Listening(Session session) {
        this.session = session;
    }

    List<Order> orders() {
        return List.of(new Order(
                "hear", "", "keep the sound of the film as WAV, and play it where this machine can", w -> hear()));
    }

    private void hear() {
        Scene scene = session.work().scene();
        Path wav = Output.free(session.desk().films().resolve(scene.name() + ".wav"));
        try {
            Files.createDirectories(session.desk().films());
            Wav.write(new Mixer().soundtrack(scene), wav, session.cancellation());
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + wav + "' cannot be written: " + e.getMessage() + ". Start in a folder that you may write to.",
                    e);
        }
        session.desk().talk().give(wav.toString());
        Optional<List<String>> player = Programs.player();
        player.ifPresent(p -> play(p, wav));
        if (player.isEmpty()) {
            session.desk().talk().say("  No player of sound was found here. Open the file with one of yours.");
        }
    }

    private static void play(List<String> player, Path wav) {
        List<String> command = new ArrayList<>(player);
        command.add(wav.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "'" + player.get(0) + "' does not play: " + e.getMessage() + ". Open " + wav + " yourself.",
                    e);
        }
    }
}
