// Words on the beat: three, two, one.
film('Countdown') {
    prompt   'bold abstract rings, energetic'
    seed     12
    size     320, 180
    bpm      120
    duration 2.bars
    noFigures()
    palette  '#101014', '#d7263d', '#f46036', '#f7f0d8'
    gradient rings(count: 2)
    motion   'pulse'
    camera   'static'
    text     '3', at: 0.beats, for: 2.beats, size: 0.5
    text     '2', at: 2.beats, for: 2.beats, size: 0.5
    text     '1', at: 4.beats, for: 2.beats, size: 0.5
    text     'GO', at: 6.beats, for: 2.beats, size: 0.5
    sound {
        part kick, level: 0.2, every: 2.beats, length: 0.4
        part tone, hertz: [440, 440, 440, 880], level: 0.08, every: 2.beats, length: 0.25
    }
}
