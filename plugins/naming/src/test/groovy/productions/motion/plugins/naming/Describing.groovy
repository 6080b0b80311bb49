package productions.motion.plugins.naming

import productions.motion.catalog.Catalog
import productions.motion.grow.Descriptions
import productions.motion.grow.NameRules
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.origins.OriginsKnowledge
import productions.motion.origins.WordTables

/** What the specs of names share: every way of naming, the real words and the real origins. */
class Describing {

    static final Catalog CATALOG = Catalog.of([
            BlendNames, CameraNames, ColorNames, FormatNames, GradientNames, LightNames, MotionNames, NoiseNames, PhraseNames,
            PictureNames, SoundNames, TwoWords, WordNames])
    static final OriginsKnowledge KNOWLEDGE = new OriginsKnowledge()
    static final WordTables WORDS = new WordTables()
    static final Descriptions DESCRIPTIONS = new Descriptions(CATALOG, KNOWLEDGE.origins(), WORDS)
    static final NameRules RULES = new NameRules(DESCRIPTIONS, WORDS)

    static String name(Aspect aspect, String key, int attempt = 0, String text = '') {
        DESCRIPTIONS.name(new EntryId(aspect, key), text, attempt)
    }
}
