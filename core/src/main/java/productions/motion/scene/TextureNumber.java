package productions.motion.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** The numbers of a {@link Texture} by name, in the order it holds them. */
public enum TextureNumber {
    STRENGTH(Texture::strength),
    SCALE(Texture::scale),
    SMOOTHNESS(Texture::smoothness);

    private final ToDoubleFunction<Texture> number;

    TextureNumber(ToDoubleFunction<Texture> number) {
        this.number = number;
    }

    /** Return the number of a name, or refuse and say which there are. */
    public static TextureNumber named(String name) {
        List<String> names = Arrays.stream(values()).map(TextureNumber::id).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw DidYouMean.unknown(Refusal.Kind.DATA, "number of a texture", name, names);
        }
        return values()[index];
    }

    /** Return the name, in small letters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return what a texture has for this number. */
    public double of(Texture texture) {
        return number.applyAsDouble(texture);
    }
}
