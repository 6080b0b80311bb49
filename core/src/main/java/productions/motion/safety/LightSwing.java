package productions.motion.safety;

import java.util.Arrays;

/**
 * Opposing changes of relative luminance by a tenth or more where the darker state is below 0.8: the halves of a general
 * flash (WCAG 2.2, <i>general flash and red flash thresholds</i>).
 */
final class LightSwing implements Swing {

    private static final float CHANGE = 0.1f;
    private static final float DARKER = 0.8f;

    private final float[] low;
    private final float[] high;
    private final byte[] direction;

    LightSwing(int cells) {
        low = new float[cells];
        high = new float[cells];
        direction = new byte[cells];
        Arrays.fill(low, 1);
    }

    @Override
    public boolean turns(int cell, CellLight now) {
        return turn(cell, now.luminance[cell]) != 0;
    }

    @Override
    public void accept(int cell, CellLight now) {
        float light = now.luminance[cell];
        int turn = turn(cell, light);
        if (turn != 0) {
            direction[cell] = (byte) turn;
            low[cell] = light;
            high[cell] = light;
        } else {
            low[cell] = Math.min(low[cell], light);
            high[cell] = Math.max(high[cell], light);
        }
    }

    private int turn(int cell, float light) {
        if (direction[cell] <= 0 && light - low[cell] >= CHANGE && low[cell] < DARKER) {
            return 1;
        }
        return direction[cell] >= 0 && high[cell] - light >= CHANGE && light < DARKER ? -1 : 0;
    }
}
