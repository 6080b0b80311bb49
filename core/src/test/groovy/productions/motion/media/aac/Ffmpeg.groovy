package productions.motion.media.aac

import groovy.transform.CompileStatic
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.file.Files
import java.nio.file.Path

/** The program ffmpeg, as an oracle: it decodes what we made, strictly, and encodes for comparison. */
@CompileStatic
class Ffmpeg {

    static boolean installed() {
        try {
            return new ProcessBuilder('ffmpeg', '-version').redirectErrorStream(true).start().with {
                it.inputStream.readAllBytes()
                it.waitFor() == 0
            }
        } catch (IOException missing) {
            return false
        }
    }

    /** Decode a file to stereo at 48 kHz; any complaint fails. */
    static List<float[]> decode(Path file) {
        Path raw = file.resolveSibling(file.fileName.toString() + '.raw')
        assert run('-xerror', '-i', file.toString(), '-f', 'f32le', '-ac', '2', '-ar', '48000', raw.toString()) == ''
        def floats = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer()
        List<float[]> sound = [new float[floats.remaining().intdiv(2)], new float[floats.remaining().intdiv(2)]]
        for (int i = 0; i < sound[0].length; i++) {
            sound[0][i] = floats.get()
            sound[1][i] = floats.get()
        }
        sound
    }

    /** Encode a sound with ffmpeg's own AAC encoder. */
    static Path encode(List<float[]> sound, int bitsPerSecond, Path directory) {
        def bytes = ByteBuffer.allocate(8 * sound[0].length).order(ByteOrder.LITTLE_ENDIAN)
        for (int i = 0; i < sound[0].length; i++) {
            bytes.putFloat(sound[0][i]).putFloat(sound[1][i])
        }
        def raw = directory.resolve('original.raw')
        def film = directory.resolve('theirs.m4a')
        Files.write(raw, bytes.array())
        assert run('-f', 'f32le', '-ar', '48000', '-ac', '2', '-i', raw.toString(), '-c:a', 'aac', '-b:a', bitsPerSecond as String, film.toString()) == ''
        film
    }

    /** Write packets as an ADTS stream (ISO/IEC 14496-3, 1.A.3.2). */
    static Path adts(List<byte[]> packets, Path directory) {
        def stream = new ByteArrayOutputStream()
        packets.each { packet ->
            int length = packet.length + 7
            [0xff, 0xf1, 1 << 6 | 3 << 2, 2 << 6 | length >> 11, length >> 3, (length & 7) << 5 | 0x1f, 0xfc].each { stream.write(it) }
            stream.write(packet)
        }
        def file = directory.resolve('ours.aac')
        Files.write(file, stream.toByteArray())
        file
    }

    private static String run(String... arguments) {
        def process = new ProcessBuilder(['ffmpeg', '-nostdin', '-y', '-v', 'error'] + arguments.toList()).redirectErrorStream(true).start()
        def said = new String(process.inputStream.readAllBytes(), 'UTF-8')
        assert process.waitFor() == 0: said
        said
    }
}
