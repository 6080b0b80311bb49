// Words in the picture, over a city that pulses.
film('Neon title') {
    prompt   'neon city at night, fast, techno'
    without  'red'
    seed     3
    size     320, 180
    seconds  4
    text     'MOTION', from: 0.5, until: 3.5, size: 0.2
}
