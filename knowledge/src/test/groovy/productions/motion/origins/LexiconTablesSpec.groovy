package productions.motion.origins

import productions.motion.scene.Domain
import productions.motion.value.Rgb
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('the lexicon')
@Narrative('''Every word and phrase that prompts are understood by, and what it names or suggests.
What a word of the earlier system meant, it means here too, be it named or suggested.''')
class LexiconTablesSpec extends Specification {

    @Shared
    def lexicon = new OriginsKnowledge().lexicon()

    @Shared
    def origins = new OriginsKnowledge().origins()

    @Shared
    def meanings = lexicon.entries().groupBy { it.phrase() }

    def "#domain #value is reached by: #words"() {
        expect:
        words.split(' · ').findAll { !means(it, domain, value) } == []

        where:
        domain | value || words
        Domain.PALETTE | 'warm_sunset' || 'sunset · sun'
        Domain.PALETTE | 'ocean' || 'ocean · sea · water · rain · blue · azure · teal · chill'
        Domain.PALETTE | 'neon' || 'neon · city · tokyo · urban · cyber · retro · vibing'
        Domain.PALETTE | 'night' || 'night · dark · black · lowkey'
        Domain.PALETTE | 'forest' || 'forest · green'
        Domain.PALETTE | 'dreamy' || 'dreamy · dream · purple · lavender · pink · mellow'
        Domain.PALETTE | 'fire' || 'fire · flame · orange · red'
        Domain.PALETTE | 'mono' || 'cinematic · white'
        Domain.MOTION | 'slow' || 'calm · gentle · dreamy · dream · peaceful · serene · chill'
        Domain.MOTION | 'wave' || 'wave · ocean · sea · rain'
        Domain.MOTION | 'flow' || 'flow · fluid · smooth · mellow'
        Domain.MOTION | 'drift' || 'drift'
        Domain.MOTION | 'fast' || 'fast · quick · chaotic · intense'
        Domain.MOTION | 'pulse' || 'pulse · neon · city · rhythmic · erratic · lit · vibing'
        Domain.GRADIENT | 'radial' || 'radial · sun · glow'
        Domain.GRADIENT | 'angled' || 'angled · diagonal · sweep'
        Domain.GRADIENT | 'vertical' || 'vertical'
        Domain.GRADIENT | 'horizontal' || 'horizontal'
        Domain.SHAPE | 'circle' || 'circle · ball · sphere · orb · dot'
        Domain.SHAPE | 'rect' || 'box · block · square · rect · rectangle'
        Domain.CAMERA | 'zoom' || 'zoom · zoom in'
        Domain.CAMERA | 'zoom_out' || 'zoom out'
        Domain.CAMERA | 'pan' || 'pan · sweep'
        Domain.CAMERA | 'rotate' || 'rotate · spin'
        Domain.CAMERA | 'static' || 'static'
        Domain.CAMERA | 'dolly' || 'dolly · push'
        Domain.CAMERA | 'crane' || 'crane'
        Domain.CAMERA | 'tracking' || 'tracking · track · follow'
        Domain.CAMERA | 'birds_eye' || 'birds eye · bird eye · overhead'
        Domain.CAMERA | 'whip_pan' || 'whip pan · whip'
        Domain.CAMERA | 'handheld' || 'handheld · shaky'
        Domain.SHOT | 'establishing' || 'establishing'
        Domain.SHOT | 'wide' || 'wide'
        Domain.SHOT | 'extreme_wide' || 'extreme wide'
        Domain.SHOT | 'close' || 'close · closeup · close up'
        Domain.SHOT | 'extreme_close' || 'extreme close · extreme closeup · macro'
        Domain.SHOT | 'pov' || 'pov'
        Domain.SHOT | 'handheld' || 'handheld'
        Domain.TRANSITION | 'dissolve' || 'dissolve · crossfade'
        Domain.LIGHT | 'noir' || 'noir · lowkey'
        Domain.LIGHT | 'golden_hour' || 'golden · golden hour · sunset · warm · dreamy · nostalgic · chill'
        Domain.LIGHT | 'documentary' || 'documentary · neutral · natural · lit'
        Domain.LIGHT | 'moody' || 'moody · dramatic'
        Domain.LIGHT | 'neutral' || 'cinematic · film'
        Domain.LIGHT | 'dark' || 'dark'
        Domain.LIGHT | 'harsh' || 'harsh'
        Domain.LIGHT | 'soft' || 'soft'
        Domain.LIGHT | 'bright' || 'bright'
        Domain.DEPTH | 'parallax' || 'parallax · depth · layered · 3d · realistic'
        Domain.GENRE | 'documentary' || 'documentary · doc'
        Domain.GENRE | 'ad' || 'ad · commercial · advert · promo'
        Domain.GENRE | 'tutorial' || 'tutorial · howto'
        Domain.GENRE | 'sci-fi' || 'sci fi · scifi'
        Domain.GENRE | 'general' || 'film · movie'
        Domain.STYLE | 'cinematic' || 'cinematic · film · movie'
        Domain.STYLE | 'realistic' || 'realistic · documentary · natural'
        Domain.STYLE | 'anime' || 'anime'
        Domain.STYLE | 'cartoon' || 'cartoon'
        Domain.TONE | 'bright' || 'bright · warm'
        Domain.TONE | 'calm' || 'calm · serene · cool'
        Domain.TONE | 'dark' || 'dark'
        Domain.PACING | 'slow' || 'slow · slower · relaxed'
        Domain.PACING | 'fast' || 'fast · faster · quick · lively'
        Domain.BALANCE | 'balanced' || 'balanced · balance · centered'
        Domain.BALANCE | 'left_heavy' || 'left'
        Domain.BALANCE | 'right_heavy' || 'right'
        Domain.SYMMETRY | 'asymmetric' || 'asymmetric · asymmetry'
        Domain.SYMMETRY | 'bilateral' || 'symmetry · symmetric · bilateral · mirror'
        Domain.TENSION | 'flat' || 'flat · steady'
        Domain.TENSION | 'slow_build' || 'gradual · build'
        Domain.TENSION | 'immediate' || 'immediate · instant · tense · climax'
        Domain.DIRECTION | 'vertical' || 'vertical'
        Domain.DIRECTION | 'diagonal' || 'diagonal'
        Domain.DIRECTION | 'radial' || 'outward · inward'
        Domain.SMOOTHNESS | 'fluid' || 'fluid · silky'
        Domain.RHYTHM | 'pulsing' || 'pulsing · pulse'
        Domain.RHYTHM | 'snap' || 'snap · snaps'
        Domain.TEMPO | 'slow' || 'slow · calm'
        Domain.TEMPO | 'medium' || 'medium'
        Domain.TEMPO | 'fast' || 'fast · upbeat'
        Domain.MOOD | 'calm' || 'calm · ambient'
        Domain.MOOD | 'uplifting' || 'uplifting · cheerful'
        Domain.MOOD | 'melancholy' || 'melancholy · sad'
        Domain.PRESENCE | 'silence' || 'silence · quiet'
        Domain.PRESENCE | 'music' || 'music · vocals · vocal · singing · choir'
        Domain.PRESENCE | 'sfx' || 'sfx · sound · effects'
        Domain.PRESENCE | 'full' || 'full'
        Domain.MUSIC | 'deep_house' || 'deep house · deephouse · beat'
        Domain.MUSIC | 'techno' || 'techno · edm'
        Domain.EFFECT | 'bounce' || 'bounce · bouncing · bounces'
        Domain.EFFECT | 'impact' || 'impact · hit'
        Domain.ENTITY | 'tree' || 'tree · trees · pine · oak · maple · palm · fir'
        Domain.ENTITY | 'bird' || 'bird · birds · sparrow · gull · crow · eagle'
        Domain.SETTING | 'underwater' || 'underwater'
        Domain.SETTING | 'golden_hour' || 'sunset · dusk · dawn · golden'
        Domain.SETTING | 'rain' || 'rain · drizzle · storm · stormy'
        Domain.SETTING | 'snow' || 'snow · snowy · winter'
        Domain.SETTING | 'forest' || 'forest · nature · woods'
        Domain.SETTING | 'cafe' || 'cafe'
        Domain.INTENSITY | 'gentle' || 'gentle'
        Domain.INTENSITY | 'subtle' || 'subtle'
        Domain.INTENSITY | 'vivid' || 'vivid'
    }

