package productions.motion.create

import productions.motion.catalog.Catalog
import productions.motion.knowledge.Entries
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Lexicon
import productions.motion.knowledge.Origins
import productions.motion.knowledge.Origins.GenreOrigin
import productions.motion.knowledge.Origins.MoodOrigin
import productions.motion.knowledge.Origins.NamedColor
import productions.motion.knowledge.Origins.NamedPalette
import productions.motion.knowledge.Origins.NoiseOrigin
import productions.motion.knowledge.Origins.Prop
import productions.motion.knowledge.Origins.SettingOrigin
import productions.motion.knowledge.Origins.ShotOrigin
import productions.motion.knowledge.Origins.ToneOrigin
import productions.motion.scene.Asked
import productions.motion.scene.Domain
import productions.motion.scene.Instruction
import productions.motion.scene.Light
import productions.motion.scene.Meaning
import productions.motion.scene.Mode
import productions.motion.scene.Prompt
import productions.motion.scene.Scene
import productions.motion.scene.Segment
import productions.motion.scene.Size
import productions.motion.scene.Span
import productions.motion.scene.Wishes
import productions.motion.value.Rgb
import productions.motion.value.Seed

/** What the specs of creation share: a small world, and instructions written as short as prompts. */
class Stage {

    static final Catalog CATALOG = Catalog.of(Props.ALL)

    static final Origins ORIGINS = new Origins(
            colors('black 0,0,0 white 255,255,255 red 255,0,0 green 0,255,0 blue 0,0,255 yellow 255,255,0 ' +
                    'cyan 0,255,255 magenta 255,0,255 orange 255,165,0 purple 128,0,128 pink 255,192,203 ' +
                    'brown 165,42,42 navy 0,0,128 gray 128,128,128 olive 128,128,0 teal 0,128,128'),
            colors('crimson 220,20,60 gold 255,215,0 coral 255,127,80 indigo 75,0,130 lavender 230,230,250 ' +
                    'maroon 128,0,0 skyblue 135,206,235 turquoise 64,224,208 plum 221,160,221 sienna 160,82,45 ' +
                    'forestgreen 34,139,34 steelblue 70,130,180 khaki 240,230,140 salmon 250,128,114'),
            [palette('ocean', 0x14508c, 0x2878b4, 0x50a0dc, 0x8cc8f0),
             palette('fire', 0xffc832, 0xff7814, 0xc83c0a, 0x641405),
             palette('night', 0x0a0a1e, 0x1e143c, 0x3c2864, 0x64508c),
             palette('dreamy', 0xf0dcff, 0xdcc8ff, 0xc8b4f0, 0xb4a0dc),
             palette('forest', 0x145028, 0x28783c, 0x508c5a, 0x78a064)],
            [light('neutral', 1, 1, 0, 1), light('noir', 1.3, 0.6, -0.1, 0.9), light('golden_hour', 1.1, 1.2, 0.02, 1.1)],
            [new SettingOrigin('ocean', 'ocean', 'neutral', 'horizontal',
                    [new Prop('sea', 1, 1), new Prop('wave', 1, 2), new Prop('bird', 1, 1), new Prop('fish', 0, 2)], ['rumble', 'hiss']),
             new SettingOrigin('forest', 'forest', 'neutral', 'vertical', [new Prop('woods', 1, 1), new Prop('ground', 1, 1), new Prop('tree', 2, 3)], ['rustle']),
             new SettingOrigin('night', 'night', 'noir', 'vertical', [new Prop('hills', 1, 1), new Prop('building', 1, 1)], ['hum']),
             new SettingOrigin('space', 'night', 'neon', 'radial', [new Prop('starlight', 30, 40), new Prop('star', 2, 4)], ['hum']),
             new SettingOrigin('golden_hour', 'fire', 'golden_hour', 'vertical', [], [])],
            [new GenreOrigin('documentary', 0.8, 'neutral', 'slow_build', 'dissolve', ['wide', 'medium', 'close', 'medium']),
             new GenreOrigin('thriller', 1.2, 'noir', 'standard', 'cut', ['close', 'medium', 'wide'])],
            [new ShotOrigin('wide', 0.82, 0.18, 0), new ShotOrigin('medium', 1, 0.1, 0),
             new ShotOrigin('close', 1.25, 0.05, 0), new ShotOrigin('handheld', 1, 0.1, 0.03)],
            ['silence', 'rumble', 'hum', 'tone', 'hiss', 'rustle', 'drip', 'thump', 'click', 'whoosh']
                    .collect { new NoiseOrigin(it, 'mid') },
            [new MoodOrigin('neutral', 110, -22, 'minor'), new MoodOrigin('calm', 82, -20, 'major'),
             new MoodOrigin('tense', 55, -18, 'phrygian'), new MoodOrigin('uplifting', 165, -20, 'major'),
             new MoodOrigin('dreamy', 174, -23, 'lydian')],
            [new ToneOrigin('dreamy', 'dreamy', 'slow', 'golden_hour', 0.4),
             new ToneOrigin('dark', 'night', '', 'noir', 0.5),
             new ToneOrigin('calm', '', 'slow', 'neutral', 0.25)],
            [])

