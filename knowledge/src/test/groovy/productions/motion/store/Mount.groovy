package productions.motion.store

import java.nio.file.Files
import java.nio.file.Path

/** A disk of its own, in memory; only where the system allows it. */
class Mount implements AutoCloseable {

    private final Path path

    private Mount(Path path) {
        this.path = path
    }

    static boolean possible() {
        def place = Files.createTempDirectory('mount')
        try {
            run('mount', '-t', 'tmpfs', 'motion-spec', place.toString()) && run('umount', place.toString())
        } catch (IOException e) {
            false
        } finally {
            Files.deleteIfExists(place)
        }
    }

    static Mount of(Path path, String size) {
        Files.createDirectories(path)
        assert run('mount', '-t', 'tmpfs', '-o', "size=$size", 'motion-spec', path.toString())
        new Mount(path.toRealPath())
    }

    Path path() {
        path
    }

    void again(String options) {
        assert run('mount', '-o', "remount,$options", path.toString())
    }

    @Override
    void close() {
        run('umount', '-l', path.toString())
    }

    private static boolean run(String... command) {
        def process = new ProcessBuilder(command).redirectErrorStream(true).start()
        process.inputStream.text
        process.waitFor() == 0
    }
}
