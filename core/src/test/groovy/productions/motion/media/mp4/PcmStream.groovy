package productions.motion.media.mp4

import productions.motion.media.AccessUnit
import productions.motion.value.Planes

/** An H.264 stream whose key pictures carry their samples as they are (I_PCM) and whose others repeat the last one. */
class PcmStream {

    final int width
    final int height
    private int sinceKey
    private int keys

    PcmStream(int width, int height) {
        this.width = width
        this.height = height
    }

    byte[] sequenceParameters() {
        def bits = new Bits().u(8, 66).u(8, 0xc0).u(8, 40)
        bits.ue(0).ue(0).ue(2).ue(1).u(1, 0).ue(columns() - 1).ue(rows() - 1).u(1, 1).u(1, 1)
        int right = (columns() * 16 - width) >> 1
        int bottom = (rows() * 16 - height) >> 1
        bits.u(1, 1).ue(0).ue(right).ue(0).ue(bottom)
        bits.u(1, 1).u(2, 0).u(1, 1).u(3, 5).u(1, 0).u(1, 1).u(8, 1).u(8, 1).u(8, 1).u(6, 0)
        return bits.unit(0x67)
    }

    byte[] pictureParameters() {
        return new Bits().ue(0).ue(0).u(2, 0).ue(0).ue(0).ue(0).u(3, 0).ue(0).ue(0).ue(0).u(3, 4).unit(0x68)
    }

    /** A key picture; samples of 16 and more need no escapes. */
    AccessUnit key(Planes picture) {
        sinceKey = 0
        def bits = new Bits().ue(0).ue(7).ue(0).u(4, 0).ue(keys++ & 1).u(2, 0).ue(0).ue(0).ue(0).ue(0)
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                bits.ue(25).align()
                bits.block(picture.luma(), width, height, column * 16, row * 16, 16)
                bits.block(picture.blue(), width >> 1, height >> 1, column * 8, row * 8, 8)
                bits.block(picture.red(), width >> 1, height >> 1, column * 8, row * 8, 8)
            }
        }
        return new AccessUnit(lengthFirst(bits.unit(0x65)), true)
    }

    AccessUnit repeat() {
        sinceKey++
        def bits = new Bits().ue(0).ue(5).ue(0).u(4, sinceKey & 15).u(3, 0).ue(0).ue(0).ue(0).ue(0)
        return new AccessUnit(lengthFirst(bits.ue(columns() * rows()).unit(0x41)), false)
    }

    private int columns() { (width + 15) >> 4 }

    private int rows() { (height + 15) >> 4 }

    private static byte[] lengthFirst(byte[] unit) {
        def out = new ByteArrayOutputStream()
        [unit.length >> 24, unit.length >> 16, unit.length >> 8, unit.length].each { out.write(it) }
        out.writeBytes(unit)
        return out.toByteArray()
    }

    private static class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream()
        private int current = 0
        private int count = 0

        Bits u(int width, int value) {
            for (int i = width - 1; i >= 0; i--) {
                current = (current << 1) | ((value >> i) & 1)
                if (++count == 8) {
                    out.write(current)
                    current = 0
                    count = 0
                }
            }
            return this
        }

        Bits ue(int value) {
            int width = 32 - Integer.numberOfLeadingZeros(value + 1)
            return u(width - 1, 0).u(width, value + 1)
        }

        Bits align() {
            return count == 0 ? this : u(8 - count, 0)
        }

        Bits block(byte[] plane, int stride, int rows, int x, int y, int size) {
            for (int j = 0; j < size; j++) {
                for (int i = 0; i < size; i++) {
                    out.write(plane[Math.min(y + j, rows - 1) * stride + Math.min(x + i, stride - 1)])
                }
            }
            return this
        }

        byte[] unit(int head) {
            u(1, 1).align()
            def unit = new ByteArrayOutputStream()
            unit.write(head)
            unit.writeBytes(out.toByteArray())
            return unit.toByteArray()
        }
    }
}
