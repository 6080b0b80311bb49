package productions.motion.origins

import static productions.motion.origins.Hearing.named
import static productions.motion.origins.Hearing.of
import static productions.motion.origins.Hearing.refused
import static productions.motion.origins.Hearing.said
import static productions.motion.origins.Hearing.unused

import productions.motion.scene.FlashPolicy
import productions.motion.scene.Domain
import productions.motion.scene.Mode
import productions.motion.scene.Size
import productions.motion.scene.Wishes
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('what prompts mean')
@Narrative('Prompts as people type them, and what Motion takes from them with all its words.')
class UnderstandingSpec extends Specification {

    def "'#prompt'"() {
        expect:
        named(prompt).containsAll(meanings)

        where:
        prompt || meanings
        'ocean at dusk, dreamy, slow zoom in' || ['setting ocean', 'palette ocean', 'light sunset', 'tone dreamy', 'speed slow * 0.5', 'camera zoom']
        'a red circle bouncing on a blue background' || ['color red', 'shape circle', 'motion bounce', 'color blue']
        'zoom out from a beach at golden hour, close-up of shells' || ['camera zoom_out', 'setting beach', 'light golden_hour', 'shot close']
        "bird's eye view of a forest in autumn" || ['camera birds_eye', 'setting forest', 'season autumn']
        'three yellow stars and a moon above the sea' || ['color yellow', 'entity star * 3.0', 'entity moon', 'setting ocean']
        'techno music at 128 bpm, neon city, whip pan' || ['music techno', 'tempo fast * 128.0', 'setting neon', 'camera whip_pan']
        'an extreme wide shot of a sci-fi city, 3D, camera tilts up' || ['shot extreme_wide', 'genre sci-fi', 'setting city', 'depth parallax', 'camera tilt * -1.0']
        'a sad piano piece in D minor, rain on a window' || ['tone melancholy', 'mood melancholy', 'sound pluck', 'key d minor', 'weather rain', 'entity window']
        'with the text "HELLO WORLD" at the top, minimal, white on black' || ['text HELLO WORLD', 'place top', 'style minimal', 'color white', 'color black']
        'pan left across a snowy mountain, handheld' || ['camera pan * -1.0', 'weather snow', 'setting mountain', 'camera handheld']
        'a dozen tiny yellow triangles raining down' || ['shape triangle * 12.0', 'color yellow', 'motion fall']
        'purple spiral spinning, then dissolve to black' || ['color purple', 'gradient spiral', 'motion swirl', 'transition dissolve']
        'cornflower blue rings drifting lazily' || ['color cornflower blue', 'shape ring', 'motion drift', 'speed slow * 0.5']
        'low rumble and a 440 Hz tone, no music' || ['sound rumble', 'sound tone * 440.0']
        'smoke rises slowly, then faster and faster' || ['motion rise', 'acceleration ease_in']
        'a spooky thriller in the cave, low key lighting' || ['tone ominous', 'genre thriller', 'setting moody', 'light low_key']
        'chill af beach vibes' || ['tone calm', 'mood calm', 'setting beach']
        'epic orchestral music over misty mountains, slow build' || ['music cinematic', 'tone dramatic', 'weather fog', 'setting mountain', 'tension slow_build']
        'the camera stays locked off, wind in the trees' || ['camera static', 'sound whoosh', 'entity tree']
        'dolly in on a candle, symmetrical, black & white' || ['camera dolly', 'entity candle', 'symmetry bilateral']
        'a colourful anime cartoon about love, upbeat' || ['light vivid', 'style anime', 'style cartoon', 'tone energetic']
    }

    def "words the earlier system could not reach are reached: '#prompt'"() {
        expect:
        named(prompt).contains(meaning)

        where:
        prompt                    || meaning
        'zoom out'                || 'camera zoom_out'
        'zoom_out'                || 'camera zoom_out'
        'Zoom-In'                 || 'camera zoom'
        'golden_hour'             || 'light golden_hour'
        'close_up'                || 'shot close'
        'birds_eye'               || 'camera birds_eye'
        'whip-pan'                || 'camera whip_pan'
        'extreme_wide'            || 'shot extreme_wide'
        '3d'                      || 'depth parallax'
        'sci-fi'                  || 'genre sci-fi'
        'grey'                    || 'color gray'
        'the colour of the ochre' || 'color #cc7722'
    }

