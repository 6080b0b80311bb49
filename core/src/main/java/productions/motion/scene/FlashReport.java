package productions.motion.scene;

/**
 * How a film stands against the limits for photosensitive people (WCAG 2.3.1): not more than three flashes a second.
 *
 * @param flashesPerSecond the most flashes in any one second, counted where most of the picture flashes together
 * @param redFlashesPerSecond the same for flashes of saturated red
 * @param atSeconds when the worst second ends
 * @param isSafe whether both stay within the limit
 * @param isLimited whether pictures were softened to get there
 */
public record FlashReport(
        double flashesPerSecond, double redFlashesPerSecond, double atSeconds, boolean isSafe, boolean isLimited) {}
