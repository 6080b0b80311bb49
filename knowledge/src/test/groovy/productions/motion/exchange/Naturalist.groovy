package productions.motion.exchange

import productions.motion.knowledge.Depth
import productions.motion.knowledge.Describer
import productions.motion.knowledge.EntryId
import productions.motion.value.Seed

/** Calls things by two words of nature, or three where two are taken; everything is made of gray and teal. */
class Naturalist implements Describer {

    static final List<String> FIRST = ['Amber', 'Blue', 'Calm', 'Dark', 'Early', 'Faint', 'Green', 'Hidden', 'Ivory', 'Late']
    static final List<String> LAST = ['Bay', 'Cloud', 'Dawn', 'Edge', 'Field', 'Glow', 'Hill', 'Island', 'Lake', 'Meadow']

    @Override
    String name(EntryId id, String text, int attempt) {
        def seed = Seed.ofText(id.toString()).of(attempt)
        def words = [FIRST[seed.of('first').below(10)], LAST[seed.of('last').below(10)]]
        (attempt < 4 ? words : [FIRST[seed.of('before').below(10)]] + words).join(' ')
    }

    @Override
    Depth depth(EntryId id, List<Double> means) {
        new Depth([new Depth.Share('gray', 0.806), new Depth.Share('teal', 0.194)], 0, 'naturalist/1')
    }
}
