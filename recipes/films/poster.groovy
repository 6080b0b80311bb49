// An upright poster: a shape, a title, a line below.
film('Poster') {
    prompt   'a minimal poster, calm, ambient'
    seed     15
    size     9:16
    seconds  5
    noFigures()
    palette  '#f2e9dc', '#e07a5f', '#3d405b'
    gradient angled(angle: 60)
    motion   'drift', speed: 0.02..0.05
    texture  strength: 5, scale: 6, smoothness: 0.4
    figure   'ring', at: [0, -0.2], size: 0.34, color: '#3d405b'
    figure   'circle', at: [0, -0.2], size: 0.18, color: '#e07a5f'
    light    'paper', grain: 0.015
    camera   'static'
    text     'TIDES', place: 'center', from: 0.5, size: 0.09
    text     'a film in one line', place: 'bottom', from: 1.2, size: 0.035
    ending   'fade', 0.8.s
    sound {
        part tone, hertz: 110, level: 0.1
        part bell, hertz: [660, 880], level: 0.06, every: 2.5.s, length: 2
    }
}
