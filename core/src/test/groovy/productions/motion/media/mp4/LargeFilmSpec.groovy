package productions.motion.media.mp4

import java.nio.ByteBuffer
import productions.motion.media.SoundCodec
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('very large and very long films')
@Narrative('Numbers of 32 bits are written as long as they suffice, since every player knows them; then numbers of 64.')
class LargeFilmSpec extends Specification {

    def "places take 64 bits in files of more than 4 GiB only"() {
        given: 'the tables of a film of so many pictures of 1 MB each'
        def movie = movie(25)
        pictures.times {
            movie.pictures.add(1_000_000, VideoTrack.TICKS_A_PICTURE, it == 0)
            movie.chunk()
        }

        when:
        def head = head(movie)

        then:
        head.contains('co64') == large
        head.contains('stco') == !large

        and: 'the box of media says how large it is, and the last picture begins 1 MB before its end'
        long media = 1_000_000L * pictures
        def bytes = ByteBuffer.wrap(head.getBytes('ISO-8859-1'))
        int size = bytes.limit()
        int table = head.indexOf(large ? 'co64' : 'stco')
        large ? bytes.getLong(size - 8) == media + 16 : Integer.toUnsignedLong(bytes.getInt(size - 8)) == media + 8
        (large ? bytes.getLong(table + 12 + 8 * (pictures - 1))
                : Integer.toUnsignedLong(bytes.getInt(table + 12 + 4 * (pictures - 1)))) == size + media - 1_000_000

        where:
        pictures || large
        1000     || false
        4294     || false
        4295     || true
        5000     || true
    }

    def "times take 64 bits in films of more than a day only"() {
        given: 'so many hours on the clock of the film, 48000 ticks a second'
        def movie = movie(1)
        (hours * 3600).times { movie.pictures.add(10, VideoTrack.TICKS_A_PICTURE, true) }
        movie.chunk()

        when:
        def head = head(movie)
        int version = head.charAt(head.indexOf('mvhd') + 4)

        then:
        version == expected

        where:
        hours || expected
        24    || 0
        25    || 1
    }

    private static Movie movie(int framesPerSecond) {
        return new Movie(new VideoTrack(64, 48, framesPerSecond, new byte[8], new byte[4]),
                new SoundTrack(SoundCodec.OPUS, 312, new byte[0]))
    }

    private static String head(Movie movie) {
        def buffer = PlainHead.write(movie, Provenance.NONE, 0).buffer()
        def bytes = new byte[buffer.remaining()]
        buffer.get(bytes)
        return new String(bytes, 'ISO-8859-1')
    }
}