    def "a word within a word says nothing: #prompt"() {
        expect:
        said(prompt).empty
        unused(prompt) == [prompt]

        where:
        prompt << ['swarmed', 'epicurean', 'coolant', 'redundant']
    }

    def "a word may say several things at once"() {
        expect:
        said('sunset').containsAll('palette warm_sunset', 'light golden_hour', 'setting golden_hour')
        said('neon').containsAll('palette neon', 'motion pulse', 'light neon', 'setting neon')
        said('calm').containsAll('motion slow', 'tone calm', 'mood calm', 'intensity calm * 0.2')
    }

    def "what is named silences what is only suggested"() {
        expect:
        said('dreamy').contains('light golden_hour')
        !said('dreamy, neon light').contains('light golden_hour')
    }

    def "what is refused is refused in every domain and sets nothing: '#prompt'"() {
        given:
        def instruction = of(prompt)

        expect:
        refused(prompt).containsAll(barred)
        instruction.meanings().every { wish -> instruction.excluded().every { !(it.domain() == wish.domain() && it.value() == wish.value()) } }
        said(prompt).containsAll(kept)

        where:
        prompt                                            || barred                                    | kept
        'no calm, bright city'                            || ['tone calm', 'mood calm']                | ['setting city', 'tone bright']
        'a city, not dark or noisy'                       || ['tone dark', 'mood dark', 'sound hiss']  | ['setting city']
        'no red, green or blue, please make it yellow'    || ['color red', 'color green', 'color blue'] | ['color yellow']
        'neither pink nor purple, just plain grey'        || ['color pink', 'color purple']            | ['color gray']
        "don't pan to the left"                           || ['camera pan * -1.0']                     | []
        'a lively crowd without camera shake'             || ['camera handheld']                       | ['entity person * 5.0']
        'never dark, never gloomy, always sunny'          || ['tone dark', 'tone melancholy']          | ['light sunny']
        'avoid people and cars'                           || ['entity person * 5.0', 'entity car']     | []
        'a meadow, no hills'                              || ['entity hill']                           | ['setting forest']
        'a beach without water'                           || ['setting ocean']                         | ['setting beach']
        'no clouds and a blue sky'                        || ['entity cloud']                          | ['color blue']
        'without music on a beach'                        || ['presence music']                        | ['setting beach']
        'green instead of red'                            || ['color red']                             | ['color green']
        'anything but red'                                || ['color red']                             | []
        "it isn't slow"                                   || ['speed slow * 0.5']                      | []
        'flicker-free waves'                              || ['motion pulse']                          | ['motion wave']
        'no text, no captions'                            || ['text any']                              | []
        "I don't want any text or logos"                  || ['text any', 'entity logos']               | []
        'no people, calm and quiet'                       || ['entity person * 5.0']                   | ['tone calm', 'presence silence']
    }

    def "what looks like a refusal and is none: '#prompt'"() {
        expect:
        refused(prompt).empty
        said(prompt).containsAll(kept)

        where:
        prompt                                      || kept
        "I don't want it to not be colourful"       || ['light vivid']
        'not only red but also blue'                || ['color red', 'color blue']
        'nothing but blue'                          || ['color blue']
        'no cap, i need the brightest yellow u got' || []
        'why not red'                               || ['color red']
        'no, make it red'                           || ['color red']
    }

    def "a mood that is corrected stands, though both words are near: not unhappy, just bittersweet"() {
        expect:
        named('not unhappy, just bittersweet').contains('tone melancholy')
    }

