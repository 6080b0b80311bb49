package productions.motion.safety;

import java.util.Arrays;

/**
 * Changes from or to saturated red that are farther apart than 0.2 in the chromaticity diagram of CIE 1976: the halves of a
 * red flash (WCAG 2.2, <i>general flash and red flash thresholds</i>, the working definition).
 */
final class RedSwing implements Swing {

    private static final float SATURATED = 0.8f;
    private static final float APART = 0.2f;
    private static final float RED_U = 0.4507f;
    private static final float RED_V = 0.5229f;

    private final boolean[] wasRed;
    private final float[] u;
    private final float[] v;

    RedSwing(int cells) {
        wasRed = new boolean[cells];
        u = new float[cells];
        v = new float[cells];
        Arrays.fill(u, RED_U);
        Arrays.fill(v, RED_V);
    }

    @Override
    public boolean turns(int cell, CellLight now) {
        boolean red = now.redness[cell] >= SATURATED;
        return red != wasRed[cell] && distance(now.u[cell], now.v[cell], u[cell], v[cell]) > APART * APART;
    }

    @Override
    public void accept(int cell, CellLight now) {
        boolean red = now.redness[cell] >= SATURATED;
        if (turns(cell, now)) {
            wasRed[cell] = red;
            remember(cell, now);
        } else if (red == wasRed[cell] && isFartherOut(cell, now)) {
            remember(cell, now);
        }
    }

    /** The extreme counts, so that a change is not missed for being slow: the reddest red, the least red other. */
    private boolean isFartherOut(int cell, CellLight now) {
        boolean nearer = distance(now.u[cell], now.v[cell], RED_U, RED_V) < distance(u[cell], v[cell], RED_U, RED_V);
        return nearer == wasRed[cell];
    }

    private void remember(int cell, CellLight now) {
        u[cell] = now.u[cell];
        v[cell] = now.v[cell];
    }

    private static float distance(float u, float v, float otherU, float otherV) {
        return (u - otherU) * (u - otherU) + (v - otherV) * (v - otherV);
    }
}
