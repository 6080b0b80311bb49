package productions.motion.plugins.ffmpeg

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.value.Cancellation
import productions.motion.value.FilmFacts
import productions.motion.value.Frame
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('ffmpeg')
@Narrative('Shows films of all kinds by the ffmpeg and ffprobe that are installed: every frame once, upright, in its right colors, with its sound.')
@Requires({ new File('/usr/bin/ffmpeg').canExecute() && new File('/usr/bin/ffprobe').canExecute() })
class FfmpegSpec extends Specification {

    @TempDir
    Path folder

    def "frames come once each, with their time and their slice of sound"() {
        given:
        def film = made('film.mp4', '-f lavfi -i testsrc2=s=64x48:r=25:d=2 -f lavfi -i sine=440:d=2 -pix_fmt yuv420p')
        def frames = shown(film)

        expect:
        frames.size() == 50
        frames.every { it.width == 64 && it.height == 48 && it.samples == 1920 }
        frames*.seconds == (0..<50).collect { Math.round(it / 25 * 1000) / 1000d }
    }

    def "what the file says is known before the first frame"() {
        given:
        def facts = facts(made('film.mkv', '-f lavfi -i testsrc2=s=64x48:r=30000/1001:d=2 -f lavfi -i sine=440:d=2:sample_rate=22050 -c:a flac -pix_fmt yuv420p'))

        expect:
        facts.format() == 'matroska'
        facts.picture().get().codec() == 'h264'
        Math.abs(facts.picture().get().timing().framesPerSecond() - 30000 / 1001) < 1e-3
        !facts.picture().get().timing().variable()
        facts.picture().get().timing().frames() == 60
        facts.sound().get() == new FilmFacts.SoundFacts('flac', 22050, 1)
        facts.tracks() == new FilmFacts.Tracks(1, 0, 0)
    }

    def "colors obey the matrix and range of the stream: #what"() {
        given:
        def film = made('film.mp4', "-f lavfi -i color=0xc86432:s=64x48:r=25:d=0.2 -vf scale=out_color_matrix=$matrix:out_range=$range,format=$format -colorspace $matrix -color_range $range -crf 5")
        def center = shown(film)[0].center

        expect:
        (0..2).every { Math.abs((center >> 16 - 8 * it & 255) - [0xc8, 0x64, 0x32][it]) <= 3 }

        where:
        what              | matrix      | range | format
        'BT.709'          | 'bt709'     | 'tv'  | 'yuv420p'
        'BT.601'          | 'smpte170m' | 'tv'  | 'yuv420p'
        'full range'      | 'bt709'     | 'pc'  | 'yuv420p'
        'ten bits'        | 'bt709'     | 'tv'  | 'yuv420p10le'
        'four four four'  | 'bt709'     | 'tv'  | 'yuv444p'
    }

    def "large pictures come as they are stored, in the same colors and order"() {
        given:
        def film = made('film.mp4', '-f lavfi -i color=0xc86432:s=1280x720:r=25:d=0.4 -vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p -colorspace bt709 -color_range tv -crf 5')
        def frames = shown(film)

        expect:
        frames.size() == 10
        frames*.seconds == (0..<10).collect { Math.round(it / 25 * 1000) / 1000d }
        frames.every { frame -> (0..2).every { Math.abs((frame.center >> 16 - 8 * it & 255) - [0xc8, 0x64, 0x32][it]) <= 3 } }
    }

    def "a film that is to be turned by #rotation degrees is shown upright"() {
        given:
        def film = made('film.mp4', '-f lavfi -i color=red:s=64x32:r=10:d=0.3 -vf drawbox=0:0:32:32:blue:fill -pix_fmt yuv420p')
        turn(film, matrix)
        def picture = facts(film).picture().get()
        def frame = shown(film)[0]

        expect:
        picture.rotation() == rotation
        [picture.width(), picture.height()] == [64, 32]
        [picture.displayWidth(), picture.displayHeight()] == size
        [frame.width, frame.height] == size
        (frame.corner & 255) > 200 == blueFirst

        where:
        rotation | matrix        || size     | blueFirst
        0        | [1, 0, 0, 1]  || [64, 32] | true
        90       | [0, 1, -1, 0] || [32, 64] | true
        180      | [-1, 0, 0, -1] || [64, 32] | false
        270      | [0, -1, 1, 0] || [32, 64] | false
    }

    def "how transparent pixels are is read where the film says it"() {
        given:
        def film = made('film.webm', '-f lavfi -i color=0x40a060@0.25:s=64x48:r=10:d=0.3,format=yuva420p -c:v libvpx-vp9 -pix_fmt yuva420p')

        expect:
        Math.abs((shown(film)[0].center >>> 24) - 191) <= 2
    }

    def "frames of different lengths have their own times"() {
        given:
        def film = made('film.mp4', "-f lavfi -i testsrc2=s=64x48:r=30:d=1 -vf select='not(mod(n\\,2))+lt(n\\,6)' -fps_mode vfr -pix_fmt yuv420p")
        def facts = facts(film)
        def times = shown(film)*.seconds

        expect:
        facts.picture().get().timing().variable()
        times.take(8) == [0, 0.033, 0.067, 0.1, 0.133, 0.167, 0.2, 0.267]
    }

