package productions.motion.value

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.media.mp4.Oracle
import spock.lang.Narrative
import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('pictures of a film as pixels')
@Narrative('Luma and chroma in limited range become red, green and blue as a player shows them.')
class PlanarPictureSpec extends Specification {

    @TempDir
    Path folder

    def "black, white, gray and the primaries of BT.709 are themselves"() {
        given:
        def planes = flat(luma, blue, red)

        expect:
        pixels(planes).every { Integer.toHexString(it) == rgb }

        where:
        luma | blue | red || rgb
        16   | 128  | 128 || '0'
        235  | 128  | 128 || 'ffffff'
        126  | 128  | 128 || '808080'
        63   | 102  | 240 || 'ff0100'      // the nearest to pure red that 8 bits hold
        173  | 42   | 26  || 'ff01'
        32   | 240  | 118 || '100ff'
        0    | 128  | 128 || '0'           // below black
        255  | 128  | 128 || 'ffffff'      // above white
    }

    def "every color is within half a step of the formula of BT.709"() {
        expect:
        for (int luma = 16; luma <= 235; luma += 9) {
            for (int blue = 16; blue <= 240; blue += 14) {
                for (int red = 16; red <= 240; red += 14) {
                    double y = (luma - 16) / 219
                    double cb = (blue - 128) / 224
                    double cr = (red - 128) / 224
                    double[] wanted = [y + 1.5748 * cr, y - 0.2126 * 1.5748 / 0.7152 * cr - 0.0722 * 1.8556 / 0.7152 * cb,
                            y + 1.8556 * cb]
                    int pixel = pixels(flat(luma, blue, red))[0]
                    for (int i = 0; i < 3; i++) {
                        double clipped = Math.max(0, Math.min(255, 255 * wanted[i]))
                        assert Math.abs((pixel >> (16 - 8 * i) & 255) - clipped) <= 0.501
                    }
                }
            }
        }
    }

    def "chroma lies on the left pixel of a pair and between two rows"() {
        given: 'gray on the left, red on the right, in both rows of chroma'
        def planes = Planes.ofSize(4, 4)
        Arrays.fill(planes.luma(), (byte) 100)
        Arrays.fill(planes.blue(), (byte) 128)
        planes.red()[0] = (byte) 128
        planes.red()[1] = (byte) 168
        planes.red()[2] = (byte) 128
        planes.red()[3] = (byte) 168

        when:
        def row = pixels(planes)[0..3].collect { it >> 16 }

        then: 'the second pixel is half-way, the fourth goes on as the third'
        row == [98, 134, 170, 170]
    }

    @Requires({ Oracle.isHere() })
    def "a picture looks as ffmpeg shows it"() {
        given:
        def raw = folder.resolve('raw.yuv')
        def rgb = folder.resolve('raw.rgb')
        def made = Planes.ofSize(128, 96)
        (0..<128 * 96).each { made.luma()[it] = (byte) (40 + (it % 128) + it.intdiv(128) * 0.5) }
        (0..<64 * 48).each {
            made.blue()[it] = (byte) (96 + (it % 64))
            made.red()[it] = (byte) (160 - it.intdiv(64))
        }
        raw.toFile().withOutputStream { out -> [made.luma(), made.blue(), made.red()].each { out.write(it) } }
        Oracle.ffmpeg('-f', 'rawvideo', '-s', '128x96', '-pix_fmt', 'yuv420p', '-i', raw, '-vf',
                'scale=in_color_matrix=bt709:in_range=tv:in_h_chr_pos=0:in_v_chr_pos=128:flags=bilinear+accurate_rnd+full_chroma_int+full_chroma_inp,format=rgb24',
                '-f', 'rawvideo', rgb)
        def samples = Files.readAllBytes(raw)
        def shown = Files.readAllBytes(rgb)
        int size = 128 * 96
        def planes = new Planes(128, 96, Arrays.copyOfRange(samples, 0, size),
                Arrays.copyOfRange(samples, size, size + (size >> 2)), Arrays.copyOfRange(samples, size + (size >> 2), samples.length))

        when:
        def ours = pixels(planes)
        def differences = (0..<3 * size).collect { Math.abs((shown[it] & 255) - (ours[it.intdiv(3)] >> (16 - 8 * (it % 3)) & 255)) }

        then:
        differences.max() <= 10
        differences.sum() / differences.size() < 0.8
    }

    private static int[] pixels(Planes planes) {
        new PlanarPicture(planes).packed().pixels()
    }

    private static Planes flat(int luma, int blue, int red) {
        def planes = Planes.ofSize(2, 2)
        Arrays.fill(planes.luma(), (byte) luma)
        Arrays.fill(planes.blue(), (byte) blue)
        Arrays.fill(planes.red(), (byte) red)
        return planes
    }
}
