package productions.motion.plugins.sound

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('noises')
@Narrative('The ten pure noises that everything heard can be made of, told apart by where and when their energy lies.')
class NoisesSpec extends Specification {

    def "silence is nothing at all"() {
        expect:
        Ear.on(new Silence(), 440, 1).peak() == 0
    }

    def "a steady noise at full has an RMS of 0.25, within a decibel, and no constant part: #sound at #hertz Hz"() {
        given:
        def ear = Ear.on(sound, hertz, 12)

        expect:
        Math.abs(ear.decibels()) < 1
        Math.abs(ear.mean()) < 0.001
        ear.peak() <= 1

        where:
        sound           | hertz
        new Rumble()    | 45
        new Rumble(0)   | 30
        new Hum()       | 60
        new Hum(0.9)    | 50
        new Tone()      | 330
        new Tone(25, 5) | 1200
        new Hiss()      | 6000
        new Hiss(1)     | 6000
        new Rustle()    | 3000
        new Rustle(20)  | 3000
    }

    def "rumble lies below 160 Hz, whatever its pitch"() {
        expect:
        Ear.on(new Rumble(), hertz, 6).share(15, 160) > 0.95

        where:
        hertz << [40, 60, 500]
    }

    def "hum is a drone at its pitch with overtones"() {
        given:
        def ear = Ear.on(new Hum(brightness), 60, 4)

        expect:
        Math.abs(ear.pitch() - 60) < 3
        Math.abs(ear.share(90, 300) - overtones) < 0.03

        where:
        brightness || overtones
        0          || 0
        0.5        || 0.25
        0.8        || 0.57
    }

    def "tone is one clear pitch"() {
        given:
        def ear = Ear.on(new Tone(), hertz, 2)

        expect:
        Math.abs(ear.pitch() - hertz) < 3
        ear.share(hertz - 25, hertz + 25) > 0.99

        where:
        hertz << [110, 330, 2000]
    }

    def "vibrato sways the pitch to both sides"() {
        given:
        def ear = Ear.on(new Tone(100, 1), 1000, 1)

        expect: 'a quarter through it is highest, three quarters through lowest'
        Math.abs(ear.between(0.16, 0.34).pitch() - 1059) < 12
        Math.abs(ear.between(0.66, 0.84).pitch() - 943) < 12
    }

    def "hiss lies above 5 kHz"() {
        expect:
        Ear.on(new Hiss(brightness), 440, 2).share(5_000, 24_000) > 0.9

        where:
        brightness << [0, 0.5, 1]
    }

    def "rustle comes in irregular bursts around 3 kHz"() {
        given:
        def ear = Ear.on(new Rustle(), 440, 6)
        def moments = (0..<120).collect { ear.between(it * 0.05, it * 0.05 + 0.05).rms() }.sort()

        expect:
        ear.share(1_000, 6_000) > 0.8
        moments[100] > 2 * moments[20]
    }

    def "a hit has its peak and its place: #sound"() {
        given:
        def ear = Ear.on(sound, hertz, 0.5)

        expect:
        ear.peak() > 0.5 && ear.peak() <= 0.9
        ear.between(0.3, 0.5).rms() < 0.02
        ear.share(low, high) > 0.6

        where:
        sound       | hertz || low  | high
        new Thump() | 60    || 30   | 160
        new Click() | 2000  || 800  | 5_000
        new Drip()  | 1200  || 1000 | 2_500
    }

    def "a click is so short that its crest factor within one frame is above 14"() {
        expect:
        Ear.on(new Click(), hertz, 1 / 24, seed).crest() > 14

        where:
        hertz | seed
        1800  | 1
        2000  | 2
        2400  | 3
    }

    def "a whoosh swells and falls back, and its band with it"() {
        given:
        def ear = Ear.on(new Whoosh(), 800, 1.6)

        expect:
        Math.abs(ear.rms() - 0.2) < 0.03
        ear.between(0.6, 1.0).rms() > 4 * ear.between(0, 0.3).rms()
        ear.between(0.7, 0.9).share(1_000, 5_000) > 0.8
        ear.between(0.1, 0.3).share(100, 1_000) > 0.8
    }

    def "noise has the grain of its note: the same seed the same, another seed another"() {
        expect:
        Ear.on(sound, 400, 0.02, 1).samples() == Ear.on(sound, 400, 0.02, 1).samples()
        Ear.on(sound, 400, 0.02, 1).samples() != Ear.on(sound, 400, 0.02, 2).samples()

        where:
        sound << [new Rumble(), new Hiss(), new Rustle(), new Click(), new Whoosh()]
    }
}
