package productions.motion.media.read

import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import productions.motion.media.AccessUnit
import productions.motion.media.SoundCodec
import productions.motion.media.aac.AacSound as AacEncoder
import productions.motion.media.h264.H264Encoder
import productions.motion.media.h264.Quality
import productions.motion.media.mp4.Mp4Recorder
import productions.motion.media.mp4.Oracle
import productions.motion.media.mp4.PcmStream
import productions.motion.media.mp4.Provenance
import productions.motion.media.mp4.SampleFilm
import productions.motion.media.mp4.SoundTrack
import productions.motion.media.mp4.VideoTrack
import productions.motion.value.Planes
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('reading a film')
@Narrative('''What was recorded is read back: facts first, then pictures one at a time in the order they are shown, and
sound as it is heard.''')
class Mp4FilmSpec extends Specification {

    @TempDir
    Path folder

    def "a film knows its size, rate, length, codecs and colors"() {
        given:
        def film = Mp4Film.open(new SampleFilm(width: 62, height: 46, framesPerSecond: 30, pictures: 37)
                .record(folder.resolve('facts.mp4')))

        expect:
        film.video() == new VideoFacts(62, 46, new FrameRate(30, 1), 37, 'avc1', ColorTags.BT709)
        film.sound().get() == new SoundFacts('Opus', 48000, 2, 37 * 1600, 312)

        cleanup:
        film.close()
    }

    def "a film tells its title, comment and recipe word for word"() {
        given:
        def provenance = new Provenance('Ein Hafen 🌊 "still"', 'motion:1 ' + 'eJyrVkrLz1ey' * 200, '{"a":"ü' + 'x' * 100_000 + '"}')
        def film = Mp4Film.open(new SampleFilm(provenance: provenance).record(folder.resolve('told.mp4')))

        expect:
        film.title().get() == provenance.title()
        film.comment().get() == provenance.comment()
        film.recipe().get() == provenance.recipe()

        cleanup:
        film.close()
    }

    def "a film without provenance tells nothing"() {
        given:
        def film = Mp4Film.open(new SampleFilm(provenance: Provenance.NONE).record(folder.resolve('mute.mp4')))

        expect:
        film.title().empty
        film.comment().empty
        film.recipe().empty

        cleanup:
        film.close()
    }

    @Requires({ Oracle.isHere() })
    def "pictures come back bit for bit, from any frame on"() {
        given:
        def film = Mp4Film.open(rerecorded(folder.resolve('bits.mp4')))

        expect:
        pictures(film, first) == pictures(film, 0).drop(first)
        pictures(film, 0) == reference(folder.resolve('raw.yuv'))

        cleanup:
        film.close()

        where:
        first << [0, 1, 9, 10, 29, 44]
    }

    @Requires({ Oracle.isHere() })
    def "pictures of our own encoder come back as ffmpeg sees them: #content"() {
        given:
        def file = encoded(folder.resolve('own.mp4'), content, quantizer)
        Oracle.ffmpeg('-i', file, '-f', 'rawvideo', folder.resolve('own.yuv'))
        def film = Mp4Film.open(file)

        expect:
        pictures(film, 0) == reference(folder.resolve('own.yuv'))
        pictures(film, 7) == reference(folder.resolve('own.yuv')).drop(7)

        cleanup:
        film.close()

        where:
        content  | quantizer
        'smooth' | 22
        'noise'  | 27
        'noise'  | 22
        'noise'  | 18
    }

    @Requires({ Oracle.isHere() })
    def "several readers of one film do not disturb one another"() {
        given:
        def film = Mp4Film.open(rerecorded(folder.resolve('shared.mp4')))
        def alone = pictures(film, 0)

        expect:
        (1..4).toList().parallelStream().map { pictures(film, 0) }.toList().every { it == alone }

        cleanup:
        film.close()
    }

    def "after the last picture there is none"() {
        given:
        def film = Mp4Film.open(new SampleFilm().record(folder.resolve('end.mp4')))

        expect:
        pictures(film, 60) == []

        when:
        film.pictures(61)

        then:
        def e = thrown(IllegalArgumentException)
        e.message == "There is no frame 61 in '${folder.resolve('end.mp4')}'. It has frames 0 to 59."

        cleanup:
        film.close()
    }

