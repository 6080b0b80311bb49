// Runs in a circle: the end shines through the beginning, so that it can be repeated for ever.
film('Endless spiral') {
    prompt   'an abstract spiral, hypnotic, electronic'
    seed     4
    size     1:1
    bpm      120
    duration 2.bars
    noFigures()
    palette  '#1a1033', '#e0457b', '#ffb86b', '#2de2e6'
    gradient spiral
    motion   swirl
    camera   'static'
    light    'studio', contrast: 1.1, saturation: 1.1
    loopable()
    sound {
        part kick,  level: 0.2,  every: 1.beat, length: 0.3
        part hat,   level: 0.06, every: 1.beat, offset: 0.25, length: 0.1
        part bass,  hertz: [55, 55, 65.4, 49], level: 0.14, every: 2.beats, length: 0.4
    }
}
