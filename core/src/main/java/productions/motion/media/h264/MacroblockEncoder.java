package productions.motion.media.h264;

/**
 * Decides how each macroblock is coded: skipped, by motion, or from its neighbors.
 *
 * <p>What costs least is taken: squared error, bits at the usual exchange rate, and a price on getting the mean
 * brightness wrong, since that is what the eye sees first in smooth places.
 */
final class MacroblockEncoder {

    /**
     * No macroblock may take more than 3200 bits (clause A.3.1). Faint detail of one that would is left out: writing its
     * samples as they are would fit too, but not every decoder reads that.
     */
    private static final int MOST_BITS = 3100;

    /** How much worse an error of the mean is than the same error spread out. */
    private static final int BIAS_WEIGHT = 8;

    /** How much farther off a prediction from neighbors may be than one by motion to be worth a closer look. */
    private static final int PROMISING = 256;

    private final PictureInProgress picture;
    private final int sliceTop;
    private final BitWriter bits;
    private final CoefficientCounts counts;
    private final MacroblockWriter writer;
    private final MotionCompensation compensation;
    private final MotionSearch search;
    private final Precision keyPrecision;
    private final Precision usualPrecision;
    private final IntraPrediction intra = new IntraPrediction();
    private final Residual interResidual = new Residual();
    private final Residual intraResidual = new Residual();
    private final byte[] source = new byte[Macroblock.SAMPLES];
    private final byte[] prediction = new byte[Macroblock.SAMPLES];
    private final byte[] interSamples = new byte[Macroblock.SAMPLES];
    private final byte[] intraSamples = new byte[Macroblock.SAMPLES];

    private Precision precision;
    private int column;
    private int row;

    MacroblockEncoder(PictureInProgress picture, MacroblockGrid grid, int sliceTop, Quality quality, BitWriter bits) {
        this.picture = picture;
        this.sliceTop = sliceTop;
        this.bits = bits;
        keyPrecision = Precision.of(quality.keyQuantizer());
        usualPrecision = Precision.of(quality.quantizer());
        precision = usualPrecision;
        counts = new CoefficientCounts(grid.columns());
        writer = new MacroblockWriter(bits, counts);
        compensation = new MotionCompensation(grid, picture.reference());
        search = new MotionSearch(compensation, usualPrecision.differencesPerBit());
    }

    /** Start a slice. */
    void start() {
        counts.start();
        writer.start(picture.isKey());
        precision = picture.isKey() ? keyPrecision : usualPrecision;
        compensation.lookAt(picture.reference());
    }

    /** Code a macroblock of a key picture. */
    void key(int atColumn, int atRow) {
        enter(atColumn, atRow);
        intra.chooseLuma(source, picture.coded(), column, row, sliceTop);
        prepareIntra();
        bits.mark();
        writer.intra(intra, intraResidual);
        keepIntra(0);
    }

    /**
     * Code a macroblock of any other picture.
     *
     * @param skipped how many macroblocks before it were skipped and are not written yet
     * @return whether it is skipped too
     */
    boolean predicted(int atColumn, int atRow, int skipped) {
        enter(atColumn, atRow);
        int expected = picture.motion().expected(column, row, sliceTop);
        int still = picture.motion().skipped(column, row, sliceTop, expected);
        if (foretells(still) && !interResidual.drifts) {
            keepSkipped(still);
            return true;
        }
        int vector = search(expected);
        compensate(vector);
        precision.reconstruction().inter(interResidual, prediction, interSamples);
        boolean skippable = vector == still && interResidual.isEmpty();
        bits.mark();
        if (!skippable) {
            writeInter(skipped, vector, expected);
        }
        if (intraIsBetter(skipped)) {
            keepIntra(skipped);
            return false;
        }
        if (skippable) {
            bits.rewind();
            keepSkipped(still);
            return true;
        }
        bits.rewind();
        writeInter(skipped, vector, expected);
        keepInter(skipped, vector, expected);
        return false;
    }

    private void enter(int atColumn, int atRow) {
        column = atColumn;
        row = atRow;
        counts.enter(column);
        picture.source().read(column, row, source);
    }

    /** Return whether the vector of a skipped macroblock leaves nothing to add. */
    private boolean foretells(int still) {
        if (!compensation.reaches(column * 64 + Vector.x(still), row * 64 + Vector.y(still))) {
            return false;
        }
        compensate(still);
        return interResidual.isEmpty();
    }

    private void compensate(int vector) {
        compensation.aim(column * 64 + Vector.x(vector), row * 64 + Vector.y(vector));
        compensation.predict(prediction);
        precision.coder().inter(source, prediction, interResidual);
    }

    private int search(int expected) {
        search.start(source, column, row, expected);
        search.consider(Vector.ZERO);
        search.consider(expected);
        if (column > 0) {
            search.consider(picture.motion().get(column - 1, row));
        }
        if (row > sliceTop) {
            search.consider(picture.motion().get(column, row - 1));
        }
        search.consider(picture.earlierMotion().get(column, row));
        return search.find();
    }

    private void prepareIntra() {
        intra.chooseChroma(source, picture.coded(), column, row, sliceTop);
        precision.coder().intra(source, intra.samples(), intraResidual);
        precision.reconstruction().intra(intraResidual, intra.samples(), intraSamples);
    }

    /** Compare what stands behind the mark with the same macroblock foretold from its neighbors, and leave that there. */
    private boolean intraIsBetter(int skipped) {
        intra.chooseLuma(source, picture.coded(), column, row, sliceTop);
        if (intra.lumaDistance() > search.leastCost() + PROMISING) {
            return false;
        }
        long interCost = cost(interSamples, bits.bitsSinceMark());
        prepareIntra();
        bits.rewind();
        bits.putUnsigned(skipped);
        writer.intra(intra, intraResidual);
        return cost(intraSamples, bits.bitsSinceMark()) < interCost;
    }

    private long cost(byte[] samples, int bitCount) {
        long bias = Macroblock.bias(source, samples);
        return Macroblock.squares(source, samples)
                + BIAS_WEIGHT * bias * bias / 256
                + (long) precision.squaresPerBit() * bitCount;
    }

    private void writeInter(int skipped, int vector, int expected) {
        bits.putUnsigned(skipped);
        writer.inter(vector, expected, interResidual);
    }

    private void keepSkipped(int vector) {
        counts.fill(0);
        keep(prediction);
        picture.motion().set(column, row, vector);
    }

    private void keepInter(int skipped, int vector, int expected) {
        for (int least = 2; bits.bitsSinceMark() > MOST_BITS; least++) {
            interResidual.dropLevelsUnder(least);
            precision.reconstruction().inter(interResidual, prediction, interSamples);
            bits.rewind();
            writeInter(skipped, vector, expected);
        }
        keep(interSamples);
        picture.motion().set(column, row, vector);
    }

    private void keepIntra(int skipped) {
        for (int least = 2; bits.bitsSinceMark() > MOST_BITS; least++) {
            intraResidual.dropLevelsUnder(least);
            precision.reconstruction().intra(intraResidual, intra.samples(), intraSamples);
            bits.rewind();
            if (!picture.isKey()) {
                bits.putUnsigned(skipped);
            }
            writer.intra(intra, intraResidual);
        }
        keep(intraSamples);
        picture.motion().setIntra(column, row);
    }

    private void keep(byte[] samples) {
        counts.leave(column);
        picture.coded().write(column, row, samples);
    }
}
