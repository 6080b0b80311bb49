package productions.motion.render

import static productions.motion.render.SampleScene.with

import productions.motion.family.Camera
import productions.motion.family.Motion
import productions.motion.scene.Mosaic
import productions.motion.value.Rgb
import productions.motion.value.Travel
import productions.motion.value.View
import spock.lang.Specification
import spock.lang.Title

@Title('Mosaic: pure colors placed at random within each frame')
class MosaicBackdropSpec extends Specification {

    static pool = ['#ff0000', '#00ff00', '#0000ff', '#ffff00', '#ffffff', '#000000'].collect { Rgb.parse(it) }

    static scene(double cells, double hold) {
        SampleScene.of(new Mosaic(pool, cells, hold), 256, 256)
    }

    static lumas(Picture picture) {
        picture.planes().luma().toList().countBy { it & 255 }
    }

    def "cells show the colors of the pool, exactly"() {
        given:
        def pure = pool.collect { (Tint.of(it.red() / 255, it.green() / 255, it.blue() / 255).rounded().luma() + 16) as int }
        def counts = lumas(Picture.of(scene(6, 100), 0))

        expect:
        pure.every { counts[it] > 256 * 256 * 0.05 }
        pure.sum { counts[it] } > 256 * 256 * 0.94
    }

    def "every cell changes within its hold, at its own time, by a fade"() {
        given:
        def scene = scene(6, 0.75)
        def pictures = (0..<24).collect { Picture.of(scene, it) }

        expect: 'never more than a part of the picture at once'
        (1..<24).every { pictures[it].distanceTo(pictures[it - 1]) < 0.3 * pictures[0].distanceTo(pictures[20]) }

        and: 'after one hold, all of it'
        def before = pictures[0].planes().luma()
        def after = pictures[18].planes().luma()
        (0..<before.length).count { before[it] == after[it] } < before.length * 0.1
    }

    def "#what moves the cells"() {
        expect:
        Picture.of(scene(6, 100), 20).distanceTo(Picture.of(with(scene(6, 100), path, value), 20)) > 3

        where:
        what       | path             | value
        'a motion' | 'look.motion'    | ({ t -> Travel.shift(0.1 * t, 0) } as Motion)
        'a camera' | 'shots.0.camera' | ({ p, s -> new View(1, 0.2 * p, 0, 0) } as Camera)
        'a zoom'   | 'shots.0.zoom'   | 1.5d
    }

    def "a picture upside down is the same picture: borders are found from either side"() {
        given:
        def upright = Picture.of(scene(cells, 100), 0).planes().luma()
        def turned = Picture.of(
                with(scene(cells, 100), 'shots.0.camera', { p, s -> new View(1, 0, 0, 0.5) } as Camera), 0).planes().luma()

        expect:
        (0..<upright.length).every { Math.abs((upright[it] & 255) - (turned[upright.length - 1 - it] & 255)) < 3 }

        where:
        cells << [6, 24, 60]
    }

    def "#cells cells a height and a zoom of #zoom can be drawn"() {
        expect:
        lumas(Picture.of(with(scene(cells, 0.5), 'shots.0.zoom', zoom), 3)).size() >= 1

        where:
        cells | zoom
        1     | 1d
        1     | 1000d
        500   | 1d
        64    | 0.001d
        12    | 1e-9d
    }

    def "a pool of #size is drawn"() {
        expect:
        lumas(Picture.of(SampleScene.of(new Mosaic(pool.take(size), 6, 0.1), 64, 64), 11)).size() >= least

        where:
        size || least
        1    || 1
        2    || 2
        3    || 3
    }
}
