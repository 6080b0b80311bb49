package productions.motion.dsl.repl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import productions.motion.dsl.command.Output;
import productions.motion.scene.Format;
import productions.motion.scene.Scene;
import productions.motion.scene.Soundtrack;
import productions.motion.sound.Mixer;
import productions.motion.value.Refusal;

/** Hearing the film by itself. */
final class Listening {

    private static final int CHANNELS = 2;
    private static final int BYTES = 2;
    private static final int BLOCK = 4096;

    /** Players of sound that machines may have, each as it takes a file. */
    private static final List<List<String>> PLAYERS =
            List.of(List.of("pw-play"), List.of("paplay"), List.of("aplay", "-q"), List.of("afplay"));

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
        write(scene, wav);
        session.desk().talk().give(wav.toString());
        if (PLAYERS.stream().noneMatch(player -> plays(player, wav))) {
            session.desk().talk().say("  No player of sound was found here. Open the file with one of yours.");
        }
    }

    private void write(Scene scene, Path wav) {
        byte[] samples = samples(new Mixer().soundtrack(scene), scene.format());
        AudioFormat format = new AudioFormat(Format.SAMPLE_RATE, 8 * BYTES, CHANNELS, true, false);
        long frames = samples.length / (CHANNELS * BYTES);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), format, frames)) {
            Files.createDirectories(session.desk().films());
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, wav.toFile());
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + wav + "' cannot be written: " + e.getMessage() + ". Start in a folder that you may write to.",
                    e);
        }
    }

    private byte[] samples(Soundtrack track, Format format) {
        ByteBuffer bytes =
                ByteBuffer.allocate((int) format.samples() * CHANNELS * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        float[] left = new float[BLOCK];
        float[] right = new float[BLOCK];
        for (long from = 0; from < format.samples(); from += BLOCK) {
            int count = (int) Math.min(BLOCK, format.samples() - from);
            track.read(from, left, right, count);
            for (int i = 0; i < count; i++) {
                bytes.putShort(sample(left[i])).putShort(sample(right[i]));
            }
            if (session.cancellation().isRequested()) {
                throw new Refusal(Refusal.Kind.CANCELED, "Stopped, as you asked.");
            }
        }
        return bytes.array();
    }

    private static short sample(float value) {
        return (short) Math.round(Math.max(-1, Math.min(1, value)) * Short.MAX_VALUE);
    }

    private static boolean plays(List<String> player, Path wav) {
        try {
            List<String> command = new java.util.ArrayList<>(player);
            command.add(wav.toString());
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
