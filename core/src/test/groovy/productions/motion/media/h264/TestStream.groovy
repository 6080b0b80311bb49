package productions.motion.media.h264

import groovy.transform.CompileStatic
import java.nio.ByteBuffer
import org.jcodec.codecs.h264.H264Decoder
import org.jcodec.common.model.Picture
import productions.motion.media.AccessUnit
import productions.motion.value.Planes

/** A film compressed, with what the encoder thinks a decoder will see of it. */
@CompileStatic
class TestStream {

    byte[] sequence
    byte[] picture
    List<AccessUnit> units = []
    List<Planes> sources = []
    List<Planes> reconstructions = []

    static TestStream of(TestFilm film, int frames, Quality quality, int threads) {
        def stream = new TestStream()
        try (def encoder = new H264Encoder(film.width, film.height, quality, threads)) {
            stream.sequence = encoder.sequenceParameters()
            stream.picture = encoder.pictureParameters()
            for (int frame = 0; frame < frames; frame++) {
                def source = film.picture(frame)
                stream.sources << source
                stream.units << encoder.encode(source)
                stream.reconstructions << encoder.reconstruction()
            }
        }
        stream
    }

    /** Return the NAL units of a picture. */
    static List<ByteBuffer> nals(AccessUnit unit) {
        def all = ByteBuffer.wrap(unit.data())
        List<ByteBuffer> nals = []
        while (all.hasRemaining()) {
            int length = all.getInt()
            nals << all.slice(all.position(), length)
            all.position(all.position() + length)
        }
        nals
    }

    /** Decode it with JCodec. */
    List<Planes> decoded() {
        def decoder = new H264Decoder()
        units.collect { unit ->
            def nals = [ByteBuffer.wrap(sequence), ByteBuffer.wrap(picture)] + nals(unit)
            def buffer = Picture.create(4112, 512, org.jcodec.common.model.ColorSpace.YUV420)
            cropped(decoder.decodeFrameFromNals(nals, buffer.data))
        }
    }

    private Planes cropped(Picture picture) {
        def size = sources[0]
        def planes = Planes.ofSize(size.width(), size.height())
        crop(picture, 0, planes.luma(), size.width())
        crop(picture, 1, planes.blue(), size.width().intdiv(2))
        crop(picture, 2, planes.red(), size.width().intdiv(2))
        planes
    }

    private static void crop(Picture picture, int plane, byte[] into, int width) {
        byte[] from = picture.getPlaneData(plane)
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) (from[i.intdiv(width) * picture.getPlaneWidth(plane) + i % width] + 128)
        }
    }

    /** Return the stream with start codes (Annex B). */
    byte[] annexB() {
        def out = new ByteArrayOutputStream()
        ([ByteBuffer.wrap(sequence), ByteBuffer.wrap(picture)] + units.collectMany { nals(it) }).each { ByteBuffer nal ->
            byte[] bytes = new byte[nal.remaining()]
            nal.duplicate().get(bytes)
            out.writeBytes([0, 0, 0, 1] as byte[])
            out.writeBytes(bytes)
        }
        out.toByteArray()
    }

    /** Return all reconstructed pictures as planar bytes. */
    byte[] planar() {
        def out = new ByteArrayOutputStream()
        reconstructions.each { Planes planes ->
            out.writeBytes(planes.luma())
            out.writeBytes(planes.blue())
            out.writeBytes(planes.red())
        }
        out.toByteArray()
    }
}
