package productions.motion.media.read

import java.nio.ByteBuffer
import java.nio.file.Files
import java.nio.file.Path
import productions.motion.media.SoundCodec
import productions.motion.media.h264.H264Encoder
import productions.motion.media.h264.Quality
import productions.motion.media.mp4.Mp4Recorder
import productions.motion.media.mp4.Provenance
import productions.motion.media.mp4.SampleFilm
import productions.motion.media.mp4.SoundTrack
import productions.motion.media.mp4.VideoTrack
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout
import spock.lang.Title

@Title('damaged films')
@Narrative('''Whatever is wrong with a file, reading it ends, needs no more memory than the film would, and says in one
sentence what is wrong and what to do.''')
@Timeout(50)
class DamageSpec extends Specification {

    @TempDir
    Path folder

    @Shared
    byte[] film

    def setup() {
        film = film ?: Files.readAllBytes(record(folder.resolve('whole.mp4')))
    }

    def "a file that is not there, empty, short or of another kind is no film"() {
        given:
        def file = folder.resolve('odd.mp4')
        if (content != null) {
            Files.write(file, content as byte[])
        }

        when:
        Mp4Film.open(file)

        then:
        def e = thrown(FilmException)
        e.message == sentence.replace('FILE', "'$file'")

        where:
        content                    || sentence
        null                       || 'There is no film FILE. Check the name.'
        []                         || 'The file FILE is no MP4 film. Give a film that ends in .mp4, or convert it.'
        [1, 2, 3]                  || 'The file FILE is no MP4 film. Give a film that ends in .mp4, or convert it.'
        'RIFF1234WAVEfmt '.bytes   || 'The file FILE is no MP4 film. Give a film that ends in .mp4, or convert it.'
        [0, 0, 0, 8] + 'ftyp'.bytes.toList() || "The film FILE is damaged: it has no description (moov). Copy it again from where it came, or make it anew."
    }

    def "a folder is no film"() {
        when:
        Mp4Film.open(folder)

        then:
        thrown(FilmException)
    }

    def "a film that is cut anywhere says so"() {
        given:
        def file = folder.resolve('cut.mp4')

        expect:
        (1..20).every {
            int length = (int) ((long) film.length * it / 21)
            Files.write(file, Arrays.copyOf(film, length))
            complaint(file).startsWith("The film '$file' is cut off: its end is missing. ")
        }
    }

    def "a film with a number made absurd is refused in a sentence, or read as far as it makes sense: #box"() {
        given:
        def file = folder.resolve('huge.mp4')
        int at = new String(film, 'ISO-8859-1').indexOf(box)

        expect:
        at > 0
        [0, 0x7fff_ffff, -100].every { number ->
            (-4..24).step(4).every { offset ->
                def bytes = film.clone()
                ByteBuffer.wrap(bytes).putInt(at + offset, number)
                Files.write(file, bytes)
                sentenceOrNothing(complaint(file, 1))
            }
        }

        where:
        box << ['moov', 'mvhd', 'trak', 'tkhd', 'elst', 'mdia', 'mdhd', 'hdlr', 'minf', 'stbl', 'stsd', 'avc1', 'avcC', 'colr',
                'stts', 'stss', 'stsc', 'stsz', 'stco', 'Opus', 'dOps', 'meta', 'keys', 'ilst', 'mdat', 'udta', 'data']
    }

    def "a film with bytes turned to others in its description is refused in a sentence, or read"() {
        given:
        def file = folder.resolve('flipped.mp4')
        int media = new String(film, 'ISO-8859-1').indexOf('mdat')
        def chance = new Seed(7).of('flip')

        expect:
        (0..<120).every { i ->
            def bytes = film.clone()
            (0..<3).each {
                int at = (int) (chance.of(i).of(it).unit() * media)
                bytes[at] = (byte) (chance.of(i).of(it).of('to').unit() * 256)
            }
            Files.write(file, bytes)
            sentenceOrNothing(complaint(file))
        }
    }

    def "a film with zeros or noise in its media is refused in a sentence, or played with errors"() {
        given:
        def file = folder.resolve('noisy.mp4')
        int media = new String(film, 'ISO-8859-1').indexOf('mdat') + 4
        def chance = new Seed(8).of('noise')

        expect:
        (0..<40).every { i ->
            def bytes = film.clone()
            int at = media + (int) (chance.of(i).unit() * (bytes.length - media - 64))
            (0..<60).each { bytes[at + it] = (byte) (i % 2 == 0 ? 0 : chance.of(i).of(it).unit() * 256) }
            Files.write(file, bytes)
            sentenceOrNothing(complaint(file))
        }
    }

    /** What is said when a film is read, nothing when all went well. Anything but a sentence breaks the spec. */
    private static String complaint(Path file, int frames = 12) {
        try {
            Mp4Film.open(file).withCloseable { film ->
                film.pictures(0).withCloseable { pictures ->
                    for (int i = 0; i < frames && pictures.next().present; i++) {
                        // only that it ends matters
                    }
                }
                def left = new float[48000]
                film.samples().read(left, left, 4000 * frames)
            }
            return ''
        } catch (FilmException e) {
            return e.message
        }
    }

    private static boolean sentenceOrNothing(String said) {
        return said.empty || said ==~ /(?s)The (film|file) '.*[.]/
    }

    private static Path record(Path file) {
        def encoder = new H264Encoder(48, 32, Quality.usual(6), 1)
        def recorder = Mp4Recorder.start(file,
                new VideoTrack(48, 32, 12, encoder.sequenceParameters(), encoder.pictureParameters()),
                new SoundTrack(SoundCodec.OPUS, 312, new byte[0]))
        def sample = new SampleFilm(width: 48, height: 32, keyEvery: 3)
        for (int i = 0; i < 12; i++) {
            recorder.picture(encoder.encode(sample.picture(i)))
        }
        encoder.close()
        SampleFilm.opus(48_312).each { recorder.sound(it, SampleFilm.PACKET) }
        return recorder.finish(new Provenance('damaged', 'motion:1 x', '{}'), 48_000)
    }
}