    def "sound that lasts longer than the pictures comes in frames without one"() {
        given:
        def film = made('film.mp4', '-f lavfi -i testsrc2=s=64x48:r=25:d=1 -f lavfi -i sine=440:d=2 -pix_fmt yuv420p')
        def frames = shown(film)

        expect:
        frames.count { it.width == 64 } == 25
        frames.findAll { it.width == 0 }*.samples.sum() > 47_000
    }

    def "a file with sound only has no pictures, and a cover is none"() {
        given:
        def film = made('film.m4a', '-f lavfi -i sine=440:d=1 -c:a aac')

        expect:
        facts(film).picture().empty
        shown(film)*.width.unique() == [0]
    }

    def "what is no film is refused: #what"() {
        given:
        def file = folder.resolve(name)
        content(file)

        when:
        new Ffmpeg().open(file, new Cancellation())

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.DATA
        e.message.startsWith("The f") && e.message.contains(file.toString())
        e.message.endsWith(remedy)

        where:
        what          | name        | content                                                       || remedy
        'nothing'     | 'empty.mp4' | ({ Files.createFile(it) })                                    || 'Copy it again from where it came.'
        'a text'      | 'text.mp4'  | ({ Files.writeString(it, 'no film at all\n' * 20) })          || 'Copy it again from where it came.'
        'a picture'   | 'still.mp4' | ({ javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(32, 32, 1), 'png', it.toFile()) }) || 'Give a film.'
    }

    def "a film that is not there is missing"() {
        when:
        new Ffmpeg().open(Path.of('nowhere.mp4'), new Cancellation())

        then:
        def e = thrown(Refusal)
        e.message == "There is no film 'nowhere.mp4'. Check its name."
        e.kind() == Refusal.Kind.MISSING
    }

    def "a film that is cut off is shown as far as it goes, and its flaw is known"() {
        given:
        def whole = Files.readAllBytes(made('whole.mp4', '-f lavfi -i testsrc2=s=128x96:r=25:d=4 -g 10 -movflags +faststart -pix_fmt yuv420p'))
        def film = Files.write(folder.resolve('cut.mp4'), Arrays.copyOf(whole, (int) (whole.length * 0.6)))
        def projection = new Ffmpeg().open(film, new Cancellation())
        int pictures = 0
        while (projection.next().present) {
            pictures++
        }

        expect:
        pictures in 20..90
        !projection.flaw().empty

        cleanup:
        projection.close()
    }

    def "pictures come out compressed, as many as went in, the first of them a key"() {
        given:
        def sheets = new Ffmpeg().press().get().start(64, 48, 24, new Cancellation())
        def picture = productions.motion.value.Planes.ofSize(64, 48)

        when:
        50.times {
            Arrays.fill(picture.luma(), (byte) (16 + 4 * it))
            sheets.add(picture)
        }
        sheets.finish()
        def all = []
        for (def sheet = sheets.next(); sheet.present; sheet = sheets.next()) {
            all << sheet.get()
        }

        then:
        all.size() == 50
        all[0].key()
        all[48].key()
        all.count { it.key() } == 2
        (sheets.sequenceParameters()[0] & 31) == 7
        (sheets.pictureParameters()[0] & 31) == 8

        cleanup:
        sheets.close()
    }

    def "work that is canceled stops between two frames and ends the programs"() {
        given:
        def cancellation = new Cancellation()
        def projection = new Ffmpeg().open(made('film.mp4', '-f lavfi -i testsrc2=s=64x48:r=25:d=2 -pix_fmt yuv420p'), cancellation)
        projection.next()
        cancellation.request()

        when:
        projection.next()

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.CANCELED

        cleanup:
        projection.close()
    }

    Path made(String name, String arguments) {
        def file = folder.resolve(name)
        def process = (['ffmpeg', '-nostdin', '-v', 'error', '-y'] + arguments.tokenize(' ') + [file.toString()]).execute()
        def complaint = process.errorStream.text
        assert process.waitFor() == 0: complaint
        file
    }

    /** Write the first four numbers that matter of the matrix in the header of the track (ISO/IEC 14496-12, 8.3.2). */
    static void turn(Path film, List<Integer> matrix) {
        def bytes = Files.readAllBytes(film)
        int at = new String(bytes, 'ISO-8859-1').indexOf('tkhd') + 44
        def buffer = java.nio.ByteBuffer.wrap(bytes)
        [0: matrix[0], 4: matrix[1], 12: matrix[2], 16: matrix[3]].each { place, value -> buffer.putInt(at + place, value << 16) }
        Files.write(film, bytes)
    }

    FilmFacts facts(Path film) {
        def projection = new Ffmpeg().open(film, new Cancellation())
        projection.close()
        projection.facts()
    }

    List<Map> shown(Path film) {
        def projection = new Ffmpeg().open(film, new Cancellation())
        def frames = []
        for (Optional<Frame> frame = projection.next(); frame.present; frame = projection.next()) {
            def f = frame.get()
            frames << [width  : f.width(), height: f.height(), samples: f.sound().length,
                       seconds: Math.round(f.seconds() * 1000) / 1000d,
                       corner : f.hasPicture() ? f.picture().color(1, 1) : 0,
                       center : f.hasPicture() ? f.picture().color(f.width().intdiv(2), f.height().intdiv(2)) : 0]
        }
        assert projection.flaw().empty
        projection.close()
        frames
    }
}
