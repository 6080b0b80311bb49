// Asks for what is thin, film after film, and learns what single frames show.
loop('explorer') {
    focus    frame
    explore  1.0
    every    '1s'
    size     256, 256
    seconds  1
    quota    '2 GB'
}