    def "sound comes back as long as the pictures, each sample in its place"() {
        given:
        def film = Mp4Film.open(new SampleFilm(framesPerSecond: 25, pictures: 33).record(folder.resolve('sound.mp4')))
        def left = new float[70_000]
        def right = new float[70_000]

        when:
        int count = readAll(film.samples(), left, right, 777)

        then:
        count == 33 * 1920

        and: 'the tone is where it was, and half as loud on the right'
        double error = 0
        double power = 0
        for (int i = 4800; i < count - 4800; i++) {
            double wanted = 8000 / 32768 * Math.sin(2 * Math.PI * 440 * i / 48000)
            error += (left[i] - wanted)**2 + (2 * right[i] - wanted)**2
            power += 2 * wanted**2
        }
        10 * Math.log10(power / error) > 25

        cleanup:
        film.close()
    }

    @Requires({ Oracle.isHere() })
    def "AAC of our own films comes back as ffmpeg hears it"() {
        given: 'a tone that ffmpeg compressed without noise substitution, in a film of ours'
        def packets = folder.resolve('tone.aac')
        Oracle.ffmpeg('-f', 'lavfi', '-i', 'sine=440:r=48000:d=2', '-ac', '2', '-c:a', 'aac', '-aac_pns', '0', '-b:a', '160k', packets)
        def heard = Oracle.ffmpeg('-i', packets, '-f', 's16le', '-')
        def file = withAac(packets, folder.resolve('aac.mp4'))
        def film = Mp4Film.open(file)
        def left = new float[50_000]
        def right = new float[50_000]

        expect:
        film.sound().get() == new SoundFacts('mp4a', 48000, 2, 48000, 1024)
        readAll(film.samples(), left, right, 1000) == 48000

        and: 'ffmpeg decoded the packets with their priming'
        (0..<48000).every {
            int at = 4 * (it + 1024)
            short wanted = (short) ((heard[at] & 255) | (heard[at + 1] << 8))
            Math.abs(left[it] * 32768 - wanted) <= 2
        }

        and: 'ffprobe finds nothing to complain of'
        Oracle.probe(file).get('streams').get(1).get('profile').asString() == 'LC'

        cleanup:
        film.close()
    }

    def "the sound of our own AAC encoder comes back in its place: #content"() {
        given:
        def encoder = new AacEncoder()
        def stream = new PcmStream(64, 48)
        def recorder = Mp4Recorder.start(folder.resolve('own.mp4'),
                new VideoTrack(64, 48, 24, stream.sequenceParameters(), stream.pictureParameters()),
                new SoundTrack(SoundCodec.AAC, encoder.primingSamples(), encoder.configuration()))
        24.times { recorder.picture(it == 0 ? stream.key(new SampleFilm().picture(0)) : stream.repeat()) }
        int size = encoder.blockSize()
        def chance = new Random(3)
        def wanted = (0..<size * 60).collect {
            (float) (content == 'noise' ? 0.9 * chance.nextFloat() - 0.45 : 0.95 * Math.sin(2 * Math.PI * 440 * it / 48000))
        } as float[]
        60.times {
            def block = Arrays.copyOfRange(wanted, it * size, (it + 1) * size)
            recorder.sound(encoder.encode(block, block), size)
        }
        def film = Mp4Film.open(recorder.finish(new Provenance('own', '', ''), 48_000))
        def left = new float[50_000]
        def right = new float[50_000]

        expect:
        readAll(film.samples(), left, right, 1000) == 48_000

        and:
        double error = (0..<48_000).sum { (left[it] - wanted[it])**2 }
        double power = (0..<48_000).sum { wanted[it]**2 }
        10 * Math.log10(power / error) > decibels

        cleanup:
        film.close()

        where:
        content | decibels
        'tone'  | 30
        'noise' | 3
    }

    @Requires({ Oracle.isHere() })
    def "AAC of other programs is refused, since noise in it would fall silent"() {
        given:
        def file = folder.resolve('other.mp4')
        Oracle.ffmpeg('-f', 'lavfi', '-i', 'testsrc2=s=64x48:d=1', '-f', 'lavfi', '-i', 'sine=r=48000:d=1', '-c:v', 'libx264',
                '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-ac', '2', file)

        when:
        Mp4Film.open(file).withCloseable { it.samples() }

        then:
        def e = thrown(FilmException)
        e.message.startsWith("The film '$file' has AAC sound of another program, which Motion cannot read by itself.")
    }

    def "an unfinished recording reads up to its last whole fragment"() {
        given:
        def recorder = new SampleFilm().start(folder.resolve('killed.mp4'))
        new SampleFilm().fill(recorder, 60)

        when:
        def film = Mp4Film.open(folder.resolve('killed.partial.mp4'))

        then:
        film.video().frames() == 48
        film.video().rate() == new FrameRate(24, 1)
        film.sound().get().samples() > 90_000

        cleanup:
        film?.close()
        recorder.close()
    }

