package productions.motion.plugins.sound

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('instruments')
@Narrative('Eight voices to make music with: three drums, four that play pitches, and a choir.')
class InstrumentsSpec extends Specification {

    def "a held voice at full has an RMS of 0.25, within a decibel: #sound at #hertz Hz"() {
        given:
        def ear = Ear.on(sound, hertz, 12)

        expect:
        Math.abs(ear.decibels()) < 1
        Math.abs(ear.mean()) < 0.001
        ear.peak() <= 1

        where:
        sound           | hertz
        new Bass()      | 41
        new Bass(0.9)   | 110
        new Pad()       | 165
        new Pad(12, .6) | 220
        new Voice()     | 110
        new Voice()     | 196
        new Voice()     | 440
        new Voice(0, 0) | 262
        new Voice(1, 5) | 262
    }

    def "what plays a pitch plays the pitch: #sound"() {
        expect:
        Math.abs(Ear.on(sound, 392, 1).pitch() - 392) < 7

        where:
        sound << [new Bass(), new Pad(), new Pluck(), new Bell(0, 0.7), new Voice(0, 0)]
    }

    def "what is struck dies away and never passes 0.9: #sound"() {
        given:
        def ear = Ear.on(sound, hertz, 4)

        expect:
        ear.peak() > 0.4 && ear.peak() <= 0.9
        ear.between(0, 0.05).rms() > 3 * ear.between(0.5 * seconds, seconds).rms()

        where:
        sound       | hertz | seconds
        new Kick()  | 55    | 0.5
        new Hat()   | 8000  | 0.2
        new Snare() | 200   | 0.4
        new Pluck() | 330   | 1.5
        new Bell()  | 660   | 2.5
    }

    def "each drum has its own band: #sound"() {
        expect:
        Ear.on(sound, hertz, 0.3).share(low, high) > 0.7

        where:
        sound       | hertz || low   | high
        new Kick()  | 55    || 30    | 250
        new Snare() | 200   || 150   | 9_000
        new Hat()   | 8000  || 8_000 | 24_000
    }

    def "a kick drops from high to low"() {
        given:
        def ear = Ear.on(new Kick(), 55, 0.3)

        expect:
        ear.between(0, 0.04).crossings() > ear.between(0.1, 0.14).crossings()
    }

    def "a pluck and a bell begin bright and end round"() {
        given:
        def ear = Ear.on(sound, 330, 2)

        expect:
        ear.between(0, 0.2).share(500, 20_000) > 3 * ear.between(1, 1.4).share(500, 20_000)

        where:
        sound << [new Pluck(), new Bell()]
    }

    def "a voice opens from oo to ah: its formants rise"() {
        given:
        def oo = Ear.on(new Voice(0, 10), 131, 3)
        def ah = Ear.on(new Voice(1, 10), 131, 3)

        expect:
        oo.share(600, 1_500) < 0.5 * ah.share(600, 1_500)
    }

    def "the tones of a pad beat against each other"() {
        given:
        def ear = Ear.on(new Pad(20, 0.3), 220, 4)
        def moments = (0..<40).collect { ear.between(it * 0.1, it * 0.1 + 0.1).rms() }

        expect:
        moments.max() > 1.5 * moments.min()
    }
}
