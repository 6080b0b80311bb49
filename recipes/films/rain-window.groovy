// Parameters from outside: motion run recipes/films/rain-window.groovy -- --seconds 8 --words 'blue hour'
def words = options.words ?: 'a gray evening'
def length = (options.seconds ?: '5') as double

film('Rain on the window') {
    prompt   "$words, rain, melancholy piano"
    without  'birds'
    seed     19
    size     320, 180
    seconds  length
    palette  '#1c2430', '#3f5166', '#8aa1b1', '#d9c9a3'
    gradient noise
    motion   'fall', speed: 0.2..0.4
    texture  strength: 8, scale: 7
    light    contrast: 0.95, saturation: 0.8, vignette: 0.4
    sound {
        key  'A minor'
        part hiss, level: 0.08
        part drip, level: 0.06, every: 0.8.s, length: 0.2
        part pluck, hertz: [220, 261.6, 329.6, 246.9], level: 0.12, every: 1.25.s, length: 1.2
    }
}
