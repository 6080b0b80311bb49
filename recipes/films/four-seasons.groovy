// One word for each shot, and what the word looks like: palette, gradient, motion, texture and light.
film('Four seasons') {
    prompt   'seasons of the year, gentle'
    seed     4
    size     16:9
    seconds  12
    noFigures()
    [
        [name: 'SPRING', colors: ['#bfe3b4', '#f7c9d4', '#fff4d6'], way: 'breathe', field: 'radial', warmth: 0.1],
        [name: 'SUMMER', colors: ['#1f8a70', '#ffd166', '#ff9f1c'], way: 'wave', field: 'diamond', warmth: 0.3],
        [name: 'AUTUMN', colors: ['#5c1a1b', '#c1440e', '#e9b44c'], way: 'fall', field: 'marble', warmth: 0.2],
        [name: 'WINTER', colors: ['#dfe9f3', '#8fb3d9', '#3d5a80'], way: 'drift', field: 'noise', warmth: -0.4],
    ].each { season ->
        shot 3.s, {
            palette  season.colors
            gradient season.field
            motion   season.way
            light    warmth: season.warmth
            text     season.name, at: 0.4.s, for: 2.2.s, style: 'title'
            transition 'wipe', 0.8.s
        }
    }
    sound {
        key  'C major'
        part pad,   hertz: [261.6, 220, 174.6, 196], level: 0.16, every: 3.s, attack: 0.6, release: 0.8
        part pluck, hertz: [523, 659, 784, 659], level: 0.08, every: 0.75.s, length: 0.6
    }
}
