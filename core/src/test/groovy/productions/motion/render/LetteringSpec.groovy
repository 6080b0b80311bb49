package productions.motion.render

import static productions.motion.render.SampleScene.across
import static productions.motion.render.SampleScene.blend
import static productions.motion.render.SampleScene.with

import productions.motion.scene.Caption
import productions.motion.scene.Place
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title

@Title('Captions: words in front of all')
class LetteringSpec extends Specification {

    @Shared Typesetting typesetting = new Typesetting(Typeface.bundled())

    static scene(Caption... captions) {
        with(SampleScene.of(blend(across(), '#404040'), 128, 64), 'look.captions', captions as List)
    }

    def "letters are white in the bundled typeface, with a dark outline"() {
        expect:
        Picture.of(scene(new Caption('Sea 7', Place.CENTER, 0.7, 0, 1)), 12).sketch(64, 24).readLines()[6..17] == [
            '::::::,.......,:::::::::::::::::::::::::::::::::...........:::::',
            ':::::.,+#%%%#*-.:::::::::::::::::::::::::::::::,-#########-,::::',
            '::::.:@@@%##%@#.::::,,,,,,::::,,,,,,,,:::::::::,=@@@@@@@@@-,::::',
            '::::.*@@+....,-.::,.,-++=,.,:,.:=+++=,.,::::::::......=@@%.,::::',
            '::::.*@@*:,....,:,,*@@@@@@*,,,-@@@@@@@*,,:::::::::::,,%@@-.:::::',
            '::::.:@@@@@@#+,.,.%@@+,,+@@#.,:-,,.,*@@+.:::::::::::.*@@*.::::::',
            ':::::.,+@@@@@@@,.:@@@===+@@@,..:+###%@@#.::::::::::,:@@@,,::::::',
            '::::,,,,.,:=@@@+.-@@@@@@@@@@:.*@@@##%@@#.:::::::::,.#@@+.:::::::',
            '::::.--,.,..#@@+.,@@@,.....,.,@@@,..*@@#.:::::::::.=@@#.,:::::::',
            '::::.*@@%##@@@@:,.+@@@=-=*%#.,@@@*-*@@@#.::::::::,,@@@:,::::::::',
            '::::.-#@@@@@@#-.:,.=%@@@@@%+..-%@@@#+@@#.::::::::.*@@*.,::::::::',
            ':::::,,.,,:,..,::::,..,:,..,::,.,:,.,,,,,::::::::,,,,,,:::::::::'
        ]
    }

    def "a letter covers exactly the area inside its outline"() {
        given:
        def mask = new Mask(8, 6)

        when:
        mask.edge(1.5, 1, 1.5, 4.5)
        mask.edge(1.5, 4.5, 5, 4.5)
        mask.edge(5, 4.5, 5, 1)
        mask.edge(5, 1, 1.5, 1)
        mask.close()

        then:
        mask.values.toList().collate(8)*.collect { it as double } == [
            [0, 0, 0, 0, 0, 0, 0, 0],
            [0, 0.5, 1, 1, 1, 0, 0, 0],
            [0, 0.5, 1, 1, 1, 0, 0, 0],
            [0, 0.5, 1, 1, 1, 0, 0, 0],
            [0, 0.25, 0.5, 0.5, 0.5, 0, 0, 0],
            [0, 0, 0, 0, 0, 0, 0, 0]
        ]
    }

    def "a slanted edge halves the pixels it crosses"() {
        given:
        def mask = new Mask(4, 2)

        when:
        mask.edge(0, 0, 2, 2)
        mask.edge(2, 2, 2, 0)
        mask.close()

        then:
        mask.values.toList().collate(4)*.collect { Math.rint(it * 1000) / 1000 as double } == [[0.5, 1, 0, 0], [0, 0.5, 0, 0]]
    }

    def "a grown mask reaches as far as it was grown"() {
        given:
        def mask = new Mask(9, 1)
        mask.values[4] = 1

        expect:
        Halo.around(mask, 2).values.toList() == [0, 0, 0.5f, 1, 1, 1, 0.5f, 0, 0]
    }

    def "words wrap to the width: #width ems"() {
        expect:
        typesetting.lines('the quick brown fox', width) == lines

        where:
        width || lines
        20    || ['the quick brown fox']
        8     || ['the quick', 'brown fox']
        1     || ['the', 'quick', 'brown', 'fox']
    }

    def "lines of their own stay"() {
        expect:
        typesetting.lines('one\ntwo three', 20) == ['one', 'two three']
    }

    def "a word too long for the picture is set smaller"() {
        given:
        def picture = Picture.of(scene(new Caption('incomprehensibilities', Place.CENTER, 0.5, 0, 1)), 12)

        expect:
        picture.luma(0.01, 0.5) == picture.luma(0.99, 0.5)
        picture.steepest() > 50
    }

    def "a caption stands at #place"() {
        given:
        def bare = Picture.of(scene(), 12)
        def picture = Picture.of(scene(new Caption('IIII', place, 0.2, 0, 1)), 12)
        def columns = [0.1d, 0.5d, 0.9d]
        def rows = [0.13d, 0.5d, 0.87d]

        expect:
        rows.collect { y -> columns.collect { x -> differs(picture, bare, x, y) ? '#' : '.' }.join() } == sketch

        where:
        place              || sketch
        Place.CENTER       || ['...', '.#.', '...']
        Place.TOP          || ['.#.', '...', '...']
        Place.BOTTOM       || ['...', '...', '.#.']
        Place.TOP_LEFT     || ['#..', '...', '...']
        Place.TOP_RIGHT    || ['..#', '...', '...']
        Place.BOTTOM_LEFT  || ['...', '...', '#..']
        Place.BOTTOM_RIGHT || ['...', '...', '..#']
    }

    private static boolean differs(Picture a, Picture b, double x, double y) {
        (-8..8).any { Math.abs(a.luma(x + it / 128, y) - b.luma(x + it / 128, y)) > 40 }
    }

    def "at #seconds s a caption from 1 to 3 s is seen to #opacity"() {
        given:
        def lettering = new Lettering(new Caption('Sea', Place.CENTER, 0.3, 1, 3), scene().format(), typesetting)

        expect:
        Math.abs(lettering.opacity(seconds) - opacity) < 1e-6

        where:
        seconds || opacity
        0.9     || 0
        1.1     || 0.5
        2.0     || 1
        2.95    || 0.25
        3.1     || 0
    }

    def "#character has a glyph"() {
        expect:
        typesetting.typeface().glyph(character.codePointAt(0)) > 0

        where:
        character << ['A', 'z', '0', 'ß', 'é', 'Ж', 'Ω', '—', '“', '€']
    }

    def "a character that the typeface lacks is an empty box"() {
        expect:
        typesetting.typeface().glyph(0x1F30A) == 0
    }
}
