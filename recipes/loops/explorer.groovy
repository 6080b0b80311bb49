// Asks for what is thin, film after film, and learns what single frames show.
loop('explorer') {
    focus    frame
    explore  100.percent
    every    1.s
    size     256, 256
    seconds  1.s
    quota    2.GB
}
