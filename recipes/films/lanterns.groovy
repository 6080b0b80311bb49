// Shapes placed by a loop of the recipe: soft lights that rise over a dark lake, the near ones faster.
film('Lanterns') {
    prompt   'a dark lake at night, peaceful'
    seed     31
    size     4:5
    seconds  6
    noFigures()
    palette  '#070b1e', '#15214a', '#3b2a55'
    gradient vertical
    motion   'still'
    camera   'static'
    parallax 0.1
    light    'lanterns', gain: 1.1, vignette: 0.35, grain: 0.01
    [[-0.28, 0.30, 0.07], [0.22, 0.22, 0.05], [-0.05, 0.10, 0.09], [0.30, 0.38, 0.08], [-0.18, -0.12, 0.045],
     [0.12, -0.20, 0.06], [-0.33, -0.02, 0.04], [0.02, 0.42, 0.10]].each { place ->
        figure 'circle', at: [place[0], place[1]], size: place[2] * 1.6, color: '#ffd08a', opacity: 0.95, softness: 0.7,
                depth: place[2] * 8, motion: rise(speed: 0.01 + place[2] * 0.5)
    }
    sound {
        key  'G pentatonic'
        part pad,  hertz: [196, 246.9, 293.7], level: 0.14, every: 2.s, attack: 0.7, release: 0.9
        part bell, hertz: [784, 587, 880, 659], level: 0.05, every: 1.5.s, length: 1.4
        part hiss, level: 0.015
    }
}
