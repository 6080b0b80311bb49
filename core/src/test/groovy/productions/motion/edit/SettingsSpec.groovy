package productions.motion.edit

import productions.motion.create.Stage
import productions.motion.value.Refusal
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('settings: a scene changed by name and value')
@Narrative('What a scene is made of can be set as text, one thing at a time. Whatever cannot be is refused with what can.')
class SettingsSpec extends Specification {

    def settings = new Settings(Stage.CATALOG)

    def scene = Stage.scene(Stage.asking('a quiet sea'))

    def "#key can be set to #value"() {
        expect:
        settings.of(scene)[key] != value
        settings.of(settings.set(scene, key, value))[key] == value

        where:
        key                  | value
        'texture.strength'   | '29'
        'texture.scale'      | '2.5'
        'texture.smoothness' | '0.05'
        'light.contrast'     | '1.45'
        'light.warmth'       | '-0.35'
        'light.drift'        | '0.25'
        'parallax'           | '0.31'
        'tension'            | 'immediate'
    }

    def "#key = #value is refused"() {
        when:
        settings.set(scene, key, value)

        then:
        Refusal refused = thrown()
        refused.kind() == Refusal.Kind.DATA
        refused.message == message

        where:
        key              | value    || message
        'light.warmt'    | '0.3'    || "No number of a light is called 'warmt'. Did you mean 'warmth'? Known: contrast, saturation, lift, gamma, gain, key, fill, rim, ambient, grain, warmth, vignette, drift."
        'light.warmth'   | '5'      || 'light.warmth = 5 is outside -1 to 1. Choose a number inside.'
        'texture.sclae'  | '2'      || "No number of a texture is called 'sclae'. Did you mean 'scale'? Known: strength, scale, smoothness."
        'texture.scale'  | 'much'   || "'much' is no number. Write it as scale=0.5."
        'tension'        | 'wobbly' || "No tension is called 'wobbly'. Known: flat, slow_build, standard, immediate."
    }
}
