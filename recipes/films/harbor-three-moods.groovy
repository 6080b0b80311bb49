#!/usr/bin/env -S motion run
//MOTION 1
// Three shots of one harbor: dusk, embers, night. Each has its own colors; the sound keeps to one key.
film('Harbor, three moods') {
    prompt   'calm ocean at dusk', no: 'birds, fish'
    seed     7
    size     16:9
    bpm      96
    duration 12.s
    noFigures()

    shot 2.bars, {
        palette  '#0b1d3a', '#274b7a', '#e8a87c', '#f6d8b0'
        gradient waves
        motion   'drift', speed: 0.04..0.08
        camera   'dolly', amount: 0.12
        text     'HARBOR', at: 2.beats, for: 1.bar, style: 'title'
    }
    shot 1.bar, {
        like     previous
        palette  near('#c24400', within: 14)
        light    warmth: 0.35, vignette: 0.35
        transition 'dissolve', 1.beat
    }
    shot 2.bars, {
        like     previous
        palette  '#05070f', '#101a3c', '#3a4f8f', '#9fb4e8'
        texture  strength: 6, scale: 3
        camera   'crane'
        figure   'circle', at: [0.45, -0.25], size: 0.14, color: '#f4efd8', softness: 0.35
        transition 'dissolve', 2.beats
    }
    ending   'fade', 2.beats
    sound {
        key      'D minor'
        part     rumble, level: 0.12
        part     pad, hertz: [146.8, 174.6, 220, 130.8], level: 0.14, every: 1.bar, attack: 0.8, release: 0.8
        part     bell, hertz: [587.3, 440, 349.2], level: 0.05, every: 2.beats, length: 1.5
    }
}
