package productions.motion.media.mp4

import groovy.transform.CompileStatic
import java.nio.file.Path
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

/** Another reader of films, ffmpeg, where it is installed: what it says of ours is believed. */
@CompileStatic
class Oracle {

    static boolean isHere() {
        try {
            return new ProcessBuilder('ffprobe', '-version').redirectErrorStream(true).start()
                    .with { it.inputStream.readAllBytes(); it.waitFor() == 0 }
        } catch (IOException ignored) {
            return false
        }
    }

    static JsonNode probe(Path film, String... more) {
        def said = run(['ffprobe', '-v', 'error', '-of', 'json', '-show_format', '-show_streams'] + more.toList() + [film.toString()])
        return JsonMapper.shared().readTree(said)
    }

    /** Run to the end and return what it wrote; what it complained of is part of it. */
    static byte[] run(List<String> command) {
        def errors = File.createTempFile('oracle', '.txt')
        def process = new ProcessBuilder(command).redirectError(errors).start()
        process.outputStream.close()
        def said = process.inputStream.readAllBytes()
        if (process.waitFor() != 0 || errors.length() > 0) {
            throw new IllegalStateException(command.join(' ') + '\n' + errors.text)
        }
        errors.delete()
        return said
    }

    static byte[] ffmpeg(Object... arguments) {
        return run(['ffmpeg', '-v', 'error', '-y'] + arguments.collect { it.toString() })
    }
}
