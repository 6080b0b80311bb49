// An idea of one's own, as a closure: curtains of light. The closure is asked once, place by place; the film keeps the answers.
film('Aurora') {
    prompt   'a starry night sky, slow, ambient'
    without  'birds, snow'
    seed     21
    size     320, 180
    seconds  6
    noFigures()
    palette  '#03060f', '#14204a', '#0f7f78', '#4be08f', '#d5ffd9'
    gradient { x, y ->
        def foot = 0.2 + 0.16 * Math.sin(2.1 * x) + 0.06 * Math.sin(5.3 * x + 1)
        def above = foot - y
        def rays = 0.62 + 0.25 * Math.sin(9 * x + 2 * Math.sin(1.7 * x)) + 0.13 * Math.sin(23 * x)
        rays * (above < 0 ? Math.exp(11 * above) : Math.exp(-2.4 * above))
    }
    motion   { t -> [0.06 * t, 0.03 * Math.sin(0.9 * t)] }
    texture  strength: 3, scale: 9
    light    'aurora', grain: 0.01, vignette: 0.3
    camera   pedestal(amount: 0.1)
    sound {
        part pad, hertz: [220, 261.6, 329.6, 196], level: 0.15, every: 1.5.s, attack: 0.6, release: 0.6
        part hiss, level: 0.02
    }
}