    static final Knowledge KNOWLEDGE = [
            revision: { 'spec' }, origins: { ORIGINS }, lexicon: { new Lexicon([], []) },
            entries: { Entries.NONE }] as Knowledge

    /** The words, and what each of them means, as in {@code "red sea", red: [COLOR: 'red'], sea: [SETTING: 'ocean']}. */
    static Instruction asking(Map<String, Map> said = [:], String text) {
        new Instruction(prompt(text), meanings(text, said), [],
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), [])
    }

    static Instruction excluding(Map<String, Map> excluded, Instruction asked) {
        new Instruction(asked.prompt(), asked.meanings(), meanings(asked.prompt().text(), excluded),
                asked.seconds(), asked.framesPerSecond(), asked.size(), asked.mode(), [])
    }

    static Instruction lasting(Instruction asked, double seconds) {
        new Instruction(asked.prompt(), asked.meanings(), asked.excluded(),
                given(seconds), asked.framesPerSecond(), asked.size(), asked.mode(), [])
    }

    /** Scenes that follow each other: what tells each, and how long it is to be, 0 where nobody says. */
    static Instruction telling(Map<String, Double> scenes, Instruction asked) {
        def text = asked.prompt().text()
        def segments = scenes.collect { words, seconds ->
            def span = new Span(text.indexOf(words), text.indexOf(words) + words.length())
            new Segment(span, seconds > 0 ? Optional.of(new Asked(seconds as double, span)) : Optional.empty())
        }
        new Instruction(asked.prompt(), asked.meanings(), asked.excluded(),
                asked.seconds(), asked.framesPerSecond(), asked.size(), asked.mode(), [], segments)
    }

    static Instruction sized(Instruction asked, int width, int height, int rate) {
        new Instruction(asked.prompt(), asked.meanings(), asked.excluded(),
                asked.seconds(), given(rate), given(new Size(width, height)), asked.mode(), [])
    }

    static Instruction pure(Instruction asked) {
        new Instruction(asked.prompt(), asked.meanings(), asked.excluded(),
                asked.seconds(), asked.framesPerSecond(), asked.size(), given(Mode.PURE), [])
    }

    static Instruction seeded(Instruction asked, long seed) {
        new Instruction(new Prompt(asked.prompt().text(), new Seed(seed), Wishes.NONE), asked.meanings(),
                asked.excluded(), asked.seconds(), asked.framesPerSecond(), asked.size(), asked.mode(), [])
    }

    static Scene scene(Instruction instruction) {
        new Creator(CATALOG).create(instruction, KNOWLEDGE)
    }

    static String nameOf(Object primitive) {
        Catalog.nameOf(primitive)
    }

    private static Prompt prompt(String text) {
        new Prompt(text, new Seed(0), Wishes.NONE)
    }

    private static Optional given(Object value) {
        Optional.of(new Asked(value, new Span(0, 0)))
    }

    private static List<Meaning> meanings(String text, Map<String, Map> said) {
        said.collectMany { word, senses ->
            int start = text.indexOf(word)
            assert start >= 0: "'$word' is not in '$text'"
            senses.findAll { it.key != 'amount' }.collect { domain, value ->
                new Meaning(Domain.valueOf(domain as String), value as String, senses.getOrDefault('amount', 1) as double,
                        new Span(start, start + word.length()), 'word', 1)
            }
        }
    }

    private static List<NamedColor> colors(String list) {
        list.split(' ').toList().collate(2).collect { name, rgb ->
            new NamedColor(name, new Rgb(*rgb.split(',')*.toInteger()))
        }
    }

    private static NamedPalette palette(String name, int... stops) {
        new NamedPalette(name, stops.collect { Rgb.of(it) })
    }

    private static Light light(String name, double contrast, double saturation, double lift, double gain) {
        new Light(name, contrast, saturation, lift, 1, gain, 1, 0.5, 0.2, 0.3, 0.025, 0, 0, 0)
    }
}