    private boolean means(String word, Domain domain, String value) {
        meanings.getOrDefault(word, []).any { it.domain() == domain && it.value() == value }
    }

    def "every color of the web is understood, written apart and together"() {
        given: 'all but those that are first of all things'
        def names = origins.colors()*.name() - ['snow', 'salmon']

        expect:
        names.findAll { !Hearing.named(it).contains('color ' + it) } == []
        names.findAll { !Hearing.named(it.replace(' ', '')).contains('color ' + it) } == []
    }

    def "no phrase has a row of its own twice"() {
        given:
        def twice = lexicon.entries().countBy { it }.findAll { it.value > 1 }.keySet()

        expect:
        twice.empty
    }

    def "a phrase names one thing only, for what is named twice would be drawn twice"() {
        given:
        def drawn = meanings.values().findAll { all -> all.count { it.domain() in [Domain.SHAPE, Domain.ENTITY] } > 1 }

        expect:
        drawn.empty
    }

    def "values of #domain are those that exist"() {
        expect:
        values(domain) - known - 'any' == [] as Set

        where:
        domain            || known
        Domain.PALETTE    || origins.palettes()*.name()
        Domain.SETTING    || origins.settings()*.name()
        Domain.GENRE      || origins.genres()*.name()
        Domain.MOOD       || origins.moods()*.name()
        Domain.TONE       || origins.tones()*.name() + 'intense'
        Domain.SHOT       || origins.shots()*.name()
        Domain.CAMERA     || origins.set('camera.motion_type').get().values()
        Domain.MOTION     || 'still slow wave flow fast pulse drift rise fall bounce random swirl breathe'.split().toList()
        Domain.GRADIENT   || 'vertical horizontal angled radial rings conic spiral noise'.split().toList()
        Domain.SOUND      || 'rumble hum tone hiss rustle thump click whoosh drip kick hat snare bass pad pluck bell voice'.split().toList()
        Domain.TRANSITION || origins.set('transition.type').get().values()
        Domain.STYLE      || origins.set('semantic.style').get().values() + 'cartoon'
        Domain.PRESENCE   || origins.set('audio.presence').get().values()
        Domain.MUSIC      || origins.set('audio.genre').get().values()
        Domain.PLACE      || origins.set('text.position').get().values()
        Domain.TENSION    || origins.set('semantic.plots').get().values()
        Domain.WEATHER    || ['rain', 'snow', 'fog']
    }

    private Set<String> values(Domain domain) {
        lexicon.entries().findAll { it.domain() == domain }*.value() as Set
    }

    def "a color is a name of the web or a number"() {
        given:
        def names = origins.colors()*.name()

        expect:
        (values(Domain.COLOR) - 'any').every { it in names || Rgb.parse(it) }
    }

    def "a meaning without a sign is refused"() {
        when:
        LexiconTables.meaning('sunset', 'palette', '')

        then:
        def e = thrown(IllegalStateException)
        e.message == "'palette', said of 'sunset' in the lexicon, is no meaning. Write domain=value or domain~value."
    }
}
