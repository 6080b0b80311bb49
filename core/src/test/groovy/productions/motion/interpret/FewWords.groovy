package productions.motion.interpret

import productions.motion.knowledge.Entries
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Lexicon
import productions.motion.knowledge.Lexicon.Sense
import productions.motion.knowledge.Lexicon.Spelling
import productions.motion.knowledge.LexiconEntry
import productions.motion.knowledge.Origins
import productions.motion.knowledge.Origins.NamedColor
import productions.motion.scene.Domain
import productions.motion.scene.Instruction
import productions.motion.scene.Prompt
import productions.motion.scene.Wishes
import productions.motion.value.Rgb
import productions.motion.value.Seed

/** Knowledge of a few words: enough to show how prompts are read. */
class FewWords implements Knowledge {

    static final FewWords KNOWLEDGE = new FewWords()

    final Origins origins = new Origins([], [new NamedColor('teal', new Rgb(0, 128, 128))], [], [], [], [], [], [], [], [], [])

    final Lexicon lexicon = new Lexicon(
            [
                word('zoom', Domain.CAMERA, 'zoom'),
                word('zoom out', Domain.CAMERA, 'zoom_out'),
                word('crane', Domain.CAMERA, 'crane', 0d),
                word('crane up', Domain.CAMERA, 'crane', -1d),
                word('pan', Domain.CAMERA, 'pan', 0d),
                word('upward', Domain.DIRECTION, 'up'),
                word('camera movement', Domain.CAMERA, 'any'),
                word('red', Domain.COLOR, 'red'),
                hint('red', Domain.PALETTE, 'fire'),
                word('green', Domain.COLOR, 'green'),
                word('blue', Domain.COLOR, 'blue'),
                word('gray', Domain.COLOR, 'gray'),
                word('teal', Domain.COLOR, 'teal'),
                word('ocean', Domain.PALETTE, 'ocean'),
                word('dreamy', Domain.TONE, 'dreamy'),
                hint('dreamy', Domain.LIGHT, 'golden_hour'),
                word('dark', Domain.TONE, 'dark'),
                word('noisy', Domain.SOUND, 'hiss'),
                word('tone', Domain.SOUND, 'tone'),
                word('neon', Domain.LIGHT, 'neon'),
                word('mist', Domain.WEATHER, 'fog'),
                hint('mist', Domain.LIGHT, 'neon'),
                hint('mist', Domain.SPEED, 'slow'),
                word('drift', Domain.MOTION, 'drift'),
                word('slow', Domain.SPEED, 'slow', 0.5d),
                word('fast', Domain.SPEED, 'fast', 1.8d),
                word('subtle', Domain.INTENSITY, 'subtle', 0.25d),
                word('circle', Domain.SHAPE, 'circle'),
                word('bird', Domain.ENTITY, 'bird'),
                word('widescreen', Domain.ASPECT, '16:9', 16 / 9d),
                word('text', Domain.TEXT, 'any'),
                new LexiconEntry('chill', Domain.TONE, 'calm', 1, 'slang'),
            ],
            [new Spelling('grey', 'gray')],
            [
                new Sense('crane', ['lake', 'nest'], [word('crane', Domain.ENTITY, 'bird')]),
                new Sense('awesome', [], []),
            ],
            ['a', 'the', 'of', 'and', 'with', 'very', 'please'])

    String revision() {
        'few'
    }

    Origins origins() {
        origins
    }

    Lexicon lexicon() {
        lexicon
    }

    Entries entries() {
        Entries.NONE
    }

    static Instruction hear(String text, Wishes wishes = Wishes.NONE) {
        new Interpreter().interpret(new Prompt(text, new Seed(0), wishes), KNOWLEDGE)
    }

    static List<String> said(String text) {
        hear(text).meanings()*.value()
    }

    static List<String> refused(String text) {
        hear(text).excluded()*.value()
    }

    private static LexiconEntry word(String phrase, Domain domain, String value, double amount = 1) {
        new LexiconEntry(phrase, domain, value, amount, phrase.contains(' ') ? 'phrase' : 'word')
    }

    private static LexiconEntry hint(String phrase, Domain domain, String value) {
        new LexiconEntry(phrase, domain, value, 1, 'hint')
    }
}
