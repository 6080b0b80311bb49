package productions.motion.store

import productions.motion.knowledge.Depth
import productions.motion.knowledge.Describer
import productions.motion.knowledge.EntryId
import productions.motion.value.Seed

/** Names made of few words, so that entries often want the same one. */
class Words implements Describer {

    static final List<String> HEADS = ['Amber', 'Blue', 'Calm', 'Dark', 'Early', 'Faint', 'Green', 'Hazy']
    static final List<String> TAILS = ['Bay', 'Cloud', 'Dawn', 'Edge', 'Field', 'Glow', 'Hill', 'Isle']

    @Override
    String name(EntryId id, String text, int attempt) {
        def seed = Seed.ofText(id.toString()).of(attempt)
        def words = [HEADS[seed.of('head').below(HEADS.size())], TAILS[seed.of('tail').below(TAILS.size())]]
        // After a few tries a third and a fourth word keep it from running out.
        (words + (0..<attempt.intdiv(4)).collect { TAILS[seed.of("more $it").below(TAILS.size())] }).join(' ')
    }

    @Override
    Depth depth(EntryId id, List<Double> means) {
        new Depth([new Depth.Share('gray', 1)], means.empty ? 0 : means[0], 'first-number/1')
    }
}
