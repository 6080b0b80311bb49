package productions.motion.scene;

import productions.motion.value.Seed;

/**
 * What the user typed, what they set beside it, and the chance it is made with.
 *
 * @param text the words, as typed
 * @param seed the chance; the same prompt and seed make the same film
 * @param wishes what was asked for outside the words
 */
public record Prompt(String text, Seed seed, Wishes wishes) {}
