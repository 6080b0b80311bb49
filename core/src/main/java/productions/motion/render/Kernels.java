package productions.motion.render;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import productions.motion.family.Gradient;

/**
 * A row kernel of its own for each class of gradients.
 *
 * <p>A call through an interface is inlined by the JIT only while it has seen one or two classes there. In one shared
 * loop the third kind of gradient would make every film slow for the rest of the process, so each class gets a hidden
 * copy of the loop with its own profile.
 */
final class Kernels extends ClassValue<RowKernel> {

    /** One table for the process: it holds code, no state, and goes when its gradients are unloaded. */
    private static final Kernels ALL = new Kernels();

    private Kernels() {}

    /** Return the kernel that belongs to a gradient. */
    static RowKernel of(Gradient gradient) {
        return ALL.get(gradient.getClass());
    }

    @Override
    protected RowKernel computeValue(Class<?> gradient) {
        try (InputStream code = PixelRow.class.getResourceAsStream("PixelRow.class")) {
            if (code == null) {
                throw new IllegalStateException("PixelRow.class is not beside its class. Rebuild Motion.");
            }
            return (RowKernel) MethodHandles.lookup()
                    .defineHiddenClass(code.readAllBytes(), true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("No kernel can be made for " + gradient.getName() + ".", e);
        }
    }
}
