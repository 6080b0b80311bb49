package productions.motion.render

import static productions.motion.render.SampleScene.NEUTRAL
import static productions.motion.render.SampleScene.across
import static productions.motion.render.SampleScene.blend
import static productions.motion.render.SampleScene.with

import productions.motion.scene.Texture
import productions.motion.value.Rgb
import productions.motion.value.Seed
import spock.lang.Specification
import spock.lang.Title

@Title('Light: grade, illumination, grain, texture and tension')
class LightSpec extends Specification {

    static gray(Map<String, Object> changes) {
        changes.inject(SampleScene.of(blend(across(), '#808080'), 128, 64)) { scene, e ->
            with(scene, 'look.' + e.key, e.value)
        }
    }

    def "the grade #change turns #from to luma #luma, Cb #blue, Cr #red"() {
        given:
        def light = change.inject(NEUTRAL) { light, e -> with(light, e.key, e.value as double) }
        def tint = new Grade(light).tint(Rgb.parse(from))

        expect:
        Math.abs(tint.luma() - luma) < 0.6
        Math.abs(tint.blue() - blue) < 0.6
        Math.abs(tint.red() - red) < 0.6

        where:
        change           | from      || luma  | blue  | red
        [:]              | '#ff0000' || 46.6  | -25.7 | 112
        [saturation: 0]  | '#ff0000' || 46.6  | 0     | 0
        [contrast: 2]    | '#404040' || 0.4   | 0     | 0
        [gain: 0.5]      | '#ffffff' || 109.5 | 0     | 0
        [lift: 0.1]      | '#000000' || 21.9  | 0     | 0
        [gamma: 2]       | '#404040' || 109.7 | 0     | 0
        [warmth: 1]      | '#808080' || 113.0 | -6.3  | 4.5
        [warmth: -1]     | '#808080' || 109.0 | 7.1   | -4.8
        [ambient: 0.8]   | '#000000' || 13.1  | 0     | 0
    }

    def "#light changes brightness from the upper left to the lower right by #corners"() {
        given:
        def picture = Picture.of(gray(light), 0)
        def middle = picture.luma(0.5, 0.5)

        expect:
        [picture.luma(0, 0) <=> middle, picture.luma(0.99, 0.99) <=> middle] == corners

        where:
        light                     || corners
        ['light.fill': 0.1d]      || [1, -1]
        ['light.fill': 0.9d]      || [-1, 1]
        ['light.vignette': 0.5d]  || [-1, -1]
        ['light.rim': 1d]         || [1, 1]
    }

    def "the film brightens by its drift"() {
        given:
        def scene = gray('light.drift': 0.2d)

        expect:
        Math.abs(Picture.of(scene, 23).meanLuma() - Picture.of(scene, 0).meanLuma() - 0.2 * 219) < 1
    }

    def "grain of #deviation has that deviation in the mid-tones, and is new in each frame"() {
        given:
        def scene = gray('light.grain': deviation)
        def values = Picture.of(scene, 3).planes().luma().collect { (it & 255) - 126 }

        expect:
        Math.abs(Math.sqrt(values.sum { it * it } / values.size()) - 219 * deviation) < 0.08 * 219 * deviation + 0.4
        Math.abs(values.sum() / values.size()) < 1
        Picture.of(scene, 3).distanceTo(Picture.of(scene, 4)) > 100 * deviation

        where:
        deviation << [0.01d, 0.03d, 0.07d]
    }

    def "there is no grain in #color"() {
        expect:
        Picture.of(with(with(gray([:]), 'look.field', blend(across(), color)), 'look.light.grain', 0.07d), 3).steepest() <= 1

        where:
        color << ['#000000', '#ffffff']
    }

    def "texture of #strength lifts and lowers the brightness about that much, smoothly in space and time"() {
        given:
        def scene = gray(texture: new Texture(strength, 4, 1))
        def picture = Picture.of(scene, 3)
        def values = picture.planes().luma().collect { (it & 255) - 126 }

        expect:
        values.max() > 0.4 * strength
        values.max() < 1.4 * strength
        values.min() < -0.4 * strength
        values.min() > -1.4 * strength
        picture.steepest() < 2 + strength / 4
        picture.distanceTo(Picture.of(scene, 4)) < strength / 20

        where:
        strength << [8d, 16d, 32d]
    }

    def "noise is the same again after 64 cells and after a whole turn"() {
        given:
        def noise = new SplineNoise(new Seed(4))
        noise.age(0.2)
        def now = noise.at(3.3, 4.4)

        expect:
        Math.abs(noise.at(67.3, 4.4) - now) < 1e-4
        Math.abs(noise.at(3.3, -59.6) - now) < 1e-4

        when:
        noise.age(1.2)

        then:
        Math.abs(noise.at(3.3, 4.4) - now) < 1e-4
    }

    def "the tension '#name' is #strengths of the mean at the beginning, half-way and at the end"() {
        given:
        def tension = Tension.named(name)

        expect:
        [0, 0.5, 1].collect { Math.round(tension.at(it) * 100) / 100 as double } == strengths
        Math.abs(tension.until(1) - 1) < 1e-12
        tension.until(0) == 0

        where:
        name         || strengths
        'flat'       || [1, 1, 1]
        'slow_build' || [0.81, 1.01, 0.94]
        'standard'   || [0.75, 1.06, 0.75]
        'immediate'  || [0.89, 1.02, 0.83]
    }

    def "a tension that is not known is refused"() {
        when:
        Tension.named('wobbly')

        then:
        productions.motion.value.Refusal refused = thrown()
        refused.message == 'No tension is called \'wobbly\'. Known: flat, slow_build, standard, immediate.'
    }
}