    def "a rescued recording is a plain film whose sound is no longer than its pictures"() {
        given:
        def recorder = new SampleFilm().start(folder.resolve('killed.mp4'))
        new SampleFilm().fill(recorder, 60)
        def partial = folder.resolve('killed.partial.mp4')
        def cut = folder.resolve('cut.partial.mp4')
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(partial), (int) Files.size(partial) - 1000))

        when:
        def film = Mp4Film.open(Mp4Rescue.rescue(cut))

        then: 'the first second is whole; of the second one only the pictures are'
        film.video().frames() == 48
        film.sound().get().samples() >= 48_000
        film.sound().get().samples() <= 96_000
        folder.toFile().list().sort() == ['cut.partial.mp4', 'cut.rescued.mp4', 'killed.partial.mp4']

        cleanup:
        film?.close()
        recorder.close()
    }

    @Requires({ Oracle.isHere() })
    def "films of x264 come back bit for bit: #options"() {
        given:
        def file = folder.resolve('x264.mp4')
        def raw = folder.resolve('raw.yuv')
        Oracle.ffmpeg('-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=30:d=1.5', '-pix_fmt', 'yuv420p', '-c:v', 'libx264', *options, file)
        Oracle.ffmpeg('-i', file, '-f', 'rawvideo', raw)
        def film = Mp4Film.open(file)

        expect:
        film.video().frames() == 45
        pictures(film, 0) == reference(raw)
        pictures(film, 20) == reference(raw).drop(20)

        cleanup:
        film.close()

        where:
        options << [
                ['-preset', 'medium'],
                ['-preset', 'veryfast', '-profile:v', 'baseline'],
                ['-preset', 'fast', '-x264-params', 'slices=4:keyint=10'],
                ['-preset', 'fast', '-bf', '3', '-x264-params', 'keyint=12:open-gop=1:direct=spatial'],
        ]
    }

    def "blocks that carry their samples as they are would come out wrong and are refused"() {
        given:
        def file = new SampleFilm().record(folder.resolve('raw.mp4'))

        when:
        Mp4Film.open(file).withCloseable { pictures(it, 0) }

        then:
        def e = thrown(FilmException)
        e.message == "The film '$file' has H.264 with uncompressed blocks, which Motion cannot read by itself. Install " +
                'the FFmpeg plugin, or convert the film to 8-bit H.264 with Opus sound.'
    }

    @Requires({ Oracle.isHere() })
    def "pictures our decoder would get wrong are refused by name: #feature"() {
        given:
        def file = folder.resolve('odd.mp4')
        Oracle.ffmpeg('-f', 'lavfi', '-i', 'testsrc2=s=160x96:r=30:d=0.5', *options, file)

        when:
        Mp4Film.open(file).withCloseable { pictures(it, 0) }

        then:
        def e = thrown(FilmException)
        e.message == "The film '$file' has $feature, which Motion cannot read by itself. Install the FFmpeg plugin, or " +
                'convert the film to 8-bit H.264 with Opus sound.'

        where:
        options                                                                                  | feature
        x264('-pix_fmt', 'yuv420p10le')                                                          | 'H.264 of profile 110'
        x264('-pix_fmt', 'yuv444p')                                                              | 'H.264 of profile 244'
        x264('-pix_fmt', 'gray')                                                                 | 'H.264 with other chroma than 4:2:0'
        x264('-pix_fmt', 'yuv420p', '-flags', '+ildct+ilme')                                     | 'interlaced pictures'
        x264('-pix_fmt', 'yuv420p', '-x264-params', 'cqm=jvt')                                   | 'H.264 with scaling matrices'
        x264('-pix_fmt', 'yuv420p', '-bf', '3', '-x264-params', 'direct=temporal:b-adapt=0')     | 'H.264 with temporal direct prediction'
        x264('-pix_fmt', 'yuv420p', '-preset', 'ultrafast')                                      | 'H.264 without loop filter'
        x264('-pix_fmt', 'yuv420p', '-x264-params', 'constrained-intra=1')                       | 'H.264 with constrained intra prediction'
        x264('-pix_fmt', 'yuv420p', '-colorspace', 'bt470bg')                                    | 'colors of matrix 5 (ITU-T H.273) instead of BT.709'
        ['-c:v', 'mpeg4']                                                                        | "pictures of the kind 'mp4v'"
    }

    private static Path encoded(Path file, String content, int quantizer) {
        def encoder = new H264Encoder(160, 90, new Quality(quantizer, 5), 2)
        def recorder = Mp4Recorder.start(file,
                new VideoTrack(160, 90, 30, encoder.sequenceParameters(), encoder.pictureParameters()),
                new SoundTrack(SoundCodec.OPUS, 312, new byte[0]))
        def planes = Planes.ofSize(160, 90)
        def chance = new Random(5)
        12.times { frame ->
            for (int i = 0; i < planes.luma().length; i++) {
                planes.luma()[i] = (byte) (content == 'noise' ? 16 + chance.nextInt(220) : 40 + (i % 160 + i.intdiv(160) + 3 * frame) % 512 / 3)
            }
            for (int i = 0; i < planes.blue().length; i++) {
                planes.blue()[i] = (byte) (content == 'noise' ? 16 + chance.nextInt(225) : 128)
                planes.red()[i] = (byte) (content == 'noise' ? 16 + chance.nextInt(225) : 100 + frame)
            }
            recorder.picture(encoder.encode(planes))
        }
        encoder.close()
        return recorder.finish(Provenance.NONE, 0)
    }

    /** The packets of an ADTS file (ISO/IEC 14496-3, 1.A.2.2), each behind a head of 7 bytes, in a film of one second. */
    private static Path withAac(Path adts, Path file) {
        def stream = new PcmStream(64, 48)
        def recorder = Mp4Recorder.start(file,
                new VideoTrack(64, 48, 24, stream.sequenceParameters(), stream.pictureParameters()),
                new SoundTrack(SoundCodec.AAC, 1024, [0x11, 0x90] as byte[]))
        24.times { recorder.picture(it == 0 ? stream.key(new SampleFilm().picture(0)) : stream.repeat()) }
        def bytes = Files.readAllBytes(adts)
        for (int at = 0; at < bytes.length;) {
            int size = (bytes[at + 3] & 3) << 11 | (bytes[at + 4] & 255) << 3 | (bytes[at + 5] & 255) >> 5
            recorder.sound(Arrays.copyOfRange(bytes, at + 7, at + size), 1024)
            at += size
        }
        return recorder.finish(new Provenance('tone', '', ''), 48_000)
    }

    /** Pictures of x264 in a film of ours. */
    private Path rerecorded(Path file) {
        def source = folder.resolve('source.mp4')
        Oracle.ffmpeg('-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=30:d=1.5', '-pix_fmt', 'yuv420p', '-c:v', 'libx264',
                '-profile:v', 'baseline', '-x264-params', 'keyint=10:slices=3', source)
        Oracle.ffmpeg('-i', source, '-f', 'rawvideo', folder.resolve('raw.yuv'))
        def film = Mp4Film.open(source)
        def avc = film.pictureFormat().avc()
        def recorder = Mp4Recorder.start(file,
                new VideoTrack(160, 90, 30, avc.sequenceUnits()[0], avc.pictureUnits()[0]),
                new SoundTrack(SoundCodec.OPUS, 312, new byte[0]))
        def samples = film.pictureSamples()
        for (int i = 0; i < samples.count(); i++) {
            def data = film.file().read(samples.places.get(i), samples.sizes.get(i))
            recorder.picture(new AccessUnit(data, samples.keyBefore(i) == i))
        }
        film.close()
        return recorder.finish(Provenance.NONE, 0)
    }

    private static List<String> x264(String... more) {
        return ['-c:v', 'libx264'] + more.toList()
    }

    static int readAll(Samples samples, float[] left, float[] right, int step) {
        int count = 0
        def a = new float[step]
        def b = new float[step]
        for (int n = samples.read(a, b, step); n > 0; n = samples.read(a, b, step)) {
            System.arraycopy(a, 0, left, count, n)
            System.arraycopy(b, 0, right, count, n)
            count += n
        }
        return count
    }

    static List<String> pictures(Mp4Film film, int first) {
        def prints = []
        film.pictures(first).withCloseable { all ->
            for (def next = all.next(); next.present; next = all.next()) {
                prints << fingerprint(next.get())
            }
        }
        return prints
    }

    static String fingerprint(Planes planes) {
        return digest(planes.luma(), planes.blue(), planes.red())
    }

    private static List<String> reference(Path raw) {
        def bytes = Files.readAllBytes(raw)
        int size = 160 * 90 * 3 / 2
        return (0..<bytes.length.intdiv(size)).collect { digest(Arrays.copyOfRange(bytes, it * size, (it + 1) * size)) }
    }

    private static String digest(byte[]... parts) {
        def digest = MessageDigest.getInstance('MD5')
        parts.each { digest.update(it) }
        return digest.digest().encodeHex()
    }
}