    def "to refuse a whole kind is to ask for its opposite: '#prompt'"() {
        expect:
        named(prompt).contains(meaning)

        where:
        prompt                       || meaning
        'without any sound'          || 'presence silence'
        'no camera movement'         || 'camera static'
        'no movement'                || 'motion still'
        'no colour at all'           || 'palette mono'
    }

    def "neighbors decide what '#prompt' means"() {
        expect:
        said(prompt).contains(meaning)
        !said(prompt).contains(other)

        where:
        prompt                                 || meaning        | other
        'crane shot over the city'             || 'camera crane' | 'entity bird'
        'a crane by the lake'                  || 'entity bird'  | 'camera crane'
        'deep bass under the beat'             || 'sound bass'   | 'entity fish'
        'a bass swimming in the river'         || 'entity fish'  | 'sound bass'
        'a cool palette'                       || 'temperature cool' | 'entity bird'
        'a metal spring bouncing'              || 'motion bounce' | 'season spring'
        'spring in the park'                   || 'season spring' | 'motion bounce'
        'a red truck on the road'              || 'entity truck' | 'camera truck'
        'the sun rose slowly'                  || 'motion rise'  | 'entity flower'
    }

    def "slang that praises asks for nothing"() {
        expect:
        said('a really cool trick').empty
        said('a proper mint day').every { !it.startsWith('color') }
    }

    def "values that happen to be the usual ones are kept: '#prompt'"() {
        expect:
        named(prompt).contains(meaning)

        where:
        prompt              || meaning
        'vertical gradient' || 'gradient vertical'
        'static camera'     || 'camera static'
        'flow'              || 'motion flow'
        'neutral mood, neutral lighting' || 'temperature neutral'
        'ambient sound'     || 'presence ambient'
        'medium shot'       || 'shot medium'
        'hard cut'          || 'transition cut'
    }

    def "what is not said stays open"() {
        given:
        def instruction = of('hmm')

        expect:
        instruction.meanings().empty
        instruction.excluded().empty
        instruction.seconds().empty
        instruction.framesPerSecond().empty
        instruction.size().empty
        instruction.mode().empty
    }

    def "words that are not understood are listed, grammar is not"() {
        expect:
        unused('please make a glorpy video of the sea with a zibble') == ['glorpy', 'zibble']
    }

    def "every meaning knows where the prompt says it"() {
        given:
        def prompt = "  A CORNFLOWER-blue  Café … don’t zoom out"
        def instruction = of(prompt)

        expect:
        instruction.first(Domain.COLOR).get().span().of(prompt) == 'CORNFLOWER-blue'
        instruction.first(Domain.SETTING).get().span().of(prompt) == 'Café'
        instruction.excluded()[0].span().of(prompt) == 'zoom out'
    }

    def "options win over words"() {
        given:
        def wishes = new Wishes(Optional.of(4d), Optional.of(new Size(640, 360)), Optional.of(30), Optional.of(Mode.PURE),
                ['red', 'camera shake', 'tinsel'], FlashPolicy.ENFORCE)
        def instruction = of('a red ocean, 10 seconds, 60 fps, 1080p', wishes)

        expect:
        instruction.seconds().get().value() == 4d
        instruction.size().get().value() == new Size(640, 360)
        instruction.framesPerSecond().get().value() == 30
        instruction.mode().get().value() == Mode.PURE
        instruction.excludes(Domain.COLOR, 'red')
        instruction.excludes(Domain.CAMERA, 'handheld')
        instruction.excludes(Domain.ENTITY, 'tinsel')
        instruction.excluded().find { it.value() == 'handheld' }.reading().name() == 'camera shake'
        instruction.all(Domain.COLOR).empty
        instruction.unused().empty
    }

    def "a shade and its color are one: #prompt"() {
        expect:
        of(prompt).all(Domain.COLOR)*.value() == [color]
        named(prompt).every { it.startsWith('color') }

        where:
        prompt          || color
        'dark teal'     || '#014d4e'
        'dark red'      || 'dark red'
        'darkred'       || 'dark red'
        '#f80'          || '#ff8800'
    }
}
